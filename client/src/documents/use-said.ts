import type { SaidLine } from '@koinon/shared/captions/said';
import { useEffect, useState } from 'react';
import type { Saying } from './minutes-saying.ts';

/** How often a sitting that goes on is looked at, milliseconds: a clerk reads no faster. */
const LOOK_EVERY_MS = 4_000;

/** What was said in a section so far; nothing where it cannot be read. */
export function useSaid({ address, goesOn }: Pick<Saying, 'address' | 'goesOn'>) {
  const [lines, setLines] = useState<readonly SaidLine[]>([]);
  useEffect(() => {
    const ended = new AbortController();
    let known = '';
    const look = async () => {
      const read = await textOf(address, ended.signal);
      if (read === null || read === known || ended.signal.aborted) return;
      known = read;
      // The server's own answer, as the protocol has it.
      setLines((JSON.parse(read) as { readonly lines: readonly SaidLine[] }).lines);
    };
    const again = () => void look();
    again();
    window.addEventListener('focus', again, { signal: ended.signal });
    const timer = goesOn ? setInterval(again, LOOK_EVERY_MS) : undefined;
    return () => {
      ended.abort();
      clearInterval(timer);
      setLines([]);
    };
  }, [address, goesOn]);
  return lines;
}

/** Null where the server was not reached or said no: the next look may find more. */
async function textOf(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal });
    return response.ok ? await response.text() : null;
  } catch {
    return null;
  }
}
