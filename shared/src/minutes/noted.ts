import type { Noting, PlainContent } from './fact.ts';

/**
 * What the folded state keeps of a fact. What another part of the state knows
 * already (a poll's result, a decision's text) is named, not repeated; a text
 * is kept only where that part keeps no more than what became of it.
 */
export type Noted = Noting & (PlainContent | NotedByName);

export type NotedByName =
  | { readonly kind: 'motion-moved'; readonly motion: string; readonly text: string }
  | {
      readonly kind: 'amendment-moved';
      readonly amendment: string;
      readonly motion: string;
      readonly passage: string;
      readonly replacement: string;
    }
  | { readonly kind: 'withdrawn'; readonly motion: string }
  | { readonly kind: 'withdrawn'; readonly amendment: string }
  | { readonly kind: 'motion-divided'; readonly motion: string }
  | { readonly kind: 'motion-postponed'; readonly motion: string; readonly until: string }
  | { readonly kind: 'motion-referred'; readonly motion: string; readonly to: string }
  | { readonly kind: 'motion-tabled'; readonly motion: string }
  | { readonly kind: 'motion-taken-up'; readonly motion: string }
  | { readonly kind: 'vote'; readonly poll: string }
  | { readonly kind: 'decision'; readonly decision: string };

/** The facts of a sitting so far, in the order of their numbers, and where the next one belongs. */
export interface Account {
  readonly section: string;
  readonly noted: readonly Noted[];
}
