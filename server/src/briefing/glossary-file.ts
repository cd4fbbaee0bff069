import type { Cell, CellChange } from '@koinon/shared/briefing/cells';
import {
  LONGEST_TERM,
  MOST_CHANGES,
  MOST_TERMS,
  NOTE,
  plainWord,
  termsOf,
} from '@koinon/shared/briefing/glossary';
import type { Term } from '@koinon/shared/briefing/glossary';
import type { TermFault, TermLine, TermPreview } from '@koinon/shared/briefing/sheets';
import { termField } from '@koinon/shared/briefing/sheet-fields';
import { idField, tagField } from '@koinon/shared/identity/fields';
import { boundedRecords, csvOf, isBeyond } from './csv.ts';
import type { CsvRecord, ListReading } from './csv.ts';

const ID = 'id';
const NOTES: readonly string[] = ['note', 'σημείωση', 'opomba', 'ملاحظة'].map(plainWord);

/** A glossary as a file: a column for each language, one for the note, and the term's id. */
export function glossaryFile(cells: readonly Cell[], languages: readonly string[]): string {
  const terms = termsOf(cells);
  const said = terms.flatMap(({ texts }) => Object.keys(texts));
  const columns = [...new Set([...languages, ...said])];
  const rows = terms.map(({ id, texts, note }) => [
    ...columns.map((tag) => texts[tag] ?? ''),
    note,
    id,
  ]);
  return csvOf([[...columns, NOTE, ID], ...rows]);
}

/** What reading a file takes. */
export interface Importing {
  readonly reading: ListReading;
  newId(): string;
}

/**
 * What a file would bring into a glossary, line by line. A line is about the
 * term of its id, else about the one that has the same text in a language of
 * the file; else it is a new one. An empty cell changes nothing. Nothing is
 * stored by looking.
 */
export function previewTerms(
  bytes: Uint8Array,
  cells: readonly Cell[],
  { reading, newId }: Importing,
): TermPreview {
  const text = reading.textOf(bytes);
  if (text === null) return { ok: false, code: 'not-text' };
  const parsed = boundedRecords(text, MOST_TERMS);
  if (!parsed.ok) return parsed;
  const [heading, ...rest] = parsed.records;
  if (heading === undefined || rest.length === 0) return { ok: false, code: 'nothing-in-it' };
  const columns = heading.cells.map((name) => columnOf(name, reading));
  const languages = columns.filter((column) => column !== null && ![ID, NOTE].includes(column));
  if (languages.length === 0) return { ok: false, code: 'no-columns' };
  const named = columns.filter((column) => column !== null);
  if (new Set(named).size < named.length) return { ok: false, code: 'column-twice' };
  const unknown = heading.cells.filter((name, at) => columns[at] === null && name !== '');
  const read = readLines({ heading, columns, records: rest }, cells, newId);
  const changes = read.every(({ line }) => line.faults.length === 0)
    ? read.flatMap(({ changes: own }) => own)
    : [];
  if (changes.length > MOST_CHANGES) return { ok: false, code: 'too-large' };
  return {
    ok: true,
    languages: languages.filter((column) => column !== null),
    unknown,
    lines: read.map(({ line }) => line),
    changes,
  };
}

/** A language by its tag or its name, the note, the id; null for none of these. */
function columnOf(heading: string, { languageOf }: ListReading): string | null {
  const plain = plainWord(heading);
  if (plain === ID) return ID;
  if (NOTES.includes(plain)) return NOTE;
  const tag = tagField.safeParse(heading);
  return languageOf(heading) ?? (tag.success ? tag.data : null);
}

interface ReadLine {
  readonly line: TermLine;
  readonly changes: readonly CellChange[];
}

interface TermList {
  readonly heading: CsvRecord;
  /** What each heading means; null: nothing that is known. */
  readonly columns: readonly (string | null)[];
  readonly records: readonly CsvRecord[];
}

function readLines(
  { heading, columns, records }: TermList,
  cells: readonly Cell[],
  newId: () => string,
): readonly ReadLine[] {
  const terms = termsOf(cells);
  const known = new KnownTerms(terms);
  const seen = seenIn(cells);
  const listed = new Set<string>();
  let count = terms.length;
  return records.map((record) => {
    const { line, cells: said } = record;
    const texts = new Map<string, string>();
    columns.forEach((column, at) => {
      const text = stored(said[at] ?? '');
      if (column !== null && column !== ID && text !== '') texts.set(column, text);
    });
    const term = known.find(said[columns.indexOf(ID)] ?? '', texts);
    const row = term?.id ?? newId();
    const faults = faultsOf(texts);
    if (isBeyond(record, heading)) faults.push('beyond-columns');
    const key = term?.id ?? [...texts].map(([tag, text]) => `${tag}:${plainWord(text)}`).join('|');
    if (listed.has(key)) faults.push('twice');
    listed.add(key);
    if (term === null && (count += 1) > MOST_TERMS) faults.push('too-many');
    const changes = [...texts]
      .filter(([column, text]) => textOf(term, column) !== text)
      .map(([column, text]) => ({ row, column, text, seen: seen(row, column) }));
    const becomes = term === null ? 'new' : changes.length > 0 ? 'changed' : 'same';
    const { [NOTE]: note = '', ...spoken } = Object.fromEntries(texts);
    return { line: { line, texts: spoken, note, becomes, faults }, changes };
  });
}

/** The number of a cell as it is, found at once; 0 where it was never written. */
export function seenIn(cells: readonly Cell[]): (row: string, column: string) => number {
  const numbers = new Map(cells.map(({ row, column, number }) => [`${row} ${column}`, number]));
  return (row, column) => numbers.get(`${row} ${column}`) ?? 0;
}

function textOf(term: Term | null, column: string): string {
  return (column === NOTE ? term?.note : term?.texts[column]) ?? '';
}

/** A text as it would be stored; as it came where it can not be. */
function stored(text: string): string {
  const read = termField.safeParse(text);
  return read.success ? read.data.trim() : text;
}

/** Control characters that no term has. */
const UNREADABLE = /[^\P{Cc}\t\n]/u;

function faultsOf(texts: ReadonlyMap<string, string>): TermFault[] {
  const faults: TermFault[] = [];
  const all = [...texts.values()];
  if ([...texts.keys()].every((column) => column === NOTE)) faults.push('empty');
  if (all.some((text) => text.length > LONGEST_TERM)) faults.push('too-long');
  if (all.some((text) => UNREADABLE.test(text))) faults.push('unreadable');
  return faults;
}

/** No word has more meanings; it bounds how long a file is looked at. */
const MOST_ALIKE = 20;

/**
 * Finds the term that a line is about: of words that are written alike (a bank
 * of money, a bank of a river) the one that most of the line's texts agree with.
 */
class KnownTerms {
  readonly #byId: ReadonlyMap<string, Term>;
  readonly #byText = new Map<string, Term[]>();

  constructor(terms: readonly Term[]) {
    this.#byId = new Map(terms.map((term) => [term.id, term]));
    for (const term of terms) {
      for (const [tag, text] of Object.entries(term.texts)) {
        const key = keyOf(tag, text);
        const alike = this.#byText.get(key) ?? [];
        if (alike.length < MOST_ALIKE) alike.push(term);
        this.#byText.set(key, alike);
      }
    }
  }

  find(id: string, texts: ReadonlyMap<string, string>): Term | null {
    const named = idField.safeParse(id).success ? this.#byId.get(id) : undefined;
    if (named !== undefined) return named;
    const agreeing = new Map<Term, number>();
    for (const [tag, text] of texts) {
      for (const term of this.#byText.get(keyOf(tag, text)) ?? []) {
        agreeing.set(term, (agreeing.get(term) ?? 0) + 1);
      }
    }
    const most = Math.max(...agreeing.values());
    return [...agreeing].find(([, count]) => count === most)?.[0] ?? null;
  }
}

function keyOf(tag: string, text: string): string {
  return `${tag}:${plainWord(text)}`;
}
