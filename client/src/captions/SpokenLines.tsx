import type { CaptionLine } from '@koinon/shared/captions/messages';
import { useEffect, useRef, useState } from 'react';
import hidden from '../ui/hidden.module.css';

/** Between two sayings: whoever listens to a screen reader gets whole sentences, and time for them. */
const EVERY_MS = 3_000;

interface SpokenLinesProps {
  readonly lines: readonly CaptionLine[];
  readonly language: string;
  /** The server's. */
  readonly clock: { now(): number };
}

/** Says the lines that are done since one began to listen, a few at a time and politely. */
export function SpokenLines({ lines, language, clock }: SpokenLinesProps) {
  const [began] = useState(() => clock.now());
  const latest = useRef(lines);
  /** Lines that were half written when they came: whenever begun, they end while one listens. */
  const growing = useRef(new Set<string>());
  useEffect(() => {
    latest.current = lines;
    for (const { id, final } of lines) if (!final) growing.current.add(id);
  }, [lines]);
  const said = useRef(new Set<string>());
  const [now, say] = useState('');
  useEffect(() => {
    const timer = setInterval(() => {
      const fresh = latest.current.filter(
        ({ id, final, at }) =>
          final && !said.current.has(id) && (at >= began || growing.current.has(id)),
      );
      if (fresh.length === 0) return;
      for (const { id } of fresh) said.current.add(id);
      say(fresh.map(({ text }) => text).join(' '));
    }, EVERY_MS);
    return () => clearInterval(timer);
  }, [began]);
  return (
    <p className={hidden['hidden']} role="status" aria-live="polite" lang={language}>
      {now}
    </p>
  );
}
