import { captionSource } from '../ports/caption-store.ts';
import type { CaptionStore, StoredLine } from '../ports/caption-store.ts';
import { integer, text } from './columns.ts';
import type { Database, Row } from './database.ts';

const PUT = `
  INSERT INTO caption AS kept
    (meeting, id, section, language, source, writer, speaker, begun_at, changed_at, is_open, body)
  SELECT $1, lines.* FROM unnest(
    $2::text[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[],
    $8::bigint[], $9::bigint[], $10::boolean[], $11::text[]
  ) AS lines
  ORDER BY 2
  ON CONFLICT (meeting, id) DO UPDATE SET
    body = CASE WHEN excluded.changed_at < kept.changed_at THEN kept.body ELSE excluded.body END,
    changed_at = greatest(kept.changed_at, excluded.changed_at),
    is_open = kept.is_open AND excluded.is_open
`;
const READ = `
  SELECT id, section, language, source, writer, speaker, begun_at, changed_at, is_open, body
  FROM caption WHERE meeting = $1 AND section = $2 AND body <> '' ORDER BY begun_at, id
`;
const ERASE = 'DELETE FROM caption WHERE meeting = $1';

/** The store of captions in PostgreSQL. */
export function postgresCaptionStore(db: Database): CaptionStore {
  return {
    keep: async (meeting, lines) => void (await db.query(PUT, [meeting, ...columns(lines)])),
    read: async (meeting, section) => (await db.query(READ, [meeting, section])).rows.map(stored),
    erase: async (meeting) => void (await db.query(ERASE, [meeting])),
  };
}

/** In the order of the statement. */
function columns(lines: readonly StoredLine[]): readonly (readonly unknown[])[] {
  return [
    lines.map(({ id }) => id),
    lines.map(({ section }) => section),
    lines.map(({ language }) => language),
    lines.map(({ source }) => source),
    lines.map(({ writer }) => writer),
    lines.map(({ speaker }) => speaker),
    lines.map(({ at }) => at),
    lines.map(({ changedAt }) => changedAt),
    lines.map(({ open }) => open),
    lines.map(({ text: body }) => body),
  ];
}

function stored(row: Row): StoredLine {
  return {
    id: text(row['id']),
    section: text(row['section']),
    language: text(row['language']),
    source: captionSource(text(row['source'])),
    writer: text(row['writer']),
    speaker: row['speaker'] === null ? null : text(row['speaker']),
    at: integer(row['begun_at']),
    changedAt: integer(row['changed_at']),
    open: row['is_open'] === true,
    text: text(row['body']),
  };
}
