import { once } from 'node:events';
import { readdir } from 'node:fs/promises';
import { connect as connectTo } from 'node:net';
import { join } from 'node:path';
import { isAttachment } from '@koinon/shared/documents/agenda';
import type { AgendaAttachment } from '@koinon/shared/documents/agenda';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { attend, startCity } from './city.ts';
import type { SignedIn, TestCity } from './city.ts';

const PDF = Buffer.from('%PDF-1.7\nhousing plan');
const NAME = 'Σχέδιο (1).pdf';
type Body = string | Buffer<ArrayBuffer> | ReadableStream;

const MEGABYTE = 1024 * 1024;

let city: TestCity;
let chair: SignedIn;
beforeAll(async () => {
  city = await startCity();
  chair = await city.signIn('eleni');
});
afterAll(() => city[Symbol.asyncDispose]());

function upload(who: SignedIn, body: Body, name = NAME): Promise<Response> {
  return fetch(`${who.url}${who.path}/attachments?name=${encodeURIComponent(name)}`, {
    method: 'POST',
    body,
    headers: { cookie: who.cookie, origin: who.url },
    duplex: 'half',
  });
}

async function kept(who: SignedIn, body: Body, name?: string): Promise<AgendaAttachment> {
  const answer = await upload(who, body, name);
  const attachment: unknown = await answer.json();
  expect(answer.status).toBe(201);
  if (!isAttachment(attachment)) throw new Error('expected an attachment');
  return attachment;
}

function get(who: SignedIn, hash: string, name = 'x'): Promise<Response> {
  const path = `${who.path}/attachments/${hash}/${encodeURIComponent(name)}`;
  return fetch(`${who.url}${path}`, { headers: { cookie: who.cookie } });
}

/** Puts attachments on the first item of the agenda; resolves with that item's id when they are stored. */
async function attach(who: SignedIn, attachments: readonly AgendaAttachment[]): Promise<string> {
  const doc = new Y.Doc();
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: who.cookie } });
    }
  }
  const server = `${who.url.replace('http', 'ws')}${who.path}/documents`;
  const provider = new WebsocketProvider(server, 'demo/agenda', doc, {
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { ack: '1' },
  });
  const stored = new Promise<void>((resolve) => {
    provider.messageHandlers[100] = () => resolve();
  });
  await new Promise((resolve) => provider.once('sync', resolve));
  const item = doc.getArray<Y.Map<unknown>>('items').get(0);
  item.set('attachments', attachments);
  await stored;
  provider.destroy();
  return String(item.get('id'));
}

describe('attachments of the agenda', () => {
  it('are kept, read by who may read the agenda that names them, and by nobody before', async () => {
    const attachment = await kept(chair, PDF);
    expect(attachment).toMatchObject({ name: NAME, type: 'application/pdf', size: PDF.length });
    expect((await get(chair, attachment.blob)).status).toBe(404);
    await attach(chair, [attachment]);
    for (const person of ['eleni', 'nikos', 'guest']) {
      const answer = await get(await city.signIn(person), attachment.blob, NAME);
      expect(answer.status).toBe(200);
      expect(Buffer.from(await answer.arrayBuffer()).equals(PDF)).toBe(true);
      expect(answer.headers.get('content-type')).toBe('application/pdf');
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      expect(answer.headers.get('content-disposition')).toBe(
        "inline; filename*=UTF-8''%CE%A3%CF%87%CE%AD%CE%B4%CE%B9%CE%BF%20%281%29.pdf",
      );
    }
    const nobody = await fetch(`${chair.url}${chair.path}/attachments/${attachment.blob}/x`);
    expect(nobody.status).toBe(401);
  });

  it('are no page in ours, whatever the agenda says of them', async () => {
    const page = await kept(chair, '<!doctype html><script>alert(1)</script>', 'page.html');
    expect(page.type).toBe('text/plain');
    await attach(chair, [{ ...page, type: 'text/html' }]);
    const answer = await get(chair, page.blob);
    expect(answer.headers.get('content-type')).toBe('application/octet-stream');
    expect(answer.headers.get('content-disposition')).toMatch(/^attachment;/);
    expect(answer.headers.get('content-security-policy')).toContain('sandbox');
    await attach(chair, [{ ...page, type: 'application/pdf' }]);
    expect((await get(chair, page.blob)).headers.get('content-disposition')).toMatch(
      /^attachment;/,
    );
  });

  it('are refused with a code, and not kept, when they may not be', async () => {
    const files = () => readdir(join(city.dataDir, 'blobs'), { recursive: true });
    const before = (await files()).length;
    const code = async (answer: Promise<Response>) => [
      (await answer).status,
      ((await (await answer).json()) as { code: string }).code,
    ];
    const member = await city.signIn('nikos');
    expect(await code(upload(member, PDF))).toEqual([403, 'not-your-role']);
    expect(await code(upload(chair, 'MZ\x90\0'))).toEqual([415, 'type-not-allowed']);
    const large = Buffer.concat([PDF, Buffer.alloc(50 * MEGABYTE)]);
    expect(await codeOfLarge(large.length)).toMatch(/^HTTP\/1.1 413[^]*"too-large"/);
    expect((await files()).length).toBe(before);
  });

  it('of as much as is allowed are kept, and of more are not, though nobody says how much comes', async () => {
    const most = Buffer.concat([PDF, Buffer.alloc(50 * MEGABYTE - PDF.length)]);
    expect((await kept(chair, new Blob([most]).stream())).size).toBe(50 * MEGABYTE);
    const more = upload(chair, new Blob([most, 'x']).stream());
    const answer = await more.then(
      ({ status }) => status,
      () => 'broken off',
    );
    expect([413, 'broken off']).toContain(answer);
  });

  it('of an item that was closed to the public stay from the gallery', async () => {
    const attachment = await kept(chair, '%PDF-1.4 personal');
    const item = await attach(chair, [attachment]);
    const guest = await city.signIn('guest');
    expect((await get(guest, attachment.blob)).status).toBe(200);
    using presiding = await attend(chair);
    await presiding.give({ type: 'Arrive' });
    await presiding.give({ type: 'OpenMeeting' });
    await presiding.give({ type: 'OpenItem', item, title: { en: 'Item' } });
    await presiding.give({ type: 'CloseToPublic', scope: 'item', reason: 'Personal data' });
    expect((await get(guest, attachment.blob)).status).toBe(404);
    await presiding.give({ type: 'OpenToPublic' });
    expect((await get(guest, attachment.blob)).status).toBe(404);
    expect((await get(await city.signIn('nikos'), attachment.blob)).status).toBe(200);
    expect(await closingCode(guest, `demo/minutes/${item}`)).toBe(4403);
  });
});

/** Says that much comes, and is answered before any of it has. */
async function codeOfLarge(length: number): Promise<string> {
  const { port, hostname } = new URL(chair.url);
  const socket = connectTo(Number(port), hostname);
  socket.write(
    `POST ${chair.path}/attachments?name=x HTTP/1.1\r\nHost: ${hostname}:${port}\r\n` +
      `Cookie: ${chair.cookie}\r\nContent-Length: ${length}\r\n\r\n`,
  );
  const said: Buffer[] = [];
  socket.on('data', (data: Buffer) => said.push(data));
  await once(socket, 'end');
  socket.destroy();
  return Buffer.concat(said).toString();
}

async function closingCode(who: SignedIn, name: string): Promise<number> {
  const address = `${who.url.replace('http', 'ws')}${who.path}/documents/${name}`;
  const socket = new WebSocket(address, { headers: { cookie: who.cookie } });
  const [code] = (await once(socket, 'close')) as [number];
  return code;
}
