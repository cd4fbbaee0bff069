import { refused } from '../kernel/outcome.ts';
import { isSecret } from './announcement.ts';
import { isSameAnswer, misfit } from './answer.ts';
import type { Answer } from './answer.ts';
import { orderRefusal, votesLast } from './chair-order.ts';
import type { CommandOf } from './commands.ts';
import type { VotingFacts, VotingOutcome, VotingRefusal, VotingView } from './facts.ts';
import { openOr } from './lookup.ts';
import { ballotOf, placeOf } from './poll.ts';
import type { OpenPoll, Voting } from './poll.ts';
import { turnOf } from './register.ts';

export function castBallot(
  voting: Voting,
  command: CommandOf<'CastBallot'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { answer } = command;
  const person = facts.by;
  const why = openVoteRefusal(poll, person, answer, facts);
  if (why !== null) return refused(why);
  const last = votesLast(poll, person, facts) ? { last: true } : {};
  return [{ type: 'BallotCast', poll: poll.poll, person, answer, way: 'own', ...last }];
}

/** Why this answer of this person is not taken in an open kind, by whichever hand. */
export function openVoteRefusal(
  poll: OpenPoll,
  person: string,
  answer: Answer,
  facts: VotingView,
): VotingRefusal | null {
  if (isSecret(poll.kind)) return 'ballot-is-secret';
  return (
    voterRefusal(poll, person, facts) ??
    misfit(poll, answer, facts.pack?.voting ?? null) ??
    repeatRefusal(poll, person, answer, facts) ??
    turnRefusal(poll, person, facts) ??
    orderRefusal(poll, person, facts)
  );
}

/** Why the person has no vote in this poll, whatever the answer. */
export function voterRefusal(
  poll: OpenPoll,
  person: string,
  facts: Pick<VotingView, 'isHere' | 'hasConflict'>,
): VotingRefusal | null {
  if (facts.hasConflict(person)) return 'conflict-of-interest';
  if (placeOf(poll.register, person) === null) return 'not-in-the-register';
  return facts.isHere(person) ? null : 'not-here';
}

/** Nobody votes twice: a vote that may be changed takes the place of the one before. */
function repeatRefusal(
  poll: OpenPoll,
  person: string,
  answer: Answer,
  { pack }: Pick<VotingView, 'pack'>,
): VotingRefusal | null {
  const before = ballotOf(poll, person);
  if (before === null) return null;
  return mayChange(poll, pack) && !isSameAnswer(before.answer, answer) ? null : 'already-voted';
}

/** Whether votes may be changed until the poll closes. */
export function mayChange(poll: OpenPoll, pack: VotingView['pack']): boolean {
  if (poll.kind === 'straw') return true;
  const named = poll.kind === 'electronic' || poll.kind === 'roll-call';
  return named && (pack?.voting.changeUntilClose ?? false);
}

function turnRefusal(poll: OpenPoll, person: string, facts: VotingView): VotingRefusal | null {
  if (poll.kind === 'roll-call') return poll.called.includes(person) ? null : 'not-called-yet';
  if (poll.kind === 'consent') return turnOf(poll, facts) === person ? null : 'not-your-turn';
  return null;
}
