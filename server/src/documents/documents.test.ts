import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AGENDA_ITEMS, DOCUMENT_CLOSE, LARGEST_UPDATE } from '@koinon/shared/documents/shape';
import { describe, expect, it, onTestFinished } from 'vitest';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import type { DocumentStore } from '../storage/ports/document-store.ts';
import { openSqliteStores } from '../storage/sqlite/sqlite-stores.ts';
import { chance, seedOfTheRun } from './random.fixture.ts';
import { randomEdit } from './random-edits.fixture.ts';
import { STILL_HERE, stepOneFrame, stepTwoFrame, updateFrame } from './protocol.ts';
import { openWire, until, updateIn, updateOf } from './wire.fixture.ts';
import type { Client } from './wire.fixture.ts';

const AGENDA = 'm/agenda';
const MINUTES = 'm/minutes/housing';
/** A document that takes a plain text. */
const PAPER = AGENDA;

const synced = async ({ provider }: Client) => {
  if (!provider.synced) await new Promise((resolve) => provider.once('sync', resolve));
};
const writes = (text: string) => (doc: Y.Doc) => doc.getText('t').insert(0, text);
const textOf = (doc: Y.Doc) => doc.getText('t').toJSON();
/** What a document says, and how much of it there is; the order of a map's keys says nothing. */
const state = (doc: Y.Doc) =>
  JSON.stringify([
    doc.getXmlFragment('text').toJSON(),
    doc.getArray('items').map((item) => (item instanceof Y.Map ? entries(item) : item)),
    [...Y.decodeStateVector(Y.encodeStateVector(doc))].toSorted(),
  ]);
/** Longer than anything on its way can take. */
const OVERDUE_MS = 10_000;
const overdue = () => new Promise((resolve) => setTimeout(resolve, OVERDUE_MS).unref());
const entries = (map: Y.Map<unknown>) => [...map.entries()].toSorted();

describe('the documents wire', () => {
  it('brings three stock providers together, whatever they type at once', async () => {
    const seed = seedOfTheRun();
    const random = chance(seed);
    await using wire = await openWire(memoryDocumentStore());
    const clients = ['eleni', 'maja', 'maja'].map((who) => wire.provider(who, 'clerk', MINUTES));
    await Promise.all(clients.map(synced));
    for (let i = 0; i < 300; i += 1) {
      randomEdit(random.pick(clients).doc, random);
      if (i % 20 === 0) await new Promise(setImmediate);
    }
    const docs = clients.map(({ doc }) => doc);
    const together = () => new Set(docs.map(state)).size === 1;
    await until(docs, together);
    const late = wire.provider('guest', 'guest', MINUTES);
    await synced(late);
    // Yjs tidies formats up behind the edits, so more may still be on its way.
    docs.push(late.doc);
    await Promise.race([until(docs, together), overdue()]);
    expect(new Set(docs.map(state)).size, `seed ${seed}`).toBe(1);
    expect(wire.errors).toEqual([]);
  });

  it('drops what a reader writes and tells the reader everything', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const reader = wire.provider('guest', 'guest', PAPER);
    const writer = wire.provider('maja', 'clerk', PAPER);
    await Promise.all([synced(reader), synced(writer)]);
    writes('sneaked in ')(reader.doc);
    writes('minutes ')(writer.doc);
    await until([reader.doc], () => textOf(reader.doc).includes('minutes'));
    const raw = await wire.raw('amal', 'member', PAPER, '?ack=1');
    raw.send(updateFrame(updateOf(writes('raw '))));
    raw.send(stepTwoFrame(updateOf(writes('raw '))));
    raw.send(updateFrame(updateOf(writes('x'.repeat(2 * LARGEST_UPDATE)))));
    raw.send(updateFrame(new Uint8Array([1, 2, 3])));
    expect(textOf(await raw.text())).toBe('minutes ');
    expect(raw.frames.some((frame) => frame[0] === 100)).toBe(false);
    expect(reader.provider.wsconnected).toBe(true);
  });

  it('closes on whoever writes under the id of somebody else', async () => {
    const store = memoryDocumentStore();
    {
      await using wire = await openWire(store);
      const raw = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
      raw.send(updateFrame(updateOf(writes('hers'), undefined, 4711)));
      await raw.stored(1);
    }
    await using wire = await openWire(store);
    const raw = await wire.raw('eleni', 'chair', PAPER);
    const doc = await raw.text();
    raw.send(updateFrame(updateOf(writes('not hers'), doc, 4711)));
    expect(await raw.closed).toBe(DOCUMENT_CLOSE.foreignAuthor);
    const again = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
    again.send(updateFrame(updateOf(writes('still '), await again.text(), 4711)));
    await again.stored(1);
    expect(textOf(await again.text())).toBe('still hers');
  });

  it('refuses what is no message, no update, or no document', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const bad = [new Uint8Array([]), new Uint8Array([9]), new Uint8Array([0, 7, 0])];
    const frames = [
      ...bad,
      updateFrame(new Uint8Array([1, 2, 3])),
      new Uint8Array([0, 0, 2, 255, 255]),
    ];
    for (const frame of frames) {
      const raw = await wire.raw('maja', 'clerk', PAPER);
      raw.send(frame);
      expect(await raw.closed).toBe(DOCUMENT_CLOSE.badMessage);
    }
    const text = await wire.raw('maja', 'clerk', PAPER);
    text.socket.send('hello');
    expect(await text.closed).toBe(DOCUMENT_CLOSE.badMessage);
    const nowhere = await wire.raw('maja', 'clerk', 'm/nowhere');
    expect(await nowhere.closed).toBe(DOCUMENT_CLOSE.unknownDocument);
  });

  it('says what is stored only when it is on disk, and relays it only then', async () => {
    const { store, let: letThrough } = slow(memoryDocumentStore());
    await using wire = await openWire(store);
    const writer = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
    const stock = await wire.raw('eleni', 'chair', PAPER);
    await stock.text();
    writer.send(updateFrame(updateOf(writes('a'))));
    const meanwhile = await stock.text();
    expect(textOf(meanwhile)).toBe('');
    expect(writer.frames.some((frame) => frame[0] === 100)).toBe(false);
    letThrough();
    await writer.stored(1);
    const relayed = await stock.frame((frame) => frame[0] === 0 && frame[1] === 2);
    Y.applyUpdate(meanwhile, updateIn(relayed));
    expect(textOf(meanwhile)).toBe('a');
    expect(stock.frames.some((frame) => frame[0] === 100)).toBe(false);
  });

  it('counts what it knows already as stored, and waits for what is missing', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const raw = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
    const doc = new Y.Doc();
    const [first, second] = [updateOf(writes('a'), doc), updateOf(writes('b'), doc)];
    raw.send(updateFrame(second));
    raw.send(updateFrame(updateOf(writes('c'))));
    expect(textOf(await raw.text()).includes('b')).toBe(false);
    expect(raw.frames.some((frame) => frame[0] === 100)).toBe(false);
    raw.send(stepTwoFrame(first));
    await raw.stored(3);
    raw.send(updateFrame(first));
    await raw.stored(4);
    expect(
      textOf(await raw.text())
        .split('')
        .toSorted()
        .join(''),
    ).toBe('abc');
  });

  it('lets only so much wait for what is missing', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const raw = await wire.raw('maja', 'clerk', PAPER);
    const doc = new Y.Doc();
    updateOf(writes('never sent'), doc);
    const half = 'x'.repeat(LARGEST_UPDATE / 2);
    for (let i = 0; i < 3; i += 1) raw.send(updateFrame(updateOf(writes(half), doc)));
    expect(await raw.closed).toBe(DOCUMENT_CLOSE.tooLarge);
  });

  it('takes much at the first synchronisation, less later, and refuses more', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const offline = 'x'.repeat(900 * 1024);
    const stock = wire.provider('maja', 'clerk', PAPER);
    writes(offline)(stock.doc);
    await synced(stock);
    const reader = await wire.raw('guest', 'guest', PAPER);
    const relayed = reader.frame((frame) => frame[0] === 0 && frame[1] === 2);
    const there = textOf(await reader.text());
    if (there === '') await relayed;
    expect(textOf(await reader.text())).toBe(offline);
    const live = await wire.raw('maja', 'clerk', PAPER);
    live.send(updateFrame(updateOf(writes('x'.repeat(LARGEST_UPDATE)))));
    expect(await live.closed).toBe(DOCUMENT_CLOSE.tooLarge);
    const first = await wire.raw('maja', 'clerk', PAPER);
    first.send(stepTwoFrame(updateOf(writes('x'.repeat(1100 * 1024)))));
    expect(await first.closed).toBe(DOCUMENT_CLOSE.tooLarge);
    const second = await wire.raw('maja', 'clerk', PAPER);
    second.send(stepTwoFrame(updateOf(writes('a'))));
    second.send(stepTwoFrame(updateOf(writes('x'.repeat(LARGEST_UPDATE)))));
    expect(await second.closed).toBe(DOCUMENT_CLOSE.tooLarge);
  });

  it('slows nobody down but those who flood it', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const raw = await wire.raw('maja', 'clerk', PAPER);
    const frame = updateFrame(updateOf(writes('a')));
    for (let i = 0; i < 3000; i += 1) raw.send(frame);
    expect(await raw.closed).toBe(DOCUMENT_CLOSE.tooFast);
  });

  it('gives one session only so many lines', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const line = (item: number) => wire.raw('guest', 'guest', `m/minutes/item-${item}`);
    const [first] = await Promise.all(Array.from({ length: 64 }, (_, item) => line(item)));
    expect(await (await line(64)).closed).toBe(DOCUMENT_CLOSE.tooFast);
    const gone = wire.gone();
    first?.close();
    await gone;
    const next = await wire.raw('guest', 'guest', PAPER);
    await next.text();
  });

  it('is there again after a restart, also what was compacted', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'koinon-documents-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    let text = '';
    {
      await using stores = await openStores(folder);
      const store = stores.documents;
      await using wire = await openWire(store);
      const raw = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
      const doc = new Y.Doc();
      for (let i = 0; i < 800; i += 1) {
        raw.send(updateFrame(updateOf(writes(`${i} `), doc)));
        if (i % 100 === 99) await raw.stored(i + 1);
      }
      expect((await store.load(PAPER)).snapshot).not.toBeNull();
      text = textOf(doc);
    }
    await using stores = await openStores(folder);
    expect(await stores.documents.load(PAPER)).toMatchObject({ last: 800, tail: [] });
    await using wire = await openWire(stores.documents);
    const raw = await wire.raw('guest', 'guest', PAPER);
    expect(textOf(await raw.text())).toBe(text);
  });

  it('starts anew from what is stored when something cannot be stored', async () => {
    const store = memoryDocumentStore();
    let full = false;
    const failing: DocumentStore = {
      ...store,
      append: (append) => (full ? Promise.reject(new Error('disk full')) : store.append(append)),
    };
    await using wire = await openWire(failing);
    const stock = wire.provider('maja', 'clerk', PAPER);
    await synced(stock);
    full = true;
    writes('kept by the client')(stock.doc);
    await new Promise((resolve) => stock.provider.once('connection-close', resolve));
    full = false;
    const other = wire.provider('eleni', 'chair', PAPER);
    await until([other.doc], () => textOf(other.doc) === 'kept by the client');
    expect(wire.errors).toHaveLength(1);
  });

  it('lets the server itself write', async () => {
    const store = memoryDocumentStore();
    await using wire = await openWire(store);
    const reader = wire.provider('guest', 'guest', AGENDA);
    await synced(reader);
    const add = (id: string) =>
      wire.documents.edit(AGENDA, (doc) => {
        doc.getArray(AGENDA_ITEMS).push([new Y.Map([['id', id]])]);
      });
    await Promise.all([add('opening'), add('housing')]);
    await wire.documents.edit(AGENDA, () => undefined);
    const items = () => reader.doc.getArray(AGENDA_ITEMS).toJSON();
    await until([reader.doc], () => items().length === 2);
    expect(items()).toEqual([{ id: 'opening' }, { id: 'housing' }]);
    const { owners, last } = await store.load(AGENDA);
    expect(owners.map(({ person }) => person)).toEqual(['system']);
    expect(last).toBe(2);
  });

  it('lets everybody hear something before the provider gives the line up', async () => {
    await using wire = await openWire(memoryDocumentStore(), { keepAlive: 60 });
    const raw = await wire.raw('guest', 'guest', PAPER);
    await raw.frame((frame) => Buffer.compare(frame, STILL_HERE) === 0);
    const stock = wire.provider('guest', 'guest', PAPER);
    await synced(stock);
    const before = stock.provider.wsLastMessageReceived;
    await once(stock.provider.ws as never, 'message');
    expect(stock.provider.wsLastMessageReceived).toBeGreaterThanOrEqual(before);
    expect(stock.provider.awareness.getStates().size).toBe(1);
  });

  it('drops a reader that does not take what it is sent', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const writer = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
    writer.send(stepTwoFrame(updateOf(writes('x'.repeat(900 * 1024)))));
    await writer.stored(1);
    const reader = await wire.raw('guest', 'guest', PAPER);
    reader.socket.pause();
    for (let i = 0; i < 50; i += 1) reader.send(stepOneFrame(new Uint8Array([0])));
    await wire.gone();
    expect(writer.socket.readyState).toBe(writer.socket.OPEN);
  });

  it('ends in order: what was taken in is stored, and nobody is told to stay away', async () => {
    const { store, let: letThrough } = slow(memoryDocumentStore());
    const wire = await openWire(store);
    const raw = await wire.raw('maja', 'clerk', PAPER, '?ack=1');
    raw.send(updateFrame(updateOf(writes('last words'))));
    await raw.text();
    const closed = wire.documents.close();
    letThrough();
    await raw.stored(1);
    expect(await raw.closed).toBe(1001);
    await Promise.all([closed, wire.documents.close()]);
    expect(await store.load(PAPER)).toMatchObject({ last: 1, tail: [] });
    await wire[Symbol.asyncDispose]();
    expect(wire.errors).toEqual([]);
  });
});

async function openStores(folder: string) {
  const stores = await openSqliteStores(folder);
  return { documents: stores.documents, [Symbol.asyncDispose]: () => stores.close() };
}

/** A store whose appends wait until they are let through. */
function slow(store: DocumentStore): { store: DocumentStore; let: () => void } {
  const { promise, resolve } = Promise.withResolvers<void>();
  return {
    store: { ...store, append: (append) => promise.then(() => store.append(append)) },
    let: () => resolve(),
  };
}
