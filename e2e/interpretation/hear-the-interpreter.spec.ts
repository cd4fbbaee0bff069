import { setTimeout as pause } from 'node:timers/promises';
import { steepestRise } from '../hearing.ts';
import type { Moment } from '../hearing.ts';
import { enterWithVoice, LOUD_DB, SILENT_DB } from '../media/with-voice.ts';
import { test as cableTest } from '../network/cable-story.ts';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { DemoId } from '../demo-people.ts';

const CHAIR_HZ = 440;
const GREEK_HZ = 1_000;
const OTHER_HZ = 1_500;
const EARS = { ears: true } as const;

/** The floor under an interpretation, below its own full level: 15 %. */
const UNDER_DB = -16;
const UNDER_TOLERANCE_DB = 2;
/** Above this, under full level, the floor would burst through. */
const BURST_DB = -12;
const FULL_TOLERANCE_DB = 1;
const RISE_DB = 6;
const RISEN_MS = 2_000;
/** A booth on relay works on from the floor within this time. */
const PIVOT_MS = 1_000;
/** No undertone any more: the second half of the ramp. */
const HEARD_TOLERANCE_DB = 6;
const PAUSE_MS = 3_000;
/** Until a change has gone through every buffer, for a steady level. */
const SETTLE_MS = 1_500;

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;

interface Sitting {
  readonly chair: Participant;
  /** Listens to Greek. */
  readonly greek: Participant;
  /** The floor's own full level at the Greek listener, dBFS. */
  readonly full: number;
}

/** An open sitting: the chair's tone on the floor, somebody who chose Greek. */
async function openSitting(join: Join): Promise<Sitting> {
  const chair = await join('eleni', { tone: CHAIR_HZ, enter: false });
  await enterWithVoice(chair);
  await chair.press('Open the sitting');
  await chair.press('Microphone');
  const greek = await join('nikos', EARS);
  await greek.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  await expect.poll(() => greek.ears.loudness(CHAIR_HZ)).toBeGreaterThan(LOUD_DB);
  await pause(SETTLE_MS);
  return { chair, greek, full: await steadyLevel(greek, CHAIR_HZ) };
}

/** A tone's level apart from what a busy machine drops: the median of 20 ms windows, dBFS. */
async function steadyLevel(listener: Participant, frequency: number): Promise<number> {
  const mark = await listener.ears.mark();
  await pause(SETTLE_MS);
  const course = await listener.ears.course(frequency, mark);
  const levels = course.map(({ db }) => db).toSorted((a, b) => a - b);
  return levels[Math.floor(levels.length / 2)] ?? Number.NEGATIVE_INFINITY;
}

/** An interpreter whose tone goes on air into Greek. */
async function onAir(
  join: Join,
  { greek }: Sitting,
  options: JoinOptions = {},
): Promise<Participant> {
  const interpreter = await join('dimitra', { tone: GREEK_HZ, ...options, enter: false });
  await enterWithVoice(interpreter);
  await interpreter.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  await interpreter.press('On air');
  await expect.poll(() => greek.ears.loudness(GREEK_HZ)).toBeGreaterThan(LOUD_DB);
  await pause(SETTLE_MS);
  return interpreter;
}

/** The floor came back by itself: in time, smoothly, and not above its full level. */
function expectRisen(course: readonly Moment[], full: number): void {
  const late = course.filter(({ at }) => at >= RISEN_MS).map(({ db }) => db);
  expect(Math.max(...late), 'at full level after two seconds').toBeGreaterThan(
    full - FULL_TOLERANCE_DB,
  );
  expect(steepestRise(course), 'rise within 20 ms').toBeLessThanOrEqual(RISE_DB);
  expect(Math.max(...course.map(({ db }) => db))).toBeLessThan(full + FULL_TOLERANCE_DB);
}

async function courseAfter(listener: Participant, what: () => Promise<void>): Promise<Moment[]> {
  const mark = await listener.ears.mark();
  await what();
  await pause(RISEN_MS + SETTLE_MS / 2);
  return listener.ears.course(CHAIR_HZ, mark);
}

test('hear the interpreter: over the low floor, through a pause, and the floor again', async ({
  join,
}) => {
  const sitting = await openSitting(join);
  const { greek, full } = sitting;
  const floor = await join('grace', EARS);
  const interpreter = await onAir(join, sitting);

  const under = (await steadyLevel(greek, CHAIR_HZ)) - full;
  expect(Math.abs(under - UNDER_DB), `the floor lies ${under} dB low`).toBeLessThanOrEqual(
    UNDER_TOLERANCE_DB,
  );
  expect(await floor.ears.loudness(GREEK_HZ), 'on the floor').toBeLessThan(SILENT_DB);
  expect(await floor.ears.loudness(CHAIR_HZ), 'on the floor').toBeGreaterThan(LOUD_DB);

  await test.step('the interpreter pauses', async () => {
    const mark = await greek.ears.mark();
    await interpreter.page.keyboard.down('c');
    await pause(PAUSE_MS);
    expect(await greek.ears.loudness(GREEK_HZ)).toBeLessThan(SILENT_DB);
    const course = await greek.ears.course(CHAIR_HZ, mark);
    expect(Math.max(...course.map(({ db }) => db)), 'the floor stays low').toBeLessThan(
      full + BURST_DB,
    );
    await interpreter.page.keyboard.up('c');
    await expect.poll(() => greek.ears.loudness(GREEK_HZ)).toBeGreaterThan(LOUD_DB);
  });

  await test.step('the interpreter goes off air', async () => {
    expectRisen(await courseAfter(greek, () => interpreter.press('On air')), full);
    expect(await greek.ears.loudness(GREEK_HZ)).toBeLessThan(SILENT_DB);
  });
});

test('hear the interpreter: when that browser is killed the floor rises', async ({ join }) => {
  const sitting = await openSitting(join);
  const interpreter = await onAir(join, sitting);
  const course = await courseAfter(sitting.greek, () => killBrowser(interpreter));
  expectRisen(course, sitting.full);
});

test('hear the interpreter: a swap leaves every connection as it is', async ({ join }) => {
  const sitting = await openSitting(join);
  const { greek, full } = sitting;
  await onAir(join, sitting);
  const second = await join('yusuf', { tone: OTHER_HZ, enter: false });
  await enterWithVoice(second);
  await second.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  const receivers = await greek.ears.readyReceivers();
  const mark = await greek.ears.mark();

  await second.press('Take over');
  await expect.poll(() => greek.ears.loudness(OTHER_HZ)).toBeGreaterThan(LOUD_DB);
  await expect.poll(() => greek.ears.loudness(GREEK_HZ)).toBeLessThan(SILENT_DB);
  const course = await greek.ears.course(CHAIR_HZ, mark);
  expect(Math.max(...course.map(({ db }) => db)), 'the floor stays low').toBeLessThan(
    full + BURST_DB,
  );
  expect(await greek.ears.receivers(), 'consumers').toEqual(receivers);
});

cableTest(
  'hear the interpreter: when that network is cut the floor rises',
  async ({ cable, city, join }) => {
    const sitting = await openSitting(join);
    const trusted = `http://${cable.host}:${city.port}`;
    await onAir(join, sitting, { host: cable.host, program: cable.chromium, trusted });
    const course = await courseAfter(sitting.greek, () => cable.cutSilently());
    expectRisen(course, sitting.full);
  },
);

/** An interpreter on air, and another booth that takes its words from there. */
async function relayFrom(join: Join, options: JoinOptions = {}) {
  const sitting = await openSitting(join);
  const pivot = await onAir(join, sitting, options);
  const relayed = await join('yusuf', EARS);
  await expect(relayed.page.getByRole('button', { name: /^Relay: Ελληνικά/ })).toBeVisible();
  await relayed.page.keyboard.press('f');
  await expect(relayed.page.getByText('You hear Ελληνικά.')).toBeVisible();
  await expect.poll(() => relayed.ears.loudness(GREEK_HZ)).toBeGreaterThan(LOUD_DB);
  await pause(SETTLE_MS);
  return { pivot, relayed, full: sitting.full };
}

/** From the pivot's last word until the relayed booth has the floor as others have it. */
async function expectFloorSoon(
  relayed: Participant,
  full: number,
  dies: () => Promise<void>,
): Promise<void> {
  const mark = await relayed.ears.mark();
  const course = await courseAfter(relayed, dies);
  const voice = await relayed.ears.course(GREEK_HZ, mark);
  const died = voice.findLast(({ db }) => db > LOUD_DB)?.at ?? Number.NaN;
  const risen = course.find(({ db }) => db > full - HEARD_TOLERANCE_DB)?.at ?? Number.NaN;
  const description = `the floor ${Math.round(risen - died)} ms after the last word`;
  test.info().annotations.push({ type: 'measured', description });
  expect(risen - died, description).toBeLessThanOrEqual(PIVOT_MS);
  expect(steepestRise(course), 'rise within 20 ms').toBeLessThanOrEqual(RISE_DB);
}

test('hear the interpreter: a booth on relay has the floor when its pivot is killed', async ({
  join,
}) => {
  const { pivot, relayed, full } = await relayFrom(join);
  await expectFloorSoon(relayed, full, () => killBrowser(pivot));
});

cableTest(
  'hear the interpreter: a booth on relay has the floor when its pivot is cut off',
  async ({ cable, city, join }) => {
    const trusted = `http://${cable.host}:${city.port}`;
    const inside = { host: cable.host, program: cable.chromium, trusted };
    const { relayed, full } = await relayFrom(join, inside);
    await expectFloorSoon(relayed, full, () => cable.cutSilently());
  },
);

/** Ends a participant's browser as a crash would. */
async function killBrowser({ page }: Participant): Promise<void> {
  const session = await page.context().browser()?.newBrowserCDPSession();
  const { processInfo = [] } = (await session?.send('SystemInfo.getProcessInfo')) ?? {};
  const browser = processInfo.find(({ type }) => type === 'browser');
  if (browser === undefined) throw new Error('the browser has no process');
  process.kill(browser.id, 'SIGKILL');
}
