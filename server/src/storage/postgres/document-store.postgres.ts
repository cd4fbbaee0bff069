import type {
  Append,
  AppendResult,
  Compaction,
  DocumentStore,
  StoredDocument,
} from '../ports/document-store.ts';
import { bytes, integer, text } from './columns.ts';
import type { Database, Querying } from './database.ts';

/** Takes the document's row, and with it the turn of whoever appends to it. */
const APPEND = `
  WITH moved AS (
    INSERT INTO document AS d (name, last) VALUES ($1, cardinality($2::text[]))
    ON CONFLICT (name) DO UPDATE SET last = d.last + excluded.last
    RETURNING last
  ), written AS (
    INSERT INTO document_update (document, n, person, body)
    SELECT $1, last - cardinality($2::text[]) + u.i, u.person, u.body
    FROM moved, unnest($2::text[], $3::bytea[]) WITH ORDINALITY AS u (person, body, i)
  )
  SELECT last FROM moved
`;
const CLAIM = `
  INSERT INTO document_owner (document, client, person)
  SELECT $1, o.client, o.person FROM unnest($2::bigint[], $3::text[]) AS o (client, person)
  ON CONFLICT (document, client) DO NOTHING
`;
const FOREIGN = `
  SELECT o.client
  FROM unnest($2::bigint[], $3::text[]) WITH ORDINALITY AS o (client, person, i)
  JOIN document_owner AS known ON known.document = $1 AND known.client = o.client
  WHERE known.person <> o.person ORDER BY o.i LIMIT 1
`;
const LAST = 'SELECT last FROM document WHERE name = $1';
const COMPACT = `
  WITH put AS (
    INSERT INTO document_snapshot AS s (document, up_to, body) VALUES ($1, $2, $3)
    ON CONFLICT (document) DO UPDATE SET up_to = excluded.up_to, body = excluded.body
    WHERE s.up_to < excluded.up_to
    RETURNING up_to
  )
  DELETE FROM document_update USING put WHERE document = $1 AND n <= put.up_to
`;
const SNAPSHOT = `
  SELECT d.last, s.body FROM document AS d
  LEFT JOIN document_snapshot AS s ON s.document = d.name WHERE d.name = $1
`;
const TAIL = 'SELECT person, body FROM document_update WHERE document = $1 ORDER BY n';
const OWNERS = 'SELECT client, person FROM document_owner WHERE document = $1';

/** All queries of a transaction see the document at one moment. */
const AT_ONE_MOMENT = 'SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY';

/** The document store in PostgreSQL. */
export function postgresDocumentStore(db: Database): DocumentStore {
  return {
    append: async (write) => {
      if (write.updates.length === 0) throw new Error('an append without updates');
      if (write.owners.length === 0) return append(db, write);
      const kept = ({ outcome }: AppendResult) => outcome === 'appended';
      return db.transaction((connection) => claimAndAppend(connection, write), kept);
    },
    load: (document) =>
      db.transaction(async (connection) => {
        await connection.query(AT_ONE_MOMENT);
        return load(connection, document);
      }),
    compact: (write) => compact(db, write),
  };
}

async function append(db: Querying, { document, updates }: Append): Promise<AppendResult> {
  const people = updates.map(({ by }) => by);
  const { rows } = await db.query(APPEND, [document, people, updates.map(({ body }) => body)]);
  return { outcome: 'appended', last: integer(rows[0]?.['last']) };
}

/** The document's row first: two who claim the same ids then take turns. */
async function claimAndAppend(db: Querying, write: Append): Promise<AppendResult> {
  const appended = await append(db, write);
  const clients = write.owners.map(({ client }) => client);
  const claims = [write.document, clients, write.owners.map(({ person }) => person)];
  await db.query(CLAIM, claims);
  const [foreign] = (await db.query(FOREIGN, claims)).rows;
  return foreign === undefined
    ? appended
    : { outcome: 'foreign', client: integer(foreign['client']) };
}

async function load(db: Querying, document: string): Promise<StoredDocument> {
  const [kept] = (await db.query(SNAPSHOT, [document])).rows;
  const tail = (await db.query(TAIL, [document])).rows;
  const owners = (await db.query(OWNERS, [document])).rows;
  const body = kept?.['body'] ?? null;
  return {
    snapshot: body === null ? null : bytes(body),
    tail: tail.map((row) => ({ by: text(row['person']), body: bytes(row['body']) })),
    last: integer(kept?.['last'] ?? 0),
    owners: owners.map((row) => ({ client: integer(row['client']), person: text(row['person']) })),
  };
}

/** The last number only grows, so it may be asked for beforehand. */
async function compact(db: Querying, { document, snapshot, upTo }: Compaction): Promise<void> {
  const [found] = (await db.query(LAST, [document])).rows;
  if (upTo > integer(found?.['last'] ?? 0)) {
    throw new Error('a snapshot of updates that are not there');
  }
  await db.query(COMPACT, [document, upTo, snapshot]);
}
