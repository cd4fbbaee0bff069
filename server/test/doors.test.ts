import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { WebSocket } from 'ws';
import { LOOK_EVERY_MS } from '../src/identity/session-watch.ts';
import { attend, connect, follow, startCity } from './city.ts';
import type { SignedIn } from './city.ts';

/** The server writes there too. */
const BUSY_MS = 5_000;

/** How a WebSocket ended: its HTTP status when it was never opened, else its close code. */
function ended(url: string, headers: Record<string, string>): Promise<number> {
  const socket = new WebSocket(url.replace(/^http/, 'ws'), { headers });
  return new Promise((resolve, reject) => {
    socket.on('unexpected-response', (_request, response) => {
      resolve(response.statusCode ?? 0);
      socket.terminate();
    });
    socket.on('close', (code) => resolve(code));
    socket.on('error', reject);
  });
}

async function status(who: SignedIn, path: string, method = 'GET'): Promise<number> {
  const headers = { cookie: who.cookie };
  const answer = await fetch(`${who.url}${who.path}${path}`, { method, headers });
  await answer.arrayBuffer();
  return answer.status;
}

/** Comes in by every kind of connection; the answer waits until all have ended, and says how. */
async function onEveryWire(who: SignedIn) {
  const { socket } = await attend(who);
  const goodbye = new Promise((resolve) => socket.on('goodbye', resolve));
  const disconnected = new Promise((resolve) => socket.on('disconnect', resolve));
  const address = `${who.url}${who.path}/documents/demo/agenda`.replace(/^http/, 'ws');
  const document = new WebSocket(address, { headers: { cookie: who.cookie } });
  await new Promise((resolve) => document.once('open', resolve));
  const closed = new Promise((resolve) => document.once('close', resolve));
  return async () => {
    await disconnected;
    return { goodbye: await goodbye, document: await closed };
  };
}

describe('who is let in', () => {
  it('is whoever has the cookie of the path', async () => {
    await using city = await startCity();
    const chair = await city.signIn('eleni');
    const member = await city.signIn('nikos');
    expect(await status(chair, '/session')).toBe(200);
    expect(await status({ ...chair, cookie: member.cookie }, '/session')).toBe(401);
    expect(await status({ ...chair, cookie: 'koinon=' }, '/session')).toBe(401);
    await expect(connect({ ...chair, cookie: member.cookie })).rejects.toThrow(Error);
  });

  it('is nobody from a foreign page, on any wire', async () => {
    await using city = await startCity();
    const { url, path, cookie } = await city.signIn('eleni');
    const headers = { cookie, origin: 'https://elsewhere.example' };
    const socket = `${url}${path}/socket.io/?EIO=4&transport=websocket`;
    expect(await ended(socket, headers)).toBe(403);
    expect(await ended(`${url}${path}/documents/demo/agenda`, headers)).toBe(403);
    const polling = await fetch(`${url}${path}/socket.io/?EIO=4&transport=polling`, { headers });
    expect(polling.status).toBe(401);
    expect((await fetch(`${url}${path}/sign-out`, { method: 'POST', headers })).status).toBe(401);
  });

  it('is nobody with a link that was changed, and the page says what to do', async () => {
    await using city = await startCity();
    const link = city.city.links[0]?.url ?? '';
    const answer = await fetch(`${link}x`, { headers: { 'accept-language': 'el' } });
    expect(answer.status).toBe(403);
    expect(await answer.text()).toContain('γραμματεία');
    const [payload = '', signature = ''] = link.split('/join/')[1]?.split('.') ?? [];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const forged = Buffer.from(JSON.stringify({ ...claims, role: 'administrator' }));
    const changed = `${city.url}/join/${forged.toString('base64url')}.${signature}`;
    expect((await fetch(changed)).status).toBe(403);
  });

  it('closes unknown upgrade paths at once', async () => {
    await using city = await startCity();
    const { url, path, cookie } = await city.signIn('eleni');
    expect(await ended(`${url}${path}/elsewhere`, { cookie })).toBe(404);
    expect(await ended(`${url}/socket.io/?EIO=4&transport=websocket`, { cookie })).toBe(401);
  });

  it('makes a new session at each sign-in', async () => {
    await using city = await startCity();
    const first = await city.signIn('eleni');
    const second = await city.signIn('eleni');
    expect(second.path).not.toBe(first.path);
    expect(second.cookie).not.toBe(first.cookie);
  });

  it('ends everything of a session that signs out', async () => {
    await using city = await startCity();
    const member = await city.signIn('nikos');
    const end = await onEveryWire(member);
    expect(await status(member, '/sign-out', 'POST')).toBe(204);
    await expect(end()).resolves.toEqual({ goodbye: 'signed-out', document: 4401 });
    expect(await status(member, '/session')).toBe(401);
  });

  it('ends everything of a session that ended where nobody could tell this server', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    await using city = await startCity();
    using chair = await attend(await city.signIn('eleni'));
    const end = await onEveryWire(await city.signIn('nikos'));
    const database = new DatabaseSync(join(city.dataDir, 'koinon.db'), { timeout: BUSY_MS });
    database.exec("DELETE FROM session WHERE person = 'nikos'");
    database.close();
    await vi.advanceTimersByTimeAsync(LOOK_EVERY_MS);
    await expect(end()).resolves.toEqual({ goodbye: 'signed-out', document: 4401 });
    expect(await chair.give({ type: 'Arrive' })).toMatchObject({ ok: true });
  });
});

describe('two meetings side by side', () => {
  it('know nothing of each other', async () => {
    await using city = await startCity({ demo: false });
    const administrator = await city.signIn('administrator');
    const [one, two] = [await call(administrator, 'One'), await call(administrator, 'Two')];
    const chair = await follow(one.people[0].link);
    using first = await attend(chair);
    using second = await attend(await follow(two.people[0].link));
    await first.give({ type: 'Arrive' });
    expect(second.frames).toEqual([]);
    const stranger = { type: 'NoteArrival', person: two.people[0].id } as const;
    expect(await first.give(stranger)).toEqual({ ok: false, code: 'unknown-person' });
    const foreign = `${chair.url}${chair.path}/documents/${two.id}/agenda`;
    expect(await ended(foreign, { cookie: chair.cookie })).toBe(4404);
    expect(await status(chair, '/meetings')).toBe(403);
  });

  it('answers a call with what is wrong with it', async () => {
    await using city = await startCity({ demo: false });
    const answer = await post(await city.signIn('administrator'), {
      title: { en: ' ' },
      body: { en: 'Council' },
      channels: ['el'],
      items: [],
      people: [],
    });
    expect(answer.status).toBe(400);
    expect(await answer.json()).toEqual({ code: 'malformed', fields: ['title.en', 'people'] });
  });
});

function post({ url, path, cookie }: SignedIn, body: object): Promise<Response> {
  return fetch(`${url}${path}/meetings`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}

interface Called {
  readonly id: string;
  readonly people: readonly [{ readonly id: string; readonly link: string }];
}

async function call(administrator: SignedIn, name: string): Promise<Called> {
  const answer = await post(administrator, {
    title: { en: name },
    body: { en: 'Council' },
    channels: ['el'],
    items: [{ title: { en: 'Opening' } }],
    people: [
      { name: 'Chair', role: 'chair', language: 'en' },
      { name: 'Booth', role: 'interpreter', language: 'el', channels: ['el'] },
    ],
  });
  return (await answer.json()) as Called;
}
