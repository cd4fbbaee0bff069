import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { expect, it } from 'vitest';
import { reachesTurn } from './turn-probe.ts';

it('is answered by a server that speaks STUN, and by no other', async () => {
  const socket = createSocket('udp4').bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  let speaks = true;
  socket.on('message', (request, { port: from }) => {
    const answer = Buffer.from(request);
    if (speaks) answer.writeUInt16BE(0x0101, 0);
    socket.send(answer, from, '127.0.0.1');
  });
  expect(await reachesTurn(`turn:127.0.0.1:${port}`)).toBe(true);
  speaks = false;
  expect(await reachesTurn(`turn:127.0.0.1:${port}?transport=udp`)).toBe(false);
  socket.close();
});

it('is connected to by TCP where the address says so', async () => {
  const server = createServer((socket) => socket.destroy()).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const urls = [`turn:127.0.0.1:${port}?transport=tcp`, `turns:127.0.0.1:${port}`];
  for (const url of urls) expect(await reachesTurn(url)).toBe(true);
  server.close();
  await once(server, 'close');
  for (const url of urls) expect(await reachesTurn(url)).toBe(false);
});

it('is not tried where the address is none', async () => {
  expect(await reachesTurn('https://turn.example.org')).toBe(false);
});
