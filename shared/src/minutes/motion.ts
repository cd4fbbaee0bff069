import type { Localized } from '../kernel/localized.ts';

export type MotionKind =
  | 'main'
  | 'refer'
  | 'postpone'
  | 'limit-debate'
  | 'previous-question'
  | 'table'
  | 'recess'
  | 'adjourn'
  | 'point-of-order-appeal';

/** Titles are null where the motion was moved behind doors that were closed to the reader. */
export type MotionContent =
  | {
      readonly kind: 'motion-moved';
      readonly motion: string;
      readonly motionKind: MotionKind;
      readonly title: Localized | null;
      /** As it was moved. */
      readonly text: string;
      readonly language: string | null;
      readonly mover: string;
      readonly seconder: string | null;
      /** What it spoke about was settled, so it was not voted on. */
      readonly fell: boolean;
    }
  | {
      readonly kind: 'amendment-moved';
      readonly amendment: string;
      readonly motion: string;
      /** Of the motion it amends, itself or by another amendment. */
      readonly title: Localized | null;
      /** It amends another amendment. */
      readonly below: boolean;
      /** Empty: the replacement is appended. */
      readonly passage: string;
      /** As it was moved; empty: the passage is struck out. */
      readonly replacement: string;
      readonly mover: string;
      readonly seconder: string | null;
      readonly fell: boolean;
    }
  | {
      readonly kind: 'withdrawn';
      readonly what: 'motion' | 'amendment';
      readonly title: Localized | null;
      readonly mover: string | null;
    }
  | {
      readonly kind: 'motion-divided';
      readonly title: Localized | null;
      readonly parts: readonly string[];
    }
  | {
      readonly kind: 'motion-postponed';
      readonly title: Localized | null;
      readonly until: string;
    }
  | { readonly kind: 'motion-referred'; readonly title: Localized | null; readonly to: string }
  | { readonly kind: 'motion-tabled'; readonly title: Localized | null }
  | { readonly kind: 'motion-taken-up'; readonly title: Localized | null };

export interface FollowUpSaid {
  readonly who: string;
  readonly what: string;
  /** Calendar date, `YYYY-MM-DD`. */
  readonly by: string | null;
}

export interface DecisionContent {
  readonly kind: 'decision';
  readonly decision: string;
  /** Within the body's year, from 1. */
  readonly number: number;
  readonly year: number;
  readonly text: string;
  readonly followUps: readonly FollowUpSaid[];
  /** Its poll was repeated: it does not stand. */
  readonly setAside: boolean;
}
