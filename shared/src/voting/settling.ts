import { refused } from '../kernel/outcome.ts';
import { electionAfterLot } from '../law/election.ts';
import { settledBy } from '../law/result.ts';
import { nextRound } from './closing.ts';
import type { CommandOf } from './commands.ts';
import type { RepeatReason } from './events.ts';
import type { VotingFacts, VotingOutcome } from './facts.ts';
import { closedOr } from './lookup.ts';
import { currentPoll, lastClosed } from './poll.ts';
import type { ClosedPoll, Voting } from './poll.ts';
import type { Result } from './result.ts';

/** Who asks has seen the warning that the result tells how each one voted. */
export function publishResult(
  voting: Voting,
  command: CommandOf<'PublishResult'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = closedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  const result = poll.withheld;
  if (result === null) return refused('nothing-withheld');
  const following = nextRound(poll, result, facts.newId);
  if (following.length > 0 && currentPoll(voting) !== null) return refused('poll-in-progress');
  return [{ type: 'ResultPublished', poll: poll.poll, result }, ...following];
}

/** The casting vote is of whoever chaired when the poll closed, and of nobody after them. */
export function decideTie(
  voting: Voting,
  command: CommandOf<'DecideTie'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = closedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.repeated !== null) return refused('already-repeated');
  const { result } = poll;
  if (result?.kind !== 'choices' || result.verdict.next !== 'chair-decides') {
    return refused('no-tie-to-decide');
  }
  if (facts.by !== poll.closing.chairing) return refused('not-chairing-at-the-close');
  const { choice } = command;
  const verdict = settledBy(result.verdict, 'chair-decided', choice);
  return [{ type: 'TieDecided', poll: poll.poll, choice, result: { ...result, verdict } }];
}

export function drawLot(
  voting: Voting,
  command: CommandOf<'DrawLot'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = closedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.repeated !== null) return refused('already-repeated');
  const lot = lotOf(poll.result);
  if (lot === null) return refused('no-lot-to-draw');
  const drawn = drawFrom(lot.among, lot.places, facts.draw);
  const result = lot.after(drawn);
  return [{ type: 'LotDrawn', poll: poll.poll, among: lot.among, drawn, result }];
}

interface Lot {
  readonly among: readonly string[];
  readonly places: number;
  /** The result once they are drawn. */
  after(drawn: readonly string[]): Result;
}

/** What a lot would be drawn between, or null where the result asks for none. */
export function lotOf(result: Result | null): Lot | null {
  if (result?.kind === 'choices' && result.verdict.next === 'lot') {
    return {
      among: ['yes', 'no'],
      places: 1,
      after: ([first]) => {
        const choice = first === 'yes' ? 'yes' : 'no';
        return { ...result, verdict: settledBy(result.verdict, 'lot', choice) };
      },
    };
  }
  if (result?.kind !== 'persons' || result.verdict.next.kind !== 'lot') return null;
  const { among, places } = result.verdict.next;
  const after = (drawn: readonly string[]): Result => ({
    ...result,
    verdict: electionAfterLot(result.verdict, drawn),
  });
  return { among, places, after };
}

/** In the order in which they are drawn, none put back. */
function drawFrom(
  among: readonly string[],
  places: number,
  draw: (n: number) => number,
): readonly string[] {
  let left = among;
  const drawn: string[] = [];
  while (drawn.length < places && left.length > 0) {
    const one = left[draw(left.length)];
    if (one === undefined) throw new Error('drawn outside of the lot');
    drawn.push(one);
    left = left.filter((person) => person !== one);
  }
  return drawn;
}

/** The same question once more, at once: the earlier result then no longer stands. */
export function repeatPoll(
  voting: Voting,
  command: CommandOf<'RepeatPoll'>,
  facts: VotingFacts,
): VotingOutcome {
  const poll = closedOr(voting, command.poll);
  if ('refused' in poll) return poll;
  if (poll.repeated !== null) return refused('already-repeated');
  if (currentPoll(voting) !== null) return refused('poll-in-progress');
  if (lastClosed(voting) !== poll.poll) return refused('not-the-last-poll');
  const because = groundToRepeat(poll, facts);
  if (because === null) return refused('no-ground-to-repeat');
  const as = facts.newId();
  const { kind, purpose, question, on, candidates, places, options } = poll;
  const { round, runOff, runOffOf, majorityOf } = poll;
  const majority = majorityOf === undefined ? {} : { majorityOf };
  const asked = { kind, purpose, question, on, candidates, places, options };
  const place = { round, runOff, runOffOf, repeats: poll.poll };
  const tiesBefore = poll.tiesBefore + (because === 'tie' ? 1 : 0);
  return [
    { type: 'PollRepeated', poll: poll.poll, as, because },
    { type: 'PollAnnounced', poll: as, ...asked, ...majority, ...place, tiesBefore },
  ];
}

/** Why the poll may be repeated: never because its result does not please. */
export function groundToRepeat(
  poll: ClosedPoll,
  { chairing }: Pick<VotingFacts, 'chairing'>,
): RepeatReason | null {
  const result = poll.result ?? poll.withheld;
  if (result?.kind === 'choices' && result.verdict.next === 'again-then-rejected') return 'tie';
  if (outcomeOf(result) === 'no-quorum') return 'no-quorum';
  if (poll.closing.dropped.length > 0) return 'line-dropped';
  const open = result?.kind === 'choices' && result.verdict.next === 'chair-decides';
  return open && chairing !== poll.closing.chairing ? 'chair-changed' : null;
}

/** The verdict's outcome; null while there is none, and in a straw poll, which never has one. */
function outcomeOf(result: Result | null): string | null {
  return result === null || result.kind === 'straw' ? null : result.verdict.outcome;
}
