import { peopleText, readPeople, thinned } from '../ports/version-store.ts';
import type { VersionHead, VersionStore } from '../ports/version-store.ts';
import { bytes, integer, text } from './columns.ts';
import type { Database, Querying, Row } from './database.ts';

const KEEP = `
  INSERT INTO document_version AS v (document, up_to, kept_at, people, sent_at, approved_at, body)
  VALUES ($1, $2, $3, $4, $5, $6, $7)
  ON CONFLICT (document, up_to) DO UPDATE SET
    sent_at = coalesce(v.sent_at, excluded.sent_at),
    approved_at = coalesce(v.approved_at, excluded.approved_at)
`;
const LIST = `
  SELECT up_to, kept_at, people, name, named_by, sent_at, approved_at
  FROM document_version WHERE document = $1 ORDER BY up_to
`;
const READ = 'SELECT body FROM document_version WHERE document = $1 AND up_to = $2';
const NAME = `
  UPDATE document_version SET name = $3, named_by = $4 WHERE document = $1 AND up_to = $2
`;
const FORGET = 'DELETE FROM document_version WHERE document = $1 AND up_to = ANY ($2::int[])';
const SAY = 'UPDATE document_version SET people = $3 WHERE document = $1 AND up_to = $2';

/** The version store in PostgreSQL. */
export function postgresVersionStore(db: Database): VersionStore {
  return {
    keep: async ({ document, upTo, at, people, sentAt, approvedAt, state }) => {
      const said = peopleText(people);
      await db.query(KEEP, [document, upTo, at, said, sentAt, approvedAt, state]);
    },
    list: async (document) => (await db.query(LIST, [document])).rows.map(head),
    read: async (document, upTo) => {
      const [row] = (await db.query(READ, [document, upTo])).rows;
      return row === undefined ? null : bytes(row['body']);
    },
    name: async (document, upTo, naming) => {
      const said = [document, upTo, naming?.name ?? null, naming?.by ?? null];
      return (await db.query(NAME, said)).count > 0;
    },
    thin: (document, upTos) => db.transaction((connection) => thin(connection, document, upTos)),
  };
}

/** Its rows are held meanwhile, so that none of them is named or thinned from elsewhere. */
async function thin(db: Querying, document: string, upTos: readonly number[]): Promise<void> {
  const versions = (await db.query(`${LIST} FOR UPDATE`, [document])).rows.map(head);
  const { gone, said } = thinned(versions, upTos);
  if (gone.length === 0) return;
  await db.query(FORGET, [document, gone]);
  for (const { upTo, people } of said) await db.query(SAY, [document, upTo, peopleText(people)]);
}

function head(row: Row): VersionHead {
  return {
    upTo: integer(row['up_to']),
    at: integer(row['kept_at']),
    people: readPeople(text(row['people'])),
    name: orNull(row['name'], text),
    namedBy: orNull(row['named_by'], text),
    sentAt: orNull(row['sent_at'], integer),
    approvedAt: orNull(row['approved_at'], integer),
  };
}

function orNull<Read>(value: unknown, read: (value: unknown) => Read): Read | null {
  return value === null ? null : read(value);
}
