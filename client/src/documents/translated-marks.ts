import type { TranslationState } from '@koinon/shared/documents/translated';
import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import styles from './Translation.module.css';

/** How the paragraphs of a translation stand, and how that is said. */
interface TranslatedMarking {
  /** By their ids. */
  readonly states: ReadonlyMap<string, TranslationState>;
  /** BCP 47 tag of what is not translated. */
  readonly original: string;
  readonly untranslated: string;
  readonly stale: string;
}

const key = new PluginKey<MarkedState>('translated-marks');

interface MarkedState {
  readonly marking: TranslatedMarking | null;
  readonly drawn: DecorationSet;
}

/** Says in a translation that is read which paragraphs are still the original, and which are older than it. */
export const TranslatedMarks = Extension.create({
  name: 'translatedMarks',
  addProseMirrorPlugins: () => [
    new Plugin<MarkedState>({
      key,
      state: {
        init: () => ({ marking: null, drawn: DecorationSet.empty }),
        apply: (tr, before) => {
          const said = tr.getMeta(key) as TranslatedMarking | undefined;
          if (said === undefined && !tr.docChanged) return before;
          const marking = said ?? before.marking;
          return { marking, drawn: drawn(tr.doc, marking) };
        },
      },
      props: { decorations: (state) => key.getState(state)?.drawn },
    }),
  ],
});

export function markingAs(state: EditorState, marking: TranslatedMarking): Transaction {
  return state.tr.setMeta(key, marking);
}

function drawn(doc: Node, marking: TranslatedMarking | null): DecorationSet {
  if (marking === null) return DecorationSet.empty;
  const pieces: Decoration[] = [];
  // Of several in a row that are not translated, the first says it for all.
  let before: TranslationState | undefined;
  doc.descendants((node, at) => {
    if (!node.isTextblock) return;
    const block: unknown = node.attrs['block'];
    const state = typeof block === 'string' ? marking.states.get(block) : undefined;
    if (state === undefined) return;
    if (state === 'stale' || (state === 'untranslated' && before !== state)) {
      pieces.push(tag(at + 1, state, marking));
    }
    pieces.push(
      Decoration.node(at, at + node.nodeSize, {
        'data-state': state,
        ...(state === 'untranslated' && {
          lang: marking.original === 'und' ? '' : marking.original,
        }),
      }),
    );
    before = state;
  });
  return DecorationSet.create(doc, pieces);
}

function tag(at: number, state: 'untranslated' | 'stale', marking: TranslatedMarking): Decoration {
  const words = marking[state];
  const draw = () => {
    const element = document.createElement('span');
    element.className = styles['tag'] ?? '';
    element.dataset['state'] = state;
    element.lang = document.documentElement.lang;
    element.dir = document.documentElement.dir;
    element.textContent = words;
    return element;
  };
  return Decoration.widget(at, draw, { key: `${state} ${words}`, side: -1 });
}
