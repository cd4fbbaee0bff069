import { NOBODY } from '../ports/document-store.ts';
import type {
  Append,
  AppendResult,
  Compaction,
  DocumentHead,
  DocumentStore,
  StoredDocument,
} from '../ports/document-store.ts';
import { bytes, integer, list, text } from './columns.ts';
import type { Database, Querying, Row } from './database.ts';

/**
 * Takes the document's row, and with it the turn of whoever appends to it. It
 * finds no row to move where the document is frozen or has come further; after
 * waiting for the row the conditions are looked at again.
 */
const APPEND = `
  WITH moved AS (
    INSERT INTO document AS d (name, last)
    SELECT $1, cardinality($2::text[])
    WHERE $4::int IS NULL OR $4 = 0 OR EXISTS (SELECT FROM document WHERE name = $1)
    ON CONFLICT (name) DO UPDATE SET last = d.last + excluded.last
    WHERE NOT d.frozen AND ($4::int IS NULL OR d.last = $4)
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
const LAST = 'SELECT last, frozen FROM document WHERE name = $1';
const FREEZE = `
  INSERT INTO document AS d (name, last, frozen, holders) VALUES ($1, 0, true, ARRAY[$2::text])
  ON CONFLICT (name) DO UPDATE
  SET frozen = true, holders = array_append(array_remove(d.holders, $2::text), $2::text)
  RETURNING last
`;
const THAW = `
  UPDATE document
  SET holders = array_remove(holders, $2::text), frozen = holders <> ARRAY[$2::text]
  WHERE name = $1 AND $2::text = ANY (holders)
`;
const HOLDERS = 'SELECT holders FROM document WHERE name = $1';
const HEADS = 'SELECT name, last, frozen FROM document WHERE name = ANY ($1::text[])';
const COMPACT = `
  WITH put AS (
    INSERT INTO document_snapshot AS s (document, up_to, body) VALUES ($1, $2, $3)
    ON CONFLICT (document) DO UPDATE SET up_to = excluded.up_to, body = excluded.body
    WHERE s.up_to < excluded.up_to
    RETURNING up_to
  )
  DELETE FROM document_update USING put WHERE document = $1 AND n <= put.up_to
`;
/** One statement sees the document at one moment, and is asked often where several servers write. */
const LOAD = `
  SELECT d.last, d.frozen, s.body,
    ARRAY(SELECT person FROM document_update WHERE document = $1 AND n > $2 ORDER BY n) AS people,
    ARRAY(SELECT body FROM document_update WHERE document = $1 AND n > $2 ORDER BY n) AS bodies,
    ARRAY(SELECT client FROM document_owner WHERE document = $1 ORDER BY client) AS clients,
    ARRAY(SELECT person FROM document_owner WHERE document = $1 ORDER BY client) AS owners
  FROM document AS d
  LEFT JOIN document_snapshot AS s ON s.document = d.name AND s.up_to > $2 WHERE d.name = $1
`;

/** The document store in PostgreSQL. */
export function postgresDocumentStore(db: Database): DocumentStore {
  return {
    append: async (write) => {
      if (write.updates.length === 0) throw new Error('an append without updates');
      if (write.owners.length === 0) return append(db, write);
      const kept = ({ outcome }: AppendResult) => outcome === 'appended';
      return db.transaction((connection) => claimAndAppend(connection, write), kept);
    },
    load: async (document, after = 0) => {
      const [row] = (await db.query(LOAD, [document, after])).rows;
      return row === undefined ? EMPTY : stored(row);
    },
    compact: (write) => compact(db, write),
    freeze: async (document, holder = NOBODY) => {
      const { rows } = await db.query(FREEZE, [document, holder]);
      return { upTo: integer(rows[0]?.['last']) };
    },
    thaw: async (document, holder = NOBODY) => void (await db.query(THAW, [document, holder])),
    holders: async (document) => {
      const [row] = (await db.query(HOLDERS, [document])).rows;
      return row === undefined ? [] : list(row['holders'], text).toSorted();
    },
    heads: async (documents) => (await db.query(HEADS, [documents])).rows.map(head),
  };
}

function head(row: Row): DocumentHead {
  const { name, last, frozen } = row;
  return { document: text(name), last: integer(last), frozen: frozen === true };
}

async function append(db: Querying, { document, updates, after }: Append): Promise<AppendResult> {
  const people = updates.map(({ by }) => by);
  const bodies = updates.map(({ body }) => body);
  const [moved] = (await db.query(APPEND, [document, people, bodies, after ?? null])).rows;
  if (moved !== undefined) return { outcome: 'appended', last: integer(moved['last']) };
  const [found] = (await db.query(LAST, [document])).rows;
  if (found?.['frozen'] === true) return { outcome: 'frozen' };
  return { outcome: 'behind', last: integer(found?.['last'] ?? 0) };
}

/** The document's row first: two who claim the same ids then take turns. */
async function claimAndAppend(db: Querying, write: Append): Promise<AppendResult> {
  const appended = await append(db, write);
  if (appended.outcome !== 'appended') return appended;
  const clients = write.owners.map(({ client }) => client);
  const claims = [write.document, clients, write.owners.map(({ person }) => person)];
  await db.query(CLAIM, claims);
  const [foreign] = (await db.query(FOREIGN, claims)).rows;
  return foreign === undefined
    ? appended
    : { outcome: 'foreign', client: integer(foreign['client']) };
}

const EMPTY: StoredDocument = { snapshot: null, tail: [], last: 0, owners: [], frozen: false };

function stored({ last, frozen, body, ...lists }: Row): StoredDocument {
  const [people, bodies] = [list(lists['people'], text), list(lists['bodies'], bytes)];
  const [clients, owners] = [list(lists['clients'], integer), list(lists['owners'], text)];
  return {
    snapshot: body === null ? null : bytes(body),
    tail: bodies.map((update, at) => ({ by: people[at] ?? '', body: update })),
    last: integer(last),
    owners: clients.map((client, at) => ({ client, person: owners[at] ?? '' })),
    frozen: frozen === true,
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
