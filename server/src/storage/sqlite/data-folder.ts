import { accessSync, constants, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { StartError } from '../../start-error.ts';
import { LAST_RESORT } from './checkpoints.ts';
import { migrate, UnknownSchema } from './migrations.ts';

const DATABASE = 'koinon.db';
const LOCK = 'lock.db';
const SQLITE_BUSY = 5;
/** So long a commit waits for whoever else has the database: the shell of a backup, say. */
const PATIENCE_MS = 5_000;

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
  const db = openDatabase(folder, lock);
  return {
    db,
    close: () => {
      if (db.isOpen) db.close();
      if (lock.isOpen) lock.close();
    },
  };
}

/** What is deleted is overwritten, so that an emptied box or an erased name does not linger. */
const PRAGMAS = `
  PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
  PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA wal_autocheckpoint = ${LAST_RESORT};
`;

function openDatabase(folder: string, lock: DatabaseSync): DatabaseSync {
  const db = new DatabaseSync(join(folder, DATABASE), { timeout: PATIENCE_MS });
  try {
    db.exec(PRAGMAS);
    migrate(db);
    return db;
  } catch (error) {
    db.close();
    lock.close();
    if (!(error instanceof UnknownSchema)) throw error;
    throw new StartError(
      `The data folder ${folder} was written by a newer Koinon (schema ${error.found}, this one knows ${error.known}). Start that version, or choose another folder with DATA_DIR.`,
      error,
    );
  }
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
