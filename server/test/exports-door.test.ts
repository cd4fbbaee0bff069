import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { attend, follow, startCity } from './city.ts';
import type { SignedIn, TestCity } from './city.ts';

const run = promisify(execFile);
const TIMEOUT_MS = 120_000;
const OPEN_WORDS = 'Everybody may read this paragraph.';
const CLOSED_WORDS = 'The names of the families are not public.';
const NOTE = 'A note of the clerk alone.';

let city: TestCity;
let chair: SignedIn;
let clerk: SignedIn;
let member: SignedIn;
let guest: SignedIn;
beforeAll(async () => {
  city = await startCity();
  [chair, clerk, member, guest] = await Promise.all([
    city.signIn('eleni'),
    city.signIn('maja'),
    city.signIn('amal'),
    city.signIn('guest'),
  ]);
  await write('minutes/opening', OPEN_WORDS);
  await write('minutes/housing', CLOSED_WORDS);
  await write('notes/housing', NOTE);
});
afterAll(() => city[Symbol.asyncDispose]());

/** Writes a paragraph into a document, as the clerk; resolves when it is stored. */
async function write(part: string, words: string): Promise<void> {
  const doc = new Y.Doc();
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie: clerk.cookie } });
    }
  }
  const server = `${clerk.url.replace('http', 'ws')}${clerk.path}/documents`;
  const provider = new WebsocketProvider(server, `demo/${part}`, doc, {
    WebSocketPolyfill: Socket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
    params: { ack: '1' },
  });
  const stored = new Promise<void>((resolve) => {
    provider.messageHandlers[100] = () => resolve();
  });
  await new Promise((resolve) => provider.once('sync', resolve));
  const paragraph = new Y.XmlElement('paragraph');
  paragraph.insert(0, [new Y.XmlText(words)]);
  doc.getXmlFragment('text').insert(0, [paragraph]);
  await stored;
  provider.destroy();
}

function get(who: SignedIn, name: string, query = ''): Promise<Response> {
  return fetch(`${who.url}${who.path}/exports/${name}${query}`, {
    headers: { cookie: who.cookie },
  });
}

async function post(who: SignedIn, path: string, body: object): Promise<void> {
  const answer = await fetch(`${who.url}${who.path}/${path}`, {
    method: 'POST',
    headers: { cookie: who.cookie, origin: who.url, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect([answer.status, await answer.json()]).toEqual([200, expect.any(Object)]);
}

async function refusal(who: SignedIn, name: string): Promise<unknown> {
  const answer = await get(who, name);
  return [answer.status, await answer.json()];
}

describe('papers of a meeting', () => {
  it(
    'come in every format, in the language asked for or the reader’s own',
    async () => {
      for (const format of ['html', 'pdf', 'docx', 'txt', 'json']) {
        const answer = await get(member, `minutes.${format}`, '?lang=en');
        expect(answer.status, format).toBe(200);
        const said = decodeURIComponent(answer.headers.get('content-disposition') ?? '');
        expect(said).toMatch(new RegExp(`^attachment; filename\\*=UTF-8''minutes-.*\\.${format}$`));
        expect(answer.headers.get('cache-control')).toBe('private, no-store');
        expect(answer.headers.get('content-security-policy')).toContain('sandbox');
        expect((await answer.arrayBuffer()).byteLength).toBeGreaterThan(100);
      }
      const own = await (await get(member, 'minutes.html')).text();
      expect(own).toContain('<html lang="ar" dir="rtl">');
      const greek = await (await get(member, 'agenda.txt', '?lang=el')).text();
      expect(greek).toContain('Ημερήσια διάταξη');
      const unknown = await (await get(member, 'agenda.txt', '?lang=xx-nothing')).text();
      expect(unknown).toContain('Agenda');
      const calendar = await get(guest, 'invitation.ics');
      expect(await calendar.text()).toMatch(/DTSTART:\d{8}T\d{6}Z/);
    },
    TIMEOUT_MS,
  );

  it('are refused with a reason', async () => {
    expect(await refusal(member, 'minutes.ics')).toEqual([404, { code: 'unknown-export' }]);
    expect(await refusal(member, 'notes.pdf')).toEqual([404, { code: 'unknown-export' }]);
    const link = city.city.links.find(({ role }) => role === 'administrator');
    const administrator = await follow(link?.url ?? '');
    const refused = await refusal(administrator, 'minutes.txt');
    expect(refused).toEqual([404, { code: 'unknown-meeting' }]);
    const stranger = { ...member, cookie: 'koinon=none' };
    expect((await get(stranger, 'minutes.json')).status).toBe(401);
  });

  it(
    'are never more than the reader may read',
    async () => {
      const before = await (await get(guest, 'minutes.txt', '?lang=en')).text();
      expect(before).toContain(OPEN_WORDS);
      expect(before).toContain(CLOSED_WORDS);
      expect(before).not.toContain(NOTE);

      using eleni = await attend(chair);
      for (const person of ['maja', 'nikos', 'amal', 'grace'] as const) {
        using connection = await attend(await city.signIn(person));
        await connection.give({ type: 'Arrive' });
      }
      await eleni.give({ type: 'Arrive' });
      expect(await eleni.give({ type: 'OpenMeeting' })).toMatchObject({ ok: true });
      await eleni.give({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
      await eleni.give({ type: 'CloseToPublic', scope: 'item', reason: 'Names of families' });
      expect(await refusal(guest, 'minutes.txt')).toEqual([403, { code: 'not-public' }]);
      await eleni.give({ type: 'GiveFloor', person: 'amal', seconds: 60 });
      await eleni.give({ type: 'TakeFloor' });
      await eleni.give({ type: 'OpenToPublic' });

      for (const format of ['txt', 'html', 'json']) {
        const outside = await (await get(guest, `minutes.${format}`, '?lang=en')).text();
        expect(outside).toContain(OPEN_WORDS);
        expect(outside).toContain('Names of families');
        expect(outside).not.toContain(CLOSED_WORDS);
        expect(outside).not.toContain('Amal Haddad (');
        const inside = await (await get(member, `minutes.${format}`, '?lang=en')).text();
        expect(inside).toContain(CLOSED_WORDS);
        expect(inside).not.toContain(NOTE);
      }
      const outside = await (await get(guest, 'minutes.txt', '?lang=en')).text();
      expect(outside).toContain('What was dealt with here is not public.');
      expect(outside).not.toMatch(/Speakers?:/);
      expect(await (await get(member, 'minutes.txt', '?lang=en')).text()).toMatch(/Speakers?:/);
    },
    TIMEOUT_MS,
  );

  it(
    'are for the gallery what is published, once minutes are approved',
    async () => {
      using eleni = await attend(chair);
      expect(await eleni.give({ type: 'CloseMeeting' })).toMatchObject({ ok: true });
      const read = async () => (await get(guest, 'minutes.txt', '?lang=en')).text();
      expect(await read()).toContain(OPEN_WORDS);
      await post(clerk, 'minutes/send', {});
      expect(await read()).toContain(OPEN_WORDS);
      await post(chair, 'minutes/approve', {});
      expect(await read()).not.toContain(OPEN_WORDS);
      const reason = 'Personal data';
      const redaction = { section: 'opening', block: '0', from: 0, to: 9, reason };
      await post(chair, 'minutes/publish', { redactions: [redaction] });
      const published = await read();
      expect(published).toContain(`■ [${reason}]${OPEN_WORDS.slice(9)}`);
      expect(published).not.toContain(OPEN_WORDS);
      expect(published).not.toContain(CLOSED_WORDS);
      const inside = await (await get(member, 'minutes.txt', '?lang=en')).text();
      expect(inside).toContain(OPEN_WORDS);
      expect(inside).toContain('Approved on');
    },
    TIMEOUT_MS,
  );

  it(
    'come from the command line too, beside the running server',
    async () => {
      const program = join(import.meta.dirname, '..', 'src', 'export.ts');
      const made = async (...words: readonly string[]) => {
        const asked = [program, 'demo', '--data', city.dataDir, ...words];
        return (await run(process.execPath, asked, { encoding: 'buffer' })).stdout;
      };
      const text = async (...words: readonly string[]) => (await made(...words)).toString('utf8');
      const same = await (await get(chair, 'minutes.txt', '?lang=el')).text();
      expect(await text('--format', 'txt', '--lang', 'el')).toBe(same);
      const gallery = await (await get(guest, 'minutes.txt', '?lang=en')).text();
      expect(await text('--format', 'txt', '--public')).toBe(gallery);
      expect((await text('--format', 'pdf', '--what', 'agenda')).startsWith('%PDF-')).toBe(true);
      const whole: unknown = JSON.parse(await text());
      expect(whole).toMatchObject({
        format: 'koinon-record/1',
        documents: {
          format: 'koinon-documents/1',
          agenda: [{}, { id: 'housing' }, {}, {}],
          minutes: { housing: [{ type: 'paragraph', content: [{ text: CLOSED_WORDS }] }] },
        },
      });
      expect(JSON.stringify(whole)).not.toContain(NOTE);
      await expect(made('--format', 'ps')).rejects.toThrow('There is no such export');
    },
    TIMEOUT_MS,
  );
});
