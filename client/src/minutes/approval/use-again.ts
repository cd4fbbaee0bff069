import { useEffect, useState } from 'react';
import { askAgain } from './asking-again.ts';

/**
 * A number that grows every `everyMs` milliseconds while the page is seen, and
 * when it is seen again: for what may be asked anew.
 */
export function useAgain(everyMs: number): number {
  const [again, setAgain] = useState(0);
  useEffect(() => askAgain(document, everyMs, () => setAgain((times) => times + 1)), [everyMs]);
  return again;
}
