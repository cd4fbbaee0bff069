import { DOCUMENT_CLOSE, LARGEST_AWARENESS } from '@koinon/shared/documents/shape';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import type { Awareness } from 'y-protocols/awareness';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import { colourOf } from './colour.ts';
import { awarenessFrame, updateFrame } from './protocol.ts';
import { openWire, updateOf } from './wire.fixture.ts';
import type { Client } from './wire.fixture.ts';

const MINUTES = 'm/minutes/housing';
const MAJA = { id: 'maja', name: 'Maja Kovač', color: colourOf('maja') };
const ELENI = { id: 'eleni', name: 'Eleni Papadaki', color: colourOf('eleni') };

/** Resolves when what is known of `client` is as wanted. */
async function known(
  awareness: Awareness,
  client: number,
  wanted: (state: unknown) => boolean,
): Promise<unknown> {
  const holds = () => wanted(awareness.getStates().get(client));
  while (!holds()) await new Promise((resolve) => awareness.once('update', resolve));
  return awareness.getStates().get(client);
}

const idOf = ({ doc }: Client) => doc.clientID;
const message = (client: number, clock: number, state: unknown) => {
  const encoder = createEncoder();
  for (const number of [1, client, clock]) writeVarUint(encoder, number);
  writeVarString(encoder, JSON.stringify(state));
  return awarenessFrame(toUint8Array(encoder));
};
/** A cursor as editors write it, which `at` tells from others. */
const at = (clock: number) => {
  const position = { type: null, tname: null, item: { client: 1, clock }, assoc: 0 };
  return { anchor: position, head: position };
};
const cursor = (clock: number) => (state: unknown) =>
  JSON.stringify(state)?.includes(`"cursor":${JSON.stringify(at(clock))}`);

const writesParagraph = (doc: Y.Doc) =>
  doc.getXmlFragment('text').insert(0, [new Y.XmlElement('paragraph')]);

describe('awareness', () => {
  it('passes cursors on with the name the server knows', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const [maja, eleni] = [
      wire.provider('maja', 'clerk', MINUTES),
      wire.provider('eleni', 'chair', MINUTES),
    ];
    const guest = wire.provider('guest', 'guest', MINUTES);
    maja.provider.awareness.setLocalState({ cursor: at(1), user: { name: 'The Mayor' } });
    for (const { provider } of [eleni, guest]) {
      expect(await known(provider.awareness, idOf(maja), cursor(1))).toEqual({
        cursor: at(1),
        user: MAJA,
      });
    }
    maja.provider.awareness.setLocalStateField('cursor', at(2));
    await known(guest.provider.awareness, idOf(maja), cursor(2));
    maja.close();
    await known(guest.provider.awareness, idOf(maja), (state) => state === undefined);
  });

  it('keeps readers’ cursors to itself', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const guest = wire.provider('guest', 'guest', MINUTES);
    guest.provider.awareness.setLocalState({ cursor: at(1) });
    const maja = wire.provider('maja', 'clerk', MINUTES);
    const eleni = wire.provider('eleni', 'chair', MINUTES);
    eleni.provider.awareness.setLocalState({ cursor: at(3) });
    await known(maja.provider.awareness, idOf(eleni), cursor(3));
    expect(maja.provider.awareness.getStates().has(idOf(guest))).toBe(false);
  });

  it('lets nobody speak for somebody else, also after they have left', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const watcher = wire.provider('guest', 'guest', MINUTES);
    const maja = await wire.raw('maja', 'clerk', MINUTES);
    maja.send(message(11, 1, { cursor: at(1) }));
    await known(watcher.provider.awareness, 11, cursor(1));
    const eleni = await wire.raw('eleni', 'chair', MINUTES);
    eleni.send(message(11, 5, { cursor: at(5) }));
    eleni.send(message(22, 1, { cursor: at(2) }));
    eleni.send(message(33, 1, { cursor: at(3) }));
    await known(watcher.provider.awareness, 22, cursor(2));
    maja.close();
    await known(watcher.provider.awareness, 11, (state) => state === undefined);
    const other = await wire.raw('eleni', 'chair', MINUTES);
    other.send(message(11, 6, { cursor: at(6) }));
    other.send(message(44, 1, { cursor: at(4) }));
    await known(watcher.provider.awareness, 44, cursor(4));
    expect([...watcher.provider.awareness.getStates().keys()].toSorted()).toEqual(
      [22, 44, idOf(watcher)].toSorted(),
    );
  });

  it('lets a person come back under their id while the old line still stands', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const watcher = wire.provider('guest', 'guest', MINUTES);
    const before = await wire.raw('maja', 'clerk', MINUTES);
    before.send(message(11, 1, { cursor: at(1) }));
    await known(watcher.provider.awareness, 11, cursor(1));
    const after = await wire.raw('maja', 'clerk', MINUTES);
    after.send(message(11, 2, { cursor: at(2) }));
    await known(watcher.provider.awareness, 11, cursor(2));
    before.close();
    after.send(message(11, 3, { cursor: at(3) }));
    expect(await known(watcher.provider.awareness, 11, cursor(3))).toMatchObject({ user: MAJA });
  });

  it('gives nobody the id under which somebody else writes', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const watcher = wire.provider('guest', 'guest', MINUTES);
    const maja = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const typed = updateOf(writesParagraph, new Y.Doc(), 11);
    maja.send(updateFrame(typed));
    await maja.stored(1);
    const eleni = await wire.raw('eleni', 'chair', MINUTES);
    eleni.send(message(11, 1, { cursor: at(1) }));
    eleni.send(message(22, 1, { cursor: at(2) }));
    expect(await known(watcher.provider.awareness, 22, cursor(2))).toMatchObject({ user: ELENI });
    expect(watcher.provider.awareness.getStates().has(11)).toBe(false);
  });

  it('refuses what is too large or no state, and takes loaded keys out', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const refused = async (frame: Uint8Array) => {
      const raw = await wire.raw('maja', 'clerk', MINUTES);
      raw.send(frame);
      return raw.closed;
    };
    const large = { pad: 'x'.repeat(LARGEST_AWARENESS) };
    expect(await refused(message(11, 1, large))).toBe(DOCUMENT_CLOSE.tooLarge);
    expect(await refused(message(12, 1, ['a list']))).toBe(DOCUMENT_CLOSE.badMessage);
    expect(await refused(awarenessFrame(new Uint8Array([2, 1, 1])))).toBe(
      DOCUMENT_CLOSE.badMessage,
    );
    const watcher = wire.provider('guest', 'guest', MINUTES);
    const raw = await wire.raw('maja', 'clerk', MINUTES);
    raw.send(
      message(13, 1, JSON.parse(`{"__proto__":{"evil":1},"cursor":${JSON.stringify(at(1))}}`)),
    );
    const state = await known(watcher.provider.awareness, 13, cursor(1));
    expect(JSON.stringify(state)).not.toContain('evil');
  });

  it('passes no cursor on that an editor would stumble over', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const watcher = wire.provider('guest', 'guest', MINUTES);
    const position = { item: { client: 1, clock: -1 } };
    const bad = [7, {}, { anchor: null, head: null }, { anchor: position, head: position }];
    const raw = await wire.raw('maja', 'clerk', MINUTES);
    for (const [clock, wrong] of bad.entries()) {
      raw.send(message(11, clock + 1, { cursor: wrong, step: clock }));
      const step = (state: unknown) => JSON.stringify(state)?.includes(`"step":${clock}`);
      expect(await known(watcher.provider.awareness, 11, step)).toMatchObject({ cursor: null });
    }
  });

  it('bears the echo of the stock provider, however much it repeats', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const watcher = wire.provider('eleni', 'chair', MINUTES);
    const states = Array.from({ length: 30 }, (_, i) => 1000 + i);
    const writers = await Promise.all(
      states.map((_, i) => wire.raw(`clerk-${i}`, 'clerk', MINUTES)),
    );
    writers.forEach((raw, i) =>
      raw.send(message(1000 + i, 1, { cursor: at(i), pad: 'x'.repeat(1000) })),
    );
    for (const client of states) {
      await known(watcher.provider.awareness, client, (state) => state !== undefined);
    }
    expect(watcher.provider.wsconnected).toBe(true);
    const late = wire.provider('maja', 'clerk', MINUTES);
    for (const client of states) {
      await known(late.provider.awareness, client, (state) => state !== undefined);
    }
    watcher.provider.awareness.setLocalState({ cursor: at(99) });
    await known(late.provider.awareness, idOf(watcher), cursor(99));
    expect(late.provider.wsconnected).toBe(true);
  });
});
