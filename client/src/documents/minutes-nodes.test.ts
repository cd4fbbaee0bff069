import {
  isMinutesAttribute,
  MINUTES_ELEMENTS,
  MINUTES_MARKS,
} from '@koinon/shared/documents/minutes-schema';
import { Editor, getSchema } from '@tiptap/core';
import type { JSONContent } from '@tiptap/core';
import { describe, expect, it } from 'vitest';
import { anchorsIn, moveAnchor, openWords, placeAnchor, removeAnchor } from './minutes-anchors.ts';
import { minutesNodes } from './minutes-nodes.ts';
import { Tidy } from './minutes-tidy.ts';

const schema = getSchema(minutesNodes());

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

function type(editor: Editor, at: number, words: string): void {
  editor.commands.command(({ tr }) => tr.insertText(words, at) !== null);
}

const text = (words: string, marks: JSONContent['marks'] = []): JSONContent => ({
  type: 'text',
  text: words,
  ...(marks.length > 0 && { marks }),
});
const paragraph = (words: string): JSONContent => ({
  type: 'paragraph',
  content: words === '' ? [] : [text(words)],
});
const fact = (n: number): JSONContent => ({ type: 'fact', attrs: { n } });

/** What stands there, block by block: words, or the number of a fact. */
function blocks({ state }: Editor): readonly (string | number)[] {
  const found: (string | number)[] = [];
  state.doc.forEach((node) =>
    found.push((node.attrs['n'] as number | undefined) ?? node.textContent),
  );
  return found;
}

describe('the editor’s schema', () => {
  it('has the elements and marks of the shared one, and no others', () => {
    const nodes = Object.keys(schema.nodes).filter((name) => name !== 'doc' && name !== 'text');
    expect(nodes.toSorted()).toEqual([...MINUTES_ELEMENTS].toSorted());
    expect(Object.keys(schema.marks).toSorted()).toEqual([...MINUTES_MARKS].toSorted());
    expect(Object.keys(schema.marks['link']?.spec.attrs ?? {})).toEqual(['href']);
    expect(schema.marks['bold']?.spec.attrs ?? {}).toEqual({});
  });

  it('gives each element the attributes that it may have, and no others', () => {
    const known = new Set(
      Object.values(schema.nodes).flatMap(({ spec }) => Object.keys(spec.attrs ?? {})),
    );
    expect(known).toContain('of');
    for (const element of MINUTES_ELEMENTS) {
      const has = Object.keys(schema.nodes[element]?.spec.attrs ?? {}).toSorted();
      const may = [...known].filter((name) => isMinutesAttribute(element, name, null)).toSorted();
      expect(has, element).toEqual(may);
    }
  });
});

describe('a link that leads to a script', () => {
  it('leads nowhere when it is shown, whoever put it there', () => {
    const link = schema.marks['link'];
    const drawn = (href: string) => JSON.stringify(link?.spec.toDOM?.(link.create({ href }), true));
    expect(drawn('https://city.example/plan')).toContain('"href":"https://city.example/plan"');
    for (const href of ['javascript:alert(1)', ' JavaScript:alert(1)', 'data:text/html,x', '//x']) {
      expect(drawn(href)).not.toMatch(/javascript|data:|\/\/x/i);
    }
  });
});

describe('writing', () => {
  it('gives the blocks that were written in an id of their own, also when one is split', () => {
    const editor = editorOf(paragraph('one two'));
    type(editor, 4, '!');
    editor.chain().setTextSelection(5).splitBlock().run();
    const ids: unknown[] = [];
    editor.state.doc.forEach((node) => ids.push(node.attrs['block']));
    expect(ids).toHaveLength(2);
    expect(new Set(ids).size).toBe(2);
    for (const id of ids) expect(isMinutesAttribute('paragraph', 'block', id)).toBe(true);
    expect(ids).not.toContain(null);
  });

  it('leaves the words their id when a line is opened above them, and other blocks alone', () => {
    const known = { ...paragraph('one'), attrs: { block: 'b1' } };
    const editor = editorOf(known, paragraph('untouched'));
    editor.chain().setTextSelection(1).splitBlock().run();
    const ids: unknown[] = [];
    editor.state.doc.forEach((node) => ids.push(node.attrs['block']));
    expect(ids).toHaveLength(3);
    expect(ids[1]).toBe('b1');
    expect(ids[0]).not.toBe('b1');
    expect(ids[0]).not.toBeNull();
    expect(ids[2]).toBeNull();
  });

  it('keeps tables within the schema: rows, columns and a header row by command', () => {
    const editor = editorOf(paragraph(''));
    editor.commands.insertTable({ rows: 2, cols: 2, withHeaderRow: true });
    editor.commands.addRowAfter();
    editor.commands.addColumnAfter();
    editor.commands.deleteRow();
    editor.commands.toggleHeaderRow();
    editor.state.doc.check();
    const table = editor.state.doc.firstChild;
    expect(table?.childCount).toBe(2);
    expect(table?.firstChild?.childCount).toBe(3);
  });

  it('lets no attribute out that the server would refuse, and no link that leads elsewhere', () => {
    const editor = editorOf(paragraph('x'));
    editor.commands.insertContentAt(0, [
      { type: 'heading', attrs: { level: 1 }, content: [text('h')] },
      {
        type: 'orderedList',
        attrs: { start: 1e20, type: 'disc' },
        content: [{ type: 'listItem', content: [paragraph('a')] }],
      },
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableCell',
                attrs: { colspan: 1000, align: 'x' },
                content: [paragraph('b')],
              },
            ],
          },
        ],
      },
      {
        type: 'paragraph',
        content: [text('c', [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }])],
      },
      {
        type: 'paragraph',
        content: [text('d', [{ type: 'link', attrs: { href: 'https://a.example' } }])],
      },
    ]);
    const links: unknown[] = [];
    editor.state.doc.descendants((node) => {
      for (const [name, value] of Object.entries<unknown>(node.attrs)) {
        const { name: element } = node.type;
        const known = MINUTES_ELEMENTS.find((one) => one === element);
        if (known !== undefined) expect(isMinutesAttribute(known, name, value)).toBe(true);
      }
      links.push(...node.marks.map(({ attrs }) => attrs['href'] as unknown));
    });
    expect(links).toEqual(['https://a.example']);
  });
});

describe('places of facts', () => {
  it('are given at the caret or at the end, moved over a block, and taken away', () => {
    const editor = editorOf(paragraph('one'), paragraph('two'));
    const does = (change: (tr: Editor['state']['tr']) => boolean) =>
      editor.commands.command(({ tr }) => change(tr));
    editor.commands.setTextSelection(2);
    expect(does((tr) => placeAnchor(tr, 7, 'caret'))).toBe(true);
    expect(blocks(editor)).toEqual(['one', 7, 'two']);
    expect(does((tr) => placeAnchor(tr, 7, 'end'))).toBe(false);
    does((tr) => placeAnchor(tr, 9, 'end'));
    expect(blocks(editor)).toEqual(['one', 7, 'two', 9]);
    does((tr) => moveAnchor(tr, 7, 1));
    expect(blocks(editor)).toEqual(['one', 'two', 7, 9]);
    does((tr) => moveAnchor(tr, 7, -1));
    does((tr) => moveAnchor(tr, 7, -1));
    expect(blocks(editor)).toEqual([7, 'one', 'two', 9]);
    expect(does((tr) => moveAnchor(tr, 7, -1))).toBe(false);
    does((tr) => removeAnchor(tr, 7));
    expect(blocks(editor)).toEqual(['one', 'two', 9]);
  });

  it('leave a paragraph to write in when the last of them goes', () => {
    const editor = editorOf(fact(3));
    editor.commands.command(({ tr }) => removeAnchor(tr, 3));
    expect(blocks(editor)).toEqual(['']);
  });

  it('count once: a second one goes with the next word that is written', () => {
    const editor = editorOf(fact(3), paragraph('a'), fact(3));
    expect(anchorsIn(editor.state.doc)).toEqual([{ n: 3, at: 0 }]);
    type(editor, 3, '!');
    expect(blocks(editor)).toEqual([3, 'a!']);
  });

  it('stand between the blocks: one dropped into a quotation is put behind it', () => {
    const editor = editorOf(
      { type: 'blockquote', content: [paragraph('said'), fact(5)] },
      { type: 'blockquote', content: [fact(6)] },
    );
    expect(anchorsIn(editor.state.doc)).toEqual([]);
    type(editor, 3, '!');
    expect(blocks(editor)).toEqual(['s!aid', 5, '', 6]);
  });
});

describe('the words of a turn', () => {
  const open = (editor: Editor, n: number, before: readonly number[] = []) =>
    editor.commands.command(({ tr }) => openWords(tr, n, before));
  const said = (editor: Editor, words: string) =>
    editor.commands.command(({ tr }) => tr.insertText(words) !== null);

  it('have a paragraph of their own below it, and the caret is there', () => {
    const editor = editorOf(paragraph('Before'));
    open(editor, 7);
    said(editor, 'I thank the chair.');
    expect(blocks(editor)).toEqual(['Before', 7, 'I thank the chair.']);
  });

  it('begin in the room that the text has at its end', () => {
    const editor = editorOf(paragraph(''));
    open(editor, 7);
    said(editor, 'Seven.');
    open(editor, 9, [7]);
    said(editor, 'Nine.');
    expect(blocks(editor)).toEqual([7, 'Seven.', 9, 'Nine.']);
  });

  it('stand in the record’s order: what came before and has no place gets one before them', () => {
    const editor = editorOf(fact(3), paragraph('Opening words'));
    open(editor, 9, [3, 7, 8]);
    said(editor, 'Nine.');
    expect(blocks(editor)).toEqual([3, 'Opening words', 7, 8, 9, 'Nine.']);
  });

  it('are found again where they are, and made where another fact follows at once', () => {
    const editor = editorOf(fact(7), paragraph('Seven'), fact(8), fact(9), paragraph(''));
    open(editor, 7);
    said(editor, ', and more.');
    open(editor, 8, [7]);
    said(editor, 'Eight.');
    expect(blocks(editor)).toEqual([7, 'Seven, and more.', 8, 'Eight.', 9, '']);
  });
});
