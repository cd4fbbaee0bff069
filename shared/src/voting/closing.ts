import { refused } from '../kernel/outcome.ts';
import { isSecret } from './announcement.ts';
import type { Announcement } from './announcement.ts';
import { closingOf } from './closing-of.ts';
import type { CommandOf } from './commands.ts';
import { resultOf } from './counting.ts';
import type { Counted } from './counting.ts';
import type { VotingEvent } from './events.ts';
import type { VotingFacts, VotingOutcome, VotingRefusal, VotingView } from './facts.ts';
import { openOr } from './lookup.ts';
import type { OpenPoll, Voting } from './poll.ts';
import { nextName, turnOf } from './register.ts';
import { isUnanimous, totalOf } from './result.ts';
import type { Result, Tally } from './result.ts';

export function closePoll(
  voting: Voting,
  command: CommandOf<'ClosePoll'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = openOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.kind !== 'straw' && facts.pack === null) return refused('only-straw-polls');
  const why = unreadyToClose(poll, facts) ?? boxRefusal(poll, facts);
  if (why !== null) return refused(why);
  const closing = closingOf(poll, facts);
  const counted = countedIn(poll, facts);
  const result = resultOf(poll, closing, counted, facts.pack);
  const withheld = isSecret(poll.kind) && counted !== null && isUnanimous(counted.tally);
  const closed = { type: 'PollClosed', poll: poll.poll, ...closing } as const;
  return withheld
    ? [
        { ...closed, result: null },
        { type: 'ResultWithheld', poll: poll.poll, result },
      ]
    : [{ ...closed, result }, ...nextRound(poll, result, facts.newId)];
}

/** What has to be done before the poll can close, as far as the record knows; null: it can. */
export function unreadyToClose(poll: OpenPoll, facts: VotingView): VotingRefusal | null {
  if (Object.keys(poll.entries).length > 0) return 'entry-not-confirmed';
  if (nextName(poll, facts) !== null) return 'names-not-called';
  if (turnOf(poll, facts) !== null) return 'round-not-finished';
  const { count, paper } = poll;
  if (poll.kind === 'hands') {
    if (count === null) return 'count-missing';
    return count.confirmedBy === null ? 'count-not-confirmed' : null;
  }
  if (!isSecret(poll.kind) || (paper.length === 0 && count === null)) return null;
  if (count === null || count.confirmedBy === null) return 'paper-not-confirmed';
  return totalOf(count.counts) === paper.length ? null : 'participations-differ';
}

/** `tally-missing` comes last of what the host can mend: then it opens the box. */
function boxRefusal(poll: OpenPoll, facts: VotingFacts): VotingRefusal | null {
  if (!isSecret(poll.kind)) return null;
  const { tally } = facts;
  const form = poll.kind === 'election' ? 'persons' : 'choices';
  if (tally?.kind !== form) return 'tally-missing';
  const electronic = facts.participants().filter((person) => !poll.paper.includes(person));
  return totalOf(tally) === electronic.length ? null : 'participations-differ';
}

/** Null where votes are by name. */
function countedIn(poll: OpenPoll, { tally, chairing }: VotingFacts): Counted | null {
  const { count } = poll;
  if (poll.kind === 'hands' && count !== null) {
    const own = count.chair !== null && count.chair.person === chairing ? count.chair.vote : null;
    return { tally: count.counts, chairsVote: own };
  }
  if (!isSecret(poll.kind) || tally === null) return null;
  return { tally: count === null ? tally : sum(tally, count.counts), chairsVote: null };
}

function sum(box: Tally, papers: Tally): Tally {
  const blank = box.blank + papers.blank;
  const invalid = box.invalid + papers.invalid;
  if (box.kind === 'choices' && papers.kind === 'choices') {
    const [yes, no] = [box.yes + papers.yes, box.no + papers.no];
    return { kind: 'choices', yes, no, abstain: box.abstain + papers.abstain, blank, invalid };
  }
  if (box.kind === 'choices' || papers.kind === 'choices') return box;
  const named = [...new Set([...Object.keys(box.votes), ...Object.keys(papers.votes)])];
  const votes = Object.fromEntries(
    named.map((person) => [person, (box.votes[person] ?? 0) + (papers.votes[person] ?? 0)]),
  );
  return { kind: 'persons', votes, valid: box.valid + papers.valid, blank, invalid };
}

/** An election that is not done announces its next round by itself. */
export function nextRound(
  poll: Announcement,
  result: Result,
  newId: () => string,
): readonly VotingEvent[] {
  if (result.kind !== 'persons') return [];
  const { next } = result.verdict;
  if (next.kind !== 'round' && next.kind !== 'run-off') return [];
  const candidates = poll.candidates.filter(({ id }) => next.between.includes(id));
  const { kind, purpose, question, on, options } = poll;
  const same = { kind, purpose, question, on, options, tiesBefore: 0, repeats: null };
  const { round, places } = next;
  const runOff = next.kind === 'run-off';
  return [
    {
      type: 'PollAnnounced',
      poll: newId(),
      ...same,
      candidates,
      places,
      round,
      runOff,
      runOffOf: poll.poll,
    },
  ];
}
