import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Server } from 'socket.io';
import { afterAll, describe, expect, it } from 'vitest';
import { WebSocketServer } from 'ws';
import { listen } from './listener.ts';

const http = createServer();
const io = new Server(http, { serveClient: false, pingInterval: 20 });
const plain = new WebSocketServer({ port: 0, host: '127.0.0.1' });

const portOf = (address: AddressInfo | string | null) =>
  typeof address === 'object' && address !== null ? address.port : 0;

function listener(port: number, engine: boolean) {
  const heard = Promise.withResolvers<void>();
  const dropped = Promise.withResolvers<void>();
  const listening = { onEvent: heard.resolve, onDropped: dropped.resolve };
  const ready = listen({ port, engine, ...listening });
  return { ready, heard: heard.promise, dropped: dropped.promise };
}

afterAll(async () => {
  await io.close();
  plain.close();
});

describe('a listener', () => {
  it('joins a Socket.io server, answers its pings, hears its events and sees it end', async () => {
    await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
    const ponged = new Promise<void>((resolve) => {
      io.engine.on('connection', (raw) => {
        raw.on('packet', ({ type }: { type: string }) => type === 'pong' && resolve());
      });
    });
    const { ready, heard, dropped } = listener(portOf(http.address()), true);
    await ready;
    await ponged;
    io.emit('events', ['x'.repeat(200)]);
    await heard;
    await io.close();
    await dropped;
    expect(io.sockets.sockets.size).toBe(0);
  });

  it('hears the same events from a bare WebSocket server, and answers its pings', async () => {
    const connected = once(plain, 'connection');
    const { ready, heard } = listener(portOf(plain.address()), false);
    const [client] = await connected;
    const ponged = once(client, 'pong');
    await ready;
    client.ping('still there?');
    client.send('42["events"]');
    await heard;
    expect(String((await ponged)[0])).toBe('still there?');
    client.terminate();
  });
});
