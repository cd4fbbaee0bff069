/**
 * What the people of a booth write to each other, and to whoever looks after
 * the technology. It is no part of the record: the servers hold the last words
 * of a line in memory until the sitting closes, and only whoever belongs to
 * the line when a word is said gets it, then and when they come back. Whoever
 * is seated later reads from then on: what a booth said among itself stays
 * with those who were there. The clerk, who looks after the technology, reads
 * all of the technician's line.
 *
 * Lines are called as the talk lines of the media plan are: `booth-<id>` is
 * for those seated there, `technician` for all interpreters and the clerk.
 */
/** A word's longest length, in UTF-16 units. */
export const LONGEST_WORD = 500;
/** How many words of a line are kept. */
export const KEPT_WORDS = 100;

export interface BoothWord {
  readonly id: string;
  readonly line: string;
  /** Id of whoever wrote it. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly text: string;
}

export type BoothTextRequest =
  /** The last words of all lines that one belongs to, as far as one did when they were said, the oldest first. */
  | { readonly type: 'read' }
  | { readonly type: 'write'; readonly line: string; readonly text: string };

export type BoothTextRefusal = 'malformed' | 'no-hello' | 'not-your-line' | 'too-fast';

export type BoothTextAnswer =
  | { readonly ok: true; readonly words: readonly BoothWord[] }
  | { readonly ok: false; readonly code: BoothTextRefusal };
