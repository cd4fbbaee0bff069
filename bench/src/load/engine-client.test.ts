import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openEngineClient, requestFrame } from './engine-client.ts';
import { openUpgradedClient } from './upgraded-client.ts';

const http = createServer();
const io = new Server(http, { serveClient: false });
io.on('connection', (socket) => {
  socket.on('ask', (value: string, answer: (back: string) => void) => {
    socket.emit('told', socket.conn.transport.name);
    answer(`${String(socket.handshake.query['person'])} ${value}`);
  });
});

beforeAll(() => new Promise<void>((resolve) => void http.listen(0, '127.0.0.1', resolve)));
afterAll(() => io.close());

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address !== null ? address.port : 0;

describe.each([
  ['over a WebSocket', openEngineClient],
  ['polling, then over a WebSocket', openUpgradedClient],
])('a client %s', (_, open) => {
  it('is let in, asks, is answered, hears events in order with answers, and leaves', async () => {
    const heard: string[] = [];
    const asked = Promise.withResolvers<void>();
    const closed = Promise.withResolvers<void>();
    const keep = (bytes: Buffer, start: number, end: number) =>
      heard.push(bytes.toString('utf8', start, end));
    const client = await open({
      port: portOf(http.address()),
      query: 'person=nikos',
      onEvent: keep,
      onAnswer: (bytes, start, end) => {
        keep(bytes, start, end);
        asked.resolve();
      },
      onClosed: closed.resolve,
    });
    const long = 'x'.repeat(300);
    client.write(requestFrame(7, 'ask', long));
    await asked.promise;
    expect(heard).toEqual(['["told","websocket"]', `7["nikos ${long}"]`]);
    client.close();
    await closed.promise;
  });
});
