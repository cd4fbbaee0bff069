import { refused } from '../kernel/outcome.ts';
import type { CommandOf } from './commands.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { openOr } from './lookup.ts';
import type { Voting } from './poll.ts';
import { absentees, expected, haveVoted } from './register.ts';

/** Whoever was called and did not answer may be called again. */
export function callName(
  voting: Voting,
  command: CommandOf<'CallName'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { person } = command;
  if (poll.kind !== 'roll-call') return refused('not-for-this-kind');
  if (!poll.register.includes(person)) return refused('not-in-the-register');
  if (haveVoted(poll, facts.participants()).includes(person)) return refused('already-voted');
  return [{ type: 'NameCalled', poll: poll.poll, person }];
}

export function callLast(
  voting: Voting,
  command: CommandOf<'CallLast'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.kind === 'hands' || poll.kind === 'consent') return refused('not-for-this-kind');
  if (poll.lastCall) return refused('already-called');
  const waiting = expected(poll, facts);
  if (waiting.length === 0) return refused('everybody-has-voted');
  return [{ type: 'LastCalled', poll: poll.poll, waiting }];
}

export function extendPoll(
  voting: Voting,
  command: CommandOf<'ExtendPoll'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { dropped } = absentees(poll, facts);
  if (dropped.length === 0) return refused('nobody-dropped');
  return [{ type: 'PollExtended', poll: poll.poll, dropped }];
}
