import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CAST } from '@koinon/shared/record/specification';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { fillAgenda } from '../src/documents/agenda.ts';
import { openDocuments } from '../src/documents/documents.ts';
import type { Documents } from '../src/documents/documents.ts';
import { MinutesDesk } from '../src/minutes/desk.ts';
import { Versions } from '../src/documents/versions.ts';
import type { MinutesParts } from '../src/minutes/parts.ts';
import { MeetingHost } from '../src/record/meeting-host.ts';
import { NO_BOXES } from '../src/record/no-boxes.fixture.ts';
import { openFileBlobs } from '../src/storage/files/blob-store.files.ts';
import { memoryStores } from '../src/storage/memory/memory-stores.ts';
import type { BlobStore } from '../src/storage/ports/blob-store.ts';

const QUIET = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const HOUSING = 'council/minutes/housing';
const CHAIR = { meeting: 'council', person: 'eleni', role: 'chair' } as const;

let folder = '';
let blobs: BlobStore;
let documents: Documents;
let host: MeetingHost;
let parts: MinutesParts;
let versions: Versions;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-freeze-'));
  blobs = await openFileBlobs(folder);
});
afterAll(() => rm(folder, { recursive: true }));

/** A sitting that was held, whose minutes were sent. */
beforeEach(async () => {
  const stores = memoryStores();
  versions = new Versions({
    documents: stores.documents,
    versions: stores.versions,
    now: Date.now,
    failed: (error) => expect.fail(String(error)),
  });
  const facts = () => ({ publicNow: true, closedItems: new Set<string>() });
  documents = openDocuments({
    store: stores.documents,
    log: QUIET,
    facts: () => Promise.resolve(facts),
  });
  const people = Object.entries(CAST).map(([id, role]) => ({ id, name: id, role, language: 'en' }));
  const loaded = await MeetingHost.load({
    meeting: 'council',
    store: stores.records,
    people,
    boxes: NO_BOXES,
    now: Date.now,
    isHallCode: () => false,
  });
  host = loaded;
  parts = {
    meeting: () => Promise.resolve(loaded),
    give: (_meeting, command) => give('system', command),
    sittings: () => Promise.resolve([]),
    documents,
    blobs,
    node: 'here',
    nodes: () => Promise.resolve([]),
    failed: () => undefined,
  };
  const title = { en: 'Sitting' };
  await give('system', { type: 'PlanMeeting', title, body: title });
  await give('eleni', { type: 'Arrive' });
  await give('eleni', { type: 'OpenMeeting' });
  await give('eleni', { type: 'CloseMeeting' });
  const items = [{ id: 'housing', title: { en: 'Housing' } }];
  await documents.edit('council/agenda', (doc) => fillAgenda(doc, items));
  await documents.edit(HOUSING, (doc) => add(doc, 'Before'));
  const sent = await new MinutesDesk(parts).send(CHAIR);
  if (!sent.ok) throw new Error(sent.code);
});

let given = 0;

function give(person: string, command: RecordCommand) {
  given += 1;
  const role = host.roleOf(person) ?? 'system';
  return host.give({ person, role }, { id: `c-${given}`, command });
}

function add(doc: Y.Doc, text: string): void {
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(text)]);
  doc.getXmlFragment('text').push([paragraph]);
}

async function bytesOf(hash: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await blobs.get(hash))?.bytes ?? []) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

describe('the freeze of approved minutes', () => {
  it('takes in all that the server itself wrote before it, and refuses all after', async () => {
    const written: string[] = [];
    const editing = (async () => {
      for (let n = 1; ; n += 1) {
        await documents.edit(HOUSING, (doc) => add(doc, `word-${n}.`));
        written.push(`word-${n}.`);
      }
    })();
    const refused = editing.then(
      () => '',
      (error: unknown) => String(error),
    );
    await expect.poll(() => written.length).toBeGreaterThan(3);
    const approved = await new MinutesDesk(parts).approveOwn(CHAIR);
    if (!approved.ok) throw new Error(approved.code);
    expect(await refused).toContain('4423');
    const text = await bytesOf(approved.result.hash);
    expect(text.match(/word-\d+\./g)).toEqual(written);
    await expect(documents.edit('council/agenda', (doc) => fillTitle(doc))).rejects.toThrow('4423');
  });

  it('is lifted where the record refuses', async () => {
    const refusing = new MinutesDesk({
      ...parts,
      give: () => Promise.resolve({ ok: false, code: 'unavailable' }),
    });
    expect(await refusing.approveOwn(CHAIR)).toEqual({ ok: false, code: 'unavailable' });
    await documents.edit(HOUSING, (doc) => add(doc, 'After'));
    expect(JSON.stringify(await documents.read(HOUSING))).toContain('After');
  });

  it('is lifted where the text could not be kept', async () => {
    const full = { ...blobs, put: () => Promise.reject(new Error('the disk is full')) };
    const failing = new MinutesDesk({ ...parts, blobs: full });
    await expect(failing.approveOwn(CHAIR)).rejects.toThrow('the disk is full');
    expect(host.state.minutes.own.status).toBe('sent');
    await documents.edit(HOUSING, (doc) => add(doc, 'After'));
    expect(JSON.stringify(await documents.read(HOUSING))).toContain('After');
  });

  it('stays where the answer of the record was lost', async () => {
    const losing = new MinutesDesk({
      ...parts,
      give: async (meeting, command) => {
        await parts.give(meeting, command);
        throw new Error('the line was cut');
      },
    });
    await expect(losing.approveOwn(CHAIR)).rejects.toThrow('the line was cut');
    expect(host.state.minutes.own.status).toBe('approved');
    const late = documents.edit(HOUSING, (doc) => add(doc, 'After'));
    await expect(late).rejects.toThrow('4423');
  });
});

/** A server that stands still when it has frozen the documents, until it is woken. */
function standsStill(node: string, nodes: readonly string[]) {
  const asleep = Promise.withResolvers<void>();
  const woken = Promise.withResolvers<void>();
  const desk = new MinutesDesk({
    ...parts,
    node,
    nodes: () => Promise.resolve(nodes),
    blobs: {
      ...blobs,
      put: async (content) => {
        asleep.resolve();
        await woken.promise;
        return blobs.put(content);
      },
    },
  });
  return { desk, asleep: asleep.promise, wake: () => woken.resolve() };
}

const other = (nodes: readonly string[]) =>
  new MinutesDesk({ ...parts, node: 'there', nodes: () => Promise.resolve(nodes) });
const write = () => documents.edit(HOUSING, (doc) => add(doc, 'Between'));

describe('a freeze that one of two servers is making', () => {
  it('is not lifted by the other, which begins to decide for the meeting', async () => {
    const { desk, asleep, wake } = standsStill('here', ['there']);
    const approving = desk.approveOwn(CHAIR);
    await asleep;
    await other(['here']).settle(host);
    await expect(write()).rejects.toThrow('4423');
    wake();
    expect(await approving).toMatchObject({ ok: true });
    expect(host.state.minutes.own.status).toBe('approved');
    await expect(write()).rejects.toThrow('4423');
  });

  it('is not lifted by the other when that one approves as well, and is refused', async () => {
    const { desk, asleep, wake } = standsStill('here', ['there']);
    const approving = desk.approveOwn(CHAIR);
    await asleep;
    const refused = new MinutesDesk({
      ...parts,
      node: 'there',
      nodes: () => Promise.resolve(['here']),
      give: () => Promise.resolve({ ok: false, code: 'unavailable' }),
    });
    expect(await refused.approveOwn(CHAIR)).toMatchObject({ ok: false });
    await expect(write()).rejects.toThrow('4423');
    wake();
    expect(await approving).toMatchObject({ ok: true });
  });

  it('is lifted by the other once the first has fallen', async () => {
    const { desk, asleep } = standsStill('here', ['there']);
    void desk.approveOwn(CHAIR);
    await asleep;
    await other([]).settle(host);
    await write();
    expect(JSON.stringify(await documents.read(HOUSING))).toContain('Between');
  });

  it('approves nothing when the first only seemed to have fallen and somebody wrote since', async () => {
    const { desk, asleep, wake } = standsStill('here', ['there']);
    const approving = desk.approveOwn(CHAIR);
    await asleep;
    await other([]).settle(host);
    await write();
    wake();
    expect(await approving).toEqual({ ok: false, code: 'unavailable' });
    expect(host.state.minutes.own.status).toBe('sent');
    await write();
  });

  it('is made again when the first only seemed to have fallen and nobody wrote since', async () => {
    const { desk, asleep, wake } = standsStill('here', ['there']);
    const approving = desk.approveOwn(CHAIR);
    await asleep;
    await other([]).settle(host);
    wake();
    expect(await approving).toMatchObject({ ok: true });
    await expect(write()).rejects.toThrow('4423');
  });
});

describe('minutes that are sent', () => {
  afterEach(() => versions.close());

  it('are the version that says so, though somebody writes meanwhile', async () => {
    let readings = 0;
    const writesBetween = async (name: string) => {
      const nodes = await documents.read(name);
      if (name === HOUSING) readings += 1;
      if (name === HOUSING && readings === 1) {
        await documents.edit(HOUSING, (doc) => add(doc, 'Between.'));
      }
      return nodes;
    };
    const desk = new MinutesDesk({
      ...parts,
      documents: {
        read: writesBetween,
        readAgenda: (meeting) => documents.readAgenda(meeting),
        freeze: (names, holder) => documents.freeze(names, holder),
        thaw: (names, holder) => documents.thaw(names, holder),
        holders: (names) => documents.holders(names),
      },
      keepVersions: (names) => versions.keepAll(names),
      noteVersions: async (names, occasion, as) => {
        await documents.edit(HOUSING, (doc) => add(doc, 'Since.'));
        await versions.note(names, occasion, as);
      },
    });
    const sent = await desk.send(CHAIR);
    if (!sent.ok) throw new Error(sent.code);
    expect(readings).toBe(2);
    const marked = (await versions.list(HOUSING)).filter(({ sentAt }) => sentAt !== null);
    expect(marked).toHaveLength(1);
    const kept = JSON.stringify(await versions.read(HOUSING, marked[0]?.upTo ?? 0));
    for (const said of [kept, await bytesOf(sent.result.hash)]) {
      expect(said).toContain('Between.');
      expect(said).not.toContain('Since.');
    }
  });
});

function fillTitle(doc: Y.Doc): void {
  const item = doc.getArray<Y.Map<unknown>>('items').get(0);
  item.set('minutes', 5);
}
