import { ROLES } from '@koinon/shared/identity/people';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { Directory, Session } from '../ports/directory.ts';
import { bytes, integer, list, text } from './columns.ts';
import type { Querying, Row } from './database.ts';

/** The empty string stands for the city itself, since a key column cannot be null. */
const CITY = '';

const PUT_MEETING = `
  INSERT INTO meeting (id, called_at) VALUES ($1, $2)
  ON CONFLICT (id) DO UPDATE SET called_at = excluded.called_at
`;
const MEETINGS = 'SELECT id, called_at FROM meeting ORDER BY called_at, id';
const PUT_PERSON = `
  INSERT INTO person (meeting, id, name, role, language) VALUES ($1, $2, $3, $4, $5)
  ON CONFLICT (meeting, id) DO UPDATE
  SET name = excluded.name, role = excluded.role, language = excluded.language
`;
const PEOPLE = 'SELECT id, name, role, language FROM person WHERE meeting = $1 ORDER BY place';
const PUT_DECLARATION = `
  INSERT INTO declaration (meeting, person, talk_groups) VALUES ($1, $2, $3)
  ON CONFLICT (meeting, person) DO UPDATE SET talk_groups = excluded.talk_groups
`;
const ERASE_DECLARATION = 'DELETE FROM declaration WHERE meeting = $1 AND person = $2';
const DECLARATIONS =
  'SELECT person, talk_groups FROM declaration WHERE meeting = $1 ORDER BY person';
const ERASE_DECLARATIONS = 'DELETE FROM declaration WHERE meeting = $1';
const PUT_SESSION = `
  INSERT INTO session (id, secret_hash, meeting, person, role, expires_at)
  VALUES ($1, $2, $3, $4, $5, $6)
  ON CONFLICT (id) DO UPDATE
  SET secret_hash = excluded.secret_hash, meeting = excluded.meeting, person = excluded.person,
      role = excluded.role, expires_at = excluded.expires_at
`;
const SESSION = 'SELECT * FROM session WHERE id = $1';
const END_SESSION = 'DELETE FROM session WHERE id = $1';

/** The directory in PostgreSQL. */
export function postgresDirectory(db: Querying): Directory {
  return {
    putMeeting: async ({ id, calledAt }) => void (await db.query(PUT_MEETING, [id, calledAt])),
    meetings: async () =>
      (await db.query(MEETINGS)).rows.map((row) => ({
        id: text(row['id']),
        calledAt: integer(row['called_at']),
      })),
    putPerson: async (meeting, { id, name, role: held, language }) =>
      void (await db.query(PUT_PERSON, [meeting ?? CITY, id, name, held, language])),
    people: async (meeting) => (await db.query(PEOPLE, [meeting ?? CITY])).rows.map(person),
    putDeclaration: async (meeting, { person: who, groups }) => {
      if (groups.length === 0) await db.query(ERASE_DECLARATION, [meeting, who]);
      else await db.query(PUT_DECLARATION, [meeting, who, [...new Set(groups)]]);
    },
    declarations: async (meeting) =>
      (await db.query(DECLARATIONS, [meeting])).rows.map((row) => ({
        person: text(row['person']),
        groups: list(row['talk_groups'], text),
      })),
    eraseDeclarations: async (meeting) => void (await db.query(ERASE_DECLARATIONS, [meeting])),
    putSession: async (s) => {
      const values = [s.id, s.secretHash, s.meeting ?? CITY, s.person, s.role, s.expiresAt];
      await db.query(PUT_SESSION, values);
    },
    session: async (id) => {
      const [row] = (await db.query(SESSION, [id])).rows;
      return row === undefined ? null : session(row);
    },
    endSession: async (id) => void (await db.query(END_SESSION, [id])),
  };
}

function person(row: Row): Person {
  return {
    id: text(row['id']),
    name: text(row['name']),
    role: role(row['role']),
    language: text(row['language']),
  };
}

function session(row: Row): Session {
  const meeting = text(row['meeting']);
  return {
    id: text(row['id']),
    secretHash: bytes(row['secret_hash']),
    meeting: meeting === CITY ? null : meeting,
    person: text(row['person']),
    role: role(row['role']),
    expiresAt: integer(row['expires_at']),
  };
}

function role(value: unknown): Role {
  const found = ROLES.find((known) => known === value);
  if (found === undefined) throw new TypeError('unknown role in the directory');
  return found;
}
