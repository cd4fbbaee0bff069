import type { DatabaseSync } from 'node:sqlite';

/**
 * What is committed lies in the write-ahead log until a checkpoint copies it
 * into the database, which needs the disk several times. SQLite would do that
 * inside of some commit, and whoever waits for that one would wait several
 * times as long. So it is done here while nobody asks for anything; SQLite's
 * own is the last resort, for a store that is never left alone.
 */
export interface Checkpoints {
  /** Something was asked of the store. */
  asked(): void;
  close(): void;
}

/** So many pages of log make SQLite do it by itself. */
export const LAST_RESORT = 4_000;
/** As often as this the store is asked before it is worth it. */
const WORTH_IT = 200;
/** How long nobody asks for anything before it is done, in milliseconds. */
const ALONE = 200;

/** What cannot be copied now, on a full disk, stays in the log: everything in it is stored as it is. */
function copy(db: DatabaseSync): void {
  try {
    db.exec('PRAGMA wal_checkpoint(PASSIVE)');
  } catch {
    // It is tried again when as much has been asked once more.
  }
}

export function checkpoints(db: DatabaseSync): Checkpoints {
  let asked = 0;
  let timer: NodeJS.Timeout | null = null;
  return {
    asked: () => {
      asked += 1;
      if (asked < WORTH_IT) return;
      if (timer !== null) {
        timer.refresh();
        return;
      }
      timer = setTimeout(() => {
        timer = null;
        asked = 0;
        copy(db);
      }, ALONE);
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
    },
  };
}
