import type { Locator } from '@playwright/test';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { launchBrowser } from '../browser.ts';
import type { City } from '../city.ts';
import { LOUD_DB, SILENT_DB } from '../media/with-voice.ts';
import { Participant } from '../participant.ts';
import { request, signIn } from '../sign-in.ts';
import { expect, nameOf, test } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { DemoId } from '../demo-people.ts';
import { connectWire } from '../wire-client.ts';
import type { WireClient } from '../wire-client.ts';

const GRACE_HZ = 900;
const YUSUF_HZ = 1_500;
const PHONE = { width: 390, height: 844 };
const ARABIC = 'العربية';
const ENTER_IN_ARABIC = 'الدخول إلى الجلسة';
/** What the lag guard waits at most where a body has not said it, and how late a busy machine is. */
const LIMIT_MS = 8_000;
const LATE_MS = 2_000;

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;
type Of<Type extends RecordEvent['type']> = Extract<RecordEvent, { readonly type: Type }>;

/** The one button that says what comes next. */
function step({ page }: Participant, name: string): Locator {
  const panel = page.getByRole('region', { name: 'Next step' });
  return panel.getByRole('button', { name, exact: true });
}

/** The latest event of a kind that somebody was told of, and when it was. */
function latest<Type extends RecordEvent['type']>(
  { frames }: WireClient,
  type: Type,
): { readonly event: Of<Type>; readonly at: number } {
  const found = [...frames.values()].findLast(({ event }) => event.type === type);
  if (found?.event.type !== type) throw new Error(`there was no ${type}`);
  // Its type was compared with the one asked for.
  return { event: found.event as Of<Type>, at: found.at };
}

async function happens(wire: WireClient, type: RecordEvent['type'], times: number): Promise<void> {
  const count = () => [...wire.frames.values()].filter(({ event }) => event.type === type).length;
  await expect.poll(count, { message: `${type}, ${times} times` }).toBe(times);
}

const finishing = ({ page }: Participant) => page.getByTestId('interpreters-finishing');

/** Amal reads Arabic on a phone, and listens to the Arabic interpreter. */
async function amalOnPhone(amal: Participant): Promise<void> {
  await amal.page.setViewportSize(PHONE);
  await amal.page.getByRole('button', { name: ENTER_IN_ARABIC }).click();
  await expect(amal.root.getByRole('main')).toBeVisible();
  await amal.live();
  await amal.page.getByRole('radio', { name: ARABIC }).first().check();
}

/** Yusuf speaks into Arabic, and Amal hears him. */
async function booth(join: Join, amal: Participant): Promise<Participant> {
  const yusuf = await join('yusuf', { voice: YUSUF_HZ });
  await yusuf.page.getByRole('radio', { name: ARABIC }).last().check();
  await yusuf.press('On air');
  await expect.poll(() => amal.ears.loudness(YUSUF_HZ)).toBeGreaterThan(LOUD_DB);
  return yusuf;
}

async function announceStraw(chair: WireClient, text: string): Promise<string> {
  const question = { en: text };
  await chair.does({ type: 'AnnouncePoll', kind: 'straw', purpose: 'motion', question, on: null });
  return latest(chair, 'PollAnnounced').event.poll;
}

/** An open sitting: Amal listens to Yusuf on a phone, Nikos has the floor. */
async function sitting({
  join,
  wire,
}: {
  join: Join;
  wire: (person: DemoId) => Promise<WireClient>;
}) {
  const record = await wire('eleni');
  await record.does({ type: 'OpenMeeting' });
  await record.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  const amal = await join('amal', { ears: true, language: 'ar', enter: false });
  const [chair, nikos] = await Promise.all([join('eleni'), join('nikos'), amalOnPhone(amal)]);
  await record.does({ type: 'GiveFloor', person: 'nikos', seconds: 120 });
  const yusuf = await booth(join, amal);
  return { record, chair, nikos, amal, yusuf };
}

test('interpretation in order: the next microphone opens only after the booth has ended', async ({
  join,
  wire,
}) => {
  const { record, chair, nikos, amal, yusuf } = await sitting({ join, wire });
  const hall = await join('hall');
  const guest = await join('guest', { ears: true });
  const grace = await join('grace', { voice: GRACE_HZ });
  await grace.press('Microphone');
  await grace.press('Raise hand');
  const everybody = [chair, nikos, hall, amal, grace, yusuf];
  const mark = await guest.ears.mark();
  const began = Date.now();

  await step(chair, `Give the floor to ${nameOf('grace')}`).click();
  await Promise.all(everybody.map((one) => expect(finishing(one)).toBeVisible()));
  await Promise.all([
    expect(finishing(grace)).toContainText('You speak next.'),
    expect(finishing(yusuf)).toContainText('Your listeners are waited for'),
    expect(finishing(nikos)).toContainText(`${nameOf('grace')} speaks next.`),
    expect(finishing(amal)).toContainText('المترجمون يُنهون كلامهم.'),
  ]);
  const quiet = Date.now() - began;
  await yusuf.page.keyboard.down('c');
  await expect.poll(() => guest.ears.loudness(GRACE_HZ)).toBeGreaterThan(LOUD_DB);
  const course = await guest.ears.course(GRACE_HZ, mark);
  const heard = course.find(({ db }) => db > SILENT_DB)?.at ?? 0;
  expect(heard, 'Grace is first heard').toBeGreaterThan(quiet);
  expect(latest(record, 'FloorGiven').event).toMatchObject({ person: 'grace', waited: 'quiet' });
  await Promise.all(everybody.map((one) => expect(finishing(one)).toBeHidden()));
});

test('interpretation in order: nothing waits longer than the limit, the chair need not, and a poll opens by itself', async ({
  join,
  wire,
}) => {
  const { record, chair, nikos, yusuf } = await sitting({ join, wire });
  await join('grace');

  await test.step('after the limit it begins all the same', async () => {
    await record.does({ type: 'GiveFloor', person: 'grace', seconds: 120 });
    await happens(record, 'FloorGiven', 2);
    const { at } = latest(record, 'TurnAnnounced');
    const given = latest(record, 'FloorGiven');
    expect(given.event).toMatchObject({ person: 'grace', waited: 'limit' });
    expect(given.at - at).toBeGreaterThanOrEqual(LIMIT_MS);
    expect(given.at - at).toBeLessThan(LIMIT_MS + LATE_MS);
  });

  await test.step('the chair need not wait', async () => {
    await record.does({ type: 'GiveFloor', person: 'nikos', seconds: 120 });
    await step(chair, `Start now: ${nameOf('nikos')}`).click();
    await happens(record, 'FloorGiven', 3);
    expect(latest(record, 'FloorGiven').event).toMatchObject({ person: 'nikos', waited: 'chair' });
    await record.does({ type: 'TakeFloor' });
  });

  await test.step('the poll waits, and then opens by itself', async () => {
    const poll = await announceStraw(record, 'A break of ten minutes?');
    await step(chair, 'Start the poll').click();
    await expect(finishing(nikos)).toContainText('Then the poll opens by itself.');
    await expect(step(chair, 'Open the poll now')).toBeVisible();
    await yusuf.page.keyboard.down('c');
    await happens(record, 'PollOpened', 1);
    expect(latest(record, 'PollOpened').event).toMatchObject({ poll, waited: 'quiet' });
    await expect(nikos.page.getByRole('radio', { name: 'Yes' }).first()).toBeVisible();
  });
});

test('interpretation in order: a deadline of the lag guard survives a restart', async ({
  city,
  join,
  wire,
}) => {
  const record = await wire('eleni');
  await record.does({ type: 'OpenMeeting' });
  await record.does({ type: 'OpenItem', item: 'housing', title: { en: 'Housing' } });
  const amal = await join('amal', { ears: true, language: 'ar', enter: false });
  await amalOnPhone(amal);
  await join('grace');
  await booth(join, amal);
  const back = record.nextWelcome();
  await record.does({ type: 'GiveFloor', person: 'grace', seconds: 60 });
  expect(latest(record, 'TurnAnnounced').event.waitsFor).toEqual(['ar']);
  await city.kill9();
  await city.restart();
  await back;
  await happens(record, 'FloorGiven', 1);
  const { at } = latest(record, 'TurnAnnounced');
  const given = latest(record, 'FloorGiven');
  // Nobody may be heard yet, so it is quiet; nobody waits longer than they would have.
  expect(['quiet', 'limit']).toContain(given.event.waited);
  expect(given.at - at).toBeLessThan(LIMIT_MS + LATE_MS + LIMIT_MS);
});

test('interpretation in order: a poll warns of a channel without a voice', async ({
  join,
  wire,
}) => {
  const record = await wire('eleni');
  await record.does({ type: 'OpenMeeting' });
  const chair = await join('eleni');
  const amal = await join('amal', { language: 'ar', enter: false });
  await amalOnPhone(amal);
  await announceStraw(record, 'A break?');
  await expect(
    chair.page.getByText(`Somebody listens and nobody interprets: ${ARABIC}`).first(),
  ).toBeVisible();
  await step(chair, 'Start the poll').click();
  await happens(record, 'PollOpened', 1);
  expect(latest(record, 'PollOpened').event).not.toHaveProperty('uncoveredAccepted');
});

/** The administrator lets the council hold polls, and gives more time through languages. */
async function holdPolls(city: City): Promise<void> {
  await using browser = await launchBrowser();
  const page = await browser.newPage();
  const place = new URL(city.links().at(-1) ?? '');
  place.searchParams.set('lang', 'en');
  await page.goto(place.href);
  await page.getByRole('link', { name: 'Bodies', exact: true }).click();
  await page.getByRole('link', { name: 'Migrant Integration Council' }).click();
  await page.getByText('Interpretation', { exact: true }).click();
  await page.getByRole('radio', { name: 'The poll is held' }).check();
  await page.getByRole('spinbutton', { name: 'Seconds waited at most' }).fill('5');
  await page.getByRole('spinbutton', { name: /^More time through languages/ }).fill('50');
  await page.getByRole('button', { name: 'Save', exact: true }).last().click();
  await expect(page.getByText('Saved.')).toBeVisible();
  await page.getByRole('link', { name: 'Rules', exact: true }).click();
  await expect(page.getByText(/ have ended, 5 seconds at most/)).toBeVisible();
  await expect(page.getByText(/^A turn gets 50 percent more/)).toBeVisible();
  await expect(page.getByText(/Government Code, section 54954.3/)).toBeVisible();
}

interface Called {
  readonly id: string;
  readonly people: readonly { readonly name: string; readonly link: string }[];
}

/** Calls a sitting of the demo's council with an Arabic channel; where to enter it, by name. */
async function callSitting(city: City): Promise<(name: string) => string> {
  const administrator = await signIn(city.links().at(-1) ?? '');
  const now = Date.now();
  const called = {
    title: { en: 'A sitting that waits' },
    channels: ['ar'],
    items: [{ title: { en: 'Housing' }, original: false }],
    others: [{ name: 'Yusuf', role: 'interpreter', language: 'en', channels: ['ar'] }],
    call: {
      sentAt: now,
      startsAt: now,
      place: 'Town hall',
      repeatOf: 0,
      announced: false,
      notInvited: [],
      urgent: true,
      lateBecause: 'A test',
    },
  };
  const body = JSON.stringify(called);
  const answer = await request(administrator, 'bodies/council/sittings', { method: 'POST', body });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  const { meeting }: { meeting: string } = await answer.json();
  const listed = await request(administrator, 'meetings');
  const meetings: readonly Called[] = await listed.json();
  const people = meetings.find(({ id }) => id === meeting)?.people ?? [];
  return (name) => {
    const found = people.find((person) => person.name === name);
    if (found === undefined) throw new Error(`nobody is called ${name}`);
    return found.link;
  };
}

test('interpretation in order: a body holds its polls, and gives more time through languages', async ({
  city,
}) => {
  await holdPolls(city);
  const linkOf = await callSitting(city);
  await using browser = await launchBrowser();
  await using chair = await Participant.open('eleni', linkOf(nameOf('eleni')), { browser });
  await chair.enter();
  await using record = await connectWire(linkOf(nameOf('eleni')));
  await record.does({ type: 'OpenMeeting' });
  await using amal = await Participant.open('amal', linkOf(nameOf('amal')), {
    browser,
    language: 'ar',
  });
  await amalOnPhone(amal);
  await using yusuf = await connectWire(linkOf('Yusuf'));

  await test.step('the poll is held until the chair says that it may open', async () => {
    await announceStraw(record, 'A break?');
    await expect(
      chair.page.getByText(`Somebody listens and nobody interprets: ${ARABIC}`).first(),
    ).toBeVisible();
    await step(chair, 'Start the poll').click();
    const asked = chair.page.getByRole('alertdialog');
    await expect(asked).toContainText(ARABIC);
    await happens(record, 'PollOpened', 0);
    await asked.getByRole('button', { name: 'Start the poll', exact: true }).click();
    await happens(record, 'PollOpened', 1);
    expect(latest(record, 'PollOpened').event.uncoveredAccepted).toEqual(['ar']);
    const { poll } = latest(record, 'PollOpened').event;
    await record.does({ type: 'ClosePoll', poll });
  });

  await test.step('a turn that people hear through an interpreter has more time', async () => {
    await yusuf.does({ type: 'GoOnAir', channel: 'ar', takeOver: false });
    const { event } = latest(record, 'PersonArrived');
    await record.does({ type: 'GiveFloor', person: event.person, seconds: 60 });
    expect(latest(record, 'FloorGiven').event.credit).toEqual({
      seconds: 30,
      because: 'interpreted',
    });
    await expect(chair.page.getByTestId('time-credit').first()).toHaveText(
      '30 seconds more because people listen to interpreters',
    );
    await expect(amal.page.getByTestId('time-credit').first()).toContainText('المترجمين');
  });
});
