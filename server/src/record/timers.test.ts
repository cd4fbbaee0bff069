import type { RecordCommand } from '@koinon/shared/record/registry';
import { LINE_GRACE_MS } from '@koinon/shared/presence/presence';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryRecordStore } from '../storage/memory/record-store.memory.ts';
import { MeetingHost } from './meeting-host.ts';
import { NO_BOXES } from './no-boxes.fixture.ts';
import { armTimers, TRIED_AGAIN_AFTER_MS } from './timers.ts';

const NIKOS = { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' } as const;
const SYSTEM = { person: 'system', role: 'system' } as const;

describe('the timers of a meeting', () => {
  beforeEach(() => {
    vi.useFakeTimers({ now: 1_000, toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  async function dropped() {
    const host = await MeetingHost.load({
      meeting: 'sitting',
      store: memoryRecordStore(),
      people: [NIKOS],
      boxes: NO_BOXES,
      now: Date.now,
      isHallCode: () => false,
    });
    await host.give(SYSTEM, {
      id: '1',
      command: { type: 'PlanMeeting', title: { en: 'A' }, body: { en: 'B' } },
    });
    await host.give({ person: 'nikos', role: 'member' }, { id: '2', command: { type: 'Arrive' } });
    await host.give(SYSTEM, { id: '3', command: { type: 'NoteLineDropped', person: 'nikos' } });
    return host;
  }

  it('fall due when the state says so, also when armed after a restart', async () => {
    const host = await dropped();
    const due: RecordCommand[] = [];
    const disarm = armTimers(host, {
      now: Date.now,
      due: (command) => Promise.resolve(due.push(command)),
    });
    await vi.advanceTimersByTimeAsync(LINE_GRACE_MS - 1);
    expect(due).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(due).toEqual([{ type: 'EndGrace', person: 'nikos' }]);
    disarm();
  });

  it('are forgotten when what they wait for is over', async () => {
    const host = await dropped();
    const due: RecordCommand[] = [];
    const disarm = armTimers(host, {
      now: Date.now,
      due: (command) => Promise.resolve(due.push(command)),
    });
    await host.give(SYSTEM, { id: '4', command: { type: 'NoteLineRestored', person: 'nikos' } });
    await vi.advanceTimersByTimeAsync(2 * LINE_GRACE_MS);
    expect(due).toEqual([]);
    disarm();
  });

  it.each([
    ['breaks', () => Promise.reject(new Error('the store is away'))],
    ['is refused', () => Promise.resolve({ ok: false, code: 'unavailable' })],
  ])('try again what %s, as long as it stands', async (_how, fails) => {
    const host = await dropped();
    const tried: number[] = [];
    const disarm = armTimers(host, {
      now: Date.now,
      due: (command) => {
        tried.push(Date.now());
        if (tried.length < 3) return fails();
        return host.give(SYSTEM, { id: 'again', command });
      },
    });
    const first = 1_000 + LINE_GRACE_MS;
    await vi.advanceTimersByTimeAsync(LINE_GRACE_MS + 10 * TRIED_AGAIN_AFTER_MS);
    expect(tried).toEqual([first, first + TRIED_AGAIN_AFTER_MS, first + 2 * TRIED_AGAIN_AFTER_MS]);
    expect(host.state.attendance.here).toEqual({});
    disarm();
  });

  it('try nothing again once disarmed', async () => {
    const host = await dropped();
    let fail: (why: Error) => void = () => undefined;
    let tried = 0;
    const disarm = armTimers(host, {
      now: Date.now,
      due: () => {
        tried += 1;
        return new Promise((_resolve, reject) => {
          fail = reject;
        });
      },
    });
    await vi.advanceTimersByTimeAsync(LINE_GRACE_MS);
    disarm();
    fail(new Error('too late'));
    await vi.advanceTimersByTimeAsync(10 * TRIED_AGAIN_AFTER_MS);
    expect(tried).toBe(1);
  });
});
