import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket, WebSocketServer } from 'ws';
import { textFrame, textFrameBeginning } from './text-frame.ts';

let server: WebSocketServer;
let client: WebSocket;
let write: (pieces: readonly Buffer[]) => void;

beforeAll(async () => {
  server = new WebSocketServer({ port: 0, host: '127.0.0.1' });
  await once(server, 'listening');
  const connected = once(server, 'connection');
  client = new WebSocket(`ws://127.0.0.1:${(server.address() as AddressInfo).port}`);
  const [, request]: [unknown, IncomingMessage] = (await connected) as never;
  write = (pieces) => request.socket.write(Buffer.concat(pieces));
  if (client.readyState !== WebSocket.OPEN) await once(client, 'open');
});

afterAll(() => {
  client.terminate();
  server.close();
});

async function readBack(...pieces: readonly Buffer[]): Promise<string> {
  const read = once(client, 'message');
  write(pieces);
  const [data, isBinary] = await read;
  expect(isBinary).toBe(false);
  return String(data);
}

const lengths = [0, 1, 125, 126, 65_535, 65_536, 300_000];

describe('a text frame', () => {
  it.each(lengths)('of %d bytes is read back as it was', async (length) => {
    const text = 'x'.repeat(length);
    expect(await readBack(textFrame(text))).toBe(text);
  });

  it('counts bytes, not characters', async () => {
    const text = 'Η συνεδρίαση άρχισε 🏛️ '.repeat(20);
    expect(await readBack(textFrame(text))).toBe(text);
  });

  it.each(lengths)('may go on with %d bytes that are ready', async (length) => {
    const rest = 'ω'.repeat(length);
    const bytes = Buffer.from(rest);
    expect(await readBack(textFrameBeginning('αρχή ', bytes.length), bytes)).toBe(`αρχή ${rest}`);
  });
});
