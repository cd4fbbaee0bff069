import type { CommentThread } from '@koinon/shared/documents/comments';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { occurrences } from './minutes-find.ts';
import type { Stretch } from './minutes-find.ts';
import styles from './MinutesMarks.module.css';

/** What is marked in a text for one reader. It is drawn over the text and never stands in it. */
export interface Marked {
  /** Words looked for; empty: none. */
  readonly query: string;
  /** Which of the words found is looked at, counted from 0; null: none of them here. */
  readonly active: number | null;
  readonly threads: readonly CommentThread[];
  /** The thread that is looked at. */
  readonly thread: string | null;
}

export const NOTHING_MARKED: Marked = { query: '', active: null, threads: [], thread: null };

const key = new PluginKey<MarksState>('minutes-marks');

interface MarksState {
  readonly marked: Marked;
  readonly found: readonly Stretch[];
  readonly drawn: DecorationSet;
}

export const Marks = Extension.create({
  name: 'minutesMarks',
  addProseMirrorPlugins: () => [
    new Plugin<MarksState>({
      key,
      state: {
        init: (_config, { doc }) => drawn(doc, NOTHING_MARKED),
        apply: (tr, before) => {
          const marked = tr.getMeta(key) as Marked | undefined;
          if (marked === undefined && !tr.docChanged) return before;
          return drawn(tr.doc, marked ?? before.marked);
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
});

/** The transaction that marks this and nothing else. */
export function markingOf(state: EditorState, marked: Marked) {
  return state.tr.setMeta(key, marked).setMeta('addToHistory', false);
}

/** How often the words looked for stand in the text. */
export function foundIn(state: EditorState): number {
  return key.getState(state)?.found.length ?? 0;
}

function drawn(doc: Node, marked: Marked): MarksState {
  const found = findIn(doc, marked.query);
  const words = found.map(({ from, to }, at) =>
    Decoration.inline(from, to, {
      class: styles[at === marked.active ? 'found' : 'match'] ?? '',
      ...(at === marked.active && { 'data-marked': '' }),
    }),
  );
  const quotes = marked.threads
    .filter(({ status }) => status === 'open')
    .flatMap((thread) => {
      const place = placeOf(doc, thread);
      if (place === null) return [];
      const name = thread.id === marked.thread ? 'looked' : thread.kind;
      return [
        Decoration.inline(place.from, place.to, {
          class: styles[name] ?? '',
          ...(name === 'looked' && { 'data-marked': '' }),
        }),
      ];
    });
  return { marked, found, drawn: DecorationSet.create(doc, [...words, ...quotes]) };
}

/** Where words stand in a text, as positions of the document. */
export function findIn(doc: Node, query: string): readonly Stretch[] {
  if (query.trim() === '') return [];
  const found: Stretch[] = [];
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    for (const { from, to } of occurrences(wordsOf(node), query)) {
      found.push({ from: at + 1 + from, to: at + 1 + to });
    }
  });
  return found;
}

/** Where a thread's words still stand exactly; null when they do not. */
export function placeOf(
  doc: Node,
  { block, quote }: Pick<CommentThread, 'block' | 'quote'>,
): Stretch | null {
  let found: Stretch | null = null;
  doc.descendants((node, at) => {
    if (found !== null || !node.isTextblock || quote === '') return;
    if (block !== '' && node.attrs['block'] !== block) return;
    const from = wordsOf(node).indexOf(quote);
    if (from !== -1) found = { from: at + 1 + from, to: at + 1 + from + quote.length };
  });
  return found;
}

/** The words of a block, with one unit for each thing that is no letter, so that places agree. */
export function wordsOf(block: Node): string {
  return block.textBetween(0, block.content.size, undefined, NO_LETTER);
}

const NO_LETTER = '\ufffc';
