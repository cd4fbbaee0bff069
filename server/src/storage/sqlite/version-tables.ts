import type { DatabaseSync } from 'node:sqlite';
import type { Synchronous } from '../ports/synchronous.ts';
import { peopleText, readPeople, thinned } from '../ports/version-store.ts';
import type { VersionHead, VersionStore } from '../ports/version-store.ts';
import { blob, integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const KEEP = `
  INSERT INTO document_version (document, up_to, kept_at, people, sent_at, approved_at, body)
  VALUES (?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (document, up_to) DO UPDATE SET
    sent_at = coalesce(sent_at, excluded.sent_at),
    approved_at = coalesce(approved_at, excluded.approved_at)
`;
const LIST = `
  SELECT up_to, kept_at, people, name, named_by, sent_at, approved_at
  FROM document_version WHERE document = ? ORDER BY up_to
`;

/** The version store on one SQLite connection. */
export function versionTables(db: DatabaseSync): Synchronous<VersionStore> {
  const keep = db.prepare(KEEP);
  const list = db.prepare(LIST);
  const read = db.prepare('SELECT body FROM document_version WHERE document = ? AND up_to = ?');
  const name = db.prepare(
    'UPDATE document_version SET name = ?, named_by = ? WHERE document = ? AND up_to = ?',
  );
  const forget = db.prepare('DELETE FROM document_version WHERE document = ? AND up_to = ?');
  const say = db.prepare('UPDATE document_version SET people = ? WHERE document = ? AND up_to = ?');
  const headsOf = (document: string) => list.all(document).map(head);
  return {
    keep: ({ document, upTo, at, people, sentAt, approvedAt, state }) =>
      void transaction(db, () =>
        keep.run(document, upTo, at, peopleText(people), sentAt, approvedAt, state),
      ),
    list: headsOf,
    read: (document, upTo) => {
      const found = read.get(document, upTo);
      return found === undefined ? null : blob(found['body']);
    },
    name: (document, upTo, naming) =>
      transaction(db, () => {
        const { changes } = name.run(naming?.name ?? null, naming?.by ?? null, document, upTo);
        return changes > 0;
      }),
    thin: (document, upTos) =>
      transaction(db, () => {
        const { gone, said } = thinned(headsOf(document), upTos);
        for (const upTo of gone) forget.run(document, upTo);
        for (const { upTo, people } of said) say.run(peopleText(people), document, upTo);
      }),
  };
}

function head(row: Readonly<Record<string, unknown>>): VersionHead {
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
