import { randomBytes } from 'node:crypto';
import type { DatabaseSync } from 'node:sqlite';
import { assertSound, commandsByEvent, refusalOf } from '../ports/commit-rules.ts';
import type { Held } from '../ports/commit-rules.ts';
import type {
  AcceptedCommand,
  Commit,
  CommitResult,
  RecordReader,
  RecordStore,
  StoredEvent,
} from '../ports/record-store.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { blob, integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const BALLOT_KEY_BYTES = 16;

const COMMANDS = `
  SELECT giver AS person, command AS id, n FROM event
  WHERE stream = ? AND command IS NOT NULL ORDER BY n
`;

/** The record store on one SQLite connection whose schema is up to date. */
export function recordTables(db: DatabaseSync): Synchronous<RecordStore> {
  const held = heldBy(db);
  const writeEvents = eventWriter(db);
  const writeVotes = voteWriter(db);
  const write = (commit: Commit): CommitResult => {
    const refusal = refusalOf(commit, held);
    if (refusal !== null) return refusal;
    writeEvents(commit);
    writeVotes(commit);
    return { outcome: 'committed' };
  };
  return {
    commit(commit) {
      assertSound(commit);
      return transaction(db, () => write(commit));
    },
    ...recordReader(db),
    ...voteReader(db),
    counter: held.counter,
  };
}

/** The half that only reads: it also serves a connection that may not write. */
export function recordReader(db: DatabaseSync): Synchronous<RecordReader> {
  const read = db.prepare(
    'SELECT n, body, salt, hash FROM event WHERE stream = ? AND n > ? ORDER BY n',
  );
  const streams = db.prepare('SELECT DISTINCT stream FROM event ORDER BY stream');
  return {
    read: (stream, after) => read.all(stream, after).map(storedEvent),
    // Prepared when it is asked for: an older schema, which can be verified too, has no such columns.
    commands: (stream) => db.prepare(COMMANDS).all(stream).map(acceptedCommand),
    streams: () => streams.all().map((row) => text(row['stream'])),
  };
}

function voteReader(db: DatabaseSync): Pick<Synchronous<RecordStore>, 'box' | 'participants'> {
  const box = db.prepare('SELECT sealed FROM ballot WHERE stream = ? AND poll = ? ORDER BY key');
  const people = db.prepare(
    'SELECT person FROM participation WHERE stream = ? AND poll = ? ORDER BY person',
  );
  return {
    box: (stream, poll) => box.all(stream, poll).map((row) => blob(row['sealed'])),
    participants: (stream, poll) => people.all(stream, poll).map((row) => text(row['person'])),
  };
}

function heldBy(db: DatabaseSync): Held {
  const version = db.prepare('SELECT coalesce(max(n), 0) AS n FROM event WHERE stream = ?');
  const box = db.prepare(
    `SELECT ballot_bytes, (SELECT count(*) FROM ballot WHERE stream = ?1 AND poll = ?2) AS ballots
     FROM box WHERE stream = ?1 AND poll = ?2`,
  );
  const took = db.prepare(
    'SELECT 1 FROM participation WHERE stream = ? AND poll = ? AND person = ?',
  );
  const counter = db.prepare('SELECT value FROM counter WHERE name = ?');
  return {
    version: (stream) => integer(version.get(stream)?.['n']),
    box: (stream, poll) => {
      const row = box.get(stream, poll);
      if (row === undefined) return null;
      return { ballotBytes: integer(row['ballot_bytes']), ballots: integer(row['ballots']) };
    },
    tookPart: (stream, { poll, person }) => took.get(stream, poll, person) !== undefined,
    counter: (name) => integer(counter.get(name)?.['value'] ?? 0),
  };
}

function eventWriter(db: DatabaseSync): (commit: Commit) => void {
  const event = db.prepare(
    `INSERT INTO event (stream, n, body, salt, hash, giver, command)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const counter = db.prepare('INSERT OR REPLACE INTO counter (name, value) VALUES (?, ?)');
  return ({ stream, events, counters = [], ...commit }) => {
    const commands = commandsByEvent(commit);
    for (const { n, body, salt, hash } of events) {
      const { person = null, id = null } = commands.get(n) ?? {};
      event.run(stream, n, body, salt, hash, person, id);
    }
    for (const { name, expected, add } of counters) counter.run(name, expected + add);
  };
}

function voteWriter(db: DatabaseSync): (commit: Commit) => void {
  const open = db.prepare('INSERT INTO box (stream, poll, ballot_bytes) VALUES (?, ?, ?)');
  const took = db.prepare('INSERT INTO participation (stream, poll, person) VALUES (?, ?, ?)');
  const cast = db.prepare('INSERT INTO ballot (stream, poll, key, sealed) VALUES (?, ?, ?, ?)');
  const empty = db.prepare('DELETE FROM ballot WHERE stream = ? AND poll = ?');
  const close = db.prepare('DELETE FROM box WHERE stream = ? AND poll = ?');
  return ({ stream, boxOpen = [], participations = [], ballots = [], boxClose = [] }) => {
    for (const { poll, ballotBytes } of boxOpen) open.run(stream, poll, ballotBytes);
    for (const { poll, person } of participations) took.run(stream, poll, person);
    for (const { poll, sealed } of ballots) {
      cast.run(stream, poll, randomBytes(BALLOT_KEY_BYTES), sealed);
    }
    for (const { poll } of boxClose) {
      empty.run(stream, poll);
      close.run(stream, poll);
    }
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
