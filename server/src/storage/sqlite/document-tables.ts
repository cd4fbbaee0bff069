import type { DatabaseSync } from 'node:sqlite';
import { NOBODY } from '../ports/document-store.ts';
import type {
  Append,
  AppendResult,
  ClientOwner,
  Compaction,
  DocumentHead,
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
  const isFrozen = frozenOf(db);
  const write = appender(db, lastOf, isFrozen);
  const replace = compactor(db, lastOf);
  const read = reader(db, lastOf, isFrozen);
  const freeze = db.prepare('INSERT OR IGNORE INTO document_held VALUES (?, ?)');
  const thaw = db.prepare('DELETE FROM document_held WHERE document = ? AND holder = ?');
  const held = db.prepare('SELECT holder FROM document_held WHERE document = ? ORDER BY holder');
  const headOf = (document: string): readonly DocumentHead[] => {
    const [last, frozen] = [lastOf(document), isFrozen(document)];
    return last === 0 && !frozen ? [] : [{ document, last, frozen }];
  };
  return {
    append: (append) => {
      if (append.updates.length === 0) throw new Error('an append without updates');
      return transaction(db, () => write(append));
    },
    load: (document, after = 0) => transaction(db, () => read(document, after)),
    compact: (compaction) => transaction(db, () => replace(compaction)),
    freeze: (document, holder = NOBODY) =>
      transaction(db, () => {
        freeze.run(document, holder);
        return { upTo: lastOf(document) };
      }),
    thaw: (document, holder = NOBODY) => void transaction(db, () => thaw.run(document, holder)),
    holders: (document) => held.all(document).map(({ holder }) => text(holder)),
    heads: (documents) => transaction(db, () => documents.flatMap(headOf)),
  };
}

/** The half that only reads: it also serves a connection that may not write. */
export function documentReader(db: DatabaseSync): Pick<Synchronous<DocumentStore>, 'load'> {
  const read = reader(db, lastNumber(db), frozenOf(db));
  return {
    load: (document, after = 0) => {
      db.exec('BEGIN');
      try {
        return read(document, after);
      } finally {
        db.exec('COMMIT');
      }
    },
  };
}

function frozenOf(db: DatabaseSync): (document: string) => boolean {
  const frozen = db.prepare('SELECT 1 FROM document_held WHERE document = ?');
  return (document) => frozen.get(document) !== undefined;
}

type LastNumber = (document: string) => number;

function lastNumber(db: DatabaseSync): LastNumber {
  const last = db.prepare(LAST);
  return (document) => integer(last.get(document)?.['last']);
}

function appender(
  db: DatabaseSync,
  lastOf: LastNumber,
  isFrozen: (document: string) => boolean,
): (append: Append) => AppendResult {
  const owner = db.prepare('SELECT person FROM document_owner WHERE document = ? AND client = ?');
  const claim = db.prepare('INSERT OR IGNORE INTO document_owner VALUES (?, ?, ?)');
  const add = db.prepare(
    'INSERT INTO document_update (document, n, person, body) VALUES (?, ?, ?, ?)',
  );
  return ({ document, updates, owners, after }) => {
    if (isFrozen(document)) return { outcome: 'frozen' };
    let last = lastOf(document);
    if (after !== undefined && after !== last) return { outcome: 'behind', last };
    const foreign = owners.find(({ client, person }) => {
      const found = owner.get(document, client);
      return found !== undefined && text(found['person']) !== person;
    });
    if (foreign !== undefined) return { outcome: 'foreign', client: foreign.client };
    for (const { client, person } of owners) claim.run(document, client, person);
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

function reader(
  db: DatabaseSync,
  lastOf: LastNumber,
  isFrozen: (document: string) => boolean,
): (document: string, after: number) => StoredDocument {
  const snapshot = db.prepare(
    'SELECT body FROM document_snapshot WHERE document = ? AND up_to > ?',
  );
  const tail = db.prepare(
    'SELECT person, body FROM document_update WHERE document = ? AND n > ? ORDER BY n',
  );
  const owners = db.prepare('SELECT client, person FROM document_owner WHERE document = ?');
  return (document, after) => {
    const found = snapshot.get(document, after);
    return {
      snapshot: found === undefined ? null : blob(found['body']),
      tail: tail
        .all(document, after)
        .map((row) => ({ by: text(row['person']), body: blob(row['body']) })),
      last: lastOf(document),
      owners: owners.all(document).map(clientOwner),
      frozen: isFrozen(document),
    };
  };
}

function clientOwner(row: Record<string, unknown>): ClientOwner {
  return { client: integer(row['client']), person: text(row['person']) };
}
