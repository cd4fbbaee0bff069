import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Answer } from '@koinon/shared/voting/answer';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState, RecordEvent } from '@koinon/shared/record/meeting-state';
import { pollOf } from '@koinon/shared/voting/poll';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frameOf } from '../src/record/frame.ts';
import { openPostgresStores } from '../src/storage/postgres/postgres-stores.ts';
import type { Stores } from '../src/storage/ports/stores.ts';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../src/storage/testing/redis-server.ts';
import type { RedisServer } from '../src/storage/testing/redis-server.ts';
import { CHAIR, foundCouncil, MEETING, members } from './nodes/large-council.ts';
import { startNode } from './nodes/node-process.ts';
import type { NodeProcess } from './nodes/node-process.ts';
import { Voter } from './nodes/voter.ts';

/** Redis is away for so long. */
const REDIS_AWAY_MS = 10_000;
/** How many vote at a time. */
const TOGETHER = 20;
const START_MS = 60_000;
const STORY_MS = 240_000;

let postgres: PostgresServer;
let redis: RedisServer;
let folder = '';
let databaseUrl = '';
let stores: Stores;
let nodes: NodeProcess[] = [];
let voters: Voter[] = [];

beforeAll(async () => {
  [postgres, redis] = await Promise.all([openPostgresServer(), openRedisServer()]);
}, START_MS);

afterAll(async () => {
  await Promise.all([postgres.close(), redis.close()]);
}, START_MS);

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-nodes-'));
  databaseUrl = await postgres.newDatabase();
  stores = await openPostgresStores(databaseUrl);
});

afterEach(async () => {
  for (const voter of voters) voter[Symbol.dispose]();
  voters = [];
  await Promise.all(nodes.map((node) => node.kill()));
  nodes = [];
  await stores.close();
  await rm(folder, { recursive: true });
}, START_MS);

async function start(keysShared = true): Promise<NodeProcess> {
  const node = await startNode({ databaseUrl, redisUrl: redis.url, folder, keysShared });
  nodes.push(node);
  return node;
}

/** Two hundred who have each signed in; every second one comes by the other node. */
async function everybodyComes(): Promise<Voter[]> {
  const invite = await foundCouncil(databaseUrl);
  await Promise.all([start(), start()]);
  for (let from = 0; from < members.length; from += TOGETHER) {
    const group = members.slice(from, from + TOGETHER).map((person, index) =>
      Voter.signIn(person, invite(person), () => {
        const running = nodes.filter(({ isRunning }) => isRunning).map(({ url }) => url);
        return index % 2 === 0 ? running : running.toReversed();
      }),
    );
    voters.push(...(await Promise.all(group)));
  }
  return voters;
}

function voterOf(person: string): Voter {
  const voter = voters.find((one) => one.person === person);
  if (voter === undefined) throw new Error(`${person} is not here`);
  return voter;
}

async function hostingNode(): Promise<NodeProcess> {
  const owner = await stores.leases.holder(MEETING);
  const node = nodes.find(({ address }) => address === owner?.address);
  if (node === undefined) throw new Error('nobody hosts the meeting');
  return node;
}

/** The meeting as the log has it. */
async function stateNow(): Promise<MeetingState> {
  const stored = await stores.records.read(MEETING, 0);
  return stored.map((event) => frameOf<RecordEvent>(event)).reduce(evolve, initialState);
}

async function openPollOf(kind: 'electronic' | 'secret'): Promise<string> {
  const chair = voterOf(CHAIR);
  const question = { en: 'Shall it be so?' };
  const announced = { kind, purpose: 'motion', question, on: null } as const;
  expect(await chair.give({ type: 'AnnouncePoll', ...announced })).toMatchObject({ ok: true });
  const poll = (await stateNow()).voting.current ?? '';
  const started = await chair.give({ type: 'StartPoll', poll, smallRegisterAccepted: false });
  expect(started).toMatchObject({ ok: true });
  return poll;
}

const choiceOf = (person: string) => (members.indexOf(person) % 3 === 0 ? 'no' : 'yes');

/** Votes in groups; resolves when all of them have been told that their vote is stored. */
async function vote(poll: string, people: readonly string[]): Promise<void> {
  for (let from = 0; from < people.length; from += TOGETHER) {
    const group = people.slice(from, from + TOGETHER).map(async (person) => {
      const answer: Answer = { kind: 'choice', choice: choiceOf(person) };
      const told = await voterOf(person).give({ type: 'CastBallot', poll, answer });
      expect([person, told]).toMatchObject([person, { ok: true }]);
    });
    await Promise.all(group);
  }
}

/** The poll goes on while Redis is away and the node that hosts it falls. */
async function voteThroughIt(poll: string): Promise<void> {
  await vote(poll, members.slice(0, 60));
  await redis.stop();
  const back = new Promise<void>((resolve) => {
    setTimeout(() => void redis.start().then(resolve), REDIS_AWAY_MS);
  });
  await vote(poll, members.slice(60, 100));
  const host = await hostingNode();
  const others = vote(poll, members.slice(100, 160));
  await host.kill();
  await others;
  await back;
  await vote(poll, members.slice(160));
}

const expected = {
  yes: members.filter((person) => choiceOf(person) === 'yes').length,
  no: members.filter((person) => choiceOf(person) === 'no').length,
};

describe('two nodes on one database', { timeout: STORY_MS }, () => {
  it('count every acknowledged vote of an open poll once, through the fall of the host and of Redis', async () => {
    await everybodyComes();
    const poll = await openPollOf('electronic');
    await voteThroughIt(poll);
    expect(await voterOf(CHAIR).give({ type: 'ClosePoll', poll })).toMatchObject({ ok: true });
    const closed = pollOf((await stateNow()).voting, poll);
    expect(closed).toMatchObject({ status: 'closed', result: { counts: expected } });
    const votes = members.map((person) => ({
      person,
      answer: { kind: 'choice', choice: choiceOf(person) },
    }));
    expect(closed).toMatchObject({ closing: { votes } });
  });

  it('count every acknowledged ballot of a secret poll once, through the same', async () => {
    await everybodyComes();
    const poll = await openPollOf('secret');
    await voteThroughIt(poll);
    expect(await stores.records.participants(MEETING, poll)).toEqual(members);
    expect(await voterOf(CHAIR).give({ type: 'ClosePoll', poll })).toMatchObject({ ok: true });
    const closed = pollOf((await stateNow()).voting, poll);
    expect(closed).toMatchObject({ status: 'closed', result: { counts: expected } });
    expect(await stores.records.box(MEETING, poll)).toEqual([]);
  });
});
