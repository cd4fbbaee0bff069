import { CsvError, parse } from 'csv-parse/sync';
import type { FileRefused } from '@koinon/shared/briefing/sheets';

/** How lists are read: which encoding they have, and how they call languages. */
export interface ListReading {
  /** Null where the bytes are no text. */
  textOf(bytes: Uint8Array): string | null;
  /** A language by its tag or its name; null for none. */
  languageOf(word: string): string | null;
}

export interface CsvRecord {
  /** Line of the file on which the record ends, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

/** Countries with a decimal comma save lists with semicolons; some programs write tabs. */
const DELIMITERS = [';', ',', '\t'];

/** A list with more columns is none that anybody wrote; reading it would hold up everybody. */
const MOST_COLUMNS = 40;

/** Nor one with a longer entry: then a quotation mark does not end, or there are no lines. */
const LONGEST_RECORD = 100_000;

class TooLarge extends Error {}

/**
 * The records of a list that has at most `most` lines below its heading, or why
 * it is not read. Reading ends where it proves too large.
 */
export function boundedRecords(text: string, most: number): CsvReading {
  try {
    return recordsOf(text, { columns: MOST_COLUMNS, records: most + 1 });
  } catch (error) {
    if (error instanceof TooLarge) return { ok: false, code: 'too-large' };
    throw error;
  }
}

export type CsvReading =
  | { readonly ok: true; readonly records: readonly CsvRecord[] }
  | { readonly ok: false; readonly code: 'too-large' }
  | Extract<FileRefused, { readonly code: 'quotes-broken' }>;

/** Whether a line has text where the first line names no column: a comma stands in it unquoted, or a name is missing. */
export function isBeyond({ cells }: CsvRecord, heading: CsvRecord): boolean {
  return cells.some((cell, at) => cell !== '' && (heading.cells[at] ?? '') === '');
}

/** The records of a list, cut where its first line has most. */
function recordsOf(
  text: string,
  most: { readonly columns: number; readonly records: number },
): CsvReading {
  const [heading = ''] = text.trimStart().split(/\r\n|\n|\r/u, 1);
  const count = (delimiter: string) => heading.split(delimiter).length;
  const delimiter = DELIMITERS.toSorted((a, b) => count(b) - count(a))[0] ?? ',';
  const records: CsvRecord[] = [];
  try {
    parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
      max_record_size: LONGEST_RECORD,
      on_record: (cells: string[], { lines }) => {
        if (cells.length > most.columns || records.length >= most.records) throw new TooLarge();
        records.push({ line: lines, cells: cells.map(unguarded) });
        return null;
      },
    });
    return { ok: true, records };
  } catch (error) {
    if (error instanceof CsvError) {
      const line = (records.at(-1)?.line ?? 0) + 1;
      const begins = text.split(/\r\n|\n|\r/u, line)[line - 1] ?? '';
      if (begins.length > LONGEST_RECORD) return { ok: false, code: 'too-large' };
      return { ok: false, code: 'quotes-broken', line };
    }
    throw error;
  }
}

/** A list that spreadsheets read as UTF-8, by the mark at its start. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells) => cells.map(quoted).join(','));
  return `\ufeff${lines.join('\r\n')}\r\n`;
}

/** A spreadsheet takes what begins so for something to compute. */
const FORMULA = /^[=+@\t]/u;
const GUARDED = /^'(?=[=+@\t])/u;

function quoted(cell: string): string {
  const guarded = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n\t]/u.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded;
}

function unguarded(cell: string): string {
  return cell.replace(GUARDED, '');
}
