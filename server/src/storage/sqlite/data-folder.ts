import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../../start-error.ts';

const DATABASE = 'koinon.db';
const LOCK = 'lock.db';
const SQLITE_BUSY = 5;

/** A data folder that this process alone may write to, until it is closed or the process ends. */
export interface DataFolder {
  readonly db: DatabaseSync;
  close(): void;
}

/**
 * Opens the folder for writing. The lock is a transaction held open on a file
 * of its own: the kernel frees it whatever way the process ends.
 *
 * @throws StartError when the folder cannot be used, or another server uses it.
 */
export function openDataFolder(folder: string): DataFolder {
  makeFolder(folder);
  const lock = takeLock(folder);
  const db = new DatabaseSync(join(folder, DATABASE));
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON;');
  return {
    db,
    close: () => {
      if (db.isOpen) db.close();
      if (lock.isOpen) lock.close();
    },
  };
}

/** Opens the folder's database for reading, also beside a running server. */
export function openForReading(folder: string): DatabaseSync {
  return new DatabaseSync(join(folder, DATABASE), { readOnly: true });
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new StartError(
      `The data folder ${folder} cannot be written. Give this user the right to it, or choose another folder with DATA_DIR.`,
      error,
    );
  }
}

function takeLock(folder: string): DatabaseSync {
  const lock = new DatabaseSync(join(folder, LOCK), { timeout: 0 });
  try {
    lock.exec('BEGIN EXCLUSIVE');
    return lock;
  } catch (error) {
    lock.close();
    if (!isBusy(error)) throw error;
    throw new StartError(
      `The data folder ${folder} is in use by another Koinon server. Stop that one first, or choose another folder with DATA_DIR.`,
      error,
    );
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;
}
