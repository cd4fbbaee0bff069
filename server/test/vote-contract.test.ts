import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { Choice } from '@koinon/shared/voting/answer';
import { pollOf } from '@koinon/shared/voting/poll';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frameOf } from '../src/record/frame.ts';
import type { MeetingHost } from '../src/record/meeting-host.ts';
import type { Stores } from '../src/storage/ports/stores.ts';
import { openPostgresStores } from '../src/storage/postgres/postgres-stores.ts';
import { openSqliteStores } from '../src/storage/sqlite/sqlite-stores.ts';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../src/storage/testing/postgres-server.ts';
import { openBallotKeys } from '../src/voting/ballot-keys.ts';
import { secretBoxes } from '../src/voting/secret-box.ts';
import { CHAIR, gives, loadCouncil, MEETING, members, openSitting } from './nodes/large-council.ts';

/**
 * What must hold of votes that come at once, through two hosts of one meeting
 * that both believe to be the only one: the worst that leases could do.
 */
let postgres: PostgresServer;
let folder = '';
let opened: readonly Stores[] = [];
let hosts: readonly [MeetingHost, MeetingHost];

const START_MS = 60_000;

beforeAll(async () => {
  postgres = await openPostgresServer();
}, START_MS);
afterAll(() => postgres.close(), START_MS);
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-votes-'));
});
afterEach(async () => {
  await Promise.all(hosts.map((host) => host.close()));
  await Promise.all(opened.map((stores) => stores.close()));
  await rm(folder, { recursive: true });
});

const storages = {
  SQLite: async () => {
    const one = await openSqliteStores(folder);
    return [one, one] as const;
  },
  PostgreSQL: async () => {
    const url = await postgres.newDatabase();
    return [await openPostgresStores(url), await openPostgresStores(url)] as const;
  },
};

const hostOf = (index: number): MeetingHost => (index % 2 === 0 ? hosts[0] : hosts[1]);
const range = (length: number) => Array.from({ length }, (_, index) => index);

/** The meeting as the log has it. */
async function stateNow(): Promise<MeetingState> {
  const stored = await opened[0]?.records.read(MEETING, 0);
  return (stored ?? []).map((event) => frameOf<RecordEvent>(event)).reduce(evolve, initialState);
}

async function count(type: RecordEvent['type']): Promise<number> {
  const stored = (await opened[0]?.records.read(MEETING, 0)) ?? [];
  return stored.filter((one) => frameOf<RecordEvent>(one).event.type === type).length;
}

async function announced(kind: 'electronic' | 'secret'): Promise<string> {
  const question = { en: 'Shall it be so?' };
  const poll = { kind, purpose: 'motion', question, on: null } as const;
  const answer = await gives(hosts[0], CHAIR, { type: 'AnnouncePoll', ...poll });
  expect(answer).toMatchObject({ ok: true });
  await hosts[1].catchUp();
  return (await stateNow()).voting.current ?? '';
}

const start = (poll: string): RecordCommand => ({
  type: 'StartPoll',
  poll,
  smallRegisterAccepted: false,
});
const stop = (poll: string): RecordCommand => ({ type: 'ClosePoll', poll });
const ballot = (poll: string, choice: Choice): RecordCommand => ({
  type: 'CastBallot',
  poll,
  answer: { kind: 'choice', choice },
});

async function started(kind: 'electronic' | 'secret'): Promise<string> {
  const poll = await announced(kind);
  expect(await gives(hosts[0], CHAIR, start(poll))).toMatchObject({ ok: true });
  await hosts[1].catchUp();
  return poll;
}

async function accepted(given: readonly Promise<{ readonly ok: boolean }>[]): Promise<number> {
  return (await Promise.all(given)).filter(({ ok }) => ok).length;
}

/** How many votes the closed poll has counted. */
async function counted(poll: string): Promise<number> {
  const closed = pollOf((await stateNow()).voting, poll);
  if (closed?.status !== 'closed') throw new Error('the poll is not closed');
  return closed.closing.participations.length;
}

describe.each(['SQLite', 'PostgreSQL'] as const)('the vote contract on %s', (storage) => {
  beforeEach(async () => {
    opened = await storages[storage]();
    const [one, other] = opened;
    if (one === undefined || other === undefined) throw new Error('no stores');
    await openSitting(one.records);
    const boxes = secretBoxes(await openBallotKeys(join(folder, 'ballot-keys')));
    hosts = [await loadCouncil(one.records, boxes), await loadCouncil(other.records, boxes)];
  });

  describe.each(['electronic', 'secret'] as const)('in a poll that is %s', (kind) => {
    it('100 parallel votes are 100', async () => {
      const poll = await started(kind);
      const votes = range(100).map((index) =>
        gives(hostOf(index), members[index] ?? '', ballot(poll, index < 60 ? 'yes' : 'no')),
      );
      expect(await accepted(votes)).toBe(100);
      expect(await gives(hosts[1], CHAIR, stop(poll))).toMatchObject({ ok: true });
      expect(pollOf((await stateNow()).voting, poll)).toMatchObject({
        result: { counts: { yes: 60, no: 40 } },
      });
    });

    it('50 × start ∥ stop opens it once and closes it once at most', async () => {
      const poll = await announced(kind);
      const both = range(50).flatMap((index) => [
        gives(hostOf(index), CHAIR, start(poll)).then((answer) => ['start', answer.ok] as const),
        gives(hostOf(index + 1), CHAIR, stop(poll)).then((answer) => ['stop', answer.ok] as const),
      ]);
      const answers = await Promise.all(both);
      const done = (what: 'start' | 'stop') =>
        answers.filter(([which, ok]) => which === what && ok).length;
      expect([done('start'), await count('PollOpened')]).toEqual([1, 1]);
      expect(done('stop')).toBeLessThanOrEqual(1);
      expect(await count('PollClosed')).toBe(done('stop'));
    });

    it('50 votes ∥ 50 stops: what was acknowledged is what was counted', async () => {
      const poll = await started(kind);
      const votes = range(50).map((index) =>
        gives(hostOf(index), members[index] ?? '', ballot(poll, 'yes')),
      );
      const stops = range(50).map((index) => gives(hostOf(index + 1), CHAIR, stop(poll)));
      const [stored, closed] = await Promise.all([accepted(votes), accepted(stops)]);
      expect([closed, await count('PollClosed')]).toEqual([1, 1]);
      expect(await counted(poll)).toBe(stored);
    });

    it('one member × 20 ballots are 1', async () => {
      const poll = await started(kind);
      const votes = range(20).map((index) =>
        gives(hostOf(index), 'member-150', ballot(poll, 'yes')),
      );
      expect(await accepted(votes)).toBeGreaterThan(0);
      // Somebody else votes the other way, so that the result is not withheld as unanimous.
      expect(await gives(hosts[0], CHAIR, ballot(poll, 'no'))).toMatchObject({ ok: true });
      expect(await gives(hosts[0], CHAIR, stop(poll))).toMatchObject({ ok: true });
      expect(await counted(poll)).toBe(2);
      expect(pollOf((await stateNow()).voting, poll)).toMatchObject({
        result: { counts: { yes: 1, no: 1 } },
      });
    });
  });
});
