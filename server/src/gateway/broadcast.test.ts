import { once } from 'node:events';
import { setImmediate as nextTurn } from 'node:timers/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { connectTo, startTelling } from './delivery/told.fixture.ts';
import type { Client, TellingServer, Transports } from './delivery/told.fixture.ts';

const WAYS = ['direct', 'plain'] as const;
const TRANSPORTS: readonly Transports[] = [
  ['websocket'],
  ['polling'],
  ['polling', 'websocket'],
  ['websocket'],
  ['polling', 'websocket'],
];

/** What a client has read is what its connection was sent, neither more nor less, in that order. */
async function expectAllRead(server: TellingServer, client: Client): Promise<void> {
  const sent = server.sent(client.socket.id ?? '');
  await client.hasRead(sent.at(-1));
  expect(client.read).toEqual(sent);
}

describe.each(WAYS)('told the %s way', (way) => {
  it('everybody gets the same in the same order, over any transport, also while it changes', async () => {
    await using server = await startTelling({ way });
    const clients: Client[] = [];
    const telling = (async () => {
      for (let round = 0; clients.length < TRANSPORTS.length || round < 50; round += 1) {
        server.tell(round % 9 === 0 ? 70_000 : 10);
        for (const socket of server.sockets) if (round % 3 === 0) server.emit(socket);
        await nextTurn();
      }
    })();
    for (const transports of TRANSPORTS) clients.push(await connectTo(server, transports));
    const asked = clients.map((client) => client.ask());
    await Promise.all([telling, ...asked]);
    server.tell();
    for (const client of clients) await expectAllRead(server, client);
    for (const client of clients) client[Symbol.dispose]();
  });

  it('whatever is told, asked and stopped in whichever order', async () => {
    const step = fc.record({
      what: fc.constantFrom('tell', 'tell', 'large', 'emit', 'ask', 'stop', 'go on', 'wait'),
      who: fc.nat({ max: 2 }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), async (steps) => {
        await using server = await startTelling({ way });
        using one = await connectTo(server, ['websocket']);
        using other = await connectTo(server, ['polling', 'websocket']);
        using third = await connectTo(server, ['polling']);
        const clients = [one, other, third] as const;
        const asked: Promise<void>[] = [];
        for (const { what, who } of steps) {
          const client = clients[who] ?? one;
          if (what === 'tell') server.tell();
          if (what === 'large') server.tell(150_000);
          if (what === 'emit') server.emit(server.socketOf(client));
          if (what === 'ask') asked.push(client.ask());
          if (what === 'stop') client.stop();
          if (what === 'go on') client.goOn();
          if (what === 'wait') await nextTurn();
        }
        for (const client of clients) client.goOn();
        await Promise.all(asked);
        server.tell();
        for (const client of clients) await expectAllRead(server, client);
      }),
      { numRuns: 12 },
    );
  });

  it('who reads slowly gets everything late, and nobody else does', async () => {
    await using server = await startTelling({ way });
    using slow = await connectTo(server, ['websocket']);
    using quick = await connectTo(server, ['websocket']);
    slow.stop();
    const { conn } = server.socketOf(slow);
    while (conn.transport.writable) server.tell(200_000);
    for (let i = 0; i < 50; i += 1) server.tell();
    server.emit(server.socketOf(slow));
    await expectAllRead(server, quick);
    expect(slow.read.length).toBeLessThan(quick.read.length);
    slow.goOn();
    await slow.ask();
    server.tell();
    await expectAllRead(server, slow);
  });

  it('who comes back is told again from then on', async () => {
    await using server = await startTelling({ way });
    using client = await connectTo(server, ['websocket', 'polling'], { reconnection: true });
    for (let cut = 0; cut < 3; cut += 1) {
      server.tell();
      await expectAllRead(server, client);
      const back = new Promise<void>((resolve) => client.socket.once('connect', () => resolve()));
      client.cut();
      server.tell();
      await back;
    }
    server.tell();
    await expectAllRead(server, client);
    expect(client.read).toHaveLength(1);
  });

  it('answers pings and drops who does not, and who sends a frame too large', async () => {
    await using server = await startTelling({ way, pingInterval: 30, pingTimeout: 200 });
    using talker = await connectTo(server, ['websocket']);
    const silent = await rawClient(server);
    const tellOften = setInterval(() => server.tell(), 5);
    await once(silent, 'close');
    clearInterval(tellOften);
    await expectAllRead(server, talker);
    expect(talker.socket.connected).toBe(true);
    const gone = new Promise((resolve) => talker.socket.once('disconnect', resolve));
    talker.socket.emit(
      'hello',
      { protocol: 1, seen: null, peopleTag: 'x'.repeat(300_000) },
      () => {},
    );
    expect(await gone).toBe('transport close');
  });
});

/** A client that joins, and then says nothing. */
async function rawClient(server: TellingServer): Promise<WebSocket> {
  const client = new WebSocket(
    `ws://127.0.0.1:${server.port}/socket.io/?EIO=4&transport=websocket`,
  );
  await once(client, 'message');
  const joined = once(client, 'message');
  client.send('40');
  await joined;
  return client;
}

/** A client that stops reading but says all the time that it is there. */
async function pretender(
  server: TellingServer,
): Promise<AsyncDisposable & { gone: Promise<unknown> }> {
  const client = await rawClient(server);
  client.pause();
  const [socket] = server.sockets;
  const gone = new Promise((resolve) => socket?.once('disconnect', resolve));
  const pong = setInterval(() => client.send('3'), 10);
  return {
    gone,
    [Symbol.asyncDispose]: () => {
      clearInterval(pong);
      client.terminate();
      return Promise.resolve();
    },
  };
}

describe('a reader that stops', () => {
  it('holds four megabytes at most', async () => {
    await using server = await startTelling({ pingInterval: 20 });
    await using reader = await pretender(server);
    const [socket] = server.sockets;
    let most = 0;
    const gone = { isSo: false };
    void reader.gone.then(() => (gone.isSo = true));
    while (!gone.isSo) {
      server.tell(100_000);
      most = Math.max(most, held(socket?.conn));
      await nextTurn();
    }
    expect(most).toBeGreaterThan(3 * 1024 * 1024);
    expect(most).toBeLessThanOrEqual(4 * 1024 * 1024);
  });

  it('is dropped when it has taken nothing for long, and one that reads on is not', async () => {
    const limits = { bytes: 4 * 1024 * 1024, stalledMs: 300 };
    await using server = await startTelling({ pingInterval: 20, limits });
    await using reader = await pretender(server);
    using slow = await connectTo(server, ['websocket']);
    const [socket] = server.sockets;
    while (socket?.conn.transport.writable === true) {
      server.tell(100_000);
      await nextTurn();
    }
    expect(await reader.gone).toMatch(/^transport (close|error)$/);
    await expectAllRead(server, slow);
  });
});

/** What waits in this process for a connection, as `ws` and Engine.IO count it. */
function held(conn: unknown): number {
  if (typeof conn !== 'object' || conn === null) return 0;
  const queued: unknown = Reflect.get(conn, 'writeBuffer');
  const socket: unknown = Reflect.get(Reflect.get(conn, 'transport'), 'socket');
  const written = socket instanceof Object ? Number(Reflect.get(socket, 'bufferedAmount')) : 0;
  const bytes = Array.isArray(queued)
    ? queued.map(({ data }: { data?: string }) => Buffer.byteLength(data ?? ''))
    : [];
  return bytes.reduce((sum, more) => sum + more, written);
}

describe('a connection that does not look as expected', () => {
  it('is told the long way, and the log says so once', async () => {
    await using server = await startTelling({ perMessageDeflate: true });
    using one = await connectTo(server, ['websocket']);
    using other = await connectTo(server, ['websocket']);
    server.tell(10_000);
    await one.ask();
    server.emit(server.socketOf(other));
    await expectAllRead(server, one);
    await expectAllRead(server, other);
    expect(server.warnings).toEqual([expect.stringContaining('the long way')]);
  });
});
