import { refused } from '../kernel/outcome.ts';
import type { Refusal } from '../kernel/outcome.ts';
import { countElection } from '../law/election.ts';
import { isSecret } from './announcement.ts';
import type { Announcement } from './announcement.ts';
import { misfit } from './answer.ts';
import type { Answer } from './answer.ts';
import { voterRefusal } from './casting.ts';
import type { VotingFacts, VotingRefusal } from './facts.ts';
import { openOr } from './lookup.ts';
import type { Voting } from './poll.ts';
import type { Tally } from './result.ts';

/**
 * Ballots of secret kinds never become events. The host asks here whether a
 * ballot may be taken, then seals it and stores it with the participation that
 * keeps a second one out; at the close it opens the box, shuffles what was in
 * it and counts it with `tallyOf`.
 */
export type BallotFacts = Pick<
  VotingFacts,
  'meetingOpen' | 'pack' | 'isHere' | 'hasConflict' | 'participants'
>;

export function decideBallot(
  voting: Voting,
  by: string,
  poll: string,
  answer: Answer,
  facts: BallotFacts,
): 'accepted' | Refusal<VotingRefusal> {
  if (!facts.meetingOpen) return refused('meeting-not-open');
  const open = openOr(voting, poll);
  if ('refused' in open) return open;
  if (!isSecret(open.kind)) return refused('not-for-this-kind');
  const why = voterRefusal(open, by, facts) ?? misfit(open, answer, facts.pack?.voting ?? null);
  if (why !== null) return refused(why);
  if (open.paper.includes(by)) return refused('voted-on-paper');
  return facts.participants().includes(by) ? refused('already-voted') : 'accepted';
}

/**
 * Counts what was in the box, in whatever order it came out.
 *
 * @param answers null for what could not be read: invalid
 */
export function tallyOf(about: Announcement, answers: readonly (Answer | null)[]): Tally {
  const unreadable = answers.filter((answer) => !fits(about, answer)).length;
  const readable = answers.filter((answer) => answer !== null && fits(about, answer));
  if (about.kind !== 'election') {
    const count = (choice: string) =>
      readable.filter((answer) => answer?.kind === 'choice' && answer.choice === choice).length;
    return {
      kind: 'choices',
      yes: count('yes'),
      no: count('no'),
      abstain: count('abstain'),
      blank: count('blank'),
      invalid: unreadable,
    };
  }
  const papers = readable.map((answer) => (answer?.kind === 'persons' ? answer.persons : []));
  const candidates = about.candidates.map(({ id }) => id);
  return {
    kind: 'persons',
    ...countElection(papers, candidates, about.places),
    ...{ invalid: unreadable },
  };
}

function fits(about: Announcement, answer: Answer | null): boolean {
  return answer !== null && misfit(about, answer, null) === null;
}
