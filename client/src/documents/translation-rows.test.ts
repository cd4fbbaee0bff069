import { decisionSource, sourceBlocks } from '@koinon/shared/documents/translated';
import type { SourceBlock } from '@koinon/shared/documents/translated';
import { getSchema, Node as TiptapNode } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState, Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import { describe, expect, it } from 'vitest';
import { minutesNodes } from './minutes-nodes.ts';
import {
  beginRow,
  confirmRow,
  idleIn,
  intoRow,
  joinsRows,
  keepsRowsApart,
  nextRow,
  removeRow,
  rowAtCaret,
  rowsOf,
} from './translation-rows.ts';

const schema = getSchema([
  TiptapNode.create({ name: 'doc', topNode: true, content: 'block*' }),
  ...minutesNodes(undefined, { document: false }),
]);

const sources = sourceBlocks(
  ['Housing.', 'Ten flats.', 'Costs.'].map((text, at) => ({
    type: 'paragraph',
    attrs: { block: `s${at}` },
    content: [{ type: 'text', text }],
  })),
);

function stateOf(...paragraphs: readonly (readonly [of: string, text: string, from?: string])[]) {
  const content = paragraphs.map(([of, text, from]) => {
    const hash = sources.find(({ key }) => key === of)?.hash ?? 'gone';
    const attrs = { of, from: from ?? hash, source: null };
    return { type: 'paragraph', attrs, ...(text !== '' && { content: [{ type: 'text', text }] }) };
  });
  return EditorState.create({ doc: schema.nodeFromJSON({ type: 'doc', content }) });
}

function said(doc: Node): readonly (readonly [unknown, string])[] {
  const found: (readonly [unknown, string])[] = [];
  doc.forEach(({ attrs, textContent }) => void found.push([attrs['of'], textContent]));
  return found;
}

const statesIn = (doc: Node, all: readonly SourceBlock[] = sources) =>
  rowsOf(doc, all).pairs.map(({ state }) => state);

describe('the rows of a translation', () => {
  it('begin where their source stands, with nothing in them or with its words', () => {
    const state = stateOf(['s0', 'Στέγαση.'], ['s2', 'Έξοδα.']);
    const { tr } = state;
    expect(beginRow(tr, rowsOf(state.doc, sources), 1, 'source')).toBe(true);
    expect(said(tr.doc).map(([of]) => of)).toEqual(['s0', 's1', 's2']);
    expect(tr.doc.child(1).textContent).toBe('Ten flats.');
    expect(tr.selection.$from.parent).toBe(tr.doc.child(1));
    expect(statesIn(tr.doc)).toEqual(['current', 'current', 'current']);
  });

  it('are not translated as long as nothing stands in them', () => {
    const state = stateOf();
    const { tr } = state;
    beginRow(tr, rowsOf(state.doc, sources), 2, 'none');
    expect(statesIn(tr.doc)).toEqual(['untranslated', 'untranslated', 'untranslated']);
    expect(rowsOf(tr.doc, sources).pairs[2]?.rendering?.empty).toBe(true);
    const begun = rowsOf(tr.doc, sources).pairs[2];
    if (begun === undefined) throw new Error('no row');
    expect(beginRow(tr, rowsOf(tr.doc, sources), 2, 'none')).toBe(true);
    expect(tr.doc.childCount).toBe(1);
  });

  it('of a decision take its lines along', () => {
    const state = stateOf();
    const decision = decisionSource('d', 'Ten.\nTwo years.');
    const { tr } = state;
    beginRow(tr, rowsOf(state.doc, [decision]), 0, 'source');
    expect(tr.doc.child(0).child(1).type.name).toBe('hardBreak');
    expect(statesIn(tr.doc, [decision])).toEqual(['current']);
  });

  it('are current once somebody says so, and only their attributes change', () => {
    const state = stateOf(['s0', 'Στέγαση.', 'older'], ['s1', 'Δέκα.']);
    expect(statesIn(state.doc)).toEqual(['stale', 'current', 'untranslated']);
    const { tr } = state;
    const [pair] = rowsOf(state.doc, sources).pairs;
    if (pair === undefined) throw new Error('no row');
    expect(confirmRow(tr, pair)).toBe(true);
    expect(statesIn(tr.doc)).toEqual(['current', 'current', 'untranslated']);
    expect(tr.doc.child(0).attrs['source']).toBe('Housing.');
    expect(tr.mapping.map(3)).toBe(3);
  });

  it('with the caret, and the next one that wants something, are found', () => {
    const state = stateOf(['s1', 'Δέκα.', 'older'], ['s0', 'Στέγαση.']);
    const rows = rowsOf(state.doc, sources);
    expect(nextRow(rows, null, 'stale')).toBe(1);
    expect(nextRow(rows, 1, 'stale')).toBe(1);
    expect(nextRow(rows, 2, 'untranslated')).toBe(2);
    expect(nextRow(rowsOf(state.doc, []), null, 'stale')).toBeNull();
    const { tr } = state;
    const [first] = rows.pairs;
    if (first === undefined) throw new Error('no row');
    intoRow(tr, first);
    expect(rowAtCaret(state.apply(tr), rows)).toBe(0);
  });

  it('are never joined and go one by one alone', () => {
    const state = stateOf(['s0', 'Στέγαση.'], ['s1', 'Δέκα.'], ['s2', 'Έξοδα.']);
    const first = state.doc.child(0).nodeSize;
    const second = first + state.doc.child(1).nodeSize;
    expect(joinsRows(state.tr.join(first))).toBe(true);
    expect(joinsRows(state.tr.delete(3, first + 3))).toBe(true);
    expect(joinsRows(state.tr.insertText('x', 3, second + 2))).toBe(true);
    expect(joinsRows(state.tr.delete(0, second))).toBe(true);
    expect(joinsRows(state.tr.insertText('x', 3).join(first + 1))).toBe(true);
    expect(joinsRows(state.tr.delete(first, second))).toBe(false);
    expect(joinsRows(state.tr.delete(1, first - 1))).toBe(false);
    expect(joinsRows(state.tr.insertText('x', 2, 4))).toBe(false);
    const { tr } = stateOf(['s0', 'Στέγαση.']);
    beginRow(tr, rowsOf(tr.doc, sources), 1, 'none');
    expect(joinsRows(tr)).toBe(false);
  });

  it('stay apart whatever is typed, but for what others and undo do', () => {
    const { doc } = stateOf(['s0', 'Στέγαση.'], ['s1', 'Δέκα.']);
    const apart = new Plugin({ filterTransaction: keepsRowsApart });
    const state = EditorState.create({ doc, plugins: [apart] });
    const joined = () => state.tr.join(doc.child(0).nodeSize);
    expect(said(state.apply(joined()).doc)).toEqual(said(doc));
    expect(state.apply(joined().setMeta(ySyncPluginKey, {})).doc.childCount).toBe(1);
    expect(state.apply(state.tr.insertText('Η ', 1)).doc.child(0).textContent).toBe('Η Στέγαση.');
  });

  it('that nobody reads are counted in one order', () => {
    const { doc } = stateOf(['gone', 'Α'], ['s0', 'Β'], ['s0', 'Γ'], ['s2', 'Δ'], ['s2', 'Ε']);
    expect(idleIn(rowsOf(doc, sources)).map(({ of }) => of)).toEqual(['s0', 's2', 'gone']);
  });

  it('whose source is gone can be taken out, down to the last', () => {
    const state = stateOf(['gone', 'Χαμένο.']);
    const [gone] = rowsOf(state.doc, sources).gone;
    if (gone === undefined) throw new Error('nothing is gone');
    const { tr } = state;
    removeRow(tr, gone);
    expect(tr.doc.childCount).toBe(0);
  });
});
