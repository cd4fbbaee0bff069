import type { DatabaseSync } from 'node:sqlite';
import { integer } from './columns.ts';
import { transaction } from './transaction.ts';

/** The database was written by a program that knows more than this one. */
export class UnknownSchema extends Error {
  readonly found: number;
  readonly known: number;

  constructor(found: number, known: number) {
    super(`schema ${found} is newer than ${known}`);
    this.found = found;
    this.known = known;
  }
}

/**
 * The first schema. It was written before versions were counted, so its tables
 * may be there already. Updates can be large, so they are kept in a table with
 * row ids; the rest is small.
 */
const FIRST = `
  CREATE TABLE IF NOT EXISTS event (
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    body BLOB NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (stream, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS command (
    stream TEXT NOT NULL, person TEXT NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (stream, person, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS document_update (
    document TEXT NOT NULL, n INTEGER NOT NULL, person TEXT NOT NULL, body BLOB NOT NULL,
    UNIQUE (document, n)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS document_snapshot (
    document TEXT NOT NULL PRIMARY KEY, up_to INTEGER NOT NULL, body BLOB NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS document_owner (
    document TEXT NOT NULL, client INTEGER NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (document, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS meeting (
    id TEXT NOT NULL PRIMARY KEY, called_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS person (
    meeting TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL, language TEXT NOT NULL,
    PRIMARY KEY (meeting, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS session (
    id TEXT NOT NULL PRIMARY KEY, secret_hash BLOB NOT NULL, meeting TEXT NOT NULL,
    person TEXT NOT NULL, role TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Nothing here has a row id, a time or an order of arrival. */
const BALLOT_BOXES = `
  CREATE TABLE box (
    stream TEXT NOT NULL, poll TEXT NOT NULL, ballot_bytes INTEGER NOT NULL,
    PRIMARY KEY (stream, poll)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE participation (
    stream TEXT NOT NULL, poll TEXT NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (stream, poll, person)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE ballot (
    stream TEXT NOT NULL, poll TEXT NOT NULL, key BLOB NOT NULL, sealed BLOB NOT NULL,
    PRIMARY KEY (stream, poll, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE counter (
    name TEXT NOT NULL PRIMARY KEY, value INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** To which groups people belong, by their own word: kept for as long as a meeting lasts. */
const DECLARATIONS = `
  CREATE TABLE declaration (
    meeting TEXT NOT NULL, person TEXT NOT NULL, talk_group TEXT NOT NULL,
    PRIMARY KEY (meeting, person, talk_group)
  ) STRICT, WITHOUT ROWID;
`;

/** Documents that take no update any more. */
const FROZEN = `
  CREATE TABLE document_frozen (document TEXT NOT NULL PRIMARY KEY) STRICT, WITHOUT ROWID;
`;

/** Whole states of documents; a row is large, so this table has row ids. Times in milliseconds. */
const VERSIONS = `
  CREATE TABLE document_version (
    document TEXT NOT NULL, up_to INTEGER NOT NULL, kept_at INTEGER NOT NULL,
    people TEXT NOT NULL, name TEXT, named_by TEXT, sent_at INTEGER, approved_at INTEGER,
    body BLOB NOT NULL,
    UNIQUE (document, up_to)
  ) STRICT;
`;

/** Who holds a document frozen: somebody, or nobody in particular. */
const HELD = `
  CREATE TABLE document_held (
    document TEXT NOT NULL, holder TEXT NOT NULL, PRIMARY KEY (document, holder)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO document_held SELECT document, '' FROM document_frozen;
  DROP TABLE document_frozen;
`;

/** Tables of short texts that several people write: a row is a cell. Times in milliseconds. */
const SHEETS = `
  CREATE TABLE sheet_cell (
    sheet TEXT NOT NULL, line TEXT NOT NULL, field TEXT NOT NULL,
    body TEXT NOT NULL, number INTEGER NOT NULL, person TEXT NOT NULL, written_at INTEGER NOT NULL,
    PRIMARY KEY (sheet, line, field)
  ) STRICT, WITHOUT ROWID;
`;

/** Captions, for as long as minutes are written of them. Times in milliseconds. */
const CAPTIONS = `
  CREATE TABLE caption (
    meeting TEXT NOT NULL, id TEXT NOT NULL, section TEXT NOT NULL, language TEXT NOT NULL,
    source TEXT NOT NULL, writer TEXT NOT NULL, speaker TEXT,
    begun_at INTEGER NOT NULL, changed_at INTEGER NOT NULL, is_open INTEGER NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (meeting, id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX caption_by_section ON caption (meeting, section, begun_at);
`;

/**
 * An accepted command's id stands beside the last event that the command led
 * to, with who gave it: a thousand votes are a thousand rows, not two.
 */
const COMMANDS_BESIDE_EVENTS = `
  ALTER TABLE event ADD COLUMN giver TEXT;
  ALTER TABLE event ADD COLUMN command TEXT;
  UPDATE event SET giver = given.person, command = given.id FROM command AS given
  WHERE event.stream = given.stream AND event.n = given.n;
  DROP TABLE command;
`;

/** Each makes of one schema the next; what has been released never changes here. */
const MIGRATIONS: readonly string[] = [
  FIRST,
  BALLOT_BOXES,
  DECLARATIONS,
  FROZEN,
  VERSIONS,
  HELD,
  SHEETS,
  CAPTIONS,
  COMMANDS_BESIDE_EVENTS,
];

/**
 * Brings the database to the schema of this program, each step in a
 * transaction of its own with the version it leads to.
 *
 * @throws UnknownSchema when the database is ahead of the program.
 */
export function migrate(db: DatabaseSync): void {
  const found = integer(db.prepare('PRAGMA user_version').get()?.['user_version']);
  if (found > MIGRATIONS.length) throw new UnknownSchema(found, MIGRATIONS.length);
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < found) continue;
    transaction(db, () => {
      db.exec(migration);
      db.exec(`PRAGMA user_version = ${index + 1}`);
    });
  }
}
