import type { Localized } from '../kernel/localized.ts';
import type { Cell } from './cells.ts';

/** A sheet that people in a meeting watch. */
export type WatchedSheet = 'glossary' | 'names';

/** Somebody wrote in a sheet. */
export interface SheetNews {
  readonly sheet: WatchedSheet;
  /** The cells as they are; null: it was elsewhere, read it anew. */
  readonly cells: readonly Cell[] | null;
}

/** What came of writing into a sheet. */
export type SheetAnswer =
  | { readonly ok: true; readonly cells: readonly Cell[] }
  /** Somebody wrote meanwhile: nothing was stored, and these cells are other than the writer saw. */
  | { readonly ok: false; readonly code: 'stale'; readonly cells: readonly Cell[] }
  | { readonly ok: false; readonly code: SheetRefusal };

export type SheetRefusal =
  'malformed' | 'not-your-role' | 'unknown-meeting' | 'too-many' | 'unreachable' | 'unavailable';

/** Why a line of a file is not taken. */
export type TermFault =
  | 'empty'
  | 'too-long'
  | 'unreadable'
  | 'twice'
  | 'too-many'
  /** There is text beyond the columns that the first line names. */
  | 'beyond-columns';

export interface TermLine {
  /** Line of the file, from 1. */
  readonly line: number;
  readonly texts: Localized;
  readonly note: string;
  readonly becomes: 'new' | 'changed' | 'same';
  readonly faults: readonly TermFault[];
}

export type TermPreview =
  | {
      readonly ok: true;
      /** Languages that the file has columns for. */
      readonly languages: readonly string[];
      /** Headings that are no language; their columns are left aside. */
      readonly unknown: readonly string[];
      readonly lines: readonly TermLine[];
      /** What storing it changes; empty while a line has a fault. */
      readonly changes: readonly {
        readonly row: string;
        readonly column: string;
        readonly text: string;
        readonly seen: number;
      }[];
    }
  | FileRefused;

/** Why a file is not looked at. */
export type FileRefused =
  | {
      readonly ok: false;
      readonly code: 'not-text' | 'nothing-in-it' | 'no-columns' | 'column-twice' | 'too-large';
    }
  /** `line`: where the entry begins that can not be read. */
  | { readonly ok: false; readonly code: 'quotes-broken'; readonly line: number };

/** Why a line of a list of interpreters is not taken. */
export type PoolFault =
  | 'name-missing'
  | 'unreadable'
  | 'no-languages'
  | 'language-unknown'
  | 'language-twice'
  | 'too-many-languages'
  | 'twice'
  /** Two in the pool have this name: nobody can tell who is meant. */
  | 'two-in-pool'
  | 'beyond-columns';

export interface PoolLine {
  readonly line: number;
  readonly name: string;
  readonly languages: string;
  readonly becomes: 'new' | 'changed';
  readonly faults: readonly PoolFault[];
}

export type PoolPreview =
  | {
      readonly ok: true;
      readonly lines: readonly PoolLine[];
      readonly changes: Extract<TermPreview, { readonly ok: true }>['changes'];
    }
  | FileRefused;
