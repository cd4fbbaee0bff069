import type { Person } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { memoryRecordStore } from '../storage/memory/record-store.memory.ts';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { MeetingHost } from './meeting-host.ts';
import { NO_BOXES } from './no-boxes.fixture.ts';
import { armTimers } from './timers.ts';

const PEOPLE: readonly Person[] = [
  { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' },
  { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' },
  { id: 'yusuf', name: 'Yusuf', role: 'interpreter', language: 'ar' },
];
const SYSTEM = { person: 'system', role: 'system' } as const;
const LIMIT_MS = 8_000;

let store: RecordStore;
let ids = 0;
let speaking = true;

/** The host as a server that starts now has it; somebody listens to Arabic. */
function load(): Promise<MeetingHost> {
  return MeetingHost.load({
    meeting: 'sitting',
    store,
    people: PEOPLE,
    boxes: NO_BOXES,
    now: Date.now,
    isHallCode: () => false,
    listeners: (channel) => (channel === 'ar' ? 1 : 0),
    voiced: (channel) => channel === 'ar' && speaking,
  });
}

async function give(host: MeetingHost, by: string, command: RecordCommand) {
  const role = PEOPLE.find(({ id }) => id === by)?.role;
  const giver = role === undefined ? SYSTEM : { person: by, role };
  return host.give(giver, { id: `${(ids += 1)}`, command });
}

/** Nikos is next, and waits for the Arabic interpreter. */
async function waiting(): Promise<MeetingHost> {
  const host = await load();
  const steps: readonly (readonly [string, RecordCommand])[] = [
    ['system', { type: 'PlanMeeting', title: { en: 'A' }, body: { en: 'B' } }],
    ['system', { type: 'OpenChannel', channel: 'ar' }],
    ['system', { type: 'AssignInterpreter', person: 'yusuf', channel: 'ar' }],
    ['eleni', { type: 'Arrive' }],
    ['nikos', { type: 'Arrive' }],
    ['yusuf', { type: 'Arrive' }],
    ['eleni', { type: 'OpenMeeting' }],
    ['yusuf', { type: 'GoOnAir', channel: 'ar', takeOver: false }],
    ['eleni', { type: 'GiveFloor', person: 'nikos', seconds: 60 }],
  ];
  for (const [by, command] of steps) {
    expect(await give(host, by, command), command.type).toMatchObject({ ok: true });
  }
  expect(host.state.floor).toMatchObject({ turn: null, announced: { person: 'nikos' } });
  return host;
}

beforeEach(() => {
  store = memoryRecordStore();
  speaking = true;
  vi.useFakeTimers({ now: 1_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
});

afterEach(() => {
  vi.useRealTimers();
});

it('the limit of a turn that waits holds over a restart', async () => {
  await (await waiting()).close();
  await vi.advanceTimersByTimeAsync(LIMIT_MS / 2);

  const again = await load();
  const due: RecordCommand[] = [];
  const disarm = armTimers(again, {
    now: Date.now,
    due: (command) => Promise.resolve(due.push(command)),
  });
  await vi.advanceTimersByTimeAsync(LIMIT_MS / 2 - 1);
  expect(due).toEqual([]);
  expect(await give(again, 'system', { type: 'BeginTurn' })).toMatchObject({
    code: 'booths-speaking',
  });
  await vi.advanceTimersByTimeAsync(1);
  expect(due).toEqual([{ type: 'BeginTurn' }]);
  expect(await give(again, 'system', { type: 'BeginTurn' })).toMatchObject({ ok: true });
  expect(again.state.floor).toMatchObject({ turn: { person: 'nikos' }, announced: null });
  disarm();
});

it('a turn that waits begins once when it is quiet, however often it is asked for', async () => {
  const host = await waiting();
  speaking = false;
  const answers = await Promise.all([1, 2].map(() => give(host, 'system', { type: 'BeginTurn' })));
  expect(answers).toMatchObject([{ ok: true }, { ok: false, code: 'no-announced-turn' }]);
});
