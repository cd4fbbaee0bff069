import type { DatabaseSync } from 'node:sqlite';
import type { Cell } from '@koinon/shared/briefing/cells';
import { cellKey, outcomeOf } from '../ports/sheet-store.ts';
import type { SheetStore } from '../ports/sheet-store.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const READ = 'SELECT line, field, body, number, person, written_at FROM sheet_cell';
const PUT = `
  INSERT INTO sheet_cell (sheet, line, field, body, number, person, written_at)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (sheet, line, field) DO UPDATE SET
    body = excluded.body, number = excluded.number,
    person = excluded.person, written_at = excluded.written_at
`;

/** The sheet store on one SQLite connection. */
export function sheetTables(db: DatabaseSync): Synchronous<SheetStore> {
  const read = db.prepare(`${READ} WHERE sheet = ?`);
  const one = db.prepare(`${READ} WHERE sheet = ? AND line = ? AND field = ?`);
  const put = db.prepare(PUT);
  return {
    read: (sheet) => read.all(sheet).map(cell),
    write: (written) =>
      transaction(db, () => {
        const { sheet, changes } = written;
        const found = changes.flatMap(({ row, column }) => one.all(sheet, row, column).map(cell));
        const present = new Map(found.map((there) => [cellKey(there), there]));
        const outcome = outcomeOf(written, present);
        if (outcome.outcome === 'written') {
          for (const { row, column, text: body, number, by, at } of outcome.cells) {
            put.run(sheet, row, column, body, number, by, at);
          }
        }
        return outcome;
      }),
  };
}

function cell(row: Readonly<Record<string, unknown>>): Cell {
  return {
    row: text(row['line']),
    column: text(row['field']),
    text: text(row['body']),
    number: integer(row['number']),
    by: text(row['person']),
    at: integer(row['written_at']),
  };
}
