import { useEffect, useState } from 'react';

/**
 * A number that grows every `everyMs` milliseconds while the page is seen, and
 * when it is seen again: for what may be asked anew.
 */
export function useAgain(everyMs: number): number {
  const [again, setAgain] = useState(0);
  useEffect(() => {
    const ask = () => {
      if (document.visibilityState === 'visible') setAgain((times) => times + 1);
    };
    const timer = setInterval(ask, everyMs);
    document.addEventListener('visibilitychange', ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', ask);
    };
  }, [everyMs]);
  return again;
}
