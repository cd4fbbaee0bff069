import { holds, leastFor } from './fractions.ts';
import type { Bases, QuorumRule, SeatThreshold } from './rule-pack.ts';

/**
 * Whether a body can decide. Nothing here counts devices or connections: it is
 * given how many *members* are present, one person once, and holds that against
 * the seats the law names. A count is one thing, what it changes another:
 * `countQuorum` says what a count at this moment would find, `quorumAfter`
 * whether the quorum that was there before still stands.
 */
export interface QuorumCounts {
  readonly statutory: number;
  readonly filled: number;
  /** Members or their substitutes, in the room and online, one person once. */
  readonly present: number;
  /** Those among them who left for a conflict of interest on the item that is open. */
  readonly conflicted: number;
  /** Whether the chair or a deputy is among those present. */
  readonly chairPresent: boolean;
  /** Whether every member was invited. */
  readonly allInvited: boolean;
  /** Sittings on the same agenda before this one that found no quorum. */
  readonly inquorateBefore: number;
  /** Whether the invitation said that this sitting needs fewer. */
  readonly announced: boolean;
}

export interface QuorumCount {
  readonly quorate: boolean;
  readonly because: 'enough' | 'short' | 'no-chair' | 'not-all-invited';
  /** Who was counted, with or without the conflicted as the pack says. */
  readonly present: number;
  /** The least number present that is enough; at least 1. */
  readonly needed: number;
  /** What the needed number comes from; null where a repeated sitting may be of any number. */
  readonly base: { readonly of: SeatThreshold['of']; readonly size: number } | null;
  /** Whether the easier rule for a repeated sitting was applied. */
  readonly repeated: boolean;
  /** Whether, for that, only items of the first invitation may be decided. */
  readonly originalItemsOnly: boolean;
}

export type QuorumStanding = 'unknown' | 'established' | 'lost';

/** What a count at this moment finds. */
export function countQuorum(rule: QuorumRule, counts: QuorumCounts): QuorumCount {
  const repeat = repeatThatApplies(rule, counts);
  const threshold = repeat === null ? rule.threshold : repeat.threshold;
  const size = threshold === null ? 0 : counts[threshold.of];
  const { present } = basesOf(rule, counts);
  const enough = threshold === null ? present > 0 : present > 0 && holds(threshold, present, size);
  const because = whyNot(rule, counts) ?? (enough ? 'enough' : 'short');
  return {
    quorate: because === 'enough',
    because,
    present,
    needed: threshold === null ? 1 : Math.max(1, leastFor(threshold, size)),
    base: threshold === null ? null : { of: threshold.of, size },
    repeated: repeat !== null,
    originalItemsOnly: repeat?.originalItemsOnly ?? false,
  };
}

/**
 * What becomes of the quorum with a count. Once established, a `sticky` one
 * stands to the end of the sitting whoever leaves; `until-challenged` falls
 * only by a count that somebody asked for; `continuous` follows every count.
 * A quorum that is not there, or no longer, comes (back) with the first count
 * that finds one, asked for or not.
 *
 * @param challenged whether somebody asked for this count
 */
export function quorumAfter(
  lasts: QuorumRule['lasts'],
  before: QuorumStanding,
  quorate: boolean,
  challenged: boolean,
): QuorumStanding {
  if (quorate) return 'established';
  if (before !== 'established') return before;
  if (lasts === 'sticky') return 'established';
  if (lasts === 'until-challenged' && !challenged) return 'established';
  return 'lost';
}

/**
 * The bases of a poll on an item. Whoever has a conflict of interest leaves
 * `entitled` everywhere; whether they leave `present` is the pack's.
 */
export function basesOf(
  rule: Pick<QuorumRule, 'conflictStaysPresent'>,
  counts: Pick<QuorumCounts, 'statutory' | 'filled' | 'present' | 'conflicted'>,
): Bases {
  const { statutory, filled, present, conflicted } = counts;
  const entitled = Math.max(0, present - conflicted);
  return { statutory, filled, entitled, present: rule.conflictStaysPresent ? present : entitled };
}

/** The pack's rule for a sitting called again, when it is one and its invitation said so where it must. */
function repeatThatApplies(rule: QuorumRule, counts: QuorumCounts): QuorumRule['repeat'] {
  const { repeat } = rule;
  if (repeat === null || counts.inquorateBefore < repeat.after) return null;
  return repeat.mustBeAnnounced && !counts.announced ? null : repeat;
}

/** What no number of members makes up for. */
function whyNot(rule: QuorumRule, counts: QuorumCounts): 'not-all-invited' | 'no-chair' | null {
  if (rule.needsAllInvited && !counts.allInvited) return 'not-all-invited';
  if (rule.needsChair && !counts.chairPresent) return 'no-chair';
  return null;
}
