import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Frame } from '@koinon/shared/wire';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { LEASE_MS } from '../src/storage/ports/lease.ts';
import { openPostgresStores } from '../src/storage/postgres/postgres-stores.ts';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../src/storage/testing/redis-server.ts';
import type { RedisServer } from '../src/storage/testing/redis-server.ts';
import { connect, follow } from './city.ts';
import type { Connection } from './city.ts';
import { CHAIR, foundCouncil, MEETING } from './nodes/large-council.ts';
import { startNode } from './nodes/node-process.ts';
import type { NodeProcess } from './nodes/node-process.ts';
import { Voter } from './nodes/voter.ts';
import { SOON } from './soon.ts';

const START_MS = 60_000;
/** To notice that the lease has run out, and to load the meeting, on a busy machine. */
const A_BIT_MS = 5_000;
const STORY_MS = 180_000;
let postgres: PostgresServer;
let redis: RedisServer;
let folder = '';
let voters: Voter[] = [];

beforeAll(async () => {
  [postgres, redis] = await Promise.all([openPostgresServer(), openRedisServer()]);
  folder = await mkdtemp(join(tmpdir(), 'koinon-nodes-'));
}, START_MS);

afterAll(async () => {
  await Promise.all([postgres.close(), redis.close()]);
  await rm(folder, { recursive: true });
}, START_MS);

afterEach(() => {
  for (const voter of voters) voter[Symbol.dispose]();
  voters = [];
});

interface Pair extends AsyncDisposable {
  readonly databaseUrl: string;
  readonly nodes: readonly [NodeProcess, NodeProcess];
  /** Signs somebody in at one node; they find no other when that one falls. */
  comes(person: string, node: NodeProcess): Promise<Voter>;
  invite(person: string): string;
}

async function openPair(keysShared = true): Promise<Pair> {
  const databaseUrl = await postgres.newDatabase();
  const invite = await foundCouncil(databaseUrl);
  const settings = { databaseUrl, redisUrl: redis.url, folder, keysShared };
  const nodes = await Promise.all([startNode(settings), startNode(settings)]);
  return {
    databaseUrl,
    nodes,
    invite,
    comes: async (person, node) => {
      const voter = await Voter.signIn(person, invite(person), () => [node.url]);
      voters.push(voter);
      return voter;
    },
    [Symbol.asyncDispose]: async () => {
      for (const voter of voters) voter[Symbol.dispose]();
      await Promise.all(nodes.map((node) => node.end()));
    },
  };
}

/** Resolves when the connection has been told an event for which it holds. */
function told(connection: Connection, fits: (event: Frame['event']) => boolean): Promise<void> {
  return vi.waitFor(() => {
    const found = connection.frames.some((one) => !('hidden' in one) && fits(one.event));
    if (!found) throw new Error('not told yet');
  }, SOON);
}

const lineOf = (person: string, type: 'LineDropped' | 'LineRestored') => (event: Frame['event']) =>
  event.type === type && event.person === person;

const raises = { type: 'RaiseHand' } as const;
const lowers = { type: 'LowerHand' } as const;

async function ready(node: NodeProcess): Promise<string> {
  const answer = await fetch(`${node.url}/readyz`);
  return `${answer.status} ${await answer.text()}`;
}

async function becomes(node: NodeProcess, expected: RegExp): Promise<void> {
  await vi.waitFor(async () => expect(await ready(node)).toMatch(expected), SOON);
}

describe('two nodes', { timeout: STORY_MS }, () => {
  it('tell each other what happens, with Redis and without, and say when it is lost', async () => {
    await using pair = await openPair();
    const [one, other] = pair.nodes;
    const chair = await pair.comes(CHAIR, one);
    const member = await pair.comes('member-101', other);
    const [atOne, atOther] = [await chair.connected(), await member.connected()];
    expect(await Promise.all(pair.nodes.map(ready))).toEqual(['200 ready', '200 ready']);
    expect(await member.give(raises)).toMatchObject({ ok: true });
    await told(atOne, ({ type }) => type === 'HandRaised');
    await redis.stop();
    for (const node of pair.nodes) await becomes(node, /^503 Redis does not answer/);
    expect(await member.give(lowers)).toMatchObject({ ok: true });
    await told(atOne, ({ type }) => type === 'HandLowered');
    expect(await chair.give(raises)).toMatchObject({ ok: true });
    await told(atOther, (event) => event.type === 'HandRaised' && event.person === CHAIR);
    await redis.start();
    for (const node of pair.nodes) await becomes(node, /^200 ready/);
  });

  it('go on when the database comes back, and say that it was lost', async () => {
    await using pair = await openPair();
    const [one, other] = pair.nodes;
    const member = await pair.comes('member-101', other);
    await postgres.stop();
    await becomes(one, /^503 The database does not answer/);
    await postgres.start();
    for (const node of pair.nodes) await becomes(node, /^200 ready/);
    expect(await member.give(raises)).toMatchObject({ ok: true });
  });

  it('see one person in the lines that somebody has to both, and count the gallery together', async () => {
    await using pair = await openPair();
    const [one, other] = pair.nodes;
    const watching = await (await pair.comes(CHAIR, one)).connected();
    const counts: number[] = [];
    watching.socket.on('gallery', (count) => counts.push(count));
    await pair.comes('guest', one);
    await pair.comes('guest', other);
    await vi.waitFor(() => expect(counts.at(-1)).toBe(2), SOON);
    const twice = await Promise.all([
      pair.comes('member-101', one),
      pair.comes('member-101', other),
    ]);
    const justOnce = await pair.comes('member-102', other);
    // Whoever is nowhere drops as soon as the host knows all lines; by then it knows these.
    await told(watching, lineOf('member-103', 'LineDropped'));
    twice[0][Symbol.dispose]();
    justOnce[Symbol.dispose]();
    await told(watching, lineOf('member-102', 'LineDropped'));
    const dropped = watching.frames.filter(
      (frame) => !('hidden' in frame) && lineOf('member-101', 'LineDropped')(frame.event),
    );
    expect(dropped).toEqual([]);
    twice[1][Symbol.dispose]();
    await told(watching, lineOf('member-101', 'LineDropped'));
    const back = await pair.comes('member-101', other);
    await back.connected();
    await told(watching, lineOf('member-101', 'LineRestored'));
  });

  it('end a session everywhere', async () => {
    await using pair = await openPair();
    const [one, other] = pair.nodes;
    const signedIn = await follow(`${one.url}/join/${pair.invite('member-101')}`);
    using there = await connect({ ...signedIn, url: other.url });
    const goodbye = new Promise((resolve) => there.socket.once('goodbye', resolve));
    const answer = await fetch(`${one.url}${signedIn.path}/sign-out`, {
      method: 'POST',
      headers: { cookie: signedIn.cookie, origin: one.url },
    });
    expect(answer.status).toBe(204);
    expect(await goodbye).toBe('signed-out');
  });

  it('take over from each other at once when one ends, soon when it falls; its lines drop', async () => {
    await using pair = await openPair();
    const stores = await openPostgresStores(pair.databaseUrl);
    const owner = await stores.leases.holder(MEETING);
    await stores.close();
    const [host, survivor] =
      pair.nodes[0].address === owner?.address ? pair.nodes : pair.nodes.toReversed();
    if (host === undefined || survivor === undefined) throw new Error('nobody hosts');
    const chair = await pair.comes(CHAIR, survivor);
    const watching = await chair.connected();
    await pair.comes('member-101', host);
    await told(watching, lineOf('member-103', 'LineDropped'));
    await host.kill();
    const fell = performance.now();
    expect(await chair.give(raises)).toMatchObject({ ok: true });
    expect(performance.now() - fell).toBeLessThan(LEASE_MS + A_BIT_MS);
    await told(watching, lineOf('member-101', 'LineDropped'));
    const settings = { databaseUrl: pair.databaseUrl, redisUrl: redis.url, folder };
    await using next = await startNode(settings);
    const late = await pair.comes('member-104', next);
    await survivor.end();
    const ended = performance.now();
    expect(await late.give(raises)).toMatchObject({ ok: true });
    expect(performance.now() - ended).toBeLessThan(LEASE_MS);
  });

  it('open no box whose key they do not share', async () => {
    await using pair = await openPair(false);
    const [one, other] = pair.nodes;
    const chair = await pair.comes(CHAIR, one);
    const connection = await chair.connected();
    const question = { en: 'Shall it be so?' };
    const announced = { kind: 'secret', purpose: 'motion', question, on: null } as const;
    await chair.give({ type: 'AnnouncePoll', ...announced });
    const frame = await connection.event('PollAnnounced');
    if (frame.event.type !== 'PollAnnounced') throw new Error('expected the announcement');
    const { poll } = frame.event;
    const start = { type: 'StartPoll', poll, smallRegisterAccepted: false } as const;
    expect(await chair.give(start)).toEqual({ ok: false, code: 'key-missing' });
    await other.end();
    expect(await chair.give(start)).toMatchObject({ ok: true });
  });
});
