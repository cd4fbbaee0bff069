import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import type { DocumentStore } from '../storage/ports/document-store.ts';
import { updateFrame } from './protocol.ts';
import { openWire, until, updateIn, updateOf } from './wire.fixture.ts';
import type { RawClient, Wire } from './wire.fixture.ts';

const MINUTES = 'm/minutes/housing';

const paragraph = (doc: Y.Doc) => doc.getXmlFragment('text').push([new Y.XmlElement('paragraph')]);
const lengthOf = (doc: Y.Doc) => doc.getXmlFragment('text').length;

interface Pair extends AsyncDisposable {
  readonly one: Wire;
  readonly other: Wire;
}

/** Two servers on one store; `tells`: whether each is told at once what the other has stored. */
async function openPair(store: DocumentStore, tells: boolean): Promise<Pair> {
  const both: Wire[] = [];
  const told = (to: number) => ({
    moved: (head: Parameters<Wire['documents']['follow']>[0]) => {
      if (tells) void both[to]?.documents.follow(head);
    },
  });
  const one = await openWire(store, told(1));
  const other = await openWire(store, told(0));
  both.push(one, other);
  return {
    one,
    other,
    [Symbol.asyncDispose]: async () => {
      await one[Symbol.asyncDispose]();
      await other[Symbol.asyncDispose]();
      expect([...one.errors, ...other.errors]).toEqual([]);
    },
  };
}

/** Resolves when the client was relayed an update. */
const relayed = async (raw: RawClient) =>
  updateIn(await raw.frame((frame) => frame[0] === 0 && frame[1] === 2));

describe('a document on two servers', () => {
  it('has one order of updates, whoever writes where, and each server relays the other’s', async () => {
    const store = memoryDocumentStore();
    await using pair = await openPair(store, true);
    const eleni = pair.one.provider('eleni', 'chair', MINUTES);
    const maja = pair.other.provider('maja', 'clerk', MINUTES);
    const synced = [eleni, maja].map(
      ({ provider }) => new Promise((resolve) => provider.once('sync', resolve)),
    );
    await Promise.all(synced);
    for (let i = 0; i < 30; i += 1) {
      paragraph(eleni.doc);
      paragraph(maja.doc);
      await new Promise(setImmediate);
    }
    const docs = [eleni.doc, maja.doc];
    await until(docs, () => docs.every((doc) => lengthOf(doc) === 60));
    const late = await pair.one.raw('amal', 'member', MINUTES);
    expect(lengthOf(await late.text())).toBe(60);
  });

  it('is read on when servers look by themselves', async () => {
    await using pair = await openPair(memoryDocumentStore(), false);
    const reader = await pair.other.raw('amal', 'member', MINUTES);
    await reader.text();
    const writer = await pair.one.raw('maja', 'clerk', MINUTES, '?ack=1');
    writer.send(updateFrame(updateOf(paragraph)));
    await writer.stored(1);
    expect(lengthOf(await reader.text())).toBe(0);
    await pair.other.documents.followAll();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, await relayed(reader));
    expect(lengthOf(copy)).toBe(1);
  });

  it('is read on behind a snapshot that the other server has made', async () => {
    const store = memoryDocumentStore();
    await using pair = await openPair(store, false);
    const reader = await pair.other.raw('amal', 'member', MINUTES);
    await reader.text();
    const writer = await pair.one.raw('maja', 'clerk', MINUTES, '?ack=1');
    const doc = new Y.Doc();
    for (let i = 0; i < 3; i += 1) writer.send(updateFrame(updateOf(paragraph, doc)));
    await writer.stored(3);
    const { last } = await store.load(MINUTES);
    await store.compact({ document: MINUTES, snapshot: Y.encodeStateAsUpdate(doc), upTo: last });
    await pair.other.documents.followAll();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, await relayed(reader));
    expect(lengthOf(copy)).toBe(3);
    const second = await pair.other.raw('eleni', 'chair', MINUTES, '?ack=1');
    second.send(updateFrame(updateOf(paragraph, copy)));
    await second.stored(1);
  });

  it('takes what both servers write themselves at the same time', async () => {
    const store = memoryDocumentStore();
    await using pair = await openPair(store, false);
    const edits = [pair.one, pair.other, pair.one, pair.other].map(({ documents }) =>
      documents.edit(MINUTES, paragraph),
    );
    await Promise.all(edits);
    expect(await pair.one.documents.read(MINUTES)).toHaveLength(4);
    const { owners } = await store.load(MINUTES);
    expect(owners.every(({ person }) => person === 'system')).toBe(true);
  });

  it('gives a client id to one person, though the servers have not heard of each other', async () => {
    const store = memoryDocumentStore();
    await using pair = await openPair(store, false);
    const eleni = await pair.one.raw('eleni', 'chair', MINUTES, '?ack=1');
    const maja = await pair.other.raw('maja', 'clerk', MINUTES, '?ack=1');
    const neighbour = await pair.other.raw('grace', 'clerk', MINUTES, '?ack=1');
    await Promise.all([eleni.text(), maja.text()]);
    eleni.send(updateFrame(updateOf(paragraph, undefined, 4711)));
    await eleni.stored(1);
    neighbour.send(updateFrame(updateOf(paragraph, undefined, 12)));
    maja.send(
      updateFrame(
        updateOf(
          (doc) =>
            doc
              .getXmlFragment('text')
              .push([new Y.XmlElement('paragraph'), new Y.XmlElement('heading')]),
          undefined,
          4711,
        ),
      ),
    );
    expect(await maja.closed).toBe(DOCUMENT_CLOSE.foreignAuthor);
    await neighbour.stored(1);
    const { owners } = await store.load(MINUTES);
    expect(owners.find(({ client }) => client === 4711)?.person).toBe('eleni');
    expect(lengthOf(await neighbour.text())).toBe(2);
  });

  it.each([true, false])(
    'takes no edit through the other server once it is approved (told at once: %s)',
    async (tells) => {
      const store = memoryDocumentStore();
      await using pair = await openPair(store, tells);
      const there = await pair.other.raw('maja', 'clerk', MINUTES, '?ack=1');
      there.send(updateFrame(updateOf(paragraph)));
      await there.stored(1);
      const [frozen] = await pair.one.documents.freeze([MINUTES]);
      expect(frozen).toEqual({ name: MINUTES, upTo: 1 });
      there.send(updateFrame(updateOf(paragraph)));
      expect(await there.closed).toBe(DOCUMENT_CLOSE.frozen);
      expect(await store.load(MINUTES)).toMatchObject({ last: 1 });
      expect(await pair.other.documents.read(MINUTES)).toHaveLength(1);
    },
  );

  it('takes no edit that races its approval on the other server', async () => {
    const store = memoryDocumentStore();
    await using pair = await openPair(store, false);
    const writers = await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        (n % 2 === 0 ? pair.one : pair.other).raw(`p${n}`, 'clerk', MINUTES, '?ack=1'),
      ),
    );
    await Promise.all(writers.map((raw) => raw.text()));
    for (const raw of writers) raw.send(updateFrame(updateOf(paragraph)));
    const freezing = pair.one.documents.freeze([MINUTES]);
    for (const raw of writers) raw.send(updateFrame(updateOf(paragraph)));
    const [frozen] = await freezing;
    for (const raw of writers) raw.send(updateFrame(updateOf(paragraph)));
    const codes = await Promise.all(writers.map(({ closed }) => closed));
    expect(new Set(codes)).toEqual(new Set([DOCUMENT_CLOSE.frozen]));
    expect((await store.load(MINUTES)).last).toBe(frozen?.upTo);
    const acknowledged = writers.reduce((sum, { frames }) => {
      const last = frames.findLast((frame) => frame[0] === 100);
      return sum + (last?.[1] ?? 0);
    }, 0);
    const [here, there] = await Promise.all(
      [pair.one, pair.other].map(async (wire) => {
        const reader = await wire.raw('amal', 'member', MINUTES);
        return lengthOf(await reader.text());
      }),
    );
    expect(here).toBe(there);
    expect(here).toBe(frozen?.upTo);
    expect(here).toBe(acknowledged);
  });
});
