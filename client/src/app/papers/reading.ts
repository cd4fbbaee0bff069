import type { Subject } from '@koinon/shared/motions/events';

/** With what the form for a motion begins. */
export interface MotionStart {
  readonly title: string;
  readonly text: string;
  /** BCP 47 tag. */
  readonly language: string;
}

/** What lies beside the table, in place of the lists. */
export type Reading =
  | { readonly kind: 'minutes' }
  /** What has happened so far. */
  | { readonly kind: 'so-far' }
  | { readonly kind: 'motion'; readonly motion: string }
  /** Written anew, or from a text that is there already. */
  | { readonly kind: 'new-motion'; readonly start?: MotionStart }
  /** A poll is prepared, on this or (null) on what comes next. */
  | { readonly kind: 'poll'; readonly on: Subject | null };

export type Read = (reading: Reading | null) => void;
