import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { io as connectClient } from 'socket.io-client';
import { expect, describe, it } from 'vitest';
import { WebSocket } from 'ws';
import { requestReader } from './request-text.ts';
import { openShortWayIn } from './short-way-in.ts';

/** A server that answers each `command` and `other` with what it has read, in the order in which it read them. */
async function serve(way: 'short' | 'long', options: { readonly pingInterval?: number } = {}) {
  const http = createServer();
  const io = new Server(http, { serveClient: false, ...options });
  let short = 0;
  let read = 0;
  io.on('connection', (socket) => {
    const answered = (value: unknown) => [(read += 1), value ?? null] as const;
    const answers = (value: unknown, answer?: unknown) => {
      const values = answered(value);
      if (typeof answer === 'function') Reflect.apply(answer, null, [values]);
    };
    socket.on('command', answers);
    socket.on('other', answers);
    if (way === 'long') return;
    const opened = openShortWayIn(socket, 'command', ({ number, value }) => {
      short += 1;
      socket.conn.write(`3${number}${JSON.stringify([answered(value)])}`);
    });
    expect(opened).toBe(true);
  });
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    port: (http.address() as AddressInfo).port,
    io,
    get short() {
      return short;
    },
    [Symbol.asyncDispose]: () => io.close(),
  };
}

/** Sends these texts as frames; resolves with what comes back, until all is answered or the server ends it. */
async function exchange(port: number, texts: readonly string[]): Promise<readonly string[]> {
  const client = new WebSocket(`ws://127.0.0.1:${port}/socket.io/?EIO=4&transport=websocket`);
  const got: string[] = [];
  const ended = new Promise<void>((resolve) => {
    client.on('close', () => resolve());
    client.on('message', (data) => {
      const text = String(data);
      if (text.startsWith('0')) client.send('40');
      else if (text.startsWith('40')) for (const one of [...texts, LAST]) client.send(one);
      else if (text !== PING) got.push(text);
      if (text.startsWith(LAST_ANSWERED)) client.close();
    });
  });
  await ended;
  return got;
}

const PING = '2';
const LAST = '4299["other",0]';
const LAST_ANSWERED = '4399[';

/** What clients send, and what somebody might who wants to confuse. */
const TEXTS: readonly string[] = [
  '421["command",{"id":"a","command":{"type":"Arrive"}}]',
  '420["command",null]',
  '421["command","]"]',
  '421["command",{"text":"Η συνεδρίαση 🏛️ \\u0000 \\ud800"}]',
  '421["command",{"__proto__":{"admin":true}}]',
  '421["command",{"_placeholder":true,"num":0}]',
  '421["command",1,2]',
  '421["command"]',
  '421["command",]',
  '421["command",{}] ',
  '421 ["command",{}]',
  '421[ "command",{}]',
  '421["comm\\u0061nd",{}]',
  '4201["command",{}]',
  '42["command",{}]',
  '42123456789012345678["command",{}]',
  '42/admin,1["command",{}]',
  '42-1["command",{}]',
  '421["command",{}',
  '421["command",{}]]',
  '421["command",{"a":1}],["command",{"b":2}]',
  '421["commander",{}]',
  '421["other",{}]',
  '4511-["command",{"_placeholder":true,"num":0}]',
  '431["command",{}]',
  '21["command",{}]',
  '4',
  '',
];

describe('the short way in', () => {
  it.each(TEXTS)('says of %j what the library says', async (text) => {
    await using long = await serve('long');
    await using short = await serve('short');
    const expected = await exchange(long.port, [text]);
    expect(await exchange(short.port, [text])).toEqual(expected);
    expect(short.short).toBe(requestReader('command')(text.slice(1)) === null ? 0 : 1);
  });

  it('takes the usual form, and nothing before what came earlier', async () => {
    await using server = await serve('short');
    const texts = Array.from({ length: 50 }, (_, index) =>
      index % 3 === 0 ? `42${index}["other",${index}]` : `42${index}["command",${index}]`,
    );
    const got = await exchange(server.port, texts);
    const inOrder = texts.map((_, index) => `43${index}[[${index + 1},${index}]]`);
    expect(got.slice(0, -1)).toEqual(inOrder);
  });

  it('is there after an upgrade, and is not used while a ping has no answer', async () => {
    await using server = await serve('short', { pingInterval: 50 });
    const client = connectClient(`http://127.0.0.1:${server.port}`, {
      transports: ['polling', 'websocket'],
      forceNew: true,
    });
    const ask = () => client.emitWithAck('command', 'hello');
    await new Promise((resolve) => client.on('connect', () => resolve(null)));
    if (client.io.engine.transport.name === 'polling') {
      await new Promise((resolve) => client.io.engine.once('upgrade', resolve));
    }
    const [socket] = await server.io.fetchSockets();
    const conn = server.io.sockets.sockets.get(socket?.id ?? '')?.conn;
    if (conn === undefined) throw new Error('nobody is connected');
    // Engine.IO has sent a ping and heard nothing: what it knows of it is looked at here.
    while (Reflect.get(conn, 'pingTimeoutTimer') !== null) await once(conn, 'heartbeat');
    await ask();
    expect(server.short).toBe(1);
    await new Promise((resolve) => {
      conn.on('packetCreate', ({ type }: { type: string }) => type === 'ping' && resolve(null));
    });
    // Sent before the ping is read, so it comes before the answer to it.
    await ask();
    expect(server.short).toBe(1);
    client.disconnect();
  });

  it('is not opened for what looks otherwise', () => {
    expect(openShortWayIn({}, 'command', () => {})).toBe(false);
    expect(openShortWayIn({ connected: true, client: { conn: {} } }, 'command', () => {})).toBe(
      false,
    );
  });
});
