import type { Node } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { currentText, restoreText } from './restore-text.ts';

const p = (words: string, block: string): Node => ({
  type: 'paragraph',
  attrs: { block },
  content: [{ type: 'text', text: words }],
});
const table: Node = {
  type: 'table',
  content: [
    {
      type: 'tableRow',
      content: [
        { type: 'tableHeader', attrs: { colspan: 1, rowspan: 1 }, content: [p('Party', 'h')] },
        { type: 'tableCell', attrs: { colspan: 1, rowspan: 1 }, content: [p('12', 'c')] },
      ],
    },
  ],
};
const fact: Node = { type: 'fact', attrs: { n: 7 } };
const bold: Node = {
  type: 'paragraph',
  attrs: { block: 'bold' },
  content: [
    { type: 'text', text: 'was ' },
    { type: 'text', text: 'adopted', marks: [{ type: 'bold' }] },
    { type: 'mention', attrs: { kind: 'person', id: 'maja' } },
  ],
};

function written(nodes: readonly Node[]): Y.Doc {
  const doc = new Y.Doc();
  restoreText(doc, nodes);
  return doc;
}
const blockOf = (doc: Y.Doc, at: number) => doc.getXmlFragment(MINUTES_TEXT).get(at);

describe('bringing a text back', () => {
  it('makes the text what it was, with lists, tables, anchors and names', () => {
    const was = [p('First.', 'a'), table, fact, bold];
    const doc = written(was);
    expect(currentText(doc)).toEqual(was);
    restoreText(doc, [p('Quite another.', 'z')]);
    restoreText(doc, was);
    expect(currentText(doc)).toEqual(was);
    restoreText(doc, []);
    expect(currentText(doc)).toEqual([{ type: 'paragraph' }]);
  });

  it('makes a translation what it was, with what its paragraphs render, down to nothing', () => {
    const was: readonly Node[] = [
      {
        type: 'paragraph',
        attrs: { block: 't', of: 'a', from: '1x', source: 'First.' },
        content: [{ type: 'text', text: 'Πρώτη.' }],
      },
    ];
    const doc = written(was);
    expect(currentText(doc)).toEqual(was);
    restoreText(doc, [], 'translation');
    expect(currentText(doc)).toEqual([]);
    restoreText(doc, was, 'translation');
    expect(currentText(doc)).toEqual(was);
  });

  it('leaves blocks that are the same in their place, so that what hangs on them stays', () => {
    const doc = written([p('First.', 'a'), p('Second.', 'b'), p('Last.', 'c')]);
    const [first, last] = [blockOf(doc, 0), blockOf(doc, 2)];
    const before = Y.encodeStateVector(doc);
    restoreText(doc, [p('First.', 'a'), p('Second, as it was.', 'b'), p('Last.', 'c')]);
    expect(blockOf(doc, 0)).toBe(first);
    expect(blockOf(doc, 2)).toBe(last);
    expect(Y.encodeStateAsUpdate(doc, before).length).toBeLessThan(150);
    const nothing = Y.encodeStateVector(doc);
    restoreText(doc, currentText(doc));
    expect(Y.encodeStateVector(doc)).toEqual(nothing);
  });

  it("is one step of the writer's own undo, and leaves what others write meanwhile", () => {
    const now = [p('First.', 'a'), p('Written anew since.', 'b')];
    const doc = written(now);
    const undo = new Y.UndoManager(doc.getXmlFragment(MINUTES_TEXT), {
      trackedOrigins: new Set([ySyncPluginKey]),
    });
    restoreText(doc, [p('First.', 'a'), p('Second.', 'b'), table]);
    const other = new Y.Doc();
    Y.applyUpdate(other, Y.encodeStateAsUpdate(doc));
    const added = new Y.XmlElement('paragraph');
    added.insert(0, [new Y.XmlText('By somebody else.')]);
    other.getXmlFragment(MINUTES_TEXT).push([added]);
    Y.applyUpdate(doc, Y.encodeStateAsUpdate(other));
    undo.undo();
    expect(JSON.stringify(currentText(doc).slice(0, 2))).toBe(JSON.stringify(now));
    expect(JSON.stringify(currentText(doc))).toContain('By somebody else.');
    expect(JSON.stringify(currentText(doc))).not.toContain('Party');
  });
});
