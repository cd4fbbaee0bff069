import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { chance, seedOfTheRun } from './random.fixture.ts';
import { randomEdit } from './random-edits.fixture.ts';
import { readUpdate } from './update-reader.ts';
import { updateOf } from './wire.fixture.ts';

const agenda = (change: (items: Y.Array<unknown>) => void) =>
  updateOf((doc) => change(doc.getArray('items')));

describe('reading an update', () => {
  it('sees the same structs and deletions as Yjs, whatever is edited', () => {
    const seed = seedOfTheRun();
    const random = chance(seed);
    const doc = new Y.Doc();
    doc.on('update', (update: Uint8Array) => expectSameAsYjs(update, seed));
    for (let i = 0; i < 500; i += 1) randomEdit(doc, random);
    expectSameAsYjs(Y.encodeStateAsUpdate(doc), seed);
  });

  it('refuses bytes that are cut off or go on', () => {
    const update = agenda((items) => items.push(['one', 2, { three: [null] }]));
    expect(readUpdate(update)).not.toBeNull();
    for (let length = 0; length < update.length; length += 1) {
      expect(readUpdate(update.slice(0, length))).toBeNull();
    }
    expect(readUpdate(new Uint8Array([...update, 0]))).toBeNull();
  });

  it('refuses an empty struct, a client that stands there twice, an item that leans on itself', () => {
    const gc = (client: number, length: number) => [1, client, 0, 0, length];
    expect(readUpdate(new Uint8Array([1, ...gc(5, 2), 0]))).not.toBeNull();
    expect(readUpdate(new Uint8Array([1, ...gc(5, 0), 0]))).toBeNull();
    expect(readUpdate(new Uint8Array([2, ...gc(5, 1), ...gc(5, 1), 0]))).toBeNull();
    const origin = (clock: number) => new Uint8Array([1, 1, 5, 1, 0x84, 5, clock, 1, 97, 0]);
    expect(readUpdate(origin(0))).not.toBeNull();
    expect(readUpdate(origin(1))).toBeNull();
  });

  it('refuses what documents are not made of', () => {
    const hook = updateOf((doc) => doc.getXmlFragment('text').push([new Y.XmlHook('x') as never]));
    const script = updateOf((doc) => doc.getXmlFragment('text').push([new Y.XmlElement('script')]));
    const link = updateOf((doc) => doc.getText('t').insert(0, 'a', { link: { href: 'x' } }));
    const embed = updateOf((doc) => doc.getText('t').insertEmbed(0, { image: 'x' }));
    const inner = agenda((items) => items.push([new Y.Doc()]));
    const bytes = agenda((items) => items.push([new Uint8Array([1])]));
    for (const update of [hook, script, link, embed, inner, bytes]) {
      expect(readUpdate(update)).toBeNull();
    }
    const bold = updateOf((doc) => doc.getText('t').insert(0, 'a', { bold: {} }));
    const heading = updateOf((doc) =>
      doc.getXmlFragment('text').push([new Y.XmlElement('heading')]),
    );
    for (const update of [bold, heading]) expect(readUpdate(update)).not.toBeNull();
  });

  it('refuses keys that mean something to JavaScript, wherever they stand', () => {
    const key = updateOf((doc) => doc.getMap('m').set('__proto__', 1));
    const root = updateOf((doc) => doc.getMap('constructor').set('a', 1));
    const value = agenda((items) => items.push([JSON.parse('{"a":{"__proto__":1}}')]));
    const format = updateOf((doc) =>
      doc.getText('t').insert(0, 'a', { bold: JSON.parse('{"prototype":1}') }),
    );
    for (const update of [key, root, value, format]) expect(readUpdate(update)).toBeNull();
  });

  it('refuses values that nest too deep', () => {
    const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);
    expect(readUpdate(agenda((items) => items.push([nested(30)])))).not.toBeNull();
    expect(readUpdate(agenda((items) => items.push([nested(40)])))).toBeNull();
  });
});

function expectSameAsYjs(update: Uint8Array, seed: number): void {
  const ours = readUpdate(update);
  const theirs = Y.decodeUpdate(update);
  const structs = [...(ours?.structs.values() ?? [])].flat();
  expect(
    structs.map(({ client, clock, length }) => [client, clock, length]),
    `seed ${seed}`,
  ).toEqual(theirs.structs.map(({ id, length }) => [id.client, id.clock, length]));
  const deletes = [...theirs.ds.clients].flatMap(([client, runs]) =>
    runs.map(({ clock, len }) => ({ client, clock, length: len })),
  );
  expect(ours?.deletes, `seed ${seed}`).toEqual(deletes);
}
