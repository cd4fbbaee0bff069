import type { CaptionLine } from '@koinon/shared/captions/messages';
import { useEffect, useRef, useState } from 'react';
import hidden from '../ui/hidden.module.css';

/** Between two sayings: whoever listens to a screen reader gets whole sentences, and time for them. */
const EVERY_MS = 3_000;

/** Says the lines that are done since one began to listen, a few at a time and politely. */
export function SpokenLines({
  lines,
  language,
}: {
  readonly lines: readonly CaptionLine[];
  readonly language: string;
}) {
  const latest = useRef(lines);
  useEffect(() => {
    latest.current = lines;
  }, [lines]);
  const said = useRef(new Set(lines.map(({ id }) => id)));
  const [now, say] = useState('');
  useEffect(() => {
    const timer = setInterval(() => {
      const fresh = latest.current.filter(({ id, final }) => final && !said.current.has(id));
      if (fresh.length === 0) return;
      for (const { id } of fresh) said.current.add(id);
      say(fresh.map(({ text }) => text).join(' '));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <p className={hidden['hidden']} role="status" aria-live="polite" lang={language}>
      {now}
    </p>
  );
}
