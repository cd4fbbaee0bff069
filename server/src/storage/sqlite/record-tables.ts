import type { DatabaseSync } from 'node:sqlite';
import type {
  AcceptedCommand,
  Commit,
  CommitResult,
  RecordStore,
  StoredEvent,
} from '../ports/record-store.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { blob, integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const TABLES = `
  CREATE TABLE IF NOT EXISTS event (
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    body BLOB NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (stream, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS command (
    stream TEXT NOT NULL, person TEXT NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (stream, person, id)
  ) STRICT, WITHOUT ROWID;
`;

/** The record store on one SQLite connection. */
export function recordTables(db: DatabaseSync): Synchronous<RecordStore> {
  db.exec(TABLES);
  const version = db.prepare('SELECT coalesce(max(n), 0) AS n FROM event WHERE stream = ?');
  const write = writer(db);
  return {
    commit(commit) {
      if (commit.events.length === 0) throw new Error('a commit without events');
      return transaction(db, () => {
        const found = integer(version.get(commit.stream)?.['n']);
        if (found !== commit.expectedVersion) return { outcome: 'conflict', version: found };
        return write(commit);
      });
    },
    ...recordReader(db),
  };
}

/** The half that only reads: it also serves a connection that may not write. */
export function recordReader(
  db: DatabaseSync,
): Pick<Synchronous<RecordStore>, 'read' | 'commands' | 'streams'> {
  const read = db.prepare(
    'SELECT n, body, salt, hash FROM event WHERE stream = ? AND n > ? ORDER BY n',
  );
  const commands = db.prepare('SELECT person, id, n FROM command WHERE stream = ?');
  const streams = db.prepare('SELECT DISTINCT stream FROM event ORDER BY stream');
  return {
    read: (stream, after) => read.all(stream, after).map(storedEvent),
    commands: (stream) => commands.all(stream).map(acceptedCommand),
    streams: () => streams.all().map((row) => text(row['stream'])),
  };
}

function writer(db: DatabaseSync): (commit: Commit) => CommitResult {
  const event = db.prepare(
    'INSERT INTO event (stream, n, body, salt, hash) VALUES (?, ?, ?, ?, ?)',
  );
  const command = db.prepare('INSERT INTO command (stream, person, id, n) VALUES (?, ?, ?, ?)');
  return ({ stream, events, commands }) => {
    for (const { n, body, salt, hash } of events) event.run(stream, n, body, salt, hash);
    for (const { person, id, n } of commands) command.run(stream, person, id, n);
    return { outcome: 'committed' };
  };
}

function storedEvent(row: Record<string, unknown>): StoredEvent {
  return {
    n: integer(row['n']),
    body: blob(row['body']),
    salt: blob(row['salt']),
    hash: blob(row['hash']),
  };
}

function acceptedCommand(row: Record<string, unknown>): AcceptedCommand {
  return { person: text(row['person']), id: text(row['id']), n: integer(row['n']) };
}
