import type { DatabaseSync } from 'node:sqlite';
import type {
  Append,
  AppendResult,
  ClientOwner,
  Compaction,
  DocumentStore,
  StoredDocument,
} from '../ports/document-store.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { blob, integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const LAST = `
  SELECT max(
    (SELECT coalesce(max(n), 0) FROM document_update WHERE document = ?1),
    (SELECT coalesce(max(up_to), 0) FROM document_snapshot WHERE document = ?1)
  ) AS last
`;

/** The document store on one SQLite connection. */
export function documentTables(db: DatabaseSync): Synchronous<DocumentStore> {
  const lastOf = lastNumber(db);
  const write = appender(db, lastOf);
  const replace = compactor(db, lastOf);
  const read = reader(db, lastOf);
  return {
    append: (append) => {
      if (append.updates.length === 0) throw new Error('an append without updates');
      return transaction(db, () => write(append));
    },
    load: (document) => transaction(db, () => read(document)),
    compact: (compaction) => transaction(db, () => replace(compaction)),
  };
}

type LastNumber = (document: string) => number;

function lastNumber(db: DatabaseSync): LastNumber {
  const last = db.prepare(LAST);
  return (document) => integer(last.get(document)?.['last']);
}

function appender(db: DatabaseSync, lastOf: LastNumber): (append: Append) => AppendResult {
  const owner = db.prepare('SELECT person FROM document_owner WHERE document = ? AND client = ?');
  const claim = db.prepare('INSERT OR IGNORE INTO document_owner VALUES (?, ?, ?)');
  const add = db.prepare(
    'INSERT INTO document_update (document, n, person, body) VALUES (?, ?, ?, ?)',
  );
  return ({ document, updates, owners }) => {
    const foreign = owners.find(({ client, person }) => {
      const found = owner.get(document, client);
      return found !== undefined && text(found['person']) !== person;
    });
    if (foreign !== undefined) return { outcome: 'foreign', client: foreign.client };
    for (const { client, person } of owners) claim.run(document, client, person);
    let last = lastOf(document);
    for (const { by, body } of updates) add.run(document, (last += 1), by, body);
    return { outcome: 'appended', last };
  };
}

function compactor(db: DatabaseSync, lastOf: LastNumber): (compaction: Compaction) => void {
  const snapshot = db.prepare('SELECT up_to FROM document_snapshot WHERE document = ?');
  const put = db.prepare('INSERT OR REPLACE INTO document_snapshot VALUES (?, ?, ?)');
  const forget = db.prepare('DELETE FROM document_update WHERE document = ? AND n <= ?');
  return ({ document, snapshot: body, upTo }) => {
    if (upTo > lastOf(document)) throw new Error('a snapshot of updates that are not there');
    const found = snapshot.get(document);
    if (found !== undefined && integer(found['up_to']) >= upTo) return;
    put.run(document, upTo, body);
    forget.run(document, upTo);
  };
}

function reader(db: DatabaseSync, lastOf: LastNumber): (document: string) => StoredDocument {
  const snapshot = db.prepare('SELECT body FROM document_snapshot WHERE document = ?');
  const tail = db.prepare('SELECT person, body FROM document_update WHERE document = ? ORDER BY n');
  const owners = db.prepare('SELECT client, person FROM document_owner WHERE document = ?');
  return (document) => {
    const found = snapshot.get(document);
    return {
      snapshot: found === undefined ? null : blob(found['body']),
      tail: tail.all(document).map((row) => ({ by: text(row['person']), body: blob(row['body']) })),
      last: lastOf(document),
      owners: owners.all(document).map(clientOwner),
    };
  };
}

function clientOwner(row: Record<string, unknown>): ClientOwner {
  return { client: integer(row['client']), person: text(row['person']) };
}
