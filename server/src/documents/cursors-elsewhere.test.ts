import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { describe, expect, it } from 'vitest';
import type { Awareness } from 'y-protocols/awareness';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import { AwarenessRoom } from './awareness.ts';
import { colourOf } from './colour.ts';
import type { ClientCursor, DocumentCursors } from './cursors-elsewhere.ts';
import { awarenessFrame } from './protocol.ts';
import { openWire } from './wire.fixture.ts';
import type { Client, Wire } from './wire.fixture.ts';

const MINUTES = 'm/minutes/housing';

/** A cursor as editors write it, which `clock` tells from others. */
const at = (clock: number) => {
  const position = { type: null, tname: null, item: { client: 1, clock }, assoc: 0 };
  return { anchor: position, head: position };
};

interface Pair extends AsyncDisposable {
  readonly one: Wire;
  readonly other: Wire;
  /** Everything that the servers said to each other. */
  readonly said: readonly DocumentCursors[];
}

/** Two servers on one store, each of which hears at once what the other says. */
async function openPair(): Promise<Pair> {
  const both: Wire[] = [];
  const said: DocumentCursors[] = [];
  const to = (other: number) => ({
    cursors: {
      say: (cursors: DocumentCursors) => {
        said.push(cursors);
        void both[other]?.documents.hearCursors(`node-${1 - other}`, cursors);
      },
      ask: (document: string) => void both[other]?.documents.tellCursors(document),
    },
  });
  const store = memoryDocumentStore();
  both.push(await openWire(store, to(1)));
  both.push(await openWire(store, to(0)));
  const [one, other] = both;
  if (one === undefined || other === undefined) throw new Error('no pair');
  return {
    one,
    other,
    said,
    [Symbol.asyncDispose]: async () => {
      for (const wire of both) await wire[Symbol.asyncDispose]();
      expect(both.flatMap(({ errors }) => errors)).toEqual([]);
    },
  };
}

async function known(
  { awareness }: { readonly awareness: Awareness },
  client: number,
  wanted: (state: unknown) => boolean,
): Promise<unknown> {
  const holds = () => wanted(awareness.getStates().get(client));
  while (!holds()) await new Promise((resolve) => awareness.once('update', resolve));
  return awareness.getStates().get(client);
}

const cursor = (clock: number) => (state: unknown) =>
  JSON.stringify(state)?.includes(`"cursor":${JSON.stringify(at(clock))}`);
const isGone = (state: unknown) => state === undefined;
const idOf = ({ doc }: Client) => doc.clientID;

describe('cursors of people on another server', () => {
  it('are seen with their names, follow, and go with the person', async () => {
    await using pair = await openPair();
    const maja = pair.one.provider('maja', 'clerk', MINUTES);
    const guest = pair.other.provider('guest', 'guest', MINUTES);
    maja.provider.awareness.setLocalState({ cursor: at(1), secret: 'kept here' });
    const user = { id: 'maja', name: 'Maja Kovač', color: colourOf('maja') };
    expect(await known(guest.provider, idOf(maja), cursor(1))).toEqual({ cursor: at(1), user });
    maja.provider.awareness.setLocalStateField('cursor', at(2));
    await known(guest.provider, idOf(maja), cursor(2));
    expect(JSON.stringify(pair.said)).not.toContain('kept here');
    maja.close();
    expect(await known(guest.provider, idOf(maja), isGone)).toBeUndefined();
  });

  it('are there for whoever opens the document later', async () => {
    await using pair = await openPair();
    const maja = pair.one.provider('maja', 'clerk', MINUTES);
    const near = pair.one.provider('guest', 'guest', MINUTES);
    maja.provider.awareness.setLocalState({ cursor: at(1) });
    await known(near.provider, idOf(maja), cursor(1));
    const late = pair.other.provider('late', 'guest', MINUTES);
    expect(await known(late.provider, idOf(maja), cursor(1))).toMatchObject({ cursor: at(1) });
  });

  it('go with their server', async () => {
    await using pair = await openPair();
    const maja = pair.one.provider('maja', 'clerk', MINUTES);
    const guest = pair.other.provider('guest', 'guest', MINUTES);
    maja.provider.awareness.setLocalState({ cursor: at(1) });
    await known(guest.provider, idOf(maja), cursor(1));
    maja.provider.shouldConnect = false;
    await pair.one.documents.close();
    expect(await known(guest.provider, idOf(maja), isGone)).toBeUndefined();
  });

  it('follow a person who comes to the other server under the same id', async () => {
    await using pair = await openPair();
    const here = pair.one.provider('guest', 'guest', MINUTES);
    const there = pair.other.provider('guest', 'guest', MINUTES);
    const before = await pair.one.raw('maja', 'clerk', MINUTES);
    before.send(message(11, 1, 1));
    for (const { provider } of [here, there]) await known(provider, 11, cursor(1));
    const after = await pair.other.raw('maja', 'clerk', MINUTES);
    after.send(message(11, 2, 2));
    await known(there.provider, 11, cursor(2));
    before.close();
    after.send(message(11, 3, 3));
    for (const { provider } of [here, there]) {
      expect(await known(provider, 11, cursor(3))).toMatchObject({ user: { id: 'maja' } });
    }
  });

  it('are said a few times a second, however they move', async () => {
    await using pair = await openPair();
    const guest = pair.other.provider('guest', 'guest', MINUTES);
    const maja = await pair.one.raw('maja', 'clerk', MINUTES);
    const begun = performance.now();
    for (let clock = 1; clock <= 300; clock += 1) {
      maja.send(message(11, clock, clock));
      await new Promise(setImmediate);
    }
    await known(guest.provider, 11, cursor(300));
    const took = performance.now() - begun;
    expect(pair.said.length).toBeLessThanOrEqual(took / 100 + 1);
  });
});

const message = (client: number, clock: number, place: number) => {
  const encoder = createEncoder();
  for (const number of [1, client, clock]) writeVarUint(encoder, number);
  writeVarString(encoder, JSON.stringify({ cursor: at(place) }));
  return awarenessFrame(toUint8Array(encoder));
};

describe('a room of cursors', () => {
  const said = (change: Partial<ClientCursor>): ClientCursor => ({
    client: 11,
    clock: 1,
    person: 'maja',
    name: 'Maja',
    here: true,
    cursor: at(1),
    ...change,
  });
  const isEmpty = (room: AwarenessRoom) => room.everybody().length === 0;

  it('forgets those of a server that has fallen silent, and no others', () => {
    const room = new AwarenessRoom(() => false);
    expect(room.hearElsewhere('a', [said({})], 1_000)).toBe(true);
    room.hearElsewhere('b', [said({ client: 22 })], 1_000);
    expect(room.hearElsewhere('b', [said({ client: 22 })], 9_000)).toBe(false);
    expect(room.forgetElsewhere(5_000)).toBe(true);
    expect(room.forgetElsewhere(5_000)).toBe(false);
    expect(isEmpty(room)).toBe(false);
    expect(room.forgetElsewhere(10_000)).toBe(true);
    expect(isEmpty(room)).toBe(true);
  });

  it('believes no server about another’s people, about authors, or about those who are here', () => {
    const room = new AwarenessRoom((client, person) => client === 7 && person !== 'eleni');
    expect(room.hearElsewhere('a', [said({ client: 7 })], 0)).toBe(false);
    room.hearElsewhere('a', [said({})], 0);
    expect(room.hearElsewhere('b', [said({ person: 'amal', clock: 9 })], 0)).toBe(false);
    expect(room.hearElsewhere('b', [said({ here: false, clock: 9 })], 0)).toBe(false);
    const here = { person: 'amal', name: 'Amal' };
    room.hear(here, entry(22, 5));
    expect(room.hearElsewhere('a', [said({ client: 22, person: 'amal', clock: 9 })], 0)).toBe(
      false,
    );
    expect(room.changedHere(9)).toMatchObject([{ client: 22, clock: 5, person: 'amal' }]);
  });

  it('passes no cursor on that an editor would stumble over, and none that is too large', () => {
    const room = new AwarenessRoom(() => false);
    room.hearElsewhere('a', [said({ cursor: { anchor: { item: -1 }, head: 'x' } })], 0);
    expect(Buffer.from(room.everybody()[0] ?? []).toString()).toContain('"cursor":null');
    const large = { ...at(1), pad: 'x'.repeat(2_000) };
    room.hear({ person: 'amal', name: 'Amal' }, entry(22, 1, large));
    expect(room.changedHere(9)).toMatchObject([{ client: 22, here: true, cursor: null }]);
  });

  const entry = (client: number, clock: number, place: unknown = at(1)) => {
    const encoder = createEncoder();
    for (const number of [1, client, clock]) writeVarUint(encoder, number);
    writeVarString(encoder, JSON.stringify({ cursor: place }));
    return toUint8Array(encoder);
  };
});
