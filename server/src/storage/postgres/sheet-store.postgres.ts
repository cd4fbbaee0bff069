import type { Cell } from '@koinon/shared/briefing/cells';
import { cellKey, outcomeOf } from '../ports/sheet-store.ts';
import type { CellsOutcome, CellsWritten, SheetStore } from '../ports/sheet-store.ts';
import { integer, text } from './columns.ts';
import type { Database, Querying, Row } from './database.ts';

const READ = `
  SELECT line, field, body, number, person, written_at FROM sheet_cell WHERE sheet = $1
`;
const MARK = 'INSERT INTO sheet (name) VALUES ($1) ON CONFLICT (name) DO NOTHING';
const HOLD = 'SELECT name FROM sheet WHERE name = $1 FOR UPDATE';
const PUT = `
  INSERT INTO sheet_cell (sheet, line, field, body, number, person, written_at)
  SELECT $1, line, field, body, number, $6, $7
  FROM unnest($2::text[], $3::text[], $4::text[], $5::int[]) AS cells (line, field, body, number)
  ON CONFLICT (sheet, line, field) DO UPDATE SET
    body = excluded.body, number = excluded.number,
    person = excluded.person, written_at = excluded.written_at
`;

/** The sheet store in PostgreSQL. */
export function postgresSheetStore(db: Database): SheetStore {
  return {
    read: async (sheet) => (await db.query(READ, [sheet])).rows.map(cell),
    write: (written) => db.transaction((connection) => write(connection, written)),
  };
}

/** Writers of one sheet take turns: a cell that is not there yet can not be held. */
async function write(db: Querying, written: CellsWritten): Promise<CellsOutcome> {
  const { sheet, changes, by, at } = written;
  await db.query(MARK, [sheet]);
  await db.query(HOLD, [sheet]);
  const lines = changes.map(({ row }) => row);
  const found = await db.query(`${READ} AND line = ANY ($2::text[])`, [sheet, lines]);
  const present = new Map(found.rows.map(cell).map((there) => [cellKey(there), there]));
  const outcome = outcomeOf(written, present);
  if (outcome.outcome === 'stale' || outcome.cells.length === 0) return outcome;
  const { cells } = outcome;
  await db.query(PUT, [
    sheet,
    cells.map(({ row }) => row),
    cells.map(({ column }) => column),
    cells.map(({ text: body }) => body),
    cells.map(({ number }) => number),
    by,
    at,
  ]);
  return outcome;
}

function cell(row: Row): Cell {
  return {
    row: text(row['line']),
    column: text(row['field']),
    text: text(row['body']),
    number: integer(row['number']),
    by: text(row['person']),
    at: integer(row['written_at']),
  };
}
