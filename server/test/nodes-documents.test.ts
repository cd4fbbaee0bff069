import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { openPostgresStores } from '../src/storage/postgres/postgres-stores.ts';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../src/storage/testing/redis-server.ts';
import type { RedisServer } from '../src/storage/testing/redis-server.ts';
import { follow } from './city.ts';
import { CHAIR, foundCouncil, MEETING } from './nodes/large-council.ts';
import { startNode } from './nodes/node-process.ts';
import type { NodeProcess } from './nodes/node-process.ts';
import { SOON } from './soon.ts';

const START_MS = 60_000;
const STORY_MS = 120_000;
/** With Redis an edit is seen at once; this leaves room for a busy machine. */
const AT_ONCE_MS = 1_000;
const COMMENTS = `${MEETING}/comments/housing`;

let postgres: PostgresServer;
let redis: RedisServer;
let folder = '';

beforeAll(async () => {
  [postgres, redis] = await Promise.all([openPostgresServer(), openRedisServer()]);
  folder = await mkdtemp(join(tmpdir(), 'koinon-nodes-'));
}, START_MS);

afterAll(async () => {
  await Promise.all([postgres.close(), redis.close()]);
  await rm(folder, { recursive: true });
}, START_MS);

interface Author extends Disposable {
  readonly doc: Y.Doc;
  readonly threads: Y.Map<unknown>;
  readonly awareness: Awareness;
  /** Resolves with the code with which the server ends the line. */
  readonly closed: Promise<number>;
}

/** Somebody who writes comments by one of the servers. */
async function comes(invitation: string, node: NodeProcess): Promise<Author> {
  const { path, cookie } = await follow(`${node.url}/join/${invitation}`);
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie } });
    }
  }
  const doc = new Y.Doc();
  const server = `${node.url.replace('http', 'ws')}${path}/documents`;
  const provider = new WebsocketProvider(server, COMMENTS, doc, {
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  const closed = new Promise<number>((resolve) => {
    provider.on('closed', ({ code }: { code: number }) => resolve(code));
  });
  await new Promise((resolve) => provider.once('sync', resolve));
  return {
    doc,
    threads: doc.getMap('threads'),
    awareness: provider.awareness,
    closed,
    [Symbol.dispose]: () => {
      provider.destroy();
      provider.awareness.destroy();
      doc.destroy();
    },
  };
}

const hasEach = (authors: readonly Author[], ...keys: readonly string[]) =>
  vi.waitFor(() => {
    for (const { threads } of authors)
      expect([...threads.keys()]).toEqual(expect.arrayContaining([...keys]));
  }, SOON);

/** Lets one place a cursor, and waits until the other sees it. */
async function seesCursor(watcher: Author, writer: Author): Promise<{ readonly client: number }> {
  const position = { type: null, tname: 'threads', item: null, assoc: 0 };
  writer.awareness.setLocalState({ cursor: { anchor: position, head: position } });
  const client = writer.doc.clientID;
  await vi.waitFor(() => {
    const state = watcher.awareness.getStates().get(client);
    expect(state).toMatchObject({ cursor: { head: position }, user: { id: CHAIR } });
  }, SOON);
  return { client };
}

describe('authors on two servers', { timeout: STORY_MS }, () => {
  it('write together with Redis and without, and not after the approval', async () => {
    const databaseUrl = await postgres.newDatabase();
    const invite = await foundCouncil(databaseUrl);
    const settings = { databaseUrl, redisUrl: redis.url, folder };
    await using here = await startNode(settings);
    await using there = await startNode(settings);
    using chair = await comes(invite(CHAIR), here);
    using member = await comes(invite('member-101'), there);
    const both = [chair, member];
    const seen = new Promise((resolve) => member.doc.once('update', resolve));
    const asked = performance.now();
    chair.threads.set('one', new Y.Map());
    await seen;
    expect(performance.now() - asked).toBeLessThan(AT_ONCE_MS);
    for (let i = 0; i < 10; i += 1) {
      chair.threads.set(`chair-${i}`, new Y.Map());
      member.threads.set(`member-${i}`, new Y.Map());
      await new Promise(setImmediate);
    }
    await hasEach(both, 'one', 'chair-9', 'member-9');
    const { client } = await seesCursor(member, chair);
    expect(client).toBe(chair.doc.clientID);
    chair.awareness.setLocalState(null);
    await vi.waitFor(() => expect(member.awareness.getStates().has(client)).toBe(false), SOON);
    await redis.stop();
    chair.threads.set('without', new Y.Map());
    member.threads.set('redis', new Y.Map());
    await hasEach(both, 'without', 'redis');
    const stores = await openPostgresStores(databaseUrl);
    const { upTo } = await stores.documents.freeze(COMMENTS);
    member.threads.set('late', new Y.Map());
    expect(await member.closed).toBe(4423);
    expect(await stores.documents.load(COMMENTS)).toMatchObject({ last: upTo, frozen: true });
    expect(chair.threads.has('late')).toBe(false);
    await stores.close();
  });
});
