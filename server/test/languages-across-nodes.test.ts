import type { CaptionLine } from '@koinon/shared/captions/messages';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { comeTo, START_MS, startTwoCities, STORY_MS, visit, visitAs } from './nodes/two-cities.ts';
import type { TwoCities, Visitor } from './nodes/two-cities.ts';
import { SOON } from './soon.ts';

const BOOTH = 'greek-english';
const LINE = `booth-${BOOTH}`;

/** To ask again for as long, not faster than a server lets anybody. */
const PACED = { ...SOON, interval: 100 };

let cities: TwoCities;

beforeAll(async () => {
  cities = await startTwoCities();
}, START_MS);

afterAll(() => cities[Symbol.asyncDispose](), START_MS);

const linesOf = ({ captions }: Visitor) =>
  captions.flatMap((told) => (told.about === 'line' ? [told.line] : []));

function lastLine(visitor: Visitor): CaptionLine | undefined {
  return linesOf(visitor).at(-1);
}

/** Resolves when a line is taken: the writer's server hears a little later than others who writes where. */
async function captioned(
  writer: Visitor,
  { language, text }: { readonly language: string; readonly text: string },
): Promise<void> {
  const line = { language, line: null, text, final: true } as const;
  await vi.waitFor(
    async () => expect(await writer.caption('write', line)).toMatchObject({ ok: true }),
    PACED,
  );
}

const textsOf = ({ words }: Visitor) => words.map(({ text }) => text);

describe('on two servers of a city', { timeout: STORY_MS }, () => {
  it('captions, corrections and turns reach readers of the other one, and whoever comes late', async () => {
    using all = await comeTo(cities, {
      eleni: 'carrier',
      dimitra: 'carrier',
      maja: 'other',
      nikos: 'other',
    });
    const { eleni, dimitra, maja, nikos } = all;
    const language = 'el';
    for (const person of ['dimitra', 'maja']) {
      await eleni.does({ type: 'AssignCaptioner', person, language });
    }
    await nikos.caption('follow', { languages: [language] });
    for (let n = 1; n <= 25; n += 1) await captioned(dimitra, { language, text: `line ${n}` });
    await vi.waitFor(() => expect(lastLine(nikos)?.text).toBe('line 25'), SOON);
    const told = linesOf(nikos).map(({ text }) => text);
    expect(told).toEqual(Array.from({ length: 25 }, (_, n) => `line ${n + 1}`));

    const line = lastLine(nikos)?.id ?? '';
    const engaged = { language, line: null, text: 'mine', final: true } as const;
    expect(await maja.caption('write', engaged)).toEqual({ ok: false, code: 'captions-engaged' });
    expect(await maja.caption('correct', { language, line, text: 'line 25, right' })).toMatchObject(
      {
        ok: true,
      },
    );
    expect(lastLine(nikos)).toMatchObject({ id: line, text: 'line 25, right', corrected: true });

    using late = await comeTo(cities, { grace: 'other', amal: 'carrier' });
    for (const reader of [late.grace, late.amal]) {
      const answer = await reader.caption('follow', { languages: [language] });
      if (!answer.ok || !('lines' in answer.data)) throw new Error('nothing to follow');
      expect(answer.data.lines).toHaveLength(20);
      expect(answer.data.lines.at(-1)).toMatchObject({ id: line, text: 'line 25, right' });
      expect(answer.data.turns).toEqual([{ language, writing: 'dimitra', relief: false }]);
    }
    await late.amal.caption('follow', { languages: [language] });
    await maja.caption('turn', { language, step: 'take' });
    await vi.waitFor(() => {
      const turn = late.amal.captions.findLast(({ about }) => about === 'turn');
      expect(turn).toEqual({
        about: 'turn',
        turn: { language, writing: 'maja', relief: false },
      });
    }, SOON);
    const refused = { language, line: null, text: 'too late', final: true } as const;
    expect(await dimitra.caption('write', refused)).toEqual({
      ok: false,
      code: 'captions-engaged',
    });
  });

  it('a feed of captions goes on by whichever server its program asks', async () => {
    using all = await comeTo(cities, { maja: 'other', nikos: 'other', grace: 'carrier' });
    const { maja, nikos, grace } = all;
    for (const reader of [nikos, grace]) await reader.caption('follow', { languages: ['ar'] });
    await maja.does({ type: 'OpenCaptionFeed', language: 'ar' });
    const { event } = await grace.connection.event('CaptionFeedOpened');
    const feed = event.type === 'CaptionFeedOpened' ? event.feed : '';
    const { body } = await maja.http('POST', `caption-feeds/${feed}/token`);
    const { token } = body as { readonly token: string };
    const { carrier, other } = cities;
    const send = async (city: typeof other, method: string, line: string, sent: object) => {
      const address = `${city.url}/api/meetings/demo/captions/ar${line}`;
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
      const answer = await fetch(address, { method, headers, body: JSON.stringify(sent) });
      return (await answer.json()) as {
        readonly lines?: readonly string[];
        readonly code?: string;
      };
    };
    const begun = await send(other, 'POST', '', { text: 'مساء', final: false });
    const id = begun.lines?.[0] ?? '';
    expect(await send(carrier, 'POST', '', { text: 'مساء الخيرر', line: id })).toEqual({
      ok: true,
      lines: [id],
    });
    expect(await send(other, 'PUT', `/${id}`, { text: 'مساء الخير' })).toEqual({
      ok: true,
      lines: [id],
    });
    for (const reader of [nikos, grace]) {
      await vi.waitFor(() => expect(lastLine(reader)?.corrected).toBe(true), SOON);
      expect(linesOf(reader).map(({ text }) => text)).toEqual([
        'مساء',
        'مساء الخيرر',
        'مساء الخير',
      ]);
      expect(new Set(linesOf(reader).map((line) => line.id))).toEqual(new Set([id]));
    }
    await maja.does({ type: 'CloseCaptionFeed', feed });
    for (const city of [other, carrier]) {
      await vi.waitFor(
        async () =>
          expect(await send(city, 'POST', '', { text: 'x' })).toMatchObject({
            code: 'feed-closed',
          }),
        SOON,
      );
    }
  });

  it('the booth and the technician write to each other, and to nobody who was not there', async () => {
    using all = await comeTo(cities, {
      maja: 'carrier',
      dimitra: 'carrier',
      yusuf: 'other',
      nikos: 'other',
    });
    const { maja, dimitra, yusuf, nikos } = all;
    const seat = (type: 'SeatInterpreter' | 'UnseatInterpreter', booth: string) =>
      maja.does({ type, booth, person: 'yusuf' });
    const says = (who: Visitor, text: string, line = LINE) =>
      who.boothText({ type: 'write', line, text });

    await says(dimitra, 'before you came');
    await says(dimitra, 'the floor hums', 'technician');
    await vi.waitFor(() => expect(textsOf(yusuf)).toEqual(['the floor hums']), SOON);
    await seat('UnseatInterpreter', 'arabic-greek');
    await seat('SeatInterpreter', BOOTH);
    await says(dimitra, 'welcome');
    await vi.waitFor(() => expect(textsOf(yusuf)).toContain('welcome'), SOON);
    expect(await says(yusuf, 'good evening')).toMatchObject({ ok: true });
    await vi.waitFor(() => expect(textsOf(dimitra)).toContain('good evening'), SOON);
    expect(await yusuf.history()).toEqual(['the floor hums', 'welcome', 'good evening']);
    expect(textsOf(yusuf)).not.toContain('before you came');

    // A broken line, and back by the other server.
    yusuf[Symbol.dispose]();
    await says(dimitra, 'are you there?');
    using again = await visit(cities.carrier, 'yusuf');
    const history = ['the floor hums', 'welcome', 'good evening', 'are you there?'];
    expect(await again.history()).toEqual(history);
    using back = await visit(cities.other, 'yusuf');
    await vi.waitFor(async () => expect(await back.history()).toEqual(history), SOON);

    await seat('UnseatInterpreter', BOOTH);
    await says(dimitra, 'while you were away');
    await seat('SeatInterpreter', BOOTH);
    await says(dimitra, 'hello again');
    await vi.waitFor(async () => expect(await back.history()).toContain('hello again'), SOON);
    for (const server of [again, back]) {
      expect(await server.history()).toEqual([...history, 'hello again']);
    }
    expect(await maja.history()).toEqual(['the floor hums']);
    expect(nikos.words).toEqual([]);
    expect(await nikos.history()).toEqual([]);

    await maja.does({ type: 'CloseBooth', booth: BOOTH });
    await maja.does({ type: 'OpenBooth', booth: BOOTH, outputs: ['el', 'en'] });
    for (const person of ['dimitra', 'yusuf']) {
      await maja.does({ type: 'SeatInterpreter', booth: BOOTH, person });
    }
    await says(dimitra, 'a new booth');
    for (const who of [again, back, dimitra]) {
      await vi.waitFor(async () => expect(await who.history()).toContain('a new booth'), SOON);
      expect(await who.history()).not.toContain('welcome');
    }
  });

  it('a server that begins later knows what was written before, and what comes', async () => {
    using all = await comeTo(cities, { eleni: 'carrier', dimitra: 'other', yusuf: 'carrier' });
    const { eleni, dimitra, yusuf } = all;
    const language = 'sl';
    await eleni.does({ type: 'AssignCaptioner', person: 'dimitra', language });
    const writes = async (text: string) => {
      await captioned(dimitra, { language, text });
      await dimitra.boothText({ type: 'write', line: 'technician', text });
    };
    await writes('before');
    await vi.waitFor(() => expect(textsOf(yusuf)).toContain('before'), SOON);
    await using third = await cities.startThird();
    const come = async (person: string) =>
      visitAs({ ...(await cities.carrier.signIn(person)), url: third.url });
    using reader = await come('nikos');
    const follows = () => reader.caption('follow', { languages: [language] });
    // A reader is not kept waiting for servers that take their time.
    await vi.waitFor(async () => {
      const answer = await follows();
      expect(answer).toMatchObject({ ok: true, data: { turns: [{ writing: 'dimitra' }] } });
    }, PACED);
    using colleague = await come('yusuf');
    expect(await colleague.history()).toContain('before');
    await writes('after');
    await vi.waitFor(() => expect(lastLine(reader)?.text).toBe('after'), SOON);
    await vi.waitFor(() => expect(textsOf(colleague)).toContain('after'), SOON);
    expect(await follows()).toMatchObject({
      data: { lines: [{ text: 'before' }, { text: 'after' }] },
    });
  });

  it('captions of a closed part stay there, whichever server they were typed at', async () => {
    using all = await comeTo(cities, {
      eleni: 'carrier',
      maja: 'other',
      nikos: 'other',
      guest: 'other',
    });
    const { eleni, maja, nikos, guest } = all;
    await eleni.does({ type: 'OpenMeeting' });
    const language = 'en';
    for (const person of ['eleni', 'maja']) {
      await eleni.does({ type: 'AssignCaptioner', person, language });
    }
    for (const reader of [nikos, guest]) await reader.caption('follow', { languages: [language] });
    const types = async (who: Visitor, text: string) => {
      await who.caption('turn', { language, step: 'take' });
      await captioned(who, { language, text });
    };
    await types(eleni, 'open');
    await vi.waitFor(() => expect(lastLine(guest)?.text).toBe('open'), SOON);
    await eleni.does({ type: 'CloseToPublic', scope: 'sitting', reason: 'Staff' });
    // A server that has not heard of it yet may go on for half a second.
    await maja.connection.event('ClosedToPublic');
    await types(maja, 'secret, typed there');
    await types(eleni, 'secret, typed here');
    await vi.waitFor(() => expect(lastLine(nikos)?.text).toBe('secret, typed here'), SOON);
    expect(linesOf(guest).map(({ text }) => text)).toEqual(['open']);
    using late = await comeTo(cities, { guest: 'carrier' });
    for (const reader of [guest, late.guest]) {
      const answer = await reader.caption('follow', { languages: [language] });
      expect(answer).toMatchObject({ ok: true, data: { lines: [{ text: 'open' }], turns: [] } });
    }
    await eleni.does({ type: 'OpenToPublic' });
  });
});
