import type { Cell } from '@koinon/shared/briefing/cells';
import { MOST_TERMS, plainWord } from '@koinon/shared/briefing/glossary';
import type { PoolFault, PoolLine, PoolPreview } from '@koinon/shared/briefing/sheets';
import { CLASSES, ENTRY, poolOf } from '@koinon/shared/briefing/pool';
import type {
  InterpreterEntry,
  LanguageClass,
  PoolInterpreter,
} from '@koinon/shared/briefing/pool';
import { MOST_LANGUAGES, poolEntryField } from '@koinon/shared/briefing/sheet-fields';
import { plainText, tagField } from '@koinon/shared/identity/fields';
import { boundedRecords, isBeyond } from './csv.ts';
import type { CsvRecord, ListReading } from './csv.ts';
import { seenIn } from './glossary-file.ts';
import type { Importing } from './glossary-file.ts';

/** What lists call the name, and the language that somebody reads. */
const NAMES = ['name', 'όνομα', 'ονοματεπώνυμο', 'ime', 'الاسم', 'اسم'].map(plainWord);
const READS = ['language', 'reads in', 'γλώσσα', 'jezik', 'اللغة', 'لغة'].map(plainWord);

type Column = LanguageClass | 'name' | 'language' | null;

/**
 * What a list of interpreters would bring into the pool: columns `name`, `A`,
 * `B`, `C` with languages by tag or name, and `language` for what they read
 * (else the first of A). Who is in the pool by that name gets these languages,
 * and keeps what the file has no column for.
 */
export function previewPool(
  bytes: Uint8Array,
  cells: readonly Cell[],
  { reading, newId }: Importing,
): PoolPreview {
  const text = reading.textOf(bytes);
  if (text === null) return { ok: false, code: 'not-text' };
  const parsed = boundedRecords(text, MOST_TERMS);
  if (!parsed.ok) return parsed;
  const [heading, ...rest] = parsed.records;
  if (heading === undefined || rest.length === 0) return { ok: false, code: 'nothing-in-it' };
  const columns = heading.cells.map(columnIn);
  if (!columns.includes('name') || !columns.some(isClass)) return { ok: false, code: 'no-columns' };
  const named = columns.filter((column) => column !== null);
  if (new Set(named).size < named.length) return { ok: false, code: 'column-twice' };
  const pool = poolOf(cells);
  const known = new Map(pool.map((one) => [plainWord(one.name), one]));
  const shared = sharedNames(pool);
  const listed = new Set<string>();
  const read = rest.map((record) => {
    const name = plainWord(record.cells[columns.indexOf('name')] ?? '');
    const faults = new Set<PoolFault>();
    if (listed.has(name)) faults.add('twice');
    if (shared.has(name)) faults.add('two-in-pool');
    if (isBeyond(record, heading)) faults.add('beyond-columns');
    listed.add(name);
    return readLine(record, columns, { before: known.get(name), faults, reading });
  });
  const seen = seenIn(cells);
  const good = read.every(({ line }) => line.faults.length === 0);
  const changes = read.flatMap(({ entry, before }) => {
    if (!good || entry === null) return [];
    const row = before?.id ?? newId();
    return [{ row, column: ENTRY, text: JSON.stringify(entry), seen: seen(row, ENTRY) }];
  });
  return { ok: true, lines: read.map(({ line }) => line), changes };
}

/** Names that two in the pool have: a line with one of them could be about either. */
function sharedNames(pool: readonly PoolInterpreter[]): ReadonlySet<string> {
  const names = pool.map(({ name }) => plainWord(name));
  return new Set(names.filter((name, at) => names.indexOf(name) !== at));
}

function isClass(column: Column): column is LanguageClass {
  return CLASSES.some((one) => one === column);
}

function columnIn(heading: string): Column {
  const letter = CLASSES.find((one) => one === heading.trim().toLowerCase());
  if (letter !== undefined) return letter;
  const plain = plainWord(heading);
  if (NAMES.includes(plain)) return 'name';
  return READS.includes(plain) ? 'language' : null;
}

interface ReadLine {
  readonly line: PoolLine;
  readonly entry: InterpreterEntry | null;
  readonly before: PoolInterpreter | undefined;
}

function readLine(
  { line, cells }: CsvRecord,
  columns: readonly Column[],
  known: {
    readonly before: PoolInterpreter | undefined;
    /** What is wrong with the line besides. */
    readonly faults: Set<PoolFault>;
    readonly reading: ListReading;
  },
): ReadLine {
  const { before, faults, reading } = known;
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const name = cell('name').normalize('NFC');
  if (name === '') faults.add('name-missing');
  else if (!plainText.safeParse(name).success) faults.add('unreadable');
  const listed = CLASSES.filter((one) => columns.includes(one)).flatMap((one) =>
    cell(one)
      .split(/[,;/+]|\s+/u)
      .filter(Boolean)
      .flatMap((word) => {
        const tag = tagIn(word, reading);
        if (tag === null) faults.add('language-unknown');
        return tag === null ? [] : [{ tag, class: one }];
      }),
  );
  const languages = [...listed, ...keptOf(before, listed, columns)];
  if (languages.length === 0) faults.add('no-languages');
  if (languages.length > MOST_LANGUAGES) faults.add('too-many-languages');
  if (new Set(languages.map(({ tag }) => tag)).size < languages.length) {
    faults.add('language-twice');
  }
  const said = cell('language');
  const reads = said === '' ? (before?.language ?? languages[0]?.tag) : tagIn(said, reading);
  if (reads === null) faults.add('language-unknown');
  const away = before?.away ?? [];
  const entry = { name, language: reads ?? 'en', languages, away, note: before?.note ?? '' };
  const accepted = faults.size === 0 ? poolEntryField.safeParse(entry) : null;
  if (accepted?.success === false) faults.add('language-unknown');
  const shown = CLASSES.map((one) => `${one.toUpperCase()}: ${cell(one)}`).join(' · ');
  const becomes = before === undefined ? 'new' : 'changed';
  return {
    line: { line, name, languages: shown, becomes, faults: [...faults] },
    entry: accepted?.success === true ? accepted.data : null,
    before,
  };
}

/** Languages of classes that the file says nothing of. */
function keptOf(
  before: PoolInterpreter | undefined,
  listed: InterpreterEntry['languages'],
  columns: readonly Column[],
): InterpreterEntry['languages'] {
  const said = new Set(listed.map(({ tag }) => tag));
  return (before?.languages ?? []).filter(
    ({ tag, class: of }) => !columns.includes(of) && !said.has(tag),
  );
}

function tagIn(word: string, { languageOf }: ListReading): string | null {
  const tag = tagField.safeParse(word);
  return languageOf(word) ?? (tag.success ? tag.data : null);
}
