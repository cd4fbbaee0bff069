/**
 * The glossary of a body: a sheet whose rows are terms and whose columns are
 * languages, with a note. Booth and body share it, over all its sittings;
 * a meeting without a body has one of its own.
 */
import type { Role } from '../identity/people.ts';
import type { Localized } from '../kernel/localized.ts';
import type { Cell, CellChange } from './cells.ts';

/** The column that is no language: where a term comes from, or what it does not mean. */
export const NOTE = 'note';
/** A term's longest text, in UTF-16 units. */
export const LONGEST_TERM = 300;
export const MOST_TERMS = 3_000;
/** The most cells that are written at once: a file with all terms in some languages. */
export const MOST_CHANGES = 15_000;
/** The most cells of a glossary, those that were emptied included: they keep their numbers. */
export const MOST_CELLS = 50_000;

export interface Term {
  readonly id: string;
  readonly texts: Localized;
  readonly note: string;
}

const READERS: readonly Role[] = ['chair', 'clerk', 'member', 'interpreter'];
const WRITERS: readonly Role[] = ['clerk', 'interpreter'];

/** Who prepares with the briefing pack: everybody with a part in the meeting, and not the gallery. */
export function mayReadBriefing(role: Role): boolean {
  return READERS.includes(role);
}

export function mayWriteGlossary(role: Role): boolean {
  return WRITERS.includes(role);
}

/** Whose pronunciation somebody may write: their own, and the clerk everybody's. */
export function mayWriteName(role: Role, person: string, of: string): boolean {
  return mayReadBriefing(role) && (role === 'clerk' || person === of);
}

/** The terms that have any text; what was taken out leaves only its cells. */
export function termsOf(cells: readonly Cell[]): readonly Term[] {
  const rows = new Map<string, Record<string, string>>();
  for (const { row, column, text } of cells) {
    if (text === '') continue;
    const texts = rows.get(row) ?? {};
    texts[column] = text;
    rows.set(row, texts);
  }
  return [...rows].map(([id, { [NOTE]: note = '', ...texts }]) => ({ id, texts, note }));
}

/** Terms by their text in a language, those without one last. */
export function sortedTerms(terms: readonly Term[], language: string): readonly Term[] {
  const collator = new Intl.Collator(language, { sensitivity: 'base' });
  const keyOf = ({ texts, note }: Term) => texts[language] ?? Object.values(texts)[0] ?? note;
  const lacks = ({ texts }: Term) => (texts[language] === undefined ? 1 : 0);
  return terms.toSorted(
    (one, other) => lacks(one) - lacks(other) || collator.compare(keyOf(one), keyOf(other)),
  );
}

/** Without case and accents, so that `στεγαση` finds `Στέγαση`. */
export function plainWord(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLocaleLowerCase().trim();
}

/** Terms in which all words of the search stand, in whatever language. */
export function foundTerms(terms: readonly Term[], search: string): readonly Term[] {
  const words = plainWord(search).split(/\s+/u).filter(Boolean);
  return terms.filter((term) => {
    const text = plainWord([...Object.values(term.texts), term.note].join('\n'));
    return words.every((word) => text.includes(word));
  });
}

/** The number of a cell as it is; 0 where it was never written. */
export function seenOf(cells: readonly Cell[], row: string, column: string): number {
  return cells.find((cell) => cell.row === row && cell.column === column)?.number ?? 0;
}

/** What takes a term out: every cell of it, as it was seen. */
export function removalOf(cells: readonly Cell[], row: string): readonly CellChange[] {
  return cells
    .filter((cell) => cell.row === row && cell.text !== '')
    .map(({ column, number }) => ({ row, column, text: '', seen: number }));
}

/** The sheets of a body, or of a meeting that has none. */
export function glossarySheet(scope: string): string {
  return `glossary/${scope}`;
}

/** How people's names are said: a row each, with one column. */
export function namesSheet(scope: string): string {
  return `names/${scope}`;
}

export const SAID = 'said';
