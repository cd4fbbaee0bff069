import type { ConsentCounts, ConsentVerdict } from '../law/consent.ts';
import type { ElectionBallots, ElectionVerdict } from '../law/election.ts';
import type { Verdict } from '../law/result.ts';
import type { Bases, Counts } from '../law/rule-pack.ts';
import type { Answer } from './answer.ts';

export interface ChoiceTally {
  readonly kind: 'choices';
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly blank: number;
  readonly invalid: number;
}

export interface PersonsTally {
  readonly kind: 'persons';
  /** Votes by candidate. */
  readonly votes: Readonly<Record<string, number>>;
  /** Ballots, not names on them. */
  readonly valid: number;
  readonly blank: number;
  readonly invalid: number;
}

/** What somebody counted: hands, papers, or the opened box. */
export type Tally = ChoiceTally | PersonsTally;

export type VoteOfChair = 'yes' | 'no' | 'abstain' | null;

/** A consent round that lost its quorum decides nothing either. */
export type RoundVerdict = ConsentVerdict | { readonly outcome: 'no-quorum' };

/** What the poll amounts to, by the form of its answers. */
export type Result =
  | {
      readonly kind: 'choices';
      readonly counts: Counts;
      /** How whoever chaired at the close had voted; null when not, or in a secret poll. */
      readonly chairsVote: VoteOfChair;
      readonly verdict: Verdict;
    }
  | {
      readonly kind: 'persons';
      readonly votes: Readonly<Record<string, number>>;
      readonly ballots: ElectionBallots;
      readonly verdict: ElectionVerdict;
    }
  | { readonly kind: 'consent'; readonly counts: ConsentCounts; readonly verdict: RoundVerdict }
  /** `option` is an option's id, or one of the choices. Without a verdict, on purpose. */
  | {
      readonly kind: 'straw';
      readonly counts: readonly { readonly option: string; readonly votes: number }[];
    };

/** A vote as it stands in the minutes. */
export interface NamedVote {
  readonly person: string;
  readonly answer: Answer;
  readonly way: 'own' | 'entered';
  /** An objection that its objector took back. */
  readonly integrated: boolean;
}

/**
 * All from which, with the question and the pack, anybody can compute the
 * result again: `resultOf` in `counting.ts` reads nothing else.
 */
export interface Closing {
  readonly bases: Bases;
  readonly quorate: boolean;
  /** Who could vote, as frozen at the opening. */
  readonly register: readonly string[];
  /** Votes by name; empty in secret polls and where hands were counted. */
  readonly votes: readonly NamedVote[];
  /** Who took part, on paper or by a device; empty where hands were counted. */
  readonly participations: readonly string[];
  /** Of the register: no vote, and the line was down. Absent, never a no. */
  readonly dropped: readonly string[];
  /** Of the register: no vote, and gone before the close. */
  readonly left: readonly string[];
  /** Who chaired at the close: the casting vote is theirs. */
  readonly chairing: string | null;
  /** Null only in a straw poll. */
  readonly pack: { readonly id: string; readonly version: number } | null;
}

/** How many ballots, papers or hands were counted. */
export function totalOf(tally: Tally): number {
  const { blank, invalid } = tally;
  return tally.kind === 'choices'
    ? tally.yes + tally.no + tally.abstain + blank + invalid
    : tally.valid + blank + invalid;
}

/** Whether a secret result tells how each one voted: all who took part gave the same. */
export function isUnanimous(tally: Tally): boolean {
  const total = totalOf(tally);
  if (total === 0) return false;
  const { blank, invalid } = tally;
  if (tally.kind === 'choices') {
    return [tally.yes, tally.no, tally.abstain, blank, invalid].includes(total);
  }
  if (blank === total || invalid === total) return true;
  const all = (votes: number) => votes === 0 || votes === total;
  return tally.valid === total && Object.values(tally.votes).every(all);
}
