import type { SaidLine } from '@koinon/shared/captions/said';
import { Editor } from '@tiptap/core';
import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { minutesNodes } from './minutes-nodes.ts';
import { blockIds, insertSaid, shownSaid } from './minutes-said.ts';
import { Tidy } from './minutes-tidy.ts';

function editorOf(...content: readonly JSONContent[]): Editor {
  const editor = new Editor({
    element: null,
    extensions: [...minutesNodes(), Tidy],
    content: { type: 'doc', content: [...content] },
  });
  // Without a page the editor leaves its plugins out.
  const { plugins } = editor.extensionManager;
  editor.view.updateState(editor.state.reconfigure({ plugins }));
  return editor;
}

const paragraph = (words: string): JSONContent => ({
  type: 'paragraph',
  content: words === '' ? [] : [{ type: 'text', text: words }],
});

let at = 0;
const line = (id: string, speaker: string | null, more: Partial<SaidLine> = {}): SaidLine => ({
  ...{ id, speaker, text: `${id}.`, language: 'el', source: 'captioner', open: true },
  ...{ at: (at += 1) },
  ...more,
});

const NAMES: Readonly<Record<string, string>> = { nikos: 'Nikos Georgiou', amal: 'Amal Haddad' };
const nameOf = (person: string) => NAMES[person] ?? '–';
const shownIn = (editor: Editor, lines: readonly SaidLine[], closed = false) =>
  shownSaid(lines, 'el', { closed, blocks: blockIds(editor.state.doc) });

function insert(
  editor: Editor,
  turns: ReturnType<typeof shownSaid>['whole'],
  where: 'caret' | 'end' = 'end',
): void {
  editor.commands.command(({ tr }) => insertSaid(tr, { turns, dir: 'ltr', where, nameOf }));
}

const textsOf = ({ state }: Editor) => {
  const texts: string[] = [];
  state.doc.forEach(({ textContent }) => texts.push(textContent));
  return texts;
};

describe('what was said, taken over into minutes', () => {
  const lines = [line('a', 'nikos'), line('b', 'nikos'), line('c', 'amal'), line('d', null)];
  const SAID = ['Nikos Georgiou: a. b.', 'Amal Haddad: c.', 'd.'];

  it('stands there as paragraphs by speaker, at the end, with room behind them', () => {
    const editor = editorOf(paragraph('Before'), paragraph(''));
    insert(editor, shownIn(editor, lines).left);
    expect(textsOf(editor)).toEqual(['Before', ...SAID, '']);
    const json = editor.getJSON().content?.[1];
    expect(json).toMatchObject({
      type: 'paragraph',
      attrs: { dir: 'ltr' },
      content: [{ text: 'Nikos Georgiou:', marks: [{ type: 'bold' }] }, { text: ' a. b.' }],
    });
  });

  it('stands behind the paragraph with the caret, or in the empty one', () => {
    const editor = editorOf(paragraph('One'), paragraph('Two'), paragraph(''), paragraph('End'));
    editor.commands.setTextSelection(2);
    insert(editor, shownIn(editor, lines.slice(2, 3)).left, 'caret');
    expect(textsOf(editor)).toEqual(['One', SAID[1], 'Two', '', 'End']);
    const other = editorOf(paragraph('One'), paragraph(''), paragraph('End'));
    other.commands.setTextSelection(6);
    insert(other, shownIn(other, lines.slice(2, 3)).left, 'caret');
    expect(textsOf(other)).toEqual(['One', SAID[1], '', 'End']);
  });

  it('is known to be in however its words were changed, and what came since is not', () => {
    const editor = editorOf(paragraph(''));
    insert(editor, shownIn(editor, lines).left);
    editor.commands.command(({ tr }) => tr.insertText('Mr ', 1) !== null);
    const shown = shownIn(editor, [...lines, line('e', 'amal')]);
    expect(shown.turns.map(({ taken }) => taken)).toEqual(['all', 'all', 'all', 'none']);
    expect(shown.left.map((turn) => turn.lines.map(({ id }) => id))).toEqual([['e']]);
    expect(shownIn(editor, lines).left).toEqual([]);
  });

  it('may stand there twice for whoever wants that, under ids of its own', () => {
    const editor = editorOf(paragraph(''));
    insert(editor, shownIn(editor, lines).whole);
    insert(editor, shownIn(editor, lines).whole);
    expect(textsOf(editor)).toEqual([...SAID, ...SAID, '']);
    const ids = blockIds(editor.state.doc);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('from behind closed doors is for closed parts alone', () => {
    const some = [line('x', 'nikos'), line('y', 'nikos', { open: false }), line('z', 'nikos')];
    const editor = editorOf(paragraph(''));
    const open = shownIn(editor, some);
    expect(open.turns.map(({ kept }) => kept)).toEqual([false, true, false]);
    insert(editor, open.left);
    expect(textsOf(editor)).toEqual(['Nikos Georgiou: x.', 'Nikos Georgiou: z.', '']);
    const other = editorOf(paragraph(''));
    insert(other, shownIn(other, some, true).left);
    expect(textsOf(other)).toEqual(['Nikos Georgiou: x. y. z.', '']);
  });

  it('is not taken over while it grows, nor across closed doors', () => {
    const editor = editorOf(paragraph('Before'));
    const growing = [
      line('a', 'nikos'),
      line('b', 'nikos', { open: false }),
      line('c', 'nikos'),
      line('d', 'nikos', { growing: true }),
    ];
    const first = shownIn(editor, growing);
    insert(editor, first.left);
    expect(textsOf(editor)).toEqual(['Before', 'Nikos Georgiou: a.', 'Nikos Georgiou: c.']);
    const grown = growing.map((one) => ({ ...one, growing: false }));
    const then = shownIn(editor, grown);
    expect(then.turns.map(({ taken }) => taken)).toEqual(['all', 'none', 'some']);
    insert(editor, then.left);
    expect(textsOf(editor).at(-1)).toBe('Nikos Georgiou: d.');
    expect(shownIn(editor, grown).left).toEqual([]);
  });
});
