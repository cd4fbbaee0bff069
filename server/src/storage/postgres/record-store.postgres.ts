import { assertSound } from '../ports/commit-rules.ts';
import type {
  AcceptedCommand,
  Commit,
  CommitResult,
  RecordReader,
  RecordStore,
  StoredEvent,
} from '../ports/record-store.ts';
import { closeBoxes, lockBoxesToClose, openBoxes, takeVotes } from './ballot-box.postgres.ts';
import { bytes, integer, text } from './columns.ts';
import type { Database, Querying, Row } from './database.ts';
import { stepCounters } from './counters.postgres.ts';

/**
 * A commit takes its locks in one order, so that commits wait for each other
 * but never in a circle: the stream's row, the boxes, the participations, the
 * counters. The stream's row says which version comes next; whoever moves it
 * from the expected one has the turn, everybody else finds it moved.
 *
 * Events alone, which is what a sitting consists of, are one statement and
 * with it one way to the server and back.
 */
const BEGIN_STREAM = `
  INSERT INTO stream (name, version) SELECT $1, $3::int WHERE $2::int = 0
  ON CONFLICT (name) DO NOTHING RETURNING version
`;
const MOVE_STREAM = `
  UPDATE stream SET version = $3::int WHERE name = $1 AND version = $2::int RETURNING version
`;
const append = (move: string) => `
  WITH moved AS (${move}), events AS (
    INSERT INTO event (stream, n, body, salt, hash)
    SELECT $1, e.n, e.body, e.salt, e.hash
    FROM moved, unnest($4::int[], $5::bytea[], $6::bytea[], $7::bytea[]) AS e (n, body, salt, hash)
  ), commands AS (
    INSERT INTO command (stream, person, id, n)
    SELECT $1, c.person, c.id, c.n
    FROM moved, unnest($8::text[], $9::text[], $10::int[]) AS c (person, id, n)
  )
  SELECT version FROM moved
`;
const APPEND_FIRST = append(BEGIN_STREAM);
const APPEND = append(MOVE_STREAM);

const VERSION = 'SELECT version FROM stream WHERE name = $1';
const READ = 'SELECT n, body, salt, hash FROM event WHERE stream = $1 AND n > $2 ORDER BY n';
const COMMANDS = 'SELECT person, id, n FROM command WHERE stream = $1 ORDER BY person, id';
const STREAMS = 'SELECT name FROM stream ORDER BY name';
const BOX = 'SELECT sealed FROM ballot WHERE stream = $1 AND poll = $2 ORDER BY key';
const PARTICIPANTS = `
  SELECT person FROM participation WHERE stream = $1 AND poll = $2 ORDER BY person
`;
const COUNTER = 'SELECT value FROM counter WHERE name = $1';

/** The record store in PostgreSQL. */
export function postgresRecordStore(db: Database): RecordStore {
  return {
    commit: async (commit) => {
      assertSound(commit);
      const result = isEventsOnly(commit)
        ? await appendEvents(db, commit)
        : await db.transaction((connection) => write(connection, commit), isCommitted);
      return result === CONFLICT
        ? { outcome: 'conflict', version: await versionOf(db, commit.stream) }
        : result;
    },
    ...postgresRecordReader(db),
    box: async (stream, poll) =>
      (await db.query(BOX, [stream, poll])).rows.map((row) => bytes(row['sealed'])),
    participants: async (stream, poll) =>
      (await db.query(PARTICIPANTS, [stream, poll])).rows.map((row) => text(row['person'])),
    counter: async (name) => integer((await db.query(COUNTER, [name])).rows[0]?.['value'] ?? 0),
  };
}

export function postgresRecordReader(db: Querying): RecordReader {
  return {
    read: async (stream, after) => (await db.query(READ, [stream, after])).rows.map(storedEvent),
    commands: async (stream) => (await db.query(COMMANDS, [stream])).rows.map(acceptedCommand),
    streams: async () => (await db.query(STREAMS)).rows.map((row) => text(row['name'])),
  };
}

/** A conflict whose version is asked for when its locks are gone. */
const CONFLICT = 'conflict';
type Written = Exclude<CommitResult, { readonly outcome: 'conflict' }> | typeof CONFLICT;

function isCommitted(written: Written): boolean {
  return written !== CONFLICT && written.outcome === 'committed';
}

function isEventsOnly({ boxOpen, participations, ballots, boxClose, counters }: Commit): boolean {
  const others = [boxOpen, participations, ballots, boxClose, counters];
  return others.every((other) => other === undefined || other.length === 0);
}

async function write(db: Querying, commit: Commit): Promise<Written> {
  const { stream, boxOpen = [], boxClose = [], counters = [] } = commit;
  if (commit.events.length > 0) {
    const appended = await appendEvents(db, commit);
    if (!isCommitted(appended)) return appended;
  }
  await openBoxes(db, stream, boxOpen);
  await lockBoxesToClose(db, stream, boxClose);
  const refusal = await takeVotes(db, commit);
  if (refusal !== null) return refusal;
  if (!(await stepCounters(db, counters))) return CONFLICT;
  return (await closeBoxes(db, stream, boxClose)) ? { outcome: 'committed' } : CONFLICT;
}

async function appendEvents(db: Querying, commit: Commit): Promise<Written> {
  const { stream, expectedVersion, events, commands } = commit;
  const moved = await db.query(expectedVersion === 0 ? APPEND_FIRST : APPEND, [
    ...[stream, expectedVersion, expectedVersion + events.length],
    ...[events.map(({ n }) => n), events.map(({ body }) => body)],
    ...[events.map(({ salt }) => salt), events.map(({ hash }) => hash)],
    ...[commands.map(({ person }) => person), commands.map(({ id }) => id)],
    commands.map(({ n }) => n),
  ]);
  return moved.rows.length === 1 ? { outcome: 'committed' } : CONFLICT;
}

async function versionOf(db: Querying, stream: string): Promise<number> {
  return integer((await db.query(VERSION, [stream])).rows[0]?.['version'] ?? 0);
}

function storedEvent(row: Row): StoredEvent {
  return {
    n: integer(row['n']),
    body: bytes(row['body']),
    salt: bytes(row['salt']),
    hash: bytes(row['hash']),
  };
}

function acceptedCommand(row: Row): AcceptedCommand {
  return { person: text(row['person']), id: text(row['id']), n: integer(row['n']) };
}
