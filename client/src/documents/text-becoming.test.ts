import { getSchema } from '@tiptap/core';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import { describe, expect, it } from 'vitest';
import { minutesNodes } from './minutes-nodes.ts';
import { becoming } from './text-becoming.ts';

const schema = getSchema(minutesNodes());
const textOf = (...paragraphs: readonly string[]) =>
  schema.nodeFromJSON({
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  });

describe('a text that becomes another', () => {
  it.each([
    [
      ['A', 'B', 'C'],
      ['A', 'X', 'C'],
    ],
    [
      ['A', 'B'],
      ['A', 'B', 'C'],
    ],
    [['A', 'A'], ['A']],
    [['A'], ['A', 'A']],
    [['A', 'B'], ['X']],
  ])('says what it is to say: %j, %j', (before, after) => {
    const tr = becoming(EditorState.create({ doc: textOf(...before) }), textOf(...after));
    expect(tr?.doc.eq(textOf(...after))).toBe(true);
  });

  it('stays as it is where nothing differs', () => {
    expect(becoming(EditorState.create({ doc: textOf('A') }), textOf('A'))).toBeNull();
  });

  it('keeps what is selected in a block that stays', () => {
    const doc = textOf('First', 'Second', 'Third');
    const selection = TextSelection.create(doc, 9, 12);
    const tr = becoming(
      EditorState.create({ doc, selection }),
      textOf('First, longer', 'Second', 'Third'),
    );
    const { from, to } = tr?.selection ?? { from: 0, to: 0 };
    expect(tr?.doc.textBetween(from, to)).toBe('eco');
  });
});
