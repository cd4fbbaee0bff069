import { assertSound, commandsByEvent } from '../ports/commit-rules.ts';
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
 * with it one way to the server and back. All their bytes go there in one
 * piece, which is cut up at the other end: as lists they would be written as
 * text, and read digit by digit.
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
    INSERT INTO event (stream, n, body, salt, hash, giver, command)
    SELECT $1, e.n,
      substring($4::bytea FROM e.at FOR e.body),
      substring($4::bytea FROM e.at + e.body FOR e.salt),
      substring($4::bytea FROM e.at + e.body + e.salt FOR e.hash),
      e.giver, e.command
    FROM moved, unnest(
      $5::int[], $6::int[], $7::int[], $8::int[], $9::int[], $10::text[], $11::text[]
    ) AS e (n, at, body, salt, hash, giver, command)
  )
  SELECT version FROM moved
`;
const APPEND_FIRST = append(BEGIN_STREAM);
const APPEND = append(MOVE_STREAM);

const VERSION = 'SELECT version FROM stream WHERE name = $1';
const READ = 'SELECT n, body, salt, hash FROM event WHERE stream = $1 AND n > $2 ORDER BY n';
const COMMANDS = `
  SELECT giver AS person, command AS id, n FROM event
  WHERE stream = $1 AND command IS NOT NULL ORDER BY n
`;
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
  const { stream, expectedVersion, events } = commit;
  const commands = commandsByEvent(commit);
  const moved = await db.query(expectedVersion === 0 ? APPEND_FIRST : APPEND, [
    ...[stream, expectedVersion, expectedVersion + events.length],
    ...inOnePiece(events),
    events.map(({ n }) => commands.get(n)?.person ?? null),
    events.map(({ n }) => commands.get(n)?.id ?? null),
  ]);
  return moved.rows.length === 1 ? { outcome: 'committed' } : CONFLICT;
}

/** All bytes, and of each event: its number, where it begins, counted from 1, and how long its parts are. */
function inOnePiece(events: readonly StoredEvent[]): readonly unknown[] {
  const parts = (event: StoredEvent) => [event.body, event.salt, event.hash];
  let begin = 1;
  const begins = events.map((event) => {
    const at = begin;
    for (const part of parts(event)) begin += part.length;
    return at;
  });
  return [
    ...[Buffer.concat(events.flatMap(parts)), events.map(({ n }) => n), begins],
    ...[events.map(({ body }) => body.length), events.map(({ salt }) => salt.length)],
    events.map(({ hash }) => hash.length),
  ];
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
