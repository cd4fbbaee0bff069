import { isDeepStrictEqual } from 'node:util';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { Recorded } from '@koinon/shared/record/meeting-state';
import { resultAgain } from '@koinon/shared/voting/counting';
import { pollOf } from '@koinon/shared/voting/poll';
import type { Result } from '@koinon/shared/voting/result';

export interface Recomputed {
  readonly poll: string;
  /** Number of the event that carries the result. */
  readonly n: number;
  readonly same: boolean;
}

/**
 * Computes every published result of a record again, from nothing but what the
 * record says: the votes and counts, the bases and the rules that it carries.
 */
export function recomputeResults(events: readonly Recorded[]): readonly Recomputed[] {
  const found: Recomputed[] = [];
  let state = initialState;
  for (const recorded of events) {
    state = evolve(state, recorded);
    const { event, n } = recorded;
    if (event.type !== 'PollClosed' && event.type !== 'ResultPublished') continue;
    if (event.result === null) continue;
    const poll = pollOf(state.voting, event.poll);
    if (poll?.status !== 'closed') continue;
    const pack = constitutionOf(state.meeting)?.pack ?? null;
    const again = resultAgain(poll, poll.closing, event.result, pack);
    found.push({ poll: poll.poll, n, same: isSame(event.result, again) });
  }
  return found;
}

/** Compared as they are written: what has no value is not written. */
function isSame(one: Result, other: Result): boolean {
  return isDeepStrictEqual(JSON.parse(JSON.stringify(one)), JSON.parse(JSON.stringify(other)));
}
