import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { splitUpdate } from './split-update.ts';

const LARGEST = 64 * 1024;

/** What `change` does to a copy of `doc`, as one update, and the changed copy. */
function changed(doc: Y.Doc, change: (copy: Y.Doc) => void): { update: Uint8Array; copy: Y.Doc } {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  const updates: Uint8Array[] = [];
  copy.on('update', (update: Uint8Array) => updates.push(update));
  copy.transact(() => change(copy));
  const [update = new Uint8Array()] = updates;
  return { update, copy };
}

/** Applies the parts one by one; each must be complete when it comes. */
function applied(doc: Y.Doc, parts: readonly Uint8Array[], largest = LARGEST): Y.Doc {
  const target = new Y.Doc();
  Y.applyUpdate(target, Y.encodeStateAsUpdate(doc));
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(largest);
    Y.applyUpdate(target, part);
    expect([target.store.pendingStructs, target.store.pendingDs]).toEqual([null, null]);
  }
  return target;
}

const text = (doc: Y.Doc) => doc.getText('t').toJSON();

describe('splitting an update', () => {
  it('leaves a small one as it is', () => {
    const { update } = changed(new Y.Doc(), (doc) => doc.getText('t').insert(0, 'a'));
    expect(splitUpdate(update, LARGEST)).toEqual([update]);
  });

  it('cuts a long run of text between characters, in the middle of other text', () => {
    const base = new Y.Doc();
    base.getText('t').insert(0, 'before after');
    const { update, copy } = changed(base, (doc) =>
      doc.getText('t').insert(7, `x${'🦉ώ'.repeat(60_000)}`),
    );
    const parts = splitUpdate(update, LARGEST);
    expect(parts.length).toBeGreaterThan(3);
    expect(text(applied(base, parts))).toBe(text(copy));
  });

  it('cuts a paste of many paragraphs', () => {
    const paragraph = (at: number) => {
      const element = new Y.XmlElement('paragraph');
      element.insert(0, [new Y.XmlText(`Paragraph ${at} ${'λόγος '.repeat(50)}`)]);
      return element;
    };
    const { update, copy } = changed(new Y.Doc(), (doc) =>
      doc.getXmlFragment('text').insert(
        0,
        Array.from({ length: 500 }, (_, at) => paragraph(at)),
      ),
    );
    const parts = splitUpdate(update, LARGEST);
    expect(parts.length).toBeGreaterThan(3);
    expect(applied(new Y.Doc(), parts).getXmlFragment('text').toJSON()).toBe(
      copy.getXmlFragment('text').toJSON(),
    );
  });

  it('cuts a deletion of very many pieces', () => {
    const base = new Y.Doc();
    for (let client = 1; client <= 400; client += 1) {
      base.clientID = client * 1_000_000;
      base.getText('t').insert(0, 'ab');
    }
    const { update, copy } = changed(base, (doc) => doc.getText('t').delete(0, 800));
    const parts = splitUpdate(update, 2048);
    expect(parts.length).toBeGreaterThan(1);
    const target = applied(base, parts, 2048);
    expect(text(target)).toBe(text(copy));
  });

  it('replaces a long text by another', () => {
    const base = new Y.Doc();
    base.getText('t').insert(0, 'a'.repeat(100_000));
    const { update, copy } = changed(base, (doc) => {
      doc.getText('t').delete(0, 100_000);
      doc.getText('t').insert(0, 'b'.repeat(100_000));
    });
    expect(text(applied(base, splitUpdate(update, LARGEST)))).toBe(text(copy));
  });
});
