/**
 * The city's pool of interpreters: with whom a sitting is staffed, ahead of
 * time or on the spot. A sheet of its own; each interpreter is one cell, so
 * that two who change the same person see each other.
 */
import type { Role } from '../identity/people.ts';
import type { Cell } from './cells.ts';

/**
 * How well somebody has a language: `a`, the mother tongue, works into it and
 * from it; `b` too; `c` is understood, and only worked from (AIIC's classes).
 */
export const CLASSES = ['a', 'b', 'c'] as const;
export type LanguageClass = (typeof CLASSES)[number];

export interface InterpreterEntry {
  readonly name: string;
  /** The language they read, for their pages. */
  readonly language: string;
  readonly languages: readonly { readonly tag: string; readonly class: LanguageClass }[];
  /** Days on which they can not come, `YYYY-MM-DD`, both included. */
  readonly away: readonly { readonly from: string; readonly to: string }[];
  readonly note: string;
}

export interface PoolInterpreter extends InterpreterEntry {
  readonly id: string;
}

export const POOL_SHEET = 'pool';
export const ENTRY = 'entry';
/** The most interpreters that a pool ever had, those who were taken out included. */
export const MOST_INTERPRETERS = 5_000;

const READERS: readonly Role[] = ['administrator', 'clerk', 'chair'];
const WRITERS: readonly Role[] = ['administrator', 'clerk'];

export function mayReadPool(role: Role): boolean {
  return READERS.includes(role);
}

export function mayWritePool(role: Role): boolean {
  return WRITERS.includes(role);
}

/** Who is in the pool, by name. */
export function poolOf(cells: readonly Cell[]): readonly PoolInterpreter[] {
  return cells
    .flatMap(({ row, column, text }) => {
      const entry = column === ENTRY ? entryIn(text) : null;
      return entry === null ? [] : [{ id: row, ...entry }];
    })
    .toSorted((one, other) => one.name.localeCompare(other.name));
}

/** The server takes nothing else (`poolEntryField`). */
function entryIn(text: string): InterpreterEntry | null {
  return text === '' ? null : (JSON.parse(text) as InterpreterEntry);
}

/** What a language asks of a channel in it: `sr-Latn` is worked into by whoever has `sr`. */
function baseOf(tag: string): string {
  return tag.split('-')[0] ?? tag;
}

function isSame(one: string, other: string): boolean {
  return baseOf(one) === baseOf(other);
}

/** Whether somebody works into a language. */
export function worksInto({ languages }: InterpreterEntry, tag: string): boolean {
  return languages.some((one) => one.class !== 'c' && isSame(one.tag, tag));
}

/** Into which of these languages somebody works, in their order. */
export function intoOf(entry: InterpreterEntry, tags: readonly string[]): readonly string[] {
  return tags.filter((tag) => worksInto(entry, tag));
}

/** Whether somebody can come on a day, `YYYY-MM-DD`; null: nobody knows the day. */
export function isFree({ away }: InterpreterEntry, day: string | null): boolean {
  return day === null || !away.some(({ from, to }) => from <= day && day <= to);
}

/** Languages into which none of these works. */
export function gapsIn(
  tags: readonly string[],
  interpreters: readonly InterpreterEntry[],
): readonly string[] {
  return tags.filter((tag) => !interpreters.some((entry) => worksInto(entry, tag)));
}
