/** A short text in a table that several people write at once. */
export interface Cell {
  readonly row: string;
  readonly column: string;
  /** Empty: there is nothing in it any more. */
  readonly text: string;
  /** How often it was written. */
  readonly number: number;
  /** Id of whoever wrote it last. */
  readonly by: string;
  /** When, in milliseconds since 1970. */
  readonly at: number;
}

/** A cell as somebody wants it. */
export interface CellChange {
  readonly row: string;
  readonly column: string;
  readonly text: string;
  /** The number of the cell that the writer has seen; 0: none. */
  readonly seen: number;
}

/** Cells with others in their place, each by its row and column; an older one never replaces a newer. */
export function withCells(cells: readonly Cell[], news: readonly Cell[]): readonly Cell[] {
  const merged = new Map(cells.map((cell) => [keyOf(cell), cell]));
  for (const cell of news) {
    const before = merged.get(keyOf(cell));
    if (before === undefined || before.number <= cell.number) merged.set(keyOf(cell), cell);
  }
  return [...merged.values()];
}

/** How many cells a sheet has once these are written, emptied ones included. */
export function countAfter(cells: readonly Cell[], changes: readonly CellChange[]): number {
  return new Set([...cells, ...changes].map((cell) => keyOf(cell))).size;
}

function keyOf({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return JSON.stringify([row, column]);
}
