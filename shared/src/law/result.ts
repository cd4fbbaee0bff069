import { never } from '../kernel/outcome.ts';
import { leastFor } from './fractions.ts';
import type {
  Base,
  Bases,
  Counts,
  Majority,
  Purpose,
  Threshold,
  TieRule,
  VotingRule,
} from './rule-pack.ts';

/**
 * How a poll on yes or no was decided, with everything needed to compute it
 * again from the pack, the counts and the bases that are kept beside it.
 */
export interface Verdict {
  readonly outcome: 'adopted' | 'rejected' | 'tied' | 'no-quorum';
  readonly majority: Majority;
  /** What Y was held against and its size; null for a relative majority. */
  readonly base: { readonly of: Base; readonly size: number } | null;
  /** The least number of Yes that would have been enough; at least 1. */
  readonly needed: number;
  /** What made it so, for the sentence that explains it. */
  readonly because:
    | 'majority'
    | 'short'
    | 'tie'
    | 'tie-rule'
    | 'chairs-side'
    | 'chair-decided'
    | 'lot'
    | 'no-quorum';
  /** What has to happen next when `outcome` is `tied`. */
  readonly next: Exclude<TieRule, 'rejected' | 'chairs-side'> | null;
}

export interface Polled {
  readonly purpose: Purpose;
  readonly secret: boolean;
  readonly counts: Counts;
  readonly bases: Bases;
  /** False when the quorum was lost before the poll closed. */
  readonly quorate: boolean;
  /** How whoever chairs at the close has voted; null when not, or in a secret poll. */
  readonly chairsVote: 'yes' | 'no' | 'abstain' | null;
  /** Polls on the same question before this one that ended in a tie. */
  readonly tiesBefore: number;
}

type Decided = Pick<Verdict, 'outcome' | 'because' | 'next'>;

/**
 * What the votes amount to under a body's rules. Total and exact: integers
 * only, for any numbers up to 10^6 seats.
 *
 * A *tie* is where exactly half say Yes and all the others are against, under a
 * majority of more than half of the votes or of those present. A motion that
 * needs two thirds, or half of all seats, merely falls short; so does one where
 * others, who are on neither side, keep both from a majority. Without a single
 * Yes nothing is tied. So one Yes more never makes a result worse, whatever the
 * tie rule.
 */
export function verdictOf(rule: VotingRule, polled: Polled): Verdict {
  const majority = rule.majority[polled.purpose];
  const measured = measureOf(majority, rule, polled);
  return { ...decide(rule, polled, measured.needed), majority, ...measured };
}

/** A tied verdict once whoever chairs has decided, or the lot was drawn. */
export function settledBy(
  verdict: Verdict,
  by: 'chair-decided' | 'lot',
  choice: 'yes' | 'no',
): Verdict {
  return {
    ...verdict,
    outcome: choice === 'yes' ? 'adopted' : 'rejected',
    because: by,
    next: null,
  };
}

/** What Y is held against, and the least number of Yes that is enough for it. */
function measureOf(
  majority: Majority,
  rule: VotingRule,
  polled: Polled,
): Pick<Verdict, 'base' | 'needed'> {
  if (majority.kind === 'relative') {
    return { base: null, needed: againstOf(rule, polled.counts) + 1 };
  }
  const size = sizeOf(majority.of, rule, polled);
  return { base: { of: majority.of, size }, needed: Math.max(1, leastFor(majority, size)) };
}

function decide(rule: VotingRule, polled: Polled, needed: number): Decided {
  if (!polled.quorate) return { outcome: 'no-quorum', because: 'no-quorum', next: null };
  if (polled.counts.yes >= needed) return { outcome: 'adopted', because: 'majority', next: null };
  if (isTie(rule, polled)) return afterTie(rule, polled);
  return { outcome: 'rejected', because: 'short', next: null };
}

/** Everybody on the other side: the No, and where the pack says so whoever abstained. */
function againstOf(rule: VotingRule, counts: Counts): number {
  return counts.no + (rule.abstention === 'counts-as-no' ? counts.abstain : 0);
}

/** The size of a base in this poll; whoever abstains may count as absent for it. */
function sizeOf(of: Base, rule: VotingRule, { counts, bases }: Polled): number {
  const absent = rule.abstention === 'counts-as-absent' ? counts.abstain : 0;
  switch (of) {
    case 'valid':
      return counts.yes + againstOf(rule, counts);
    case 'cast':
      return counts.yes + counts.no + counts.abstain + counts.blank + counts.invalid - absent;
    case 'present':
    case 'entitled':
      return Math.max(0, bases[of] - absent);
    case 'statutory':
    case 'filled':
      return bases[of];
    default:
      return never(of);
  }
}

function isTie(rule: VotingRule, polled: Polled): boolean {
  const { yes, no } = polled.counts;
  const majority = rule.majority[polled.purpose];
  if (yes === 0) return false;
  if (majority.kind === 'relative') return yes === againstOf(rule, polled.counts);
  if (!isMoreThanHalf(majority) || isOfSeats(majority.of)) return false;
  const isHalf = 2 * yes === sizeOf(majority.of, rule, polled);
  return isHalf && (rule.abstention === 'counts-as-no' || yes === no);
}

function isMoreThanHalf({ p, q, strict }: Threshold): boolean {
  return strict && 2 * p === q;
}

function isOfSeats(of: Base): boolean {
  return of === 'statutory' || of === 'filled';
}

function afterTie(rule: VotingRule, polled: Polled): Decided {
  const tie = rule.tie[polled.secret ? 'secret' : 'open'];
  const rejected = { outcome: 'rejected', because: 'tie-rule', next: null } as const;
  switch (tie) {
    case 'rejected':
      return rejected;
    case 'chairs-side':
      if (polled.chairsVote !== 'yes' && polled.chairsVote !== 'no') return rejected;
      return {
        outcome: polled.chairsVote === 'yes' ? 'adopted' : 'rejected',
        because: 'chairs-side',
        next: null,
      };
    case 'again-then-rejected':
      return polled.tiesBefore > 0 ? rejected : { outcome: 'tied', because: 'tie', next: tie };
    case 'chair-decides':
    case 'lot':
      return { outcome: 'tied', because: 'tie', next: tie };
    default:
      return never(tie);
  }
}
