import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { WebSocket, WebSocketServer } from 'ws';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { lineOf, shared } from './line.ts';
import type { Line } from './line.ts';

const servers: WebSocketServer[] = [];

beforeAll(async () => {
  for (const perMessageDeflate of [false, true]) {
    const server = new WebSocketServer({ port: 0, host: '127.0.0.1', perMessageDeflate });
    await once(server, 'listening');
    servers.push(server);
  }
});
afterAll(() => {
  for (const server of servers) {
    for (const socket of server.clients) socket.terminate();
    server.close();
  }
});

interface Connected {
  readonly line: Line;
  readonly socket: WebSocket;
  readonly client: WebSocket;
  /** Resolves with the first messages. */
  read(count: number): Promise<readonly Buffer[]>;
}

async function connectTo(which: number): Promise<Connected> {
  const server = servers[which];
  if (server === undefined) throw new Error('no such server');
  const { port } = server.address() as AddressInfo;
  const client = new WebSocket(`ws://127.0.0.1:${port}`);
  const messages: Buffer[] = [];
  client.on('message', (data: Buffer, binary) => {
    expect(binary).toBe(true);
    messages.push(data);
  });
  const [[socket]] = (await Promise.all([once(server, 'connection'), once(client, 'open')])) as [
    [WebSocket],
    unknown,
  ];
  const read = async (count: number) => {
    while (messages.length < count) await once(client, 'message');
    return messages;
  };
  return { line: lineOf(socket), socket, client, read };
}

const inShort = (message: Uint8Array) => [message.length, message[0]];

const SIZES = [0, 1, 125, 126, 127, 65_535, 65_536, 300_000];
const messages = SIZES.map((size, index) => new Uint8Array(size).fill(index));

describe.each([
  ['as it is', 0],
  ['that compresses', 1],
])('a line %s', (_, server) => {
  it('brings what is told and what is sent, of any length, in that order', async () => {
    const { line, client, read } = await connectTo(server);
    for (const message of messages) {
      line.write(shared(message));
      line.send(message);
      line.write(shared(message));
    }
    const got = await read(3 * messages.length);
    expect(got.map(inShort)).toEqual(
      messages.flatMap((message) => [message, message, message].map(inShort)),
    );
    client.terminate();
  });

  it('brings what is told together as messages of their own', async () => {
    const { line, client, read } = await connectTo(server);
    line.write(shared(...messages));
    line.write(shared());
    line.send(Uint8Array.of(7));
    const got = await read(messages.length + 1);
    expect(got.map(inShort)).toEqual([...messages, Uint8Array.of(7)].map(inShort));
    client.terminate();
  });

  it('brings nothing more once it is closing', async () => {
    const { line, socket, client, read } = await connectTo(server);
    line.write(shared(Uint8Array.of(1)));
    socket.close(4400, 'bad-message');
    line.write(shared(Uint8Array.of(2)));
    const [code] = (await once(client, 'close')) as [number];
    expect(code).toBe(4400);
    expect(await read(1)).toHaveLength(1);
  });
});

it('is short where nothing is compressed: one write for a frame, and ws is not asked', async () => {
  const { line, socket, client, read } = await connectTo(0);
  socket.send = () => {
    throw new Error('the long way');
  };
  line.write(shared(Uint8Array.of(7)));
  const [first] = await read(1);
  expect(first).toEqual(Buffer.of(7));
  client.terminate();
});
