import type { Cell } from '@koinon/shared/briefing/cells';
import { mayReadBriefing } from '@koinon/shared/briefing/glossary';
import type { WatchedSheet } from '@koinon/shared/briefing/sheets';
import { sheetRoom } from './rooms.ts';
import type { Broadcast } from './broadcast.ts';
import type { KoinonSocket } from './socket-types.ts';

export interface SheetNames {
  sheetOf(meeting: string, sheet: WatchedSheet): Promise<string>;
}

const WATCHED = ['glossary', 'names'] as const;

/** A whole file of terms would stand in the way of what is told by the same line: it is read anew. */
const MOST_TOLD = 500;

/** Tells those who prepare a meeting what others write in its sheets. */
export class BriefingTelling {
  readonly #broadcast: Broadcast;
  readonly #sheets: SheetNames;

  constructor(broadcast: Broadcast, sheets: SheetNames) {
    this.#broadcast = broadcast;
    this.#sheets = sheets;
  }

  /** A connection is up; the gallery is told nothing. */
  async joined(socket: KoinonSocket): Promise<void> {
    const { who, meeting } = socket.data;
    if (!mayReadBriefing(who.person.role)) return;
    for (const sheet of WATCHED) {
      await socket.join(sheetRoom(await this.#sheets.sheetOf(meeting, sheet)));
    }
  }

  /** @param cells null: written elsewhere, whoever watches reads it anew. */
  written(name: string, cells: readonly Cell[] | null): void {
    const sheet = WATCHED.find((one) => name.startsWith(`${one}/`));
    if (sheet === undefined) return;
    const told = cells !== null && cells.length > MOST_TOLD ? null : cells;
    this.#broadcast.tell(sheetRoom(name), 'sheet', { sheet, cells: told });
  }
}
