import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { stepTwoFrame } from './protocol.ts';
import { WholeText } from './whole-text.ts';

/** A text, what is kept of it, and how often that was made. */
function open(length: number) {
  const doc = new Y.Doc();
  let encoded = 0;
  const whole = new WholeText(() => {
    encoded += 1;
    return stepTwoFrame(Y.encodeStateAsUpdate(doc));
  });
  doc.on('update', (body: Uint8Array) => whole.add([{ by: 'maja', body }]));
  const write = (text: string) => doc.getText('text').insert(0, text);
  write('x'.repeat(length));
  return { doc, whole, write, encoded: () => encoded };
}

/** What somebody has who applies what the frames bring, in their order. */
function applied(frames: readonly Uint8Array[]): string {
  const doc = new Y.Doc();
  for (const frame of frames) {
    const decoder = createDecoder(frame);
    readVarUint(decoder);
    readVarUint(decoder);
    Y.applyUpdate(doc, readVarUint8Array(decoder));
  }
  expect(doc.store.pendingStructs).toBe(null);
  return doc.getText('text').toJSON();
}

describe('the whole of a long text', () => {
  it('is made once for many who come while somebody writes, and each gets all of it', () => {
    const { doc, whole, write, encoded } = open(50_000);
    for (let round = 0; round < 40; round += 1) {
      write(`${round} `);
      if (round % 3 !== 0) expect(applied(whole.frames())).toBe(doc.getText('text').toJSON());
    }
    expect(encoded()).toBe(1);
  });

  it('is the same bytes for all who come while nobody writes', () => {
    const { whole, write } = open(50_000);
    const first = whole.frames();
    expect(whole.frames()[0]).toBe(first[0]);
    write('and ');
    expect(whole.frames()).toHaveLength(2);
    expect(whole.frames()[0]).toBe(first[0]);
  });

  it('is made anew when much was written since', () => {
    const { doc, whole, write, encoded } = open(50_000);
    whole.frames();
    write('y'.repeat(5_000));
    expect(whole.frames()).toHaveLength(2);
    write('y'.repeat(5_000));
    expect(whole.frames()).toHaveLength(1);
    expect(applied(whole.frames())).toBe(doc.getText('text').toJSON());
    expect(encoded()).toBe(2);
  });
});

it('of a short text is made anew for each version', () => {
  const { doc, whole, write } = open(100);
  whole.frames();
  write('and ');
  expect(whole.frames()).toHaveLength(1);
  expect(applied(whole.frames())).toBe(doc.getText('text').toJSON());
});
