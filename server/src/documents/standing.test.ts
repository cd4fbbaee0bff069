import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { memoryDocumentStore } from '../storage/memory/document-store.memory.ts';
import { stepTwoFrame, updateFrame } from './protocol.ts';
import type { RecordFacts } from './standing.ts';
import { openWire, updateIn, updateOf } from './wire.fixture.ts';
import type { RawClient } from './wire.fixture.ts';

const MINUTES = 'm/minutes/housing';
const paragraph = (doc: Y.Doc) => doc.getXmlFragment('text').push([new Y.XmlElement('paragraph')]);
const lengthOf = (doc: Y.Doc) => doc.getXmlFragment('text').length;

/** A record whose facts a test changes. */
class Facts {
  now: RecordFacts = { publicNow: true, closedItems: new Set() };
  readonly read = () => this.now;
}

/** Whether the server asks the client what it has: only who may write is asked. */
const asked = (raw: RawClient) => raw.frames.some((frame) => frame[0] === 0 && frame[1] === 0);

describe('who may read and write', () => {
  it('is asked for every part and role when a document is opened', async () => {
    const facts = new Facts();
    await using wire = await openWire(memoryDocumentStore(), { facts: facts.read });
    const code = async (role: string, name: string) =>
      (await wire.raw('x', role as never, name)).closed;
    expect(await code('guest', 'm/notes/housing')).toBe(DOCUMENT_CLOSE.notAllowed);
    expect(await code('member', 'm/notes/housing')).toBe(DOCUMENT_CLOSE.notAllowed);
    expect(await code('interpreter', 'm/comments/housing')).toBe(DOCUMENT_CLOSE.notAllowed);
    expect(await code('guest', 'm/comments/housing')).toBe(DOCUMENT_CLOSE.notAllowed);
    facts.now = { publicNow: false, closedItems: new Set() };
    expect(await code('guest', 'm/agenda')).toBe(DOCUMENT_CLOSE.notPublic);
    expect(await code('guest', MINUTES)).toBe(DOCUMENT_CLOSE.notPublic);
    facts.now = { publicNow: false, closedItems: new Set(['housing']) };
    expect(await code('guest', MINUTES)).toBe(DOCUMENT_CLOSE.notAllowed);
    const member = await wire.raw('amal', 'member', 'm/comments/housing', '?ack=1');
    member.send(updateFrame(updateOf((doc) => doc.getMap('threads').set('t', new Y.Map()))));
    await member.stored(1);
    const translator = await wire.raw('iman', 'interpreter', 'm/translation/housing/ar', '?ack=1');
    translator.send(updateFrame(updateOf(paragraph)));
    await translator.stored(1);
  });

  it('puts the gallery out when the record changes, and tells it nothing more', async () => {
    const facts = new Facts();
    await using wire = await openWire(memoryDocumentStore(), { facts: facts.read });
    const guest = await wire.raw('guest', 'guest', MINUTES);
    await guest.text();
    const clerk = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    const heard = guest.frames.length;
    facts.now = { publicNow: false, closedItems: new Set() };
    wire.documents.reconsider('m');
    clerk.send(updateFrame(updateOf(paragraph)));
    await clerk.stored(1);
    expect(await guest.closed).toBe(DOCUMENT_CLOSE.notPublic);
    expect(guest.frames.length).toBe(heard);
    facts.now = { publicNow: true, closedItems: new Set() };
    expect(lengthOf(await (await wire.raw('guest', 'guest', MINUTES)).text())).toBe(1);
  });

  it('asks again for every message, also before anybody says that the record has changed', async () => {
    const facts = new Facts();
    await using wire = await openWire(memoryDocumentStore(), { facts: facts.read });
    const guest = await wire.raw('guest', 'guest', MINUTES);
    await guest.text();
    facts.now = { publicNow: true, closedItems: new Set(['housing']) };
    guest.send(new Uint8Array([3]));
    expect(await guest.closed).toBe(DOCUMENT_CLOSE.notAllowed);
  });
});

describe('a document that was approved', () => {
  it('refuses every edit with a code of its own, and can be read', async () => {
    const store = memoryDocumentStore();
    await using wire = await openWire(store);
    const clerk = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    clerk.send(updateFrame(updateOf(paragraph)));
    await clerk.stored(1);
    const before = await clerk.text();
    expect(await wire.documents.freeze([MINUTES])).toEqual([{ name: MINUTES, upTo: 1 }]);
    clerk.send(updateFrame(updateOf(paragraph)));
    expect(await clerk.closed).toBe(DOCUMENT_CLOSE.frozen);
    const late = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    expect(lengthOf(await late.text())).toBe(1);
    expect(asked(late)).toBe(true);
    // An answer that brings nothing is no edit.
    late.send(stepTwoFrame(Y.encodeStateAsUpdate(before)));
    await late.stored(1);
    late.send(stepTwoFrame(updateOf(paragraph, before)));
    expect(await late.closed).toBe(DOCUMENT_CLOSE.frozen);
    await expect(wire.documents.edit(MINUTES, paragraph)).rejects.toThrow('4423');
    expect(await wire.documents.read(MINUTES)).toEqual([{ type: 'paragraph' }]);
    expect(await store.load(MINUTES)).toMatchObject({ last: 1 });
    await wire.documents.thaw([MINUTES]);
    const again = await wire.raw('maja', 'clerk', MINUTES, '?ack=1');
    again.send(updateFrame(updateOf(paragraph)));
    await again.stored(1);
  });

  it('shows no writer’s cursor any more', async () => {
    await using wire = await openWire(memoryDocumentStore());
    const writer = wire.provider('maja', 'clerk', MINUTES);
    const reader = wire.provider('amal', 'member', MINUTES);
    const states = () => reader.provider.awareness.getStates();
    const seen = (holds: () => boolean) =>
      new Promise<void>((resolve) => {
        const look = () => holds() && resolve();
        reader.provider.awareness.on('change', look);
        look();
      });
    await new Promise((resolve) => writer.provider.once('sync', resolve));
    writer.provider.awareness.setLocalStateField('here', true);
    await seen(() => states().has(writer.doc.clientID));
    await wire.documents.freeze([MINUTES]);
    await seen(() => !states().has(writer.doc.clientID));
    expect(writer.provider.wsconnected).toBe(true);
  });

  it('has every edit before the freeze or none of it, while many write', async () => {
    const store = memoryDocumentStore();
    await using wire = await openWire(store);
    const writers = await Promise.all(
      Array.from({ length: 6 }, (_, n) => wire.raw(`p${n}`, 'clerk', MINUTES, '?ack=1')),
    );
    const docs = writers.map(() => new Y.Doc());
    const ended = new Set<RawClient>();
    const ends = writers.map((raw) => raw.closed.then(() => ended.add(raw)));
    const writing = (async () => {
      while (ended.size === 0) {
        for (const [n, raw] of writers.entries()) {
          raw.send(updateFrame(updateOf(paragraph, docs[n])));
        }
        await new Promise(setImmediate);
      }
    })();
    await writers[0]?.stored(3);
    const [frozen] = await wire.documents.freeze([MINUTES]);
    await Promise.all([writing, ...ends]);
    expect(await Promise.all(writers.map(({ closed }) => closed))).toEqual(
      writers.map(() => DOCUMENT_CLOSE.frozen),
    );
    const stored = await store.load(MINUTES);
    expect(stored.last).toBe(frozen?.upTo);
    const reader = await wire.raw('amal', 'member', MINUTES);
    const text = await reader.text();
    const acknowledged = writers.map(({ frames }) => {
      const last = frames.findLast((frame) => frame[0] === 100);
      return last === undefined ? 0 : (last[1] ?? 0);
    });
    const there = Y.decodeStateVector(Y.encodeStateVector(text));
    for (const [n, doc] of docs.entries()) {
      expect(there.get(doc.clientID) ?? 0).toBeGreaterThanOrEqual(
        Math.min(acknowledged[n] ?? 0, 127),
      );
    }
    expect(lengthOf(text)).toBe((await wire.documents.read(MINUTES)).length);
    for (const raw of writers) {
      for (const frame of raw.frames) {
        if (frame[0] === 0 && frame[1] === 2) Y.applyUpdate(text, updateIn(frame));
      }
    }
    expect(lengthOf(text)).toBe((await wire.documents.read(MINUTES)).length);
  });
});
