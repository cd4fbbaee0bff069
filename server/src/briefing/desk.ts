import { countAfter } from '@koinon/shared/briefing/cells';
import type { Cell, CellChange } from '@koinon/shared/briefing/cells';
import {
  glossarySheet,
  mayReadBriefing,
  mayWriteGlossary,
  mayWriteName,
  MOST_CELLS,
  MOST_TERMS,
  namesSheet,
  termsOf,
} from '@koinon/shared/briefing/glossary';
import type { SheetAnswer, WatchedSheet } from '@koinon/shared/briefing/sheets';
import type { Role } from '@koinon/shared/identity/people';
import type { SheetStore } from '../storage/ports/sheet-store.ts';
import { Turns } from './turns.ts';

/** Somebody in the meeting of their session. */
export interface Briefed {
  readonly meeting: string;
  readonly person: string;
  readonly role: Role;
}

export interface BriefingParts {
  readonly sheets: SheetStore;
  /** Whose sheets a meeting has: its body's, or its own. */
  scopeOf(meeting: string): Promise<string>;
  /** Ids of the meeting's people. */
  people(meeting: string): Promise<readonly string[]>;
  /** Cells of a sheet were written here. */
  written(sheet: string, cells: readonly Cell[]): void;
  now(): number;
}

const NOT_YOURS = { ok: false, code: 'not-your-role' } as const;

/** The sheets that interpreters prepare with: their body's glossary, and how names are said. */
export class BriefingDesk {
  readonly #parts: BriefingParts;
  readonly #turns = new Turns();

  constructor(parts: BriefingParts) {
    this.#parts = parts;
  }

  /** The name of the sheet in the store. */
  async sheetOf(meeting: string, sheet: WatchedSheet): Promise<string> {
    const scope = await this.#parts.scopeOf(meeting);
    return sheet === 'glossary' ? glossarySheet(scope) : namesSheet(scope);
  }

  async cells({ meeting, role }: Briefed, sheet: WatchedSheet): Promise<readonly Cell[] | null> {
    if (!mayReadBriefing(role)) return null;
    return this.#parts.sheets.read(await this.sheetOf(meeting, sheet));
  }

  async writeTerms(who: Briefed, changes: readonly CellChange[]): Promise<SheetAnswer> {
    if (!mayWriteGlossary(who.role)) return NOT_YOURS;
    const sheet = await this.sheetOf(who.meeting, 'glossary');
    return this.#turns.take(sheet, async () => {
      const cells = await this.#parts.sheets.read(sheet);
      if (growsTooLarge(cells, changes)) return { ok: false, code: 'too-many' };
      return this.#write(sheet, who, changes);
    });
  }

  async writeNames(who: Briefed, changes: readonly CellChange[]): Promise<SheetAnswer> {
    const { role, person, meeting } = who;
    if (!changes.every(({ row }) => mayWriteName(role, person, row))) return NOT_YOURS;
    const people = await this.#parts.people(meeting);
    if (!changes.every(({ row }) => people.includes(row))) return NOT_YOURS;
    return this.#write(await this.sheetOf(meeting, 'names'), who, changes);
  }

  async #write(
    sheet: string,
    { person: by }: Briefed,
    changes: readonly CellChange[],
  ): Promise<SheetAnswer> {
    const { sheets, now, written } = this.#parts;
    const { outcome, cells } = await sheets.write({ sheet, changes, by, at: now() });
    if (outcome === 'stale') return { ok: false, code: 'stale', cells };
    written(sheet, cells);
    return { ok: true, cells };
  }
}

/** A sheet that is too large already, as an older one may be, can still be changed where it does not grow. */
function growsTooLarge(cells: readonly Cell[], changes: readonly CellChange[]): boolean {
  const filled = changes.filter(({ text }) => text !== '');
  const before = new Set(termsOf(cells).map(({ id }) => id));
  const rows = new Set([...before, ...filled.map(({ row }) => row)]);
  const count = countAfter(cells, changes);
  return (
    (rows.size > MOST_TERMS && rows.size > before.size) ||
    (count > MOST_CELLS && count > cells.length)
  );
}
