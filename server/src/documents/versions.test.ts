import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { memoryStores } from '../storage/memory/memory-stores.ts';
import type { Stores } from '../storage/ports/stores.ts';
import { openSqliteStores } from '../storage/sqlite/sqlite-stores.ts';
import { fillAgenda } from './agenda.ts';
import { openDocuments } from './documents.ts';
import type { Documents } from './documents.ts';
import { Versions } from './versions.ts';
import { superfluous } from './versions-thinning.ts';

const HOUSING = 'm/minutes/housing';
const COMMENTS = 'm/comments/housing';
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

let folder: string;
let stores: Stores;
let versions: Versions;
let documents: Documents;
let now: number;
const failures: unknown[] = [];

async function open(): Promise<void> {
  stores = await openSqliteStores(folder);
  versions = new Versions({
    documents: stores.documents,
    versions: stores.versions,
    now: () => now,
    failed: (error) => failures.push(error),
  });
  documents = openDocuments({
    store: versions.documents,
    log: QUIET,
    facts: () => Promise.resolve(() => ({ publicNow: true, closedItems: new Set() })),
    unloaded: (name) => versions.unloaded(name),
  });
}

async function close(): Promise<void> {
  await documents.close();
  await versions.close();
  await stores.close();
}

beforeEach(async () => {
  now = 100 * DAY;
  folder = await mkdtemp(join(tmpdir(), 'koinon-versions-'));
  await open();
});
afterEach(async () => {
  await close();
  await rm(folder, { recursive: true });
  for (const failure of failures.splice(0)) throw failure;
});

/** Somebody's copy, whose updates are stored as they come from a connection. */
class Author {
  readonly doc = new Y.Doc();
  readonly #person: string;
  #claimed = false;

  constructor(person: string) {
    this.#person = person;
  }

  async writes(change: (doc: Y.Doc) => void, name = HOUSING): Promise<void> {
    const { snapshot, tail } = await versions.documents.load(name);
    if (snapshot !== null) Y.applyUpdate(this.doc, snapshot);
    for (const { body } of tail) Y.applyUpdate(this.doc, body);
    const before = Y.encodeStateVector(this.doc);
    change(this.doc);
    const body = Y.encodeStateAsUpdate(this.doc, before);
    const owners = this.#claimed ? [] : [{ client: this.doc.clientID, person: this.#person }];
    this.#claimed = true;
    await versions.documents.append({
      document: name,
      updates: [{ by: this.#person, body }],
      owners,
    });
  }
}

const paragraph = (text: string) => (doc: Y.Doc) => {
  const element = new Y.XmlElement('paragraph');
  element.setAttribute('block', 'b-1');
  element.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment('text').push([element]);
};
const wordsOf = (upTo: number) =>
  versions
    .read(HOUSING, upTo)
    .then((content) => JSON.stringify(content).match(/"text":"[^"]*"/g) ?? []);

describe('versions of a document', () => {
  it('are kept after a pause, say who wrote how much, and what it said then', async () => {
    const [maja, eleni] = [new Author('maja'), new Author('eleni')];
    await maja.writes(paragraph('Twelve chars'));
    await eleni.writes(paragraph('Three more flats.'));
    now += 9 * MINUTE;
    await versions.look();
    expect(await versions.list(HOUSING)).toEqual([]);
    now += 2 * MINUTE;
    await versions.look();
    await versions.look();
    expect(await versions.list(HOUSING)).toEqual([
      {
        upTo: 2,
        at: now,
        people: [
          { person: 'eleni', characters: 17, colour: expect.stringMatching(/^#/) },
          { person: 'maja', characters: 12, colour: expect.stringMatching(/^#/) },
        ],
        name: null,
        namedBy: null,
        sentAt: null,
        approvedAt: null,
      },
    ]);
    // Who only takes something away is named, with nothing written.
    await eleni.writes((doc) => doc.getXmlFragment('text').delete(0, 1));
    await stores.documents.compact({
      document: HOUSING,
      snapshot: Y.encodeStateAsUpdate(eleni.doc),
      upTo: 3,
    });
    now += 11 * MINUTE;
    await versions.look();
    const [, second] = await versions.list(HOUSING);
    expect(second).toMatchObject({ upTo: 3, people: [{ person: 'eleni', characters: 0 }] });
    expect(await wordsOf(2)).toEqual(['"text":"Twelve chars"', '"text":"Three more flats."']);
    expect(await wordsOf(3)).toEqual(['"text":"Three more flats."']);
    expect(await versions.read(HOUSING, 17)).toBeNull();
  });

  it('are kept at least every half hour of steady writing', async () => {
    const maja = new Author('maja');
    for (let minute = 0; minute < 65; minute += 1) {
      await maja.writes(paragraph('More.'));
      await versions.look();
      now += MINUTE;
    }
    expect(await versions.list(HOUSING)).toHaveLength(2);
  });

  it('are kept when the last one has left, of agendas too, but not of what is only talked', async () => {
    await documents.edit('m/agenda', (doc) =>
      fillAgenda(doc, [{ id: 'a', title: { en: 'Housing' } }]),
    );
    await expect.poll(() => versions.list('m/agenda')).toMatchObject([{ upTo: 1 }]);
    expect(await versions.read('m/agenda', 1)).toMatchObject({
      kind: 'agenda',
      items: [{ id: 'a', titles: { en: 'Housing' } }],
    });
    await documents.edit(COMMENTS, (doc) => doc.getMap('threads').set('one', new Y.Map()));
    await new Author('maja').writes(
      (doc) => doc.getMap('threads').set('two', new Y.Map()),
      COMMENTS,
    );
    now += HOUR;
    await versions.look();
    expect(await stores.versions.list(COMMENTS)).toEqual([]);
  });

  it('are kept when the server stops, and are there when it starts', async () => {
    await new Author('maja').writes(paragraph('Before the night.'));
    await close();
    await open();
    expect(await versions.list(HOUSING)).toMatchObject([{ upTo: 1, people: [{ person: 'maja' }] }]);
    expect(await wordsOf(1)).toEqual(['"text":"Before the night."']);
  });

  it('note when they were sent and approved, once each, and only where there is something', async () => {
    await new Author('maja').writes(paragraph('Draft.'));
    await versions.note([HOUSING, 'm/minutes/closing'], 'sent');
    const sentAt = now;
    now += HOUR;
    await stores.documents.freeze(HOUSING);
    await versions.note([HOUSING, 'm/minutes/closing'], 'approved');
    const [only, ...more] = await versions.list(HOUSING);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ sentAt, approvedAt: now, people: [{ characters: 6 }] });
    expect(await versions.list('m/minutes/closing')).toEqual([]);
  });

  it('note what was sent of versions that were kept before, whoever has written since', async () => {
    const maja = new Author('maja');
    await maja.writes(paragraph('As sent.'));
    const as = await versions.keepAll([HOUSING, 'm/minutes/closing']);
    expect([...as.values()]).toEqual([1, 0]);
    await maja.writes(paragraph('Written since.'));
    await new Author('maja').writes(paragraph('The first words.'), 'm/minutes/closing');
    now += HOUR;
    await versions.note([HOUSING, 'm/minutes/closing'], 'sent', as);
    expect(await versions.list(HOUSING)).toMatchObject([{ upTo: 1, sentAt: now }]);
    expect(await versions.list('m/minutes/closing')).toEqual([]);
    await versions.note([HOUSING], 'approved', new Map([[HOUSING, 99]]));
    expect((await versions.list(HOUSING)).map((one) => one.approvedAt)).toEqual([null, now]);
  });

  it('get names, of now and of earlier ones, which stay while others are thinned', async () => {
    const maja = new Author('maja');
    expect(await versions.keepNow(HOUSING, { name: 'Empty', by: 'maja' })).toBeNull();
    for (let hour = 0; hour < 8 * 24; hour += 4) {
      await maja.writes(paragraph('Day by day.'));
      if (hour === 8) await versions.keepNow(HOUSING, { name: 'First draft', by: 'maja' });
      now += 4 * HOUR;
      await versions.look();
    }
    const kept = await versions.list(HOUSING);
    expect(kept.filter(({ name }) => name !== null)).toMatchObject([
      { upTo: 3, name: 'First draft', namedBy: 'maja' },
    ]);
    expect(kept.length).toBeLessThan(8 + 8 + 1);
    const written = kept
      .flatMap(({ people }) => people)
      .reduce((sum, { characters }) => sum + characters, 0);
    expect(written).toBe(48 * 'Day by day.'.length);
    expect(await versions.name(HOUSING, 3, null)).toBe(true);
    expect(await versions.name(HOUSING, 2, { name: 'Gone', by: 'maja' })).toBe(false);
  });

  it('lose nobody when keeping one fails, and disturb nobody who writes', async () => {
    const { documents: store, versions: kept } = memoryStores();
    let broken = true;
    const told: unknown[] = [];
    await using watching = new AsyncDisposableStack();
    const own = new Versions({
      documents: store,
      versions: {
        ...kept,
        keep: (version) => (broken ? Promise.reject(new Error('disk full')) : kept.keep(version)),
      },
      now: () => now,
      failed: (error) => told.push(error),
    });
    watching.adopt(own, (opened) => opened.close());
    const body = Y.encodeStateAsUpdate(new Y.Doc());
    const updates = [{ by: 'maja', body }];
    await own.documents.append({ document: HOUSING, updates, owners: [] });
    now += HOUR;
    await own.look();
    expect(told).toHaveLength(1);
    broken = false;
    await own.look();
    expect(await own.list(HOUSING)).toMatchObject([{ upTo: 1, people: [{ person: 'maja' }] }]);
  });
});

describe('thinning versions', () => {
  const version = (upTo: number, at: number, name: string | null = null) => ({
    upTo,
    at,
    name,
    sentAt: null,
    approvedAt: null,
  });

  it('leaves all of the last day, and of each day before it the last', () => {
    const kept = [
      version(1, 10 * DAY + HOUR),
      version(2, 10 * DAY + 2 * HOUR, 'First draft'),
      version(3, 10 * DAY + 3 * HOUR),
      version(4, 11 * DAY + HOUR),
      version(5, 12 * DAY + 13 * HOUR),
      version(6, 12 * DAY + 14 * HOUR),
    ];
    expect(superfluous(kept, 12 * DAY + 15 * HOUR)).toEqual([1]);
    expect(superfluous(kept, 13 * DAY + 13.5 * HOUR)).toEqual([1, 5]);
  });

  it('bounds how many there are', () => {
    const kept = Array.from({ length: 1_000 }, (_, at) => version(at + 1, 10 * DAY + at));
    expect(superfluous(kept, 10 * DAY + HOUR)).toHaveLength(700);
  });
});
