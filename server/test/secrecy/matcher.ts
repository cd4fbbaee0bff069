import type { Voted } from './polls.ts';

/** What a watcher holds of one vote: who, and the bytes that were stored together with that. */
export interface Trace {
  readonly poll: string;
  readonly person: string;
  readonly ballot: Buffer;
}

/**
 * Guesses from what was left in the store how each member voted: from plain
 * words in the ballot, else from its length where lengths differ, else from
 * its bytes, and in the end as one would toss a coin. It is told the result.
 */
function guesses(traces: readonly Trace[]): ReadonlyMap<string, 'yes' | 'no'> {
  const lengths = [...new Set(traces.map(({ ballot }) => ballot.length))].toSorted((a, b) => a - b);
  const shorter = lengths[0] ?? 0;
  return new Map(
    traces.map(({ person, ballot }) => {
      const text = ballot.toString('latin1');
      if (text.includes('"yes"')) return [person, 'yes'];
      if (text.includes('"no"')) return [person, 'no'];
      if (lengths.length > 1) return [person, ballot.length === shorter ? 'no' : 'yes'];
      return [person, (ballot[0] ?? 0) < 128 ? 'yes' : 'no'];
    }),
  );
}

export interface Score {
  readonly guessed: number;
  readonly right: number;
}

export function scoreOf(voted: readonly Voted[], traces: readonly Trace[]): Score {
  let right = 0;
  let guessed = 0;
  for (const { poll, choices } of voted) {
    const guess = guesses(traces.filter((trace) => trace.poll === poll));
    for (const [person, choice] of choices) {
      const said = guess.get(person);
      if (said === undefined) continue;
      guessed += 1;
      if (said === choice) right += 1;
    }
  }
  return { guessed, right };
}

/**
 * How probable it is that tossing a coin is right at least as often:
 * P(X ≥ right) of a binomial distribution with p = 1/2, summed exactly in logarithms.
 */
export function chanceOf({ guessed, right }: Score): number {
  let logTerm = -guessed * Math.LN2;
  let sum = 0;
  for (let k = 0; k <= guessed; k += 1) {
    if (k >= right) sum += Math.exp(logTerm);
    logTerm += Math.log(guessed - k) - Math.log(k + 1);
  }
  return sum;
}
