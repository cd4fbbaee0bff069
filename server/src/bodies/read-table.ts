import { CsvError, parse } from 'csv-parse/sync';
import { MOST_LINES } from '@koinon/shared/bodies/desk';
import type { FileFault } from '@koinon/shared/bodies/desk';
import { columnOf } from './list-words.ts';
import type { Column } from './list-words.ts';

export interface Row {
  /** Line of the file on which the row ends, from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export type Table =
  | { readonly ok: true; readonly rows: readonly Row[] }
  | { readonly ok: false; readonly code: FileFault };

/** Countries with a decimal comma save lists with semicolons; some programs write tabs. */
const DELIMITERS = [';', ',', '\t'];

/** Reads a list with a line of headings; columns it does not know are left aside. */
export function readTable(text: string): Table {
  if (text.trim() === '') return { ok: false, code: 'nothing-in-it' };
  const [heading = ''] = text.trimStart().split(/\r\n|\n|\r/u, 1);
  const delimiter = DELIMITERS.toSorted((a, b) => known(heading, b) - known(heading, a))[0] ?? ',';
  const parsed = recordsOf(text, delimiter);
  if (parsed === null) return { ok: false, code: 'quotes-broken' };
  const [first, ...rest] = parsed;
  const columns = first?.cells.map(columnOf) ?? [];
  if (!columns.includes('name')) return { ok: false, code: 'no-name-column' };
  if (rest.length === 0) return { ok: false, code: 'nothing-in-it' };
  if (rest.length > MOST_LINES) return { ok: false, code: 'too-many-lines' };
  return { ok: true, rows: rest.map((record) => rowOf(record, columns)) };
}

/** How many headings would be known if the line were cut at the delimiter. */
function known(heading: string, delimiter: string): number {
  const cells = heading.split(delimiter).map((cell) => cell.replace(/^\s*"|"\s*$/gu, ''));
  return cells.filter((cell) => columnOf(cell) !== null).length;
}

interface RawRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Null where quotes do not end. */
function recordsOf(text: string, delimiter: string): readonly RawRecord[] | null {
  try {
    const records: RawRecord[] = [];
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      on_record: (cells: string[], { lines }) => {
        records.push({ line: lines, cells });
        return null;
      },
    });
    return records;
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

function rowOf({ line, cells }: RawRecord, columns: readonly (Column | null)[]): Row {
  const cell = (column: Column) => cells[columns.indexOf(column)] ?? '';
  return {
    line,
    cells: {
      name: cell('name'),
      language: cell('language'),
      office: cell('office'),
      substituteFor: cell('substituteFor'),
    },
  };
}
