import { consentOf } from '../law/consent.ts';
import { electionOf } from '../law/election.ts';
import { verdictOf } from '../law/result.ts';
import type { Polled } from '../law/result.ts';
import type { RulePack } from '../law/rule-pack.ts';
import { decidedAs, isSecret } from './announcement.ts';
import type { Announcement } from './announcement.ts';
import type { Choice } from './answer.ts';
import { totalOf } from './result.ts';
import type { ChoiceTally, Closing, NamedVote, PersonsTally } from './result.ts';
import type { Result, Tally, VoteOfChair } from './result.ts';

const CHOICES: readonly Choice[] = ['yes', 'no', 'abstain', 'blank'];

/** What officers counted, or what was in the box; and the chair's vote in a show of hands. */
export interface Counted {
  readonly tally: Tally;
  readonly chairsVote: VoteOfChair;
}

/**
 * The result of a poll, from nothing but what its closing records: whoever has
 * the record and the pack can compute it again.
 *
 * @param counted null where votes are by name
 */
export function resultOf(
  about: Announcement,
  closing: Closing,
  counted: Counted | null,
  pack: RulePack | null,
): Result {
  if (about.kind === 'straw' || pack === null) return moodOf(about, closing.votes);
  if (about.kind === 'consent') return roundOf(closing);
  if (counted?.tally.kind === 'persons') return electedBy(about, closing, counted.tally, pack);
  const tally = counted?.tally.kind === 'choices' ? counted.tally : choicesOf(closing.votes);
  const chairsVote = counted === null ? chairsVoteOf(closing) : counted.chairsVote;
  const counts = { ...withoutKind(tally), notVoted: notVoted(closing, tally) };
  const polled: Polled = {
    purpose: decidedAs(about),
    secret: isSecret(about.kind),
    counts,
    bases: closing.bases,
    quorate: closing.quorate,
    chairsVote,
    tiesBefore: about.tiesBefore,
  };
  return { kind: 'choices', counts, chairsVote, verdict: verdictOf(pack.voting, polled) };
}

/** The same result computed again from its record, ties before they were decided. */
export function resultAgain(
  about: Announcement,
  closing: Closing,
  result: Result,
  pack: RulePack | null,
): Result {
  return resultOf(about, closing, countedIn(about, result), pack);
}

function countedIn(about: Announcement, result: Result): Counted | null {
  if (result.kind === 'persons') {
    const { valid, blank, invalid } = result.ballots;
    const tally: Tally = { kind: 'persons', votes: result.votes, valid, blank, invalid };
    return { tally, chairsVote: null };
  }
  const byName = about.kind !== 'hands' && !isSecret(about.kind);
  if (result.kind !== 'choices' || byName) return null;
  const { notVoted: _silent, ...counts } = result.counts;
  return { tally: { kind: 'choices', ...counts }, chairsVote: result.chairsVote };
}

function notVoted(closing: Closing, tally: Tally): number {
  return Math.max(0, closing.bases.entitled - totalOf(tally));
}

function withoutKind(tally: ChoiceTally): Omit<ChoiceTally, 'kind'> {
  const { kind: _kind, ...counts } = tally;
  return counts;
}

function choicesOf(votes: readonly NamedVote[]): ChoiceTally {
  const count = (choice: Choice) => votes.filter((vote) => choiceOf(vote) === choice).length;
  const [yes = 0, no = 0, abstain = 0, blank = 0] = CHOICES.map(count);
  return { kind: 'choices', yes, no, abstain, blank, invalid: 0 };
}

function choiceOf({ answer }: NamedVote): Choice | null {
  return answer.kind === 'choice' ? answer.choice : null;
}

/** The casting vote is of whoever chairs at the close, whoever chaired before. */
function chairsVoteOf({ votes, chairing }: Closing): VoteOfChair {
  const own = votes.find(({ person }) => person === chairing);
  const choice = own === undefined ? null : choiceOf(own);
  return choice === 'blank' ? null : choice;
}

function electedBy(
  about: Announcement,
  closing: Closing,
  tally: PersonsTally,
  pack: RulePack,
): Result {
  const { votes, valid, blank, invalid } = tally;
  const ballots = { valid, blank, invalid, notVoted: notVoted(closing, tally) };
  const verdict = electionOf(pack.elections, {
    candidates: about.candidates.map(({ id }) => id),
    places: about.places,
    round: about.round,
    runOff: about.runOff,
    votes,
    ballots,
    bases: closing.bases,
    quorate: closing.quorate,
  });
  return { kind: 'persons', votes, ballots, verdict };
}

/** Whoever could not be reached is no part of the round. */
function roundOf({ votes, register, dropped, left, quorate }: Closing): Result {
  const of = (kind: NamedVote['answer']['kind'], integrated: boolean) =>
    votes.filter((vote) => vote.answer.kind === kind && vote.integrated === integrated).length;
  const counts = {
    register: register.length - dropped.length - left.length,
    consents: of('consent', false),
    passes: of('pass', false),
    objections: of('objection', false),
    integrated: of('objection', true),
  };
  const verdict = quorate ? consentOf(counts) : ({ outcome: 'no-quorum' } as const);
  return { kind: 'consent', counts, verdict };
}

function moodOf(about: Announcement, votes: readonly NamedVote[]): Result {
  const given = votes.map((vote) =>
    vote.answer.kind === 'option' ? vote.answer.option : choiceOf(vote),
  );
  const options = about.options.length === 0 ? CHOICES : about.options.map(({ id }) => id);
  const counts = options.map((option) => ({
    option,
    votes: given.filter((answer) => answer === option).length,
  }));
  return { kind: 'straw', counts };
}
