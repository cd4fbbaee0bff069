import type { PaperCell } from './paper.ts';

export type LooseCell = Omit<PaperCell, 'scope'> & { readonly isHeader: boolean };

export interface Grid {
  readonly columns: number;
  readonly headRows: number;
  readonly rows: readonly (readonly PaperCell[])[];
}

/**
 * Brings a table into order that several people may have written at once: cells
 * that would lie on another or stick out are made as large as they can be, and
 * what is missing in a row is filled with empty cells. No cell is lost.
 */
export function gridOf(rows: readonly (readonly LooseCell[])[]): Grid {
  const headRows = leadingHeaders(rows);
  const taken = new Set<string>();
  const placed = rows.map((row, y) => {
    const lastRow = y < headRows ? headRows : rows.length;
    return row.map((cell) => place(cell, y, lastRow, taken));
  });
  const columns = Math.max(1, ...placed.flat().map(({ x, cell }) => x + cell.colspan));
  return {
    columns,
    headRows,
    rows: placed.map((row, y) => {
      const filled = [...row, ...gaps(columns, y, taken)].toSorted((one, other) => one.x - other.x);
      return filled.map(({ cell }) => scoped(cell, y < headRows));
    }),
  };
}

interface Placed {
  readonly x: number;
  readonly cell: LooseCell;
}

const slot = (x: number, y: number) => `${x},${y}`;

function leadingHeaders(rows: readonly (readonly LooseCell[])[]): number {
  const first = rows.findIndex((row) => row.length === 0 || row.some(({ isHeader }) => !isHeader));
  // A table of headers only has its first row for a header.
  return first === -1 ? Math.min(1, rows.length) : first;
}

function place(cell: LooseCell, y: number, lastRow: number, taken: Set<string>): Placed {
  let x = 0;
  while (taken.has(slot(x, y))) x += 1;
  let colspan = 1;
  while (colspan < cell.colspan && !taken.has(slot(x + colspan, y))) colspan += 1;
  const rowspan = Math.max(1, Math.min(cell.rowspan, lastRow - y));
  for (let row = y; row < y + rowspan; row += 1) {
    for (let column = x; column < x + colspan; column += 1) taken.add(slot(column, row));
  }
  return { x, cell: { ...cell, colspan, rowspan } };
}

function gaps(columns: number, y: number, taken: ReadonlySet<string>): readonly Placed[] {
  return Array.from({ length: columns }, (_, x) => x)
    .filter((x) => !taken.has(slot(x, y)))
    .map((x) => ({
      x,
      cell: { isHeader: false, colspan: 1, rowspan: 1, align: null, blocks: [] },
    }));
}

function scoped({ isHeader, ...cell }: LooseCell, inHead: boolean): PaperCell {
  if (inHead) return { ...cell, scope: 'col' };
  return { ...cell, scope: isHeader ? 'row' : null };
}
