import type { Localized } from '../kernel/localized.ts';

/**
 * `main` brings business before the body; all others are procedural and speak
 * about the motion that is being dealt with, or about the sitting. In
 * `point-of-order-appeal`, adopted means: the chair's ruling is overturned, so
 * that a tie sustains the chair.
 */
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

/** What is moved, seconded, withdrawn, or put to the vote. */
export type Subject = { readonly motion: string } | { readonly amendment: string };

/** Why something pending cannot be voted on any more. */
export type FellBecause =
  /** The text it changes is no longer in what it amends. */
  | 'passage-gone'
  /** The text it changes has come to stand there more than once. */
  | 'passage-not-unique'
  /** What it amends, or speaks about, has been settled. */
  | 'settled';

export interface Part {
  readonly motion: string;
  readonly text: string;
  readonly hash: string;
}

/** Every `hash` is the SHA-256, in hex, of the text as UTF-8. */
export type MotionEvent =
  | {
      readonly type: 'MotionMoved';
      readonly motion: string;
      /** Null: it belongs to no item. */
      readonly item: string | null;
      readonly mover: string;
      readonly kind: MotionKind;
      readonly title: Localized;
      readonly text: string;
      /** BCP 47 tag of the text's language; null where it was not said. */
      readonly language: string | null;
      readonly hash: string;
      /** Under the body's rules somebody else must support it before it is dealt with. */
      readonly needsSecond: boolean;
      /** The motion that a procedural one speaks about. */
      readonly about: string | null;
    }
  | { readonly type: 'MotionSeconded'; readonly motion: string; readonly person: string }
  | {
      readonly type: 'AmendmentMoved';
      readonly amendment: string;
      readonly motion: string;
      readonly mover: string;
      /** Stands exactly once in the text it amends; empty: the replacement is appended. */
      readonly passage: string;
      readonly replacement: string;
      /** The amendment whose replacement it amends; null: it amends the motion's text. */
      readonly amends: string | null;
      readonly needsSecond: boolean;
    }
  | { readonly type: 'AmendmentSeconded'; readonly amendment: string; readonly person: string }
  /** Pending amendments of one text, in the order in which they are voted on. */
  | {
      readonly type: 'AmendmentsOrdered';
      readonly motion: string;
      readonly order: readonly string[];
    }
  /** `text` is the motion as amended; of an amendment to an amendment, the replacement as amended. */
  | {
      readonly type: 'AmendmentAdopted';
      readonly amendment: string;
      readonly poll: string;
      readonly text: string;
      readonly hash: string;
    }
  | { readonly type: 'AmendmentRejected'; readonly amendment: string; readonly poll: string }
  | {
      readonly type: 'AmendmentFell';
      readonly amendment: string;
      readonly because: FellBecause;
      /** The poll by whose result it fell; null where by none. */
      readonly poll: string | null;
    }
  | { readonly type: 'AmendmentWithdrawn'; readonly amendment: string }
  /** The poll is repeated, so its result no longer stands; `text` is what it was before, or null where it did not change. */
  | {
      readonly type: 'AmendmentReopened';
      readonly amendment: string;
      readonly text: string | null;
      readonly hash: string | null;
      /** Amendments that had fallen with the result. */
      readonly revived: readonly string[];
    }
  | {
      readonly type: 'MotionAdopted';
      readonly motion: string;
      readonly poll: string;
      readonly text: string;
      readonly hash: string;
    }
  | { readonly type: 'MotionRejected'; readonly motion: string; readonly poll: string }
  /** What it spoke about has been settled: by this poll, or (null) otherwise. */
  | { readonly type: 'MotionFell'; readonly motion: string; readonly poll: string | null }
  | { readonly type: 'MotionWithdrawn'; readonly motion: string }
  | {
      readonly type: 'MotionDivided';
      readonly motion: string;
      readonly parts: readonly Part[];
    }
  | { readonly type: 'MotionPostponed'; readonly motion: string; readonly until: string }
  | { readonly type: 'MotionReferred'; readonly motion: string; readonly to: string }
  | { readonly type: 'MotionTabled'; readonly motion: string }
  /** Postponed, referred or tabled before: it is dealt with again. */
  | { readonly type: 'MotionTakenUp'; readonly motion: string }
  /** No more amendments: the motion is voted on next. */
  | { readonly type: 'DebateClosed'; readonly motion: string }
  | { readonly type: 'DebateReopened'; readonly motion: string }
  /** The poll is repeated, so its result no longer stands. */
  | {
      readonly type: 'MotionReopened';
      readonly motion: string;
      /** Amendments and procedural motions that had fallen with the result. */
      readonly revived: readonly string[];
    }
  | {
      readonly type: 'DecisionTaken';
      readonly decision: string;
      /** Within the body's year, from 1. */
      readonly number: number;
      readonly year: number;
      readonly body: string;
      readonly motion: string | null;
      readonly poll: string;
      readonly text: string;
    }
  /** Its poll is repeated; the number is not given to another decision. */
  | { readonly type: 'DecisionSetAside'; readonly decision: string }
  /** A second one with the same id corrects the first. */
  | {
      readonly type: 'FollowUpSet';
      readonly decision: string;
      readonly followUp: string;
      readonly who: string;
      readonly what: string;
      /** Calendar date, `YYYY-MM-DD`. */
      readonly by: string | null;
    }
  | { readonly type: 'FollowUpDropped'; readonly decision: string; readonly followUp: string };
