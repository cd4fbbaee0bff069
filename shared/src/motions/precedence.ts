/**
 * Which motion may be made while others are pending, as data.
 *
 * Source: Robert's Rules of Order Newly Revised, 12th edition (2020), § 5
 * (basic classification; order of precedence of motions), and for each motion
 * § 10 main, § 12 amend, § 13 commit or refer, § 14 postpone to a certain time,
 * § 15 limit or extend limits of debate, § 16 previous question, § 17 lay on
 * the table, § 20 recess, § 21 adjourn, § 24 appeal. Left out are the motions
 * of that order that have no kind here (postpone indefinitely, rank 2; orders
 * of the day, 9; question of privilege, 10; fix the time to which to adjourn,
 * 13), and admitted less than there while an appeal is pending: privileged
 * motions only. A point of order is no motion but a raised hand.
 */
import type { Purpose } from '../law/rule-pack.ts';
import type { MotionKind } from './events.ts';

/** Amendments stand in the same order as motions do. */
export type PendingKind = MotionKind | 'amend';

interface Standing {
  readonly class: 'main' | 'subsidiary' | 'privileged' | 'incidental';
  /** Higher takes precedence; null: it arises out of the moment and has no rank. */
  readonly rank: number | null;
  readonly needsSecond: boolean;
  readonly debatable: boolean;
  readonly amendable: boolean;
  readonly vote: 'majority' | 'two-thirds';
}

export const PRECEDENCE: Readonly<Record<PendingKind, Standing>> = {
  main: {
    class: 'main',
    rank: 1,
    needsSecond: true,
    debatable: true,
    amendable: true,
    vote: 'majority',
  },
  amend: {
    class: 'subsidiary',
    rank: 3,
    needsSecond: true,
    debatable: true,
    amendable: true,
    vote: 'majority',
  },
  refer: {
    class: 'subsidiary',
    rank: 4,
    needsSecond: true,
    debatable: true,
    amendable: true,
    vote: 'majority',
  },
  postpone: {
    class: 'subsidiary',
    rank: 5,
    needsSecond: true,
    debatable: true,
    amendable: true,
    vote: 'majority',
  },
  'limit-debate': {
    class: 'subsidiary',
    rank: 6,
    needsSecond: true,
    debatable: false,
    amendable: true,
    vote: 'two-thirds',
  },
  'previous-question': {
    class: 'subsidiary',
    rank: 7,
    needsSecond: true,
    debatable: false,
    amendable: false,
    vote: 'two-thirds',
  },
  table: {
    class: 'subsidiary',
    rank: 8,
    needsSecond: true,
    debatable: false,
    amendable: false,
    vote: 'majority',
  },
  recess: {
    class: 'privileged',
    rank: 11,
    needsSecond: true,
    debatable: false,
    amendable: true,
    vote: 'majority',
  },
  adjourn: {
    class: 'privileged',
    rank: 12,
    needsSecond: true,
    debatable: false,
    amendable: false,
    vote: 'majority',
  },
  'point-of-order-appeal': {
    class: 'incidental',
    rank: null,
    needsSecond: true,
    debatable: true,
    amendable: false,
    vote: 'majority',
  },
};

/** Whether the motion is in order while these are pending. */
export function mayMove(kind: PendingKind, pending: readonly PendingKind[]): boolean {
  const { rank, class: standing } = PRECEDENCE[kind];
  if (rank === null) return true;
  return pending.every((other) => {
    const below = PRECEDENCE[other].rank;
    return below === null ? standing === 'privileged' : rank > below;
  });
}

/**
 * By which of the pack's majorities a motion of the kind is decided, whatever
 * it is announced as: two thirds is what the pack asks of cutting debate short,
 * a majority what it asks of any motion. Null: a main motion is decided as what
 * it is announced as, since it may be a statute.
 */
export function majorityOf(kind: PendingKind): Purpose | null {
  if (kind === 'main') return null;
  return PRECEDENCE[kind].vote === 'two-thirds' ? 'procedural' : 'motion';
}

/** What deals with another motion is out of order where none is pending. */
export function needsAnother(kind: MotionKind): boolean {
  return ['refer', 'postpone', 'previous-question', 'table'].includes(kind);
}

/** Whether it is settled together with the motion it was made upon; the others concern the sitting. */
export function speaksAbout(kind: MotionKind): boolean {
  return needsAnother(kind) || kind === 'limit-debate';
}
