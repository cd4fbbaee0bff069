import type { DatabaseSync } from 'node:sqlite';
import { captionSource } from '../ports/caption-store.ts';
import type { CaptionStore, StoredLine } from '../ports/caption-store.ts';
import type { Synchronous } from '../ports/synchronous.ts';
import { integer, text } from './columns.ts';
import { transaction } from './transaction.ts';

const PUT = `
  INSERT INTO caption
    (meeting, id, section, language, source, writer, speaker, begun_at, changed_at, is_open, body)
  VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
  ON CONFLICT (meeting, id) DO UPDATE SET
    body = iif(excluded.changed_at < changed_at, body, excluded.body),
    changed_at = max(changed_at, excluded.changed_at),
    is_open = min(is_open, excluded.is_open)
`;
const READ = `
  SELECT id, section, language, source, writer, speaker, begun_at, changed_at, is_open, body
  FROM caption WHERE meeting = ? AND section = ? AND body <> '' ORDER BY begun_at, id
`;

/** The store of captions on one SQLite connection. */
export function captionTables(db: DatabaseSync): Synchronous<CaptionStore> {
  const put = db.prepare(PUT);
  const read = db.prepare(READ);
  const erase = db.prepare('DELETE FROM caption WHERE meeting = ?');
  return {
    keep: (meeting, lines) =>
      transaction(db, () => {
        for (const line of lines) {
          const { id, section, language, source, writer, speaker, at, changedAt, open } = line;
          const where = [meeting, id, section, language, source, writer, speaker] as const;
          put.run(...where, at, changedAt, open ? 1 : 0, line.text);
        }
      }),
    read: (meeting, section) => read.all(meeting, section).map(stored),
    erase: (meeting) => void erase.run(meeting),
  };
}

function stored(row: Readonly<Record<string, unknown>>): StoredLine {
  return {
    id: text(row['id']),
    section: text(row['section']),
    language: text(row['language']),
    source: captionSource(text(row['source'])),
    writer: text(row['writer']),
    speaker: row['speaker'] === null ? null : text(row['speaker']),
    at: integer(row['begun_at']),
    changedAt: integer(row['changed_at']),
    open: integer(row['is_open']) === 1,
    text: text(row['body']),
  };
}
