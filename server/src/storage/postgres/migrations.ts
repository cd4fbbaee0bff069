import type { Querying } from './database.ts';
import { integer } from './columns.ts';

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
 * Bodies are bytes, never `jsonb`: the chain is made of exactly these bytes.
 * `stream` holds one row a stream: whoever moves its version holds its lock.
 * `C` is the order of bytes, the same on every server.
 */
const FIRST = `
  CREATE TABLE stream (
    name TEXT COLLATE "C" PRIMARY KEY, version INTEGER NOT NULL
  );
  CREATE TABLE event (
    stream TEXT COLLATE "C" NOT NULL, n INTEGER NOT NULL,
    body BYTEA NOT NULL, salt BYTEA NOT NULL, hash BYTEA NOT NULL,
    PRIMARY KEY (stream, n)
  );
  CREATE TABLE command (
    stream TEXT COLLATE "C" NOT NULL, person TEXT COLLATE "C" NOT NULL,
    id TEXT COLLATE "C" NOT NULL, n INTEGER NOT NULL,
    PRIMARY KEY (stream, person, id)
  );
  CREATE TABLE box (
    stream TEXT COLLATE "C" NOT NULL, poll TEXT COLLATE "C" NOT NULL,
    ballot_bytes INTEGER NOT NULL,
    PRIMARY KEY (stream, poll)
  );
  CREATE TABLE participation (
    stream TEXT COLLATE "C" NOT NULL, poll TEXT COLLATE "C" NOT NULL,
    person TEXT COLLATE "C" NOT NULL,
    PRIMARY KEY (stream, poll, person)
  );
  CREATE TABLE ballot (
    stream TEXT COLLATE "C" NOT NULL, poll TEXT COLLATE "C" NOT NULL,
    key BYTEA NOT NULL, sealed BYTEA NOT NULL,
    PRIMARY KEY (stream, poll, key)
  );
  CREATE TABLE counter (
    name TEXT COLLATE "C" PRIMARY KEY, value BIGINT NOT NULL
  );
  CREATE TABLE document (
    name TEXT COLLATE "C" PRIMARY KEY, last INTEGER NOT NULL
  );
  CREATE TABLE document_update (
    document TEXT COLLATE "C" NOT NULL, n INTEGER NOT NULL,
    person TEXT NOT NULL, body BYTEA NOT NULL,
    PRIMARY KEY (document, n)
  );
  CREATE TABLE document_snapshot (
    document TEXT COLLATE "C" PRIMARY KEY, up_to INTEGER NOT NULL, body BYTEA NOT NULL
  );
  CREATE TABLE document_owner (
    document TEXT COLLATE "C" NOT NULL, client BIGINT NOT NULL, person TEXT NOT NULL,
    PRIMARY KEY (document, client)
  );
  CREATE TABLE meeting (
    id TEXT COLLATE "C" PRIMARY KEY, called_at BIGINT NOT NULL
  );
  CREATE TABLE person (
    meeting TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL,
    place BIGINT GENERATED ALWAYS AS IDENTITY,
    name TEXT NOT NULL, role TEXT NOT NULL, language TEXT NOT NULL,
    PRIMARY KEY (meeting, id)
  );
  CREATE TABLE session (
    id TEXT COLLATE "C" PRIMARY KEY, secret_hash BYTEA NOT NULL, meeting TEXT NOT NULL,
    person TEXT NOT NULL, role TEXT NOT NULL, expires_at BIGINT NOT NULL
  );
  CREATE TABLE lease (
    meeting TEXT COLLATE "C" PRIMARY KEY, node TEXT NOT NULL, address TEXT NOT NULL,
    expires_at TIMESTAMPTZ NOT NULL
  );
  CREATE INDEX lease_by_node ON lease (node);
`;

/** What every node of the city must know and nobody else: made once, by whoever starts first. */
const SECRETS = `
  CREATE TABLE secret (name TEXT COLLATE "C" PRIMARY KEY, value BYTEA NOT NULL)
`;

/** To which groups people belong, by their own word: kept for as long as a meeting lasts. */
const DECLARATIONS = `
  CREATE TABLE declaration (
    meeting TEXT COLLATE "C" NOT NULL, person TEXT COLLATE "C" NOT NULL,
    talk_groups TEXT[] NOT NULL,
    PRIMARY KEY (meeting, person)
  )
`;

/** Documents that take no update any more. */
const FROZEN = 'ALTER TABLE document ADD COLUMN frozen BOOLEAN NOT NULL DEFAULT false';

/** Whole states of documents. Times in milliseconds. */
const VERSIONS = `
  CREATE TABLE document_version (
    document TEXT COLLATE "C" NOT NULL, up_to INTEGER NOT NULL, kept_at BIGINT NOT NULL,
    people TEXT NOT NULL, name TEXT, named_by TEXT, sent_at BIGINT, approved_at BIGINT,
    body BYTEA NOT NULL,
    PRIMARY KEY (document, up_to)
  )
`;

/** Who holds a document frozen: somebody, or nobody in particular. */
const HELD = `
  ALTER TABLE document ADD COLUMN holders TEXT[] NOT NULL DEFAULT '{}';
  UPDATE document SET holders = ARRAY[''] WHERE frozen;
`;

/** Tables of short texts that several people write: a row is a cell. Times in milliseconds. */
const SHEETS = `
  CREATE TABLE sheet (name TEXT COLLATE "C" PRIMARY KEY);
  CREATE TABLE sheet_cell (
    sheet TEXT COLLATE "C" NOT NULL, line TEXT COLLATE "C" NOT NULL, field TEXT COLLATE "C" NOT NULL,
    body TEXT NOT NULL, number INTEGER NOT NULL, person TEXT NOT NULL, written_at BIGINT NOT NULL,
    PRIMARY KEY (sheet, line, field)
  );
`;

/** Captions, for as long as minutes are written of them. Times in milliseconds. */
const CAPTIONS = `
  CREATE TABLE caption (
    meeting TEXT COLLATE "C" NOT NULL, id TEXT COLLATE "C" NOT NULL,
    section TEXT COLLATE "C" NOT NULL, language TEXT NOT NULL,
    source TEXT NOT NULL, writer TEXT NOT NULL, speaker TEXT,
    begun_at BIGINT NOT NULL, changed_at BIGINT NOT NULL, is_open BOOLEAN NOT NULL,
    body TEXT NOT NULL,
    PRIMARY KEY (meeting, id)
  );
  CREATE INDEX caption_by_section ON caption (meeting, section, begun_at);
`;

/**
 * An accepted command's id stands beside the last event that the command led
 * to, with who gave it: a thousand votes are a thousand rows, not two.
 */
const COMMANDS_BESIDE_EVENTS = `
  ALTER TABLE event ADD COLUMN giver TEXT COLLATE "C", ADD COLUMN command TEXT COLLATE "C";
  UPDATE event SET giver = given.person, command = given.id FROM command AS given
  WHERE event.stream = given.stream AND event.n = given.n;
  DROP TABLE command;
`;

/** Each makes of one schema the next; what has been released never changes here. */
const MIGRATIONS: readonly string[] = [
  FIRST,
  SECRETS,
  DECLARATIONS,
  FROZEN,
  VERSIONS,
  HELD,
  SHEETS,
  CAPTIONS,
  COMMANDS_BESIDE_EVENTS,
];

/** Of the advisory lock that starters of one database wait for; a number of our own. */
const LOCK_KEY = 7_264_015_533;

/**
 * Brings the database to the schema of this program: all steps in the one
 * transaction of `connection`. Starters take turns; the last ones find nothing
 * to do, and need no right to change tables.
 *
 * @throws UnknownSchema when the database is ahead of the program.
 */
export async function migrate(connection: Querying): Promise<void> {
  await connection.query('SELECT pg_advisory_xact_lock($1)', [LOCK_KEY]);
  const found = await versionOf(connection);
  if (found > MIGRATIONS.length) throw new UnknownSchema(found, MIGRATIONS.length);
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < found) continue;
    if (index === 0)
      await connection.query('CREATE TABLE koinon_schema (version INTEGER NOT NULL)');
    await connection.query(migration);
    await connection.query('INSERT INTO koinon_schema (version) VALUES ($1)', [index + 1]);
  }
}

async function versionOf(connection: Querying): Promise<number> {
  const there = await connection.query("SELECT to_regclass('koinon_schema') AS there");
  if (there.rows[0]?.['there'] === null) return 0;
  const found = await connection.query('SELECT max(version) AS version FROM koinon_schema');
  return integer(found.rows[0]?.['version'] ?? 0);
}
