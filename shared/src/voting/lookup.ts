import { refused } from '../kernel/outcome.ts';
import type { Refusal } from '../kernel/outcome.ts';
import type { VotingRefusal } from './facts.ts';
import { pollOf } from './poll.ts';
import type { AnnouncedPoll, ClosedPoll, OpenPoll, Poll, Voting } from './poll.ts';

/** The poll if it is open, else why it takes nothing (any more): by the order of the log. */
export function openOr(voting: Voting, id: string): OpenPoll | Refusal<VotingRefusal> {
  const poll = pollOf(voting, id);
  if (poll?.status === 'open') return poll;
  return refused(poll?.status === 'announced' ? 'poll-not-open' : overOr(poll));
}

export function announcedOr(voting: Voting, id: string): AnnouncedPoll | Refusal<VotingRefusal> {
  const poll = pollOf(voting, id);
  if (poll?.status === 'announced') return poll;
  return refused(poll?.status === 'open' ? 'poll-already-open' : overOr(poll));
}

export function closedOr(voting: Voting, id: string): ClosedPoll | Refusal<VotingRefusal> {
  const poll = pollOf(voting, id);
  if (poll?.status === 'closed') return poll;
  if (poll === null) return refused('unknown-poll');
  return refused(poll.status === 'cancelled' ? 'poll-cancelled' : 'poll-not-closed');
}

function overOr(poll: Poll | null): VotingRefusal {
  if (poll === null) return 'unknown-poll';
  return poll.status === 'cancelled' ? 'poll-cancelled' : 'poll-closed';
}
