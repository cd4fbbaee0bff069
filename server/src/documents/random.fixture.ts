/** Random numbers that a printed seed brings back (mulberry32). */
export interface Chance {
  /** A whole number from 0 up to but without `below`. */
  below(below: number): number;
  pick<T>(from: readonly T[]): T;
}

export function chance(seed: number): Chance {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (from) => {
      const picked = from[below(from.length)];
      if (picked === undefined) throw new Error('nothing to pick from');
      return picked;
    },
  };
}

/** A seed of today's, or the one in the environment: `KOINON_SEED=… npx vitest …`. */
export function seedOfTheRun(): number {
  return Number(process.env['KOINON_SEED'] ?? Date.now() % 2 ** 32);
}
