import type { Localized } from '../kernel/localized.ts';
import type { QuorumCount } from '../law/quorum.ts';
import type { DecisionContent, MotionContent } from './motion.ts';
import type { VoteContent } from './vote.ts';

/**
 * What the record itself says in the minutes: a sitting has some thirty of
 * these, not the thousands of events it is folded from. A fact is complete: with
 * the names of people beside it, it can be said in any language without the
 * record, which is how it goes into an export. It is never stored. What is kept
 * in the folded state is a `Noted`, and the rest is looked up there, so that a
 * result stands in a snapshot once and a corrected one is corrected everywhere.
 */
export type Fact = Noting & FactContent;

export interface Noting {
  /** Number of the event it began with: its name in the meeting, and in an anchor. */
  readonly n: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** Id of the item that was dealt with, or `opening`, or `closing`. */
  readonly section: string;
  /** Number of the event that has last corrected it. */
  readonly corrected?: number;
}

export type FactContent = PlainContent | MotionContent | VoteContent | DecisionContent;
export type FactKind = FactContent['kind'];
export type FactOf<Kind extends FactKind> = Noting & Extract<FactContent, { readonly kind: Kind }>;

/** Somebody at the table when the sitting opened. */
export interface Attendee {
  readonly person: string;
  readonly way: 'room' | 'online';
  /** When they came, milliseconds since 1970: after the opening only where a correction says so. */
  readonly since: number;
  /** When they had gone, where a correction says so. */
  readonly until?: number;
  /** The member in whose place they sit. */
  readonly standsFor?: string;
}

export interface QuorumNumbers extends QuorumCount {
  readonly room: number;
  readonly online: number;
  readonly substitutes: number;
}

export interface Speaker {
  readonly person: string;
  /** Seconds spoken; null where the body does not want it in its minutes, and while their first turn goes on. */
  readonly seconds: number | null;
}

/** Facts that need nothing but themselves. */
export type PlainContent =
  | {
      readonly kind: 'sitting-opened';
      readonly present: readonly Attendee[];
      readonly interpreters: readonly string[];
      /** Members who are not there. */
      readonly excused: readonly string[];
      readonly absent: readonly string[];
    }
  | {
      readonly kind: 'arrived';
      readonly person: string;
      readonly way: 'room' | 'online';
      readonly since: number;
      readonly standsFor?: string;
      /** They were there already, in another way or another's place. */
      readonly moved?: true;
    }
  | {
      readonly kind: 'left';
      readonly person: string;
      /** The presence that ended began then. */
      readonly since: number;
      readonly time: number;
      readonly because: 'left' | 'noted' | 'line' | 'relieved';
    }
  | {
      readonly kind: 'quorum';
      readonly outcome: 'missing' | 'established' | 'lost' | 'confirmed';
      readonly counts: QuorumNumbers;
    }
  | { readonly kind: 'quorum-challenged'; readonly person: string }
  | {
      readonly kind: 'item-opened';
      readonly item: string;
      readonly title: Localized;
      /** It had been dealt with before. */
      readonly again?: true;
    }
  | {
      readonly kind: 'item-left-over';
      readonly item: string;
      readonly title: Localized;
      /** It was put off before the sitting began. */
      readonly before?: true;
    }
  | {
      readonly kind: 'chair-handed-over';
      readonly to: string;
      readonly because: 'asked' | 'absent';
    }
  /** Null: the record does not say who the chair by office is. */
  | { readonly kind: 'chair-taken-back'; readonly person: string | null }
  | {
      readonly kind: 'closed-to-public';
      readonly scope: 'sitting' | 'item';
      readonly reason: string;
    }
  | { readonly kind: 'opened-to-public' }
  /** `to` is null while it lasts, and where the sitting did not go on. */
  | { readonly kind: 'recess'; readonly from: number; readonly to: number | null }
  /** `to` is null while it goes on. */
  | { readonly kind: 'recorded'; readonly from: number; readonly to: number | null }
  /** In a summary all turns of an item together; word by word, one turn. */
  | {
      readonly kind: 'spoke';
      readonly speakers: readonly Speaker[];
      /** Where minutes are kept word by word: one turn, or the rest of one that was interrupted. Its words are prose below it. */
      readonly turn?: 'begun' | 'resumed';
    }
  | { readonly kind: 'point-of-order'; readonly person: string }
  | { readonly kind: 'conflict-declared'; readonly person: string; readonly item: string }
  | { readonly kind: 'conflict-ended'; readonly person: string; readonly item: string }
  | { readonly kind: 'excused'; readonly person: string }
  | {
      readonly kind: 'earlier-minutes-approved';
      readonly meeting: string;
      readonly title: Localized;
      /** When that sitting was, milliseconds since 1970; null where it is not known. */
      readonly heldAt: number | null;
      readonly hash: string;
    }
  | { readonly kind: 'sitting-closed' };
