import { commentThreads } from '@koinon/shared/documents/comments';
import type { CommentThread } from '@koinon/shared/documents/comments';
import { COMMENT_THREADS } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';
import { createStore } from '../ui/store.ts';
import type { Readable } from '../ui/store.ts';
import type { Quote } from './minutes-quotes.ts';

/** What somebody says, and who and when; `at` in milliseconds since 1970. */
export interface Saying {
  readonly person: string;
  readonly at: number;
  readonly text: string;
}

export type Ending = Exclude<CommentThread['status'], 'open'>;

/** Comments and suggestions as they stand in their document, oldest first, and what can be done. */
export interface Threads {
  readonly all: Readable<readonly CommentThread[]>;
  /** `replacement`: the words that somebody suggests instead; null: a comment. Returns its id. */
  start(quote: Quote, replacement: string | null, saying: Saying): string;
  reply(thread: string, saying: Saying): void;
  end(thread: string, status: Ending): void;
  /** Takes it up again. */
  reopen(thread: string): void;
  /** Ends following the document. */
  close(): void;
}

export function openThreads(doc: Y.Doc): Threads {
  const map = doc.getMap<unknown>(COMMENT_THREADS);
  const all = createStore(inOrder(commentThreads(doc)));
  const follow = () => all.set(inOrder(commentThreads(doc)));
  map.observeDeep(follow);
  const change = (id: string, how: (thread: Y.Map<unknown>) => void) => {
    const thread = map.get(id);
    if (thread instanceof Y.Map) doc.transact(() => how(thread));
  };
  return {
    all,
    start: ({ block, quote }, replacement, saying) => {
      const id = crypto.randomUUID();
      const thread = new Y.Map<unknown>(
        Object.entries({
          block,
          quote,
          kind: replacement === null ? 'comment' : 'suggestion',
          ...(replacement !== null && { replacement }),
          status: 'open',
          entries: Y.Array.from(saying.text === '' && replacement === null ? [] : [entry(saying)]),
        }),
      );
      doc.transact(() => map.set(id, thread));
      return id;
    },
    reply: (id, saying) =>
      change(id, (thread) => {
        const entries = thread.get('entries');
        if (entries instanceof Y.Array) entries.push([entry(saying)]);
      }),
    end: (id, status) => change(id, (thread) => thread.set('status', status)),
    reopen: (id) => change(id, (thread) => thread.set('status', 'open')),
    close: () => map.unobserveDeep(follow),
  };
}

function entry({ person, at, text }: Saying): Y.Map<unknown> {
  return new Y.Map<unknown>(Object.entries({ id: crypto.randomUUID(), person, at, text }));
}

function inOrder(threads: readonly CommentThread[]): readonly CommentThread[] {
  return threads.toSorted((a, b) => startOf(a) - startOf(b) || (a.id < b.id ? -1 : 1));
}

function startOf({ entries }: CommentThread): number {
  return entries[0]?.at ?? 0;
}
