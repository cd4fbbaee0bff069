import { DatabaseSync } from 'node:sqlite';
import { event } from '../ports/commits.fixture.ts';

/** The schema as the first release made it, before versions were counted. */
const FIRST_RELEASE = `
  CREATE TABLE event (
    stream TEXT NOT NULL, n INTEGER NOT NULL,
    body BLOB NOT NULL, salt BLOB NOT NULL, hash BLOB NOT NULL,
    PRIMARY KEY (stream, n)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE command (
    stream TEXT NOT NULL, person TEXT NOT NULL, id TEXT NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (stream, person, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE document_update (
    document TEXT NOT NULL, n INTEGER NOT NULL, person TEXT NOT NULL, body BLOB NOT NULL,
    UNIQUE (document, n)
  ) STRICT;
  CREATE TABLE document_snapshot (
    document TEXT NOT NULL PRIMARY KEY, up_to INTEGER NOT NULL, body BLOB NOT NULL
  ) STRICT;
  CREATE TABLE document_owner (
    document TEXT NOT NULL, client INTEGER NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (document, client)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meeting (
    id TEXT NOT NULL PRIMARY KEY, called_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE person (
    meeting TEXT NOT NULL, id TEXT NOT NULL, place INTEGER NOT NULL,
    name TEXT NOT NULL, role TEXT NOT NULL, language TEXT NOT NULL,
    PRIMARY KEY (meeting, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE session (
    id TEXT NOT NULL PRIMARY KEY, secret_hash BLOB NOT NULL, meeting TEXT NOT NULL,
    person TEXT NOT NULL, role TEXT NOT NULL, expires_at INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
`;

/** Writes a database as a server of the first release left it, with a meeting in it. */
export function writeFirstSchema(file: string): void {
  const db = new DatabaseSync(file);
  db.exec(`PRAGMA journal_mode = WAL; ${FIRST_RELEASE}`);
  const { n, body, salt, hash } = event(1, 'called');
  db.prepare('INSERT INTO event VALUES (?, ?, ?, ?, ?)').run('sitting', n, body, salt, hash);
  db.exec("INSERT INTO command VALUES ('sitting', 'eleni', 'call', 1)");
  db.exec("INSERT INTO meeting VALUES ('sitting', 5)");
  db.exec("INSERT INTO document_update VALUES ('sitting/agenda', 1, 'eleni', x'0102')");
  db.close();
}
