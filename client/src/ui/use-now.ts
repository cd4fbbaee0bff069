import { useEffect, useState } from 'react';

/** The time by `clock`, read anew every `every` milliseconds while the view is there. */
export function useNow(clock: { now(): number }, every: number): number {
  const [now, setNow] = useState(() => clock.now());
  useEffect(() => {
    setNow(clock.now());
    const timer = setInterval(() => setNow(clock.now()), every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return now;
}
