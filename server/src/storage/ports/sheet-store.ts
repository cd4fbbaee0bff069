/**
 * Sheets: tables of short texts that several people write at once, each cell
 * with a number of its own that counts how often it was written.
 *
 * - `read` says every cell that was ever written, emptied ones too (their text
 *   is empty), in no order that counts.
 * - `write` changes cells, all of them or none. Each change says which number
 *   of its cell the writer has seen (0: none yet). Where somebody has written
 *   meanwhile, nothing is stored, and the answer says those cells as they are:
 *   the writer sees both texts and decides. So the last writer wins, and
 *   nobody overwrites what they have not seen. This holds through all nodes.
 *
 * A cell keeps its number when it is emptied, so that it can not be mistaken
 * for one that is new. The store knows nothing of what a sheet means.
 */
import type { Cell, CellChange } from '@koinon/shared/briefing/cells';

export interface CellsWritten {
  readonly sheet: string;
  /** Each cell once. */
  readonly changes: readonly CellChange[];
  /** Id of whoever writes. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

export type CellsOutcome =
  /** The cells that were changed, as they are now. */
  | { readonly outcome: 'written'; readonly cells: readonly Cell[] }
  /** The cells in whose way somebody was, as they are. */
  | { readonly outcome: 'stale'; readonly cells: readonly Cell[] };

export interface SheetStore {
  read(sheet: string): Promise<readonly Cell[]>;
  write(written: CellsWritten): Promise<CellsOutcome>;
}

/** How a cell is found among the cells of its sheet. */
export function cellKey({ row, column }: Pick<Cell, 'row' | 'column'>): string {
  return JSON.stringify([row, column]);
}

/** What becomes of changes to a sheet, told from the cells that they are about. */
export function outcomeOf(
  { changes, by, at }: CellsWritten,
  present: ReadonlyMap<string, Cell>,
): CellsOutcome {
  const stale = changes.flatMap((change) => {
    const found = present.get(cellKey(change));
    return found !== undefined && found.number !== change.seen ? [found] : [];
  });
  if (stale.length > 0) return { outcome: 'stale', cells: stale };
  const cells = changes.map(({ row, column, text }) => {
    const number = (present.get(cellKey({ row, column }))?.number ?? 0) + 1;
    return { row, column, text, number, by, at };
  });
  return { outcome: 'written', cells };
}
