import type { DatabaseSync } from 'node:sqlite';
import { ROLES } from '@koinon/shared/identity/people';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { Directory, Session } from '../ports/directory.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { blob, integer, text } from './columns.ts';

/** The empty string stands for the city itself, since a key column cannot be null. */
const CITY = '';

/** The directory on one SQLite connection. */
export function directoryTables(db: DatabaseSync): Synchronous<Directory> {
  return { ...meetings(db), ...people(db), ...sessions(db) };
}

function meetings(db: DatabaseSync): Pick<Synchronous<Directory>, 'putMeeting' | 'meetings'> {
  const put = db.prepare('INSERT OR REPLACE INTO meeting (id, called_at) VALUES (?, ?)');
  const all = db.prepare('SELECT id, called_at FROM meeting ORDER BY called_at, id');
  return {
    putMeeting: ({ id, calledAt }) => void put.run(id, calledAt),
    meetings: () =>
      all.all().map((row) => ({ id: text(row['id']), calledAt: integer(row['called_at']) })),
  };
}

function people(db: DatabaseSync): Pick<Synchronous<Directory>, 'putPerson' | 'people'> {
  const put = db.prepare(
    `INSERT INTO person (meeting, id, place, name, role, language)
     VALUES (?1, ?2, (SELECT count(*) FROM person WHERE meeting = ?1), ?3, ?4, ?5)
     ON CONFLICT (meeting, id) DO UPDATE SET name = ?3, role = ?4, language = ?5`,
  );
  const all = db.prepare(
    'SELECT id, name, role, language FROM person WHERE meeting = ? ORDER BY place',
  );
  return {
    putPerson: (meeting, { id, name, role: held, language }) =>
      void put.run(meeting ?? CITY, id, name, held, language),
    people: (meeting) => all.all(meeting ?? CITY).map(person),
  };
}

function sessions(
  db: DatabaseSync,
): Pick<Synchronous<Directory>, 'putSession' | 'session' | 'endSession'> {
  const put = db.prepare('INSERT OR REPLACE INTO session VALUES (?, ?, ?, ?, ?, ?)');
  const get = db.prepare('SELECT * FROM session WHERE id = ?');
  const end = db.prepare('DELETE FROM session WHERE id = ?');
  return {
    putSession: (s) =>
      void put.run(s.id, s.secretHash, s.meeting ?? CITY, s.person, s.role, s.expiresAt),
    session: (id) => {
      const row = get.get(id);
      return row === undefined ? null : session(row);
    },
    endSession: (id) => void end.run(id),
  };
}

function person(row: Record<string, unknown>): Person {
  return {
    id: text(row['id']),
    name: text(row['name']),
    role: role(row['role']),
    language: text(row['language']),
  };
}

function session(row: Record<string, unknown>): Session {
  const meeting = text(row['meeting']);
  return {
    id: text(row['id']),
    secretHash: blob(row['secret_hash']),
    meeting: meeting === CITY ? null : meeting,
    person: text(row['person']),
    role: role(row['role']),
    expiresAt: integer(row['expires_at']),
  };
}

function role(value: unknown): Role {
  const found = ROLES.find((known) => known === value);
  if (found === undefined) throw new TypeError(`unknown role in the directory`);
  return found;
}
