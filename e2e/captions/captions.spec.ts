import type { CaptionTold } from '@koinon/shared/captions/messages';
import { captionLine } from './caption-line.ts';
import type { CaptionWire } from './caption-line.ts';
import { launchBrowser } from '../browser.ts';
import { DEMO_MEETING } from '../demo-people.ts';
import { expect, test } from '../story.ts';
import type { WireClient } from '../wire-client.ts';

const FIRST = 'Καλησπέρα σας.';
const WRONG = 'Δέκα διαμερισματα.';
const RIGHT = 'Δέκα διαμερίσματα.';
const SECRET = 'Αυτό μένει εδώ μέσα.';

const assign = (person: string, language: string) =>
  ({ type: 'AssignCaptioner', person, language }) as const;

/** The token of a new feed, and a way to send by it. */
async function openFeed(wire: WireClient, language: string) {
  const { session } = wire;
  await wire.does({ type: 'OpenCaptionFeed', language });
  const opened = [...wire.frames.values()].flatMap(({ event }) =>
    event.type === 'CaptionFeedOpened' ? [event.feed] : [],
  );
  const feed = opened.at(-1) ?? '';
  const path = `${session.origin}${session.path}caption-feeds/${feed}/token`;
  const response = await fetch(path, { method: 'POST', headers: { cookie: session.cookie } });
  const { token } = (await response.json()) as { readonly token: string };
  return {
    feed,
    token,
    async send(
      body: string,
      { meeting = DEMO_MEETING, into = language, method = 'POST', line = '' } = {},
    ) {
      const address = `${session.origin}/api/meetings/${meeting}/captions/${into}${line}`;
      const headers = { authorization: `Bearer ${token}`, 'content-type': 'text/plain' };
      const answer = await fetch(address, { method, body, headers });
      const read = (await answer.json()) as { readonly code?: string; readonly lines?: string[] };
      return { status: answer.status, ...read };
    },
  };
}

const linesOf = (told: readonly CaptionTold[]) =>
  told.flatMap((one) => (one.about === 'line' ? [one.line.text] : []));

test('captions: typed by phrases, corrected, read on a phone in Arabic, fed by a program, and kept in when doors close', async ({
  join,
  wire,
}) => {
  const clerk = await wire('maja');
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  await clerk.does(assign('dimitra', 'el'));
  await clerk.does(assign('yusuf', 'el'));

  const captioner = await join('dimitra');
  await captioner.page.getByRole('link', { name: 'Open the caption desk' }).click();
  const field = captioner.page.getByRole('textbox', { name: 'Captions in Ελληνικά' });
  await expect(field).toBeFocused();

  await using phone = await launchBrowser();
  const context = await phone.newContext({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const reader = await join('amal', { context, language: 'ar', enter: false });
  await reader.press('الدخول إلى الجلسة');
  await reader.live();
  const panel = reader.page.getByRole('region', { name: 'النص المكتوب' });
  await panel.getByRole('radio', { name: 'Ελληνικά' }).check();
  const log = reader.page.getByRole('log', { name: /Ελληνικά/ });

  // A phrase goes out at the comma, before the sentence has ended.
  await field.pressSequentially('Καλησπέρα, ');
  await expect(log).toHaveText('Καλησπέρα,');
  await field.pressSequentially('αρχίζουμε. ');
  await expect(log).toHaveText('Καλησπέρα, αρχίζουμε.');

  // A slip is put right by the keyboard alone, and the reader sees that it was.
  await field.pressSequentially(`${WRONG} `);
  await expect(log.getByText(WRONG)).toBeVisible();
  await field.press('ArrowUp');
  const correction = captioner.page.getByRole('textbox', { name: /Corrected line/ });
  await expect(correction).toBeFocused();
  await correction.fill(RIGHT);
  await correction.press('Enter');
  await expect(log.getByText(RIGHT)).toBeVisible();
  await expect(log.getByText(WRONG)).toHaveCount(0);
  await expect(log.getByText('صُحّح')).toHaveCount(1);
  await expect(field).toBeFocused();

  // Larger, and white on black: kept for the next time.
  await panel.getByRole('button', { name: 'طريقة عرض النص' }).click();
  await panel.getByRole('radio', { name: 'كبير جداً' }).check();
  await panel.getByRole('switch', { name: 'أبيض على أسود' }).check();
  await reader.page.reload();
  await reader.press('الدخول إلى الجلسة');
  await reader.live();
  await expect(log.getByText(RIGHT)).toBeVisible();
  await expect(log).toHaveCSS('background-color', 'rgb(0, 0, 0)');

  // One's own abbreviations are written out.
  await captioner.press(/My abbreviations/);
  await captioner.page
    .getByRole('textbox', { name: /abbreviation = words/ })
    .fill('δσ = δημοτικό συμβούλιο');
  await field.pressSequentially('Το δσ αποφάσισε. ');
  await expect(log.getByText('Το δημοτικό συμβούλιο αποφάσισε.')).toBeVisible();

  // A program, by its token.
  const feed = await openFeed(clerk, 'el');
  const sent = await feed.send(FIRST);
  expect(sent).toMatchObject({ status: 200 });
  await expect(log.getByText(FIRST)).toBeVisible();
  expect(
    await feed.send('Καλησπέρα.', { method: 'PUT', line: `/${sent.lines?.[0]}` }),
  ).toMatchObject({ status: 200 });
  await expect(log.getByText(/^Καλησπέρα\./)).toBeVisible();

  // Behind closed doors those inside read on, and the gallery gets nothing.
  using gallery = await captionLine(await wire('guest'), ['el']);
  const before = linesOf(gallery.standing);
  expect(before).toContain('Καλησπέρα.');
  await chair.does({ type: 'CloseToPublic', scope: 'sitting', reason: 'Personal data' });
  await field.pressSequentially(`${SECRET} `);
  await expect(log.getByText(SECRET)).toBeVisible();
  expect(await feed.send('Και αυτό.')).toMatchObject({ status: 200 });
  await expect(log.getByText('Και αυτό.')).toBeVisible();
  await chair.does({ type: 'OpenToPublic' });
  await field.pressSequentially('Πάλι μαζί. ');
  await expect.poll(() => linesOf(gallery.told())).toContain('Πάλι μαζί.');
  expect(linesOf(gallery.told()).join(' ')).not.toMatch(/εδώ μέσα|Και αυτό/);
  using late = await captionLine(await wire('guest'), ['el']);
  expect(linesOf(late.standing).join(' ')).not.toMatch(/εδώ μέσα|Και αυτό/);
});

test('captions: two captioners relieve each other, and the hall reads along', async ({
  join,
  wire,
}) => {
  const clerk = await wire('maja');
  await (await wire('eleni')).does({ type: 'OpenMeeting' });
  await clerk.does(assign('dimitra', 'el'));
  await clerk.does(assign('yusuf', 'el'));
  const [one, two, hall] = [await join('dimitra'), await join('yusuf'), await join('hall')];
  for (const captioner of [one, two]) {
    await captioner.page.getByRole('link', { name: 'Open the caption desk' }).click();
  }
  await hall.page.keyboard.press('c');
  const field = (who: typeof one) =>
    who.page.getByRole('textbox', { name: 'Captions in Ελληνικά' });
  await field(one).pressSequentially('Ένα. ');
  await expect(hall.page.getByRole('log')).toContainText('Ένα.');
  await field(two).pressSequentially('Δύο. ');
  await expect(two.page.getByRole('alert')).toContainText('A colleague writes just now');
  await expect(field(two)).toHaveValue('Δύο.');
  await field(one).press('F8');
  await expect(two.page.getByText('Dimitra Ioannou asks to be relieved.')).toBeVisible();
  await field(two).press('F8');
  await field(two).press('Enter');
  await expect(hall.page.getByRole('log')).toContainText('Δύο.');
  await field(one).pressSequentially('Τρία. ');
  await expect(one.page.getByRole('alert')).toContainText('A colleague writes just now');
});

test('captions: whoever has the floor speaks by typing, letter by letter', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  await (await wire('maja')).does(assign('dimitra', 'el'));
  const [speaker, listener] = [await join('nikos'), await join('grace')];
  const [clerk, captioner] = [await join('maja'), await join('dimitra')];
  await captioner.page.getByRole('link', { name: 'Open the caption desk' }).click();
  await speaker.mayAct();
  await expect(speaker.button('Speak by typing')).toHaveCount(0);
  await chair.does({ type: 'GiveFloor', person: 'nikos', seconds: 600 });
  await speaker.press('Speak by typing');
  const field = speaker.page.getByRole('textbox', { name: 'Speak by typing' });
  await expect(field).toBeFocused();
  const text = listener.page.getByTestId('speaker-text');
  await field.pressSequentially('I agr');
  await expect(text).toContainText('I agr');
  await field.pressSequentially('ee with the motion');
  await field.press('Enter');
  await expect(text).toContainText('I agree with the motion');
  await expect(text).toContainText('Nikos Georgiou types');
  for (const { page } of [clerk, captioner]) {
    await expect(page.getByTestId('speaker-text')).toContainText('I agree with the motion');
  }
  // With the turn ends the right to speak, by voice or by keys.
  await chair.does({ type: 'TakeFloor' });
  await expect(field).toHaveCount(0);
});

test('captions: nobody writes who was not assigned, by no way', async ({ wire }) => {
  const clerk = await wire('maja');
  const chair = await wire('eleni');
  await chair.does({ type: 'OpenMeeting' });
  await clerk.does(assign('dimitra', 'el'));
  using reader = await captionLine(await wire('grace'), ['el', 'ar']);
  const line = { language: 'el', line: null, text: 'Forged', final: true };
  const refused = async (from: CaptionWire, language = 'el') =>
    from.ask('write', { ...line, language });
  for (const cheat of ['nikos', 'eleni', 'maja', 'yusuf', 'guest', 'hall'] as const) {
    using wired = await captionLine(await wire(cheat), []);
    expect(await refused(wired), cheat).toEqual({ ok: false, code: 'not-captioner' });
    const turn = await wired.ask('turn', { language: 'el', step: 'take' });
    expect(turn, cheat).toEqual({ ok: false, code: 'not-captioner' });
    const spoken = await wired.ask('speak', { line: null, text: 'Forged', final: true });
    // Whoever presides has the floor at all times.
    if (cheat !== 'eleni') expect(spoken, cheat).toEqual({ ok: false, code: 'no-floor' });
  }
  using captioner = await captionLine(await wire('dimitra'), ['el']);
  expect(await refused(captioner, 'ar')).toEqual({ ok: false, code: 'not-captioner' });
  const long = await captioner.ask('write', { ...line, text: 'x'.repeat(401) });
  expect(long).toEqual({ ok: false, code: 'malformed' });

  // A flood is stopped, and what came through came in order.
  const flood = await Promise.all(
    Array.from({ length: 80 }, (_, at) => captioner.ask('write', { ...line, text: `L${at}` })),
  );
  expect(flood.filter((answer) => !answer.ok && answer.code === 'too-fast').length).toBeGreaterThan(
    10,
  );
  const taken = flood.filter(({ ok }) => ok).length;
  await expect
    .poll(() => linesOf(reader.told()).filter((text) => text.startsWith('L')))
    .toHaveLength(taken);

  // A token is worth what the record says, for its meeting and language only.
  const feed = await openFeed(clerk, 'el');
  expect(await feed.send('x', { meeting: 'other' })).toMatchObject({ code: 'other-meeting' });
  expect(await feed.send('x', { into: 'ar' })).toMatchObject({ code: 'other-language' });
  await clerk.does({ type: 'CloseCaptionFeed', feed: feed.feed });
  expect(await feed.send('x')).toMatchObject({ status: 403, code: 'feed-closed' });
  expect(linesOf(reader.told()).filter((text) => text === 'x')).toEqual([]);
  const forged = reader.told().filter((one) => one.about === 'line' && one.line.text === 'Forged');
  expect(forged.every((one) => one.about === 'line' && one.line.source === 'speaker')).toBe(true);
});
