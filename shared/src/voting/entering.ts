import { refused } from '../kernel/outcome.ts';
import { openVoteRefusal } from './casting.ts';
import { votesLast } from './chair-order.ts';
import type { CommandOf } from './commands.ts';
import { ballotOf } from './poll.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { openOr } from './lookup.ts';
import type { Voting } from './poll.ts';

/**
 * Votes of people without a device: one officer enters the named vote, and the
 * member or another officer confirms it; both stand in the record. Until then
 * it does not count, and the poll does not close over it.
 */
export function enterVote(
  voting: Voting,
  command: CommandOf<'EnterVote'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (!facts.isOfficer(facts.by)) return refused('not-an-officer');
  const { person, answer } = command;
  const why = openVoteRefusal(poll, person, answer, facts);
  if (why !== null) return refused(why);
  return [{ type: 'VoteEntered', poll: poll.poll, person, answer, enteredBy: facts.by }];
}

export function confirmVote(
  voting: Voting,
  command: CommandOf<'ConfirmVote'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { person } = command;
  const entry = poll.entries[person];
  if (entry === undefined) return refused('nothing-to-confirm');
  const { answer, enteredBy } = entry;
  const { by } = facts;
  if (by !== person && !facts.isOfficer(by)) return refused('not-an-officer');
  if (by === enteredBy) return refused('second-officer-needed');
  const last = votesLast(poll, person, facts) ? { last: true } : {};
  const both = { way: 'entered', enteredBy, confirmedBy: by } as const;
  return [{ type: 'BallotCast', poll: poll.poll, person, answer, ...both, ...last }];
}

export function withdrawEntry(
  voting: Voting,
  command: CommandOf<'WithdrawEntry'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { person } = command;
  if (poll.entries[person] === undefined) return refused('no-entry');
  if (facts.by !== person && !facts.isOfficer(facts.by)) return refused('not-an-officer');
  return [{ type: 'EntryWithdrawn', poll: poll.poll, person }];
}

/** Only the objector says that an objection is integrated: nobody else can make it go away. */
export function withdrawObjection(
  voting: Voting,
  command: CommandOf<'WithdrawObjection'>,
  { by }: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const ballot = ballotOf(poll, by);
  if (ballot?.answer.kind !== 'objection' || ballot.integrated) {
    return refused('no-objection-of-yours');
  }
  return [{ type: 'ObjectionIntegrated', poll: poll.poll, person: by }];
}
