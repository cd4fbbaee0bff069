import type { Subject } from '@koinon/shared/motions/events';

/** What lies beside the table, in place of the lists. */
export type Reading =
  | { readonly kind: 'minutes' }
  | { readonly kind: 'motion'; readonly motion: string }
  | { readonly kind: 'new-motion' }
  /** A poll is prepared, on this or (null) on what comes next. */
  | { readonly kind: 'poll'; readonly on: Subject | null };

export type Read = (reading: Reading | null) => void;
