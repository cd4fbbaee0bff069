import type { OpenDocument } from './open-document.ts';

/** Words that are looked for in one text of several. */
export interface Finding {
  readonly query: string;
  /** Which of those found here is looked at, counted from 0; null: none of this text. */
  readonly active: number | null;
  /** How many stand here. */
  readonly onCount?: (count: number) => void;
}

export const NOT_FINDING: Finding = { query: '', active: null };

/** Comments on a text: their document, and who reads it. */
export interface Commenting {
  readonly document: OpenDocument;
  /** Id of whoever comments here. */
  readonly person: string;
  /** Whoever keeps the minutes takes suggestions in or refuses them. */
  readonly keeps: boolean;
  nameOf(person: string): string;
  now(): number;
}
