/**
 * The wire of captions, on the record's socket and apart from its record: what
 * is written here is told to those who read it; whoever comes later is told the
 * last twenty lines. What is written while the sitting is open is also kept, as
 * a source of its minutes, until they are approved (see `said.ts`).
 *
 * A line of captions has an id and is told again under it whenever it reads
 * differently: while it grows (`final: false`), when it is done, and when it is
 * corrected. Who may write a language's captions follows from the record:
 * captioners assigned to it, and programs by a feed (see `captions.ts`). Of
 * several captioners of a language one writes at a time; they change by
 * `turn`. Whoever has the floor may besides `speak` by typing, beside the voice
 * or in its place; those lines are told to everybody who may see the floor.
 *
 * The gallery is told nothing of a closed part, not later either: a line that
 * was touched behind closed doors stays there.
 */
export interface CaptionLine {
  readonly id: string;
  readonly language: string;
  /** Empty: taken back. */
  readonly text: string;
  readonly final: boolean;
  readonly source: 'captioner' | 'feed' | 'speaker';
  /** Who wrote it; of a feed, who opened it. */
  readonly person: string;
  /** When it was begun, milliseconds since 1970. */
  readonly at: number;
  readonly corrected: boolean;
}

/** Which of a language's captioners writes, and whether they ask to be relieved. */
export interface CaptionTurn {
  readonly language: string;
  /** Null: whoever begins. */
  readonly writing: string | null;
  readonly relief: boolean;
}

/** Lines that whoever comes later is told, of each language. */
export const KEPT_LINES = 20;
/** UTF-16 units in a line. */
export const LONGEST_LINE = 400;
/** How long a line can be corrected, from when it was done; milliseconds. */
export const CORRECT_WITHIN_MS = 60_000;
/** Languages that one connection may follow at once. */
export const MOST_FOLLOWED = 3;

/** By kind: what the client asks with, and what it is answered. */
export interface CaptionRequests {
  /** From here on tell me these languages and no others. Answers with their last lines. */
  follow: {
    data: { readonly languages: readonly string[] };
    answer: { readonly lines: readonly CaptionLine[]; readonly turns: readonly CaptionTurn[] };
  };
  /** As a captioner. `line` is null for a new one, else the one that goes on. */
  write: {
    data: {
      readonly language: string;
      readonly line: string | null;
      readonly text: string;
      readonly final: boolean;
    };
    answer: { readonly line: string };
  };
  /** Puts another text in the place of a line that is done; an empty one takes it back. */
  correct: {
    data: { readonly language: string; readonly line: string; readonly text: string };
    answer: { readonly line: string };
  };
  /** Take over the writing; ask to be relieved; take that back. */
  turn: {
    data: { readonly language: string; readonly step: 'take' | 'ask' | 'stay' };
    answer: Record<string, never>;
  };
  /** As whoever has the floor: the text of a line as far as it is typed. */
  speak: {
    data: { readonly line: string | null; readonly text: string; readonly final: boolean };
    answer: { readonly line: string };
  };
}

export type CaptionKind = keyof CaptionRequests;

export type CaptionRequest = {
  [Kind in CaptionKind]: { readonly kind: Kind; readonly data: CaptionRequests[Kind]['data'] };
}[CaptionKind];

export type CaptionCode =
  | 'malformed'
  | 'too-fast'
  | 'unavailable'
  | 'meeting-closed'
  /** Not assigned to the captions of this language. */
  | 'not-captioner'
  /** A colleague writes just now: take over first. */
  | 'captions-engaged'
  | 'no-floor'
  /** The line is another's, is done, or is known no more. */
  | 'unknown-line'
  /** It was done more than a minute ago. */
  | 'too-late-to-correct';

export type CaptionAnswer<Kind extends CaptionKind = CaptionKind> =
  | { readonly ok: true; readonly data: CaptionRequests[Kind]['answer'] }
  | { readonly ok: false; readonly code: CaptionCode };

/** What those who follow are told. */
export type CaptionTold =
  | { readonly about: 'line'; readonly line: CaptionLine }
  | { readonly about: 'turn'; readonly turn: CaptionTurn };
