import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { CAST, OPEN, stateAfter } from '@koinon/shared/record/specification';
import express from 'express';
import { afterEach, describe, expect, it } from 'vitest';
import { FeedTokens } from '../captions/feed-tokens.ts';
import { CaptionHub } from '../captions/hub.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import { captionFeedRoutes } from './captions-feed.ts';
import { commandPace } from './pace.ts';

const FEED: RecordEvent = {
  type: 'CaptionFeedOpened',
  feed: 'steno',
  person: 'dimitra',
  language: 'el',
};
const WITH_FEED = [...OPEN, FEED];
const tokens = new FeedTokens(new Uint8Array(32).fill(7));
const TOKEN = tokens.write({ meeting: 'sitting', feed: 'steno' });

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A server with nothing but the feed, on the record of one meeting. */
async function feedServer(events: readonly RecordEvent[] = WITH_FEED, known = true) {
  const told: string[] = [];
  let ids = 0;
  const hub = new CaptionHub({
    tell: (_meeting, one) => {
      if (one.about === 'line') told.push(`${one.line.id} ${one.line.text}`);
    },
    pass: () => undefined,
    keep: () => undefined,
    now: Date.now,
    newId: () => `line-${(ids += 1)}`,
  });
  const host = {
    meeting: 'sitting',
    state: stateAfter(events),
    people: [],
    roleOf: (person: string) => CAST[person] ?? null,
  } satisfies Partial<MeetingHost>;
  const app = express();
  const door = {
    hub,
    tokens,
    host: () => Promise.resolve(host as Partial<MeetingHost> as MeetingHost),
    isKnown: () => Promise.resolve(known),
    pace: commandPace(() => 0),
    log: { error: () => undefined } as never,
    now: Date.now,
  };
  app.use('/api', captionFeedRoutes(door));
  const server = createServer(app);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  closing.push(() => server.close());
  const { port } = server.address() as AddressInfo;
  const send = async (
    body: string,
    {
      path = 'sitting/captions/el',
      method = 'POST',
      type = 'text/plain',
      token = TOKEN,
    }: { path?: string; method?: string; type?: string; token?: string | null } = {},
  ) => {
    const authorization = token === null ? {} : { authorization: `Bearer ${token}` };
    const response = await fetch(`http://127.0.0.1:${port}/api/meetings/${path}`, {
      method,
      body,
      headers: { 'content-type': type, ...authorization },
    });
    const answer = (await response.json()) as { code?: string; message?: string; lines?: string[] };
    return { status: response.status, ...answer, headers: response.headers };
  };
  const json = (body: unknown, options: { path?: string; method?: string } = {}) =>
    send(JSON.stringify(body), { ...options, type: 'application/json' });
  return { send, json, told };
}

describe('captions by HTTP', () => {
  it('take plain text, each line of it as one of captions', async () => {
    const { send, told } = await feedServer();
    expect(await send('Καλημέρα σας.\n\nΑρχίζουμε.\r\n')).toMatchObject({
      status: 200,
      lines: ['line-1', 'line-2'],
    });
    expect(told).toEqual(['line-1 Καλημέρα σας.', 'line-2 Αρχίζουμε.']);
  });

  it('let a line grow, and correct it when it is done', async () => {
    const { send, json, told } = await feedServer();
    expect(await json({ text: 'Δέκα', final: false })).toMatchObject({ lines: ['line-1'] });
    expect(await json({ text: 'Δέκα σπιτια.', line: 'line-1' })).toMatchObject({ status: 200 });
    expect(await json({ text: 'more', line: 'line-1' })).toMatchObject({
      status: 404,
      code: 'unknown-line',
    });
    const path = 'sitting/captions/el/line-1';
    expect(await send('Δέκα σπίτια.', { path, method: 'PUT' })).toMatchObject({ status: 200 });
    expect(await json({ text: 'Είκοσι.' }, { path, method: 'PUT' })).toMatchObject({ status: 200 });
    expect(told).toEqual([
      'line-1 Δέκα',
      'line-1 Δέκα σπιτια.',
      'line-1 Δέκα σπίτια.',
      'line-1 Είκοσι.',
    ]);
  });

  it('need a token of this city, of this meeting, of this language, of a feed that is open', async () => {
    const { send, told } = await feedServer();
    const strange = new FeedTokens(new Uint8Array(32).fill(8));
    const forged = strange.write({ meeting: 'sitting', feed: 'steno' });
    const elsewhere = tokens.write({ meeting: 'other', feed: 'steno' });
    const closed = tokens.write({ meeting: 'sitting', feed: 'gone' });
    expect(await send('x', { token: null })).toMatchObject({ status: 401, code: 'token-missing' });
    expect(await send('x', { token: 'a.b' })).toMatchObject({ status: 401, code: 'token-invalid' });
    expect(await send('x', { token: forged })).toMatchObject({ status: 401 });
    expect(await send('x', { token: elsewhere })).toMatchObject({
      status: 403,
      code: 'other-meeting',
    });
    expect(await send('x', { token: closed })).toMatchObject({ status: 403, code: 'feed-closed' });
    const arabic = await send('x', { path: 'sitting/captions/ar' });
    expect(arabic).toMatchObject({ status: 403, code: 'other-language' });
    expect(told).toEqual([]);
  });

  it('say in words what is wrong, and how', async () => {
    const { send, json, told } = await feedServer();
    expect(await send('x'.repeat(401))).toMatchObject({ status: 413, code: 'too-long' });
    expect(await send(`ok\n${'x'.repeat(401)}`)).toMatchObject({ status: 413 });
    expect(await send('x'.repeat(70_000))).toMatchObject({ status: 413, code: 'too-long' });
    expect(await send('  \n ')).toMatchObject({ status: 400, code: 'malformed' });
    expect(await send('{', { type: 'application/json' })).toMatchObject({ code: 'malformed' });
    expect(await json({ words: 'x' })).toMatchObject({ status: 400, code: 'malformed' });
    const xml = await send('<x/>', { type: 'application/xml' });
    expect(xml).toMatchObject({ status: 415, code: 'not-text' });
    expect(xml.message).toContain('text/plain');
    expect(told).toEqual([]);
  });

  it('come at most so fast', async () => {
    const { send } = await feedServer();
    const answers = await Promise.all(Array.from({ length: 70 }, () => send('x')));
    const refused = answers.filter(({ status }) => status === 429);
    expect(refused.length).toBeGreaterThan(5);
    expect(refused[0]).toMatchObject({ code: 'too-fast' });
    expect(refused[0]?.headers.get('retry-after')).toBe('1');
  });

  it('are refused where the record is not known, and reach nobody', async () => {
    const { send, told } = await feedServer(WITH_FEED, false);
    expect(await send('x')).toMatchObject({ status: 503, code: 'unavailable' });
    const path = 'sitting/captions/el/line-1';
    expect(await send('x', { path, method: 'PUT' })).toMatchObject({ code: 'unavailable' });
    expect(told).toEqual([]);
  });

  it('are over with the meeting', async () => {
    const { send } = await feedServer([...WITH_FEED, { type: 'MeetingClosed' }]);
    expect(await send('x')).toMatchObject({ status: 409, code: 'meeting-closed' });
  });
});
