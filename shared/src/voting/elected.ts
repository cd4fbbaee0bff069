import { pollOf } from './poll.ts';
import type { Poll, Voting } from './poll.ts';

/** Who was elected for the places of this election so far, in all its rounds, first round first. */
export function electedIn(voting: Voting, id: string): readonly string[] {
  const poll = pollOf(voting, id);
  if (poll === null) return [];
  const before = poll.runOffOf === null ? [] : electedIn(voting, poll.runOffOf);
  return [...before, ...electedBy(poll)];
}

function electedBy(poll: Poll): readonly string[] {
  if (poll.status !== 'closed' || poll.repeated !== null) return [];
  return poll.result?.kind === 'persons' ? poll.result.verdict.elected : [];
}
