import { refused } from '../kernel/outcome.ts';
import type { Announcement } from './announcement.ts';
import { isSecret } from './announcement.ts';
import { voterRefusal } from './casting.ts';
import type { CommandOf } from './commands.ts';
import type { VotingFacts, VotingOutcome, VotingRefusal } from './facts.ts';
import { openOr } from './lookup.ts';
import type { OpenPoll, Voting } from './poll.ts';
import { totalOf } from './result.ts';
import type { PersonsTally, Tally, VoteOfChair } from './result.ts';

/** The member took a paper: from here on no ballot of theirs goes into the box. */
export function notePaper(
  voting: Voting,
  command: CommandOf<'NotePaper'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { person } = command;
  if (!facts.isOfficer(facts.by)) return refused('not-an-officer');
  if (!isSecret(poll.kind)) return refused('not-for-this-kind');
  const why = voterRefusal(poll, person, facts);
  if (why !== null) return refused(why);
  if (poll.paper.includes(person)) return refused('voted-on-paper');
  if (facts.participants().includes(person)) return refused('already-voted');
  return [{ type: 'PaperNoted', poll: poll.poll, person }];
}

export function withdrawPaper(
  voting: Voting,
  command: CommandOf<'WithdrawPaper'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (!facts.isOfficer(facts.by)) return refused('not-an-officer');
  const { person } = command;
  if (!poll.paper.includes(person)) return refused('paper-not-noted');
  return [{ type: 'PaperWithdrawn', poll: poll.poll, person }];
}

/** A count entered again takes the place of the one before, and is confirmed anew. */
export function enterCount(
  voting: Voting,
  command: CommandOf<'EnterCount'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const { counts, chairsVote = null } = command;
  if (!facts.isOfficer(facts.by)) return refused('not-an-officer');
  const why = countRefusal(poll, counts, chairsVote, facts);
  if (why !== null) return refused(why);
  const chair = chairIn(poll, chairsVote, facts.chairing);
  return [{ type: 'CountEntered', poll: poll.poll, counts, chair, enteredBy: facts.by }];
}

function chairIn(poll: OpenPoll, vote: VoteOfChair, chairing: string | null) {
  return poll.kind === 'hands' && chairing !== null ? { person: chairing, vote } : null;
}

function countRefusal(
  poll: OpenPoll,
  counts: Tally,
  chairsVote: VoteOfChair,
  facts: VotingFacts,
): VotingRefusal | null {
  if (poll.kind !== 'hands' && !isSecret(poll.kind)) return 'not-for-this-kind';
  if (isSecret(poll.kind) && poll.paper.length === 0) return 'no-papers';
  if (!isPossible(poll, counts)) return 'wrong-count';
  if (totalOf(counts) > poll.register.length) return 'more-votes-than-members';
  if (counts.kind === 'persons') return null;
  const abstainAllowed = facts.pack?.voting.abstainAllowed ?? true;
  if (counts.abstain > 0 && !abstainAllowed) return 'abstention-not-allowed';
  if (chairsVote === null) return null;
  if (poll.kind !== 'hands') return 'ballot-is-secret';
  return counts[chairsVote] === 0 ? 'chairs-vote-not-counted' : null;
}

/** Whether such a count can come of such papers, or of hands. */
function isPossible(about: Announcement, counts: Tally): boolean {
  if (counts.kind === 'persons') return about.kind === 'election' && isOfPersons(about, counts);
  return about.kind !== 'election' && (about.kind !== 'hands' || counts.invalid === 0);
}

/** A valid paper has at least one name, nobody's twice, and no more than there are places. */
function isOfPersons(about: Announcement, { votes, valid }: PersonsTally): boolean {
  const known = new Set(about.candidates.map(({ id }) => id));
  const each = Object.entries(votes);
  const sum = each.reduce((total, [, count]) => total + count, 0);
  if (!each.every(([person, count]) => known.has(person) && count <= valid)) return false;
  return sum >= valid && sum <= valid * about.places;
}

export function confirmCount(
  voting: Voting,
  command: CommandOf<'ConfirmCount'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (!facts.isOfficer(facts.by)) return refused('not-an-officer');
  const { count } = poll;
  if (count === null) return refused('nothing-to-confirm');
  if (count.confirmedBy !== null) return refused('already-confirmed');
  if (count.enteredBy === facts.by) return refused('second-officer-needed');
  return [{ type: 'CountConfirmed', poll: poll.poll, confirmedBy: facts.by }];
}
