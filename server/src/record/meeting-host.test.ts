import type { Person } from '@koinon/shared/identity/people';
import type { Frame } from '@koinon/shared/wire';
import { describe, expect, it } from 'vitest';
import { memoryRecordStore } from '../storage/memory/record-store.memory.ts';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { hex, verifyChain } from './chain.ts';
import { MeetingHost } from './meeting-host.ts';
import { NO_BOXES } from './no-boxes.fixture.ts';

const people: readonly Person[] = [
  { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' },
  { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' },
  { id: 'amal', name: 'Amal', role: 'member', language: 'ar' },
];
const SYSTEM = { person: 'system', role: 'system' } as const;
const ELENI = { person: 'eleni', role: 'chair' } as const;
const NIKOS = { person: 'nikos', role: 'member' } as const;
const AMAL = { person: 'amal', role: 'member' } as const;
const PLAN = { type: 'PlanMeeting', title: { en: 'Sitting' }, body: { en: 'Council' } } as const;

function load(store: RecordStore): Promise<MeetingHost> {
  return MeetingHost.load({
    meeting: 'sitting',
    store,
    people,
    boxes: NO_BOXES,
    now: () => 1_000,
    isHallCode: () => false,
  });
}

async function openSitting(store: RecordStore): Promise<MeetingHost> {
  const host = await load(store);
  await host.give(SYSTEM, { id: 'plan', command: PLAN });
  await host.give(NIKOS, { id: 'arrive', command: { type: 'Arrive' } });
  await host.give(AMAL, { id: 'arrive', command: { type: 'Arrive' } });
  await host.give(ELENI, { id: 'open', command: { type: 'OpenMeeting' } });
  return host;
}

const raise = (id: string) => ({ id, command: { type: 'RaiseHand' } }) as const;

describe('the host of a meeting', () => {
  it('answers with the number of the last event, stored', async () => {
    const store = memoryRecordStore();
    const host = await openSitting(store);
    expect(await host.give(NIKOS, raise('r1'))).toEqual({ ok: true, n: 5 });
    expect(await store.read('sitting', 4)).toHaveLength(1);
  });

  it('answers a repeat with the first answer and does nothing', async () => {
    const store = memoryRecordStore();
    const host = await openSitting(store);
    const [first, together] = await Promise.all([
      host.give(NIKOS, raise('r1')),
      host.give(NIKOS, raise('r1')),
    ]);
    const later = await host.give(NIKOS, raise('r1'));
    const stored = { ok: true, n: 5 };
    expect([first, together, later]).toEqual([stored, stored, stored]);
    expect(await store.read('sitting', 4)).toHaveLength(1);
  });

  it('remembers accepted commands over a restart, and takes ids as each person’s own', async () => {
    const store = memoryRecordStore();
    await (await openSitting(store)).give(NIKOS, raise('r1'));
    const restarted = await load(store);
    expect(await restarted.give(NIKOS, raise('r1'))).toEqual({ ok: true, n: 5 });
    expect(await restarted.give(AMAL, raise('r1'))).toEqual({ ok: true, n: 6 });
  });

  it('decides a refused command anew', async () => {
    const host = await openSitting(memoryRecordStore());
    const yielding = { id: 'y', command: { type: 'YieldFloor' } } as const;
    expect(await host.give(NIKOS, yielding)).toEqual({ ok: false, code: 'floor-not-given' });
    await host.give(ELENI, {
      id: 'g',
      command: { type: 'GiveFloor', person: 'nikos', seconds: null },
    });
    expect(await host.give(NIKOS, yielding)).toMatchObject({ ok: true });
  });

  it('writes all that is waiting in one commit', async () => {
    const store = memoryRecordStore();
    const host = await openSitting(store);
    let commits = 0;
    const counted: RecordStore = {
      ...store,
      commit: (commit) => {
        commits += 1;
        return store.commit(commit);
      },
    };
    const counting = await load(counted);
    await host.close();
    const first = counting.give(NIKOS, raise('r0'));
    const rest = Array.from({ length: 50 }, (_, k) =>
      counting.give(k % 2 === 0 ? NIKOS : AMAL, {
        id: `c${k}`,
        command: { type: k % 4 < 2 ? 'LowerHand' : 'RaiseHand' },
      }),
    );
    await Promise.all([first, ...rest]);
    expect(commits).toBe(1);
  });

  it('decides again when somebody else wrote meanwhile', async () => {
    const store = memoryRecordStore();
    const mine = await openSitting(store);
    const theirs = await load(store);
    expect(await theirs.give(NIKOS, raise('theirs'))).toEqual({ ok: true, n: 5 });
    expect(await mine.give(NIKOS, raise('mine'))).toEqual({
      ok: false,
      code: 'already-on-the-list',
    });
    expect(await mine.give(AMAL, raise('mine'))).toEqual({ ok: true, n: 6 });
  });

  it('tells every event once, in order, and only what is stored', async () => {
    const store = memoryRecordStore();
    const host = await openSitting(store);
    const told: Frame[] = [];
    host.subscribe((frames) => told.push(...frames));
    await Promise.all([host.give(NIKOS, raise('a')), host.give(AMAL, raise('b'))]);
    expect(told.map(({ n }) => n)).toEqual([5, 6]);
    const stored = await store.read('sitting', 4);
    expect(told.map(({ hash }) => hash)).toEqual(stored.map(({ hash }) => hex(hash)));
  });

  it('brings a client that returns what it missed, and a stranger a snapshot', async () => {
    const host = await openSitting(memoryRecordStore());
    const missed = host.sync('inside', 2);
    expect(missed.kind === 'events' && missed.frames.map(({ n }) => n)).toEqual([3, 4]);
    expect(host.sync('inside', 4)).toEqual({ kind: 'events', frames: [] });
    expect(host.sync('inside', null)).toMatchObject({ kind: 'snapshot', n: 4, state: host.state });
    expect(host.sync('inside', 99)).toMatchObject({ kind: 'snapshot', n: 4 });
  });

  it('fails the command and keeps its state when the store fails', async () => {
    const store = memoryRecordStore();
    await openSitting(store);
    let broken = true;
    const host = await load({
      ...store,
      commit: (commit) =>
        broken ? Promise.reject(new Error('the disk is full')) : store.commit(commit),
    });
    await expect(host.give(NIKOS, raise('r'))).rejects.toThrow('the disk is full');
    expect(host.state.floor.list).toEqual([]);
    broken = false;
    expect(await host.give(NIKOS, raise('r'))).toEqual({ ok: true, n: 5 });
  });
});

describe('the chain of a record', () => {
  it('holds for what the host wrote, and against the published head', async () => {
    const store = memoryRecordStore();
    const host = await openSitting(store);
    const events = await store.read('sitting', 0);
    const { hash } = host.sync('inside', null) as { hash: string };
    expect(verifyChain('sitting', events, hash)).toEqual({ intact: true, n: 4, head: hash });
  });

  it('breaks where a body, a number or the end was tampered with', async () => {
    const store = memoryRecordStore();
    await openSitting(store);
    const events = await store.read('sitting', 0);
    const head = hex(events.at(-1)?.hash ?? new Uint8Array());
    const changed = events.map((event) =>
      event.n === 3 ? { ...event, body: Buffer.from('{"at":1}') } : event,
    );
    expect(verifyChain('sitting', changed, null)).toEqual({ intact: false, n: 3, why: 'hash' });
    const missing = events.filter(({ n }) => n !== 2);
    expect(verifyChain('sitting', missing, null)).toEqual({ intact: false, n: 2, why: 'gap' });
    expect(verifyChain('sitting', events.slice(0, 3), head)).toMatchObject({ why: 'head' });
    expect(verifyChain('another', events, null)).toMatchObject({ intact: false, n: 1 });
  });
});
