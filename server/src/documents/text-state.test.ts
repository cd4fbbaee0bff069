import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { TextState } from './text-state.ts';

function failed(error: unknown): never {
  throw error;
}

function paragraphOf(doc: Y.Doc): Y.XmlText {
  const paragraph = doc.getXmlFragment('text').get(0);
  if (paragraph instanceof Y.XmlText) return paragraph;
  throw new Error('no paragraph');
}

describe('the text of a document', () => {
  it('holds what was stored and no tidying of its own', () => {
    const original = new Y.Doc();
    original.getXmlFragment('text').insert(0, [new Y.XmlText('housing')]);
    const updates = [Y.encodeStateAsUpdate(original)];
    for (let writer = 0; writer < 2; writer += 1) {
      const doc = new Y.Doc();
      Y.applyUpdate(doc, updates[0] ?? new Uint8Array());
      const before = Y.encodeStateVector(doc);
      paragraphOf(doc).format(0, 7, { bold: true });
      updates.push(Y.encodeStateAsUpdate(doc, before));
    }
    const text = new TextState({ snapshot: null, tail: [] }, failed);
    text.add(updates.map((body) => ({ by: 'maja', body })));
    expect(Y.decodeUpdate(text.snapshot()).ds.clients.size).toBe(0);
    text.close();
    // The same in a doc of somebody's own, which does tidy up: so the case is a case.
    const own = new Y.Doc();
    for (const update of updates) Y.applyUpdate(own, update);
    expect(Y.decodeUpdate(Y.encodeStateAsUpdate(own)).ds.clients.size).toBeGreaterThan(0);
  });
});
