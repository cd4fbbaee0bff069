import type { SaidLine } from '@koinon/shared/captions/said';
import { useEffect, useState } from 'react';
import type { Saying } from './minutes-saying.ts';

/** How often a sitting that goes on is looked at, milliseconds: a clerk reads no faster. */
const LOOK_EVERY_MS = 4_000;

/** One look in vain is a line that changes over; of the second one something is said. */
const SAID_AFTER = 2;

interface Read {
  readonly lines: readonly SaidLine[];
  /** It cannot be read just now; what was read before stays. */
  readonly isAway: boolean;
}

const NOTHING: Read = { lines: [], isAway: false };

/** What was said in a section so far. */
export function useSaid({ address, goesOn }: Pick<Saying, 'address' | 'goesOn'>): Read {
  const [read, setRead] = useState<Read & { readonly address: string }>({ address, ...NOTHING });
  useEffect(() => {
    const ended = new AbortController();
    let known = '';
    let failures = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      clearTimeout(timer);
      const text = await textOf(address, ended.signal);
      const lines = text === null || text === known ? null : linesOf(text);
      if (ended.signal.aborted) return;
      if (text !== null) known = text;
      failures = text === null ? failures + 1 : 0;
      const isAway = failures >= SAID_AFTER;
      setRead((before) => {
        const last = before.address === address ? before : { address, ...NOTHING };
        const isSame = last === before && lines === null && last.isAway === isAway;
        return isSame ? before : { address, lines: lines ?? last.lines, isAway };
      });
      // Coming back to the page may have begun another look meanwhile.
      clearTimeout(timer);
      // What could not be read is looked for again, also when nothing more is said.
      if (goesOn || text === null) timer = setTimeout(again, LOOK_EVERY_MS);
    };
    const again = () => void look();
    again();
    window.addEventListener('focus', again, { signal: ended.signal });
    return () => {
      ended.abort();
      clearTimeout(timer);
    };
  }, [address, goesOn]);
  return read.address === address ? read : NOTHING;
}

/** Null where the server was not reached or said no. */
async function textOf(address: string, signal: AbortSignal): Promise<string | null> {
  try {
    const response = await fetch(address, { signal });
    const isAnswer = response.headers.get('content-type')?.includes('json') === true;
    return response.ok && isAnswer ? await response.text() : null;
  } catch {
    return null;
  }
}

/** The server's own answer, as the protocol has it. */
function linesOf(text: string): readonly SaidLine[] {
  return (JSON.parse(text) as { readonly lines: readonly SaidLine[] }).lines;
}
