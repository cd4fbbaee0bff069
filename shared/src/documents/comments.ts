import * as Y from 'yjs';
import { COMMENT_THREADS } from './shape.ts';

/**
 * Comments and suggestions on the minutes of an item: a Y.Map `threads` from
 * id to Y.Map, each with
 *
 * - `block`, the id of the block it hangs on, and `quote`, the words meant;
 * - `kind`: a comment, or a suggestion, whose `replacement` says what the quote
 *   should become;
 * - `status`: open, resolved, accepted or refused;
 * - `entries`: a Y.Array of Y.Maps with `id`, `person`, `at` (milliseconds since
 *   1970) and `text`. `person` and `at` are the word of whoever wrote them.
 */
export interface CommentEntry {
  readonly id: string;
  readonly person: string;
  readonly at: number;
  readonly text: string;
}

export interface CommentThread {
  readonly id: string;
  readonly block: string;
  readonly quote: string;
  readonly kind: 'comment' | 'suggestion';
  readonly replacement: string;
  readonly status: 'open' | 'resolved' | 'accepted' | 'refused';
  readonly entries: readonly CommentEntry[];
}

const STATUSES = ['open', 'resolved', 'accepted', 'refused'] as const;

/** The threads of a document. What is no thread is passed over. */
export function commentThreads(doc: Y.Doc): readonly CommentThread[] {
  return [...doc.getMap<unknown>(COMMENT_THREADS).entries()].flatMap(([id, value]) =>
    value instanceof Y.Map ? [threadOf(id, value)] : [],
  );
}

function threadOf(id: string, thread: Y.Map<unknown>): CommentThread {
  const entries = thread.get('entries');
  const status = thread.get('status');
  return {
    id,
    block: textIn(thread, 'block'),
    quote: textIn(thread, 'quote'),
    kind: thread.get('kind') === 'suggestion' ? 'suggestion' : 'comment',
    replacement: textIn(thread, 'replacement'),
    status: STATUSES.find((known) => known === status) ?? 'open',
    entries: entries instanceof Y.Array ? entries.toArray().flatMap(entryOf) : [],
  };
}

function entryOf(value: unknown): readonly CommentEntry[] {
  if (!(value instanceof Y.Map)) return [];
  const at: unknown = value.get('at');
  return [
    {
      id: textIn(value, 'id'),
      person: textIn(value, 'person'),
      at: typeof at === 'number' ? at : 0,
      text: textIn(value, 'text'),
    },
  ];
}

function textIn(map: Y.Map<unknown>, key: string): string {
  const value = map.get(key);
  return typeof value === 'string' ? value : '';
}
