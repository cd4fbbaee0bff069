import type { Cell } from '@koinon/shared/briefing/cells';
import { cellKey, outcomeOf } from '../ports/sheet-store.ts';
import type { SheetStore } from '../ports/sheet-store.ts';

/** A sheet store that forgets when the process ends: for tests. */
export function memorySheetStore(): SheetStore {
  const sheets = new Map<string, Map<string, Cell>>();
  return {
    read: async (sheet) => [...(sheets.get(sheet)?.values() ?? [])],
    write: async (written) => {
      const cells = sheets.get(written.sheet) ?? new Map<string, Cell>();
      sheets.set(written.sheet, cells);
      const outcome = outcomeOf(written, cells);
      if (outcome.outcome === 'written') {
        for (const cell of outcome.cells) cells.set(cellKey(cell), cell);
      }
      return outcome;
    },
  };
}
