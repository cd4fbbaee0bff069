import { isSecret } from '@koinon/shared/voting/announcement';
import type { PollKind } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import { ballotOf } from '@koinon/shared/voting/poll';
import type { ClosedPoll, OpenPoll, Poll } from '@koinon/shared/voting/poll';
import type { RingVote } from '../../meeting/ring/vote-marks.ts';

/** Kinds in which everybody hears or sees each answer as it is given. */
const SAID_ALOUD: readonly PollKind[] = ['roll-call', 'consent'];

/**
 * The vote of a person as the ring may show it, or null. Of a secret poll
 * nothing is shown; of a named one only that somebody has voted, until it is
 * over: nobody should vote as the ring already looks.
 */
export function shownVote(poll: Poll | null, person: string): RingVote | null {
  if (poll === null || !isTaken(poll) || isSecret(poll.kind)) return null;
  if (poll.status === 'closed' && poll.repeated !== null) return null;
  const ballot = ballotOf(poll, person);
  if (ballot === null) return null;
  const open = poll.status === 'open' && !SAID_ALOUD.includes(poll.kind);
  if (open || poll.kind === 'straw') return 'voted';
  return ballot.integrated ? 'consent' : markOf(ballot.answer);
}

function isTaken(poll: Poll): poll is OpenPoll | ClosedPoll {
  return poll.status === 'open' || poll.status === 'closed';
}

function markOf(answer: Answer): RingVote {
  switch (answer.kind) {
    case 'choice':
      return answer.choice;
    case 'consent':
    case 'objection':
    case 'pass':
      return answer.kind;
    case 'persons':
    case 'option':
      return 'voted';
    default:
      return answer satisfies never;
  }
}

/** What the bar in the middle shows of a poll. */
export type MiddleVote =
  | { readonly kind: 'progress'; readonly voted: number; readonly of: number }
  | {
      readonly kind: 'counts';
      readonly yes: number;
      readonly no: number;
      readonly abstain: number;
      readonly of: number;
    };

/**
 * How many have voted; when the poll is over and its result stands, how they
 * did, as far as there are but yes, no and abstentions. Null without a poll.
 */
export function middleVote(
  poll: Poll | null,
  progress: (poll: OpenPoll | ClosedPoll) => { readonly voted: number; readonly of: number },
): MiddleVote | null {
  if (poll === null || !isTaken(poll) || poll.kind === 'straw') return null;
  if (poll.status === 'open') {
    return poll.kind === 'hands' ? null : { kind: 'progress', ...progress(poll) };
  }
  if (poll.repeated !== null || poll.result?.kind !== 'choices') return null;
  const { yes, no, abstain } = poll.result.counts;
  return { kind: 'counts', yes, no, abstain, of: poll.register.length };
}
