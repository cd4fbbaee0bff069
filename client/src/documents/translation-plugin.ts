import type { SourceBlock } from '@koinon/shared/documents/translated';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import type { EditorView } from '@tiptap/pm/view';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { confirmRow, idleIn, NO_ROWS, rowAtCaret, rowsOf } from './translation-rows.ts';
import type { Rows } from './translation-rows.ts';
import {
  goneElement,
  pageLanguage,
  pairElement,
  pendingElement,
  pieceKey,
} from './translation-elements.ts';
import type { RowWords } from './translation-elements.ts';
import styles from './Translation.module.css';

/** What a translation is beside: its source, and the words about how it stands. */
interface TranslationSetting {
  readonly sources: readonly SourceBlock[];
  readonly words: RowWords | null;
}

/** Words that were changed in a stale row, with the source that was before the writer's eyes. */
interface Touched {
  readonly key: string;
  readonly source: SourceBlock;
}

interface PluginState {
  readonly setting: TranslationSetting;
  readonly rows: Rows;
  readonly touched: Touched | null;
  readonly drawn: DecorationSet;
}

const key = new PluginKey<PluginState>('translation');
const NOTHING: TranslationSetting = { sources: [], words: null };

type Note = { readonly setting: TranslationSetting } | { readonly left: Touched };

export function rowsIn(state: EditorState): Rows {
  return key.getState(state)?.rows ?? NO_ROWS;
}

/** The transaction that puts this beside the translation and changes nothing in it. */
export function settingOf(state: EditorState, setting: TranslationSetting): Transaction {
  return noted(state, { setting });
}

function noted(state: EditorState, note: Note): Transaction {
  return state.tr.setMeta(key, note).setMeta('addToHistory', false);
}

/**
 * Draws the source beside the paragraphs that render it, and keeps book of what
 * was rendered anew: whoever has changed the words of a stale paragraph and goes
 * elsewhere has brought it up to date with what they saw.
 */
export function translationPlugin(): Plugin<PluginState> {
  return new Plugin<PluginState>({
    key,
    state: {
      init: (_config, { doc }) => drawn(doc, NOTHING, null),
      apply: (tr, before, old, { doc }) => {
        const note = tr.getMeta(key) as Note | undefined;
        if (note === undefined && !tr.docChanged && !tr.selectionSet) return before;
        const setting = note !== undefined && 'setting' in note ? note.setting : before.setting;
        const isLeft = note !== undefined && 'left' in note;
        const touched = isLeft ? null : touchedBy(tr, before, old);
        if (setting === before.setting && !tr.docChanged && touched === before.touched) {
          return before;
        }
        return drawn(doc, setting, touched);
      },
    },
    props: { decorations: (state) => key.getState(state)?.drawn },
    view: () => ({ update: followCaret }),
  });
}

function touchedBy(tr: Transaction, before: PluginState, old: EditorState): Touched | null {
  const isOwn = tr.docChanged && tr.getMeta(ySyncPluginKey) === undefined;
  const row = isOwn ? rowAtCaret(old, before.rows) : null;
  const pair = row === null ? undefined : before.rows.pairs[row];
  if (pair?.state !== 'stale' || pair.rendering === null) return before.touched;
  const { at } = pair.rendering;
  const now = tr.doc.nodeAt(tr.mapping.map(at));
  const same = now !== null && old.doc.nodeAt(at)?.content.eq(now.content) === true;
  return same ? before.touched : { key: pair.source.key, source: pair.source };
}

/** Marks what was rendered anew as up to date, once its writer is elsewhere. */
function followCaret(view: EditorView): void {
  const touched = key.getState(view.state)?.touched ?? null;
  if (touched === null) return;
  // Not while the editor is still being brought up to date.
  queueMicrotask(() => {
    const current = view.isDestroyed ? null : key.getState(view.state);
    if (current?.touched !== touched) return;
    const row = rowAtCaret(view.state, current.rows);
    const isThere = row !== null && current.rows.pairs[row]?.source.key === touched.key;
    if (isThere && view.hasFocus()) return;
    const tr = view.state.tr.setMeta(key, { left: touched } satisfies Note);
    const pair = current.rows.pairs.find(({ source }) => source.key === touched.key);
    if (pair !== undefined) confirmRow(tr, pair, touched.source);
    view.dispatch(tr);
  });
}

/** Tells that the writer has left the text. */
export function leaveRow(view: EditorView): boolean {
  followCaret(view);
  return false;
}

function drawn(
  doc: EditorState['doc'],
  setting: TranslationSetting,
  touched: Touched | null,
): PluginState {
  const rows = rowsOf(doc, setting.sources);
  const { words } = setting;
  const pieces = words === null ? [] : [...pairPieces(rows, words), ...gonePieces(rows, words)];
  return { setting, rows, touched, drawn: DecorationSet.create(doc, pieces) };
}

function pairPieces(rows: Rows, words: RowWords): Decoration[] {
  const { pairs } = rows;
  let end = 0;
  return pairs.flatMap((pair, row) => {
    const { rendering, spare } = pair;
    if (rendering === null) {
      return [
        widget(end, `pending ${pieceKey(pair, row)}`, () => pendingElement(pair, row, words)),
      ];
    }
    end = rendering.at + rendering.size;
    const attrs = {
      class: styles['target'] ?? '',
      style: `order: ${orderOf(row) + 1}`,
      'data-state': pair.state,
      ...(pair.source.heading !== null && { 'data-heading': '' }),
      ...(rendering.empty && {
        'data-hint': words.hint,
        // As long as the hint is all that stands in it.
        lang: pageLanguage(),
      }),
    };
    return [
      widget(rendering.at, `pair ${pieceKey(pair, row)}`, () => pairElement(pair, row, words)),
      Decoration.node(rendering.at, end, attrs),
      ...spare.flatMap((one) => leftOver(rows, one, orderOf(row) + 2, 'spare', words)),
    ];
  });
}

const PER_ROW = 4;

function orderOf(row: number): number {
  return row * PER_ROW;
}

function gonePieces(rows: Rows, words: RowWords): Decoration[] {
  const { pairs, gone } = rows;
  return gone.flatMap((one) => leftOver(rows, one, orderOf(pairs.length), 'gone', words));
}

function leftOver(
  rows: Rows,
  one: Rows['gone'][number],
  order: number,
  why: 'spare' | 'gone',
  words: RowWords,
): Decoration[] {
  // Drawn anew when it is counted otherwise, so that its button names what stands below it.
  const idle = idleIn(rows).indexOf(one);
  const name = `${why} ${order} ${idle} ${one.of} ${one.source}`;
  return [
    widget(one.at, name, () => goneElement(one, { order, why, idle }, words)),
    Decoration.node(one.at, one.at + one.size, {
      class: styles['target'] ?? '',
      style: `order: ${order + 1}`,
      'data-state': why,
    }),
  ];
}

function widget(at: number, name: string, draw: () => HTMLElement): Decoration {
  const isOwn = { stopEvent: () => true, ignoreSelection: true };
  return Decoration.widget(at, draw, { key: name, side: -1, ...isOwn });
}
