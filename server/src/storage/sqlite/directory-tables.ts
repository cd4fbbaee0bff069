import type { DatabaseSync } from 'node:sqlite';
import { ROLES } from '@koinon/shared/identity/people';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { Declaration, Directory, Session } from '../ports/directory.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { blob, integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

/** The empty string stands for the city itself, since a key column cannot be null. */
const CITY = '';

/** The directory on one SQLite connection. */
export function directoryTables(db: DatabaseSync): Synchronous<Directory> {
  return { ...meetings(db), ...people(db), ...declarations(db), ...sessions(db) };
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

/** The half that only reads: it also serves a connection that may not write. */
export function directoryReader(db: DatabaseSync): Pick<Synchronous<Directory>, 'people'> {
  const all = db.prepare(
    'SELECT id, name, role, language FROM person WHERE meeting = ? ORDER BY place',
  );
  return { people: (meeting) => all.all(meeting ?? CITY).map(person) };
}

function people(db: DatabaseSync): Pick<Synchronous<Directory>, 'putPerson' | 'people'> {
  const put = db.prepare(
    `INSERT INTO person (meeting, id, place, name, role, language)
     VALUES (?1, ?2, (SELECT count(*) FROM person WHERE meeting = ?1), ?3, ?4, ?5)
     ON CONFLICT (meeting, id) DO UPDATE SET name = ?3, role = ?4, language = ?5`,
  );
  return {
    putPerson: (meeting, { id, name, role: held, language }) =>
      void put.run(meeting ?? CITY, id, name, held, language),
    ...directoryReader(db),
  };
}

function declarations(
  db: DatabaseSync,
): Pick<Synchronous<Directory>, 'putDeclaration' | 'declarations' | 'eraseDeclarations'> {
  const put = db.prepare('INSERT OR IGNORE INTO declaration VALUES (?, ?, ?)');
  const eraseOne = db.prepare('DELETE FROM declaration WHERE meeting = ? AND person = ?');
  const erase = db.prepare('DELETE FROM declaration WHERE meeting = ?');
  const all = db.prepare(
    'SELECT person, talk_group FROM declaration WHERE meeting = ? ORDER BY person, talk_group',
  );
  return {
    putDeclaration: (meeting, { person: who, groups }) =>
      transaction(db, () => {
        eraseOne.run(meeting, who);
        for (const group of groups) put.run(meeting, who, group);
      }),
    declarations: (meeting) => {
      const byPerson = Map.groupBy(all.all(meeting), (row) => text(row['person']));
      return [...byPerson].map(([who, rows]): Declaration => ({
        person: who,
        groups: rows.map((row) => text(row['talk_group'])),
      }));
    },
    eraseDeclarations: (meeting) => void erase.run(meeting),
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
