import { setTimeout as pause } from 'node:timers/promises';
import type { Moment } from '../hearing.ts';
import { launchBrowser } from '../browser.ts';
import { expect, test as cableTest } from '../network/cable-story.ts';
import { Participant } from '../participant.ts';
import { test } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { DemoId } from '../demo-people.ts';
import type { WireClient } from '../wire-client.ts';
import { enterWithVoice, SILENT_DB } from './with-voice.ts';

const CHAIR_HZ = 440;
const CHANNEL_HZ = 1_000;

/** The whole line, both ways: sound, its headers and reports, signalling, votes. */
const LINE_BPS = 64_000;
const TWO_VOICES_BPS = 160_000;
const KEPT_MS = 60_000;
/** The record of what was heard holds a minute. */
const CHUNK_MS = 10_000;
const LONGEST_GAP_MS = 200;
/** Quieter than this, a tone of half of full scale is not heard as one. */
const HEARD_DB = -26;
/** From the first packet that is lost until nothing but the voice comes. */
const GIVEN_UP_MS = 30_000;
/** Until what was under way when the line became narrow has gone through it. */
const SETTLED_MS = 5_000;
/** Of packets of two frames there are 25 a second, of those of one twice as many. */
const LOOKED_AT_MS = 3_000;
const IN_PAIRS = { least: 60, most: 90 } as const;
/** All of it, step by step. */
const BACK_MS = 60_000;
const STORY_MS = 300_000;
/** What a voice takes before any header, at the least. */
const SPEECH_KBPS = 28;

const PHONE = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

const QUESTION = 'Shall the office hours be longer?';

/** Longest time without the tone, in milliseconds. */
function longestGap(course: readonly Moment[]): number {
  let longest = 0;
  let from: number | null = null;
  for (const { at, db } of course) {
    if (db >= HEARD_DB) from = null;
    else from ??= at;
    if (from !== null) longest = Math.max(longest, at - from);
  }
  return longest;
}

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;

/** The chair, who is seen and heard, and an interpreter on air into Greek. */
async function speakers(join: Join): Promise<void> {
  const chair = await join('eleni', { tone: CHAIR_HZ, enter: false });
  await enterWithVoice(chair);
  await chair.press('Open the sitting');
  await chair.press('Microphone');
  await chair.press('Camera');
  const interpreter = await join('dimitra', { tone: CHANNEL_HZ, enter: false });
  await enterWithVoice(interpreter);
  await interpreter.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  await interpreter.press('On air');
}

/** The id of the poll. */
async function opensPoll(chair: WireClient): Promise<string> {
  const n = await chair.does({
    type: 'AnnouncePoll',
    kind: 'straw',
    purpose: 'procedural',
    question: { en: QUESTION },
    on: null,
  });
  await expect.poll(() => chair.n()).toBeGreaterThanOrEqual(n);
  const event = chair.frames.get(n)?.event;
  if (event?.type !== 'PollAnnounced') throw new Error('no poll was announced');
  await chair.does({ type: 'StartPoll', poll: event.poll, smallRegisterAccepted: true });
  return event.poll;
}

/** By the screen that the poll covers. */
async function votesYes({ page }: Participant): Promise<void> {
  const ballot = page.getByRole('dialog');
  await expect(ballot).toContainText(QUESTION);
  await ballot.getByText('Yes', { exact: true }).click();
  await ballot.getByRole('button', { name: 'Show my answer', exact: true }).click();
  await expect(ballot.getByRole('status')).toContainText('Your answer is stored.');
  await ballot.getByRole('button', { name: 'Close', exact: true }).click();
}

/** Sees whoever speaks, and hears the channel with the floor beneath it. */
async function comesIn(join: Join, options: JoinOptions): Promise<Participant> {
  const member = await join('nikos', options);
  await member.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  await member.hears(CHANNEL_HZ);
  await expect(faceOfSpeaker(member)).toBeVisible();
  return member;
}

/** What the page itself says it gave up. */
function said({ page }: Participant) {
  return page.getByRole('status').filter({ hasText: 'Your line is' });
}

function faceOfSpeaker({ page }: Participant) {
  return page.getByRole('main').getByLabel(/^Video of/);
}

/** What the page has got of sound so far: packets, and bits in them without any header. */
function soundReceived({ page }: Participant): Promise<{ packets: number; bits: number }> {
  return page.evaluate(async () => {
    let [packets, bytes] = [0, 0];
    for (const connection of window.koinonConnections) {
      for (const report of (await connection.getStats()).values()) {
        if (report.type !== 'inbound-rtp' || report.kind !== 'audio') continue;
        packets += report.packetsReceived;
        bytes += report.bytesReceived;
      }
    }
    return { packets, bits: bytes * 8 };
  });
}

/** The voice has come in its leaner form for some seconds. */
async function comesInPairs(member: Participant): Promise<void> {
  await expect(async () => {
    const before = await soundReceived(member);
    await pause(LOOKED_AT_MS);
    const packets = (await soundReceived(member)).packets - before.packets;
    expect(packets).toBeGreaterThan(IN_PAIRS.least);
    expect(packets).toBeLessThan(IN_PAIRS.most);
  }).toPass({ timeout: GIVEN_UP_MS });
}

/** Longest gaps in the channel, in milliseconds: one for each part of the time. */
async function gapsWithin(member: Participant, milliseconds: number): Promise<number[]> {
  const gaps: number[] = [];
  for (let heard = 0; heard < milliseconds; heard += CHUNK_MS) {
    const mark = await member.ears.mark();
    await pause(CHUNK_MS);
    gaps.push(longestGap(await member.ears.course(CHANNEL_HZ, mark)));
  }
  return gaps;
}

cableTest(
  'narrow line: 64 kbit/s carry the channel without a gap, and a vote; what rests is said',
  async ({ cable, city, join, wire }) => {
    cableTest.setTimeout(STORY_MS);
    await speakers(join);
    const program = { program: cable.chromium, host: cable.host, ears: true };
    const member = await comesIn(join, {
      ...program,
      trusted: `http://${cable.host}:${city.port}`,
    });
    await using chair = await wire('eleni');

    await cable.narrow(LINE_BPS);
    await expect(said(member)).toContainText('Kept: the voice you listen to, and captions.', {
      timeout: GIVEN_UP_MS,
    });
    await expect(faceOfSpeaker(member)).toHaveCount(0);
    await expect.poll(() => member.ears.loudness(CHAIR_HZ)).toBeLessThan(SILENT_DB);
    await comesInPairs(member);
    await pause(SETTLED_MS);
    await member.hears(CHANNEL_HZ);

    const before = await soundReceived(member);
    const [gaps, poll] = await Promise.all([
      gapsWithin(member, KEPT_MS),
      opensPoll(chair),
      votesYes(member),
    ]);
    expect(Math.max(...gaps), `longest gaps in ms: ${gaps.join(', ')}`).toBeLessThan(
      LONGEST_GAP_MS,
    );
    const bits = (await soundReceived(member)).bits - before.bits;
    // Else the tone would be easier to carry than somebody who speaks.
    expect(bits / KEPT_MS).toBeGreaterThan(SPEECH_KBPS);
    await expect(said(member)).toContainText('Kept: the voice you listen to, and captions.');

    await chair.does({ type: 'ClosePoll', poll });
    await cable.widen();
    await member.press('Try now');
    await expect.poll(() => member.ears.loudness(CHAIR_HZ)).toBeGreaterThan(SILENT_DB);
    await expect(faceOfSpeaker(member)).toBeVisible({ timeout: BACK_MS });
    await expect(said(member)).toHaveCount(0, { timeout: BACK_MS });
  },
);

cableTest(
  'narrow line: where both voices fit and no picture does, only pictures rest',
  async ({ cable, city, join }) => {
    cableTest.setTimeout(STORY_MS);
    await speakers(join);
    const program = { program: cable.chromium, host: cable.host, ears: true };
    const member = await comesIn(join, {
      ...program,
      trusted: `http://${cable.host}:${city.port}`,
    });
    await cable.narrow(TWO_VOICES_BPS);
    await expect(said(member)).toContainText(
      /line is weak.*(all other pictures|All pictures rest)/,
      {
        timeout: GIVEN_UP_MS,
      },
    );
    await expect(faceOfSpeaker(member)).toHaveCount(0);
    await pause(SETTLED_MS);
    await member.hears(CHANNEL_HZ);
    expect(await member.ears.loudness(CHAIR_HZ)).toBeGreaterThan(SILENT_DB);
  },
);

test('narrow line: whoever wants sound only says so on a phone, and it is kept', async ({
  city,
  join,
}) => {
  const chair = await join('eleni', { tone: CHAIR_HZ, enter: false });
  await enterWithVoice(chair);
  await chair.press('Open the sitting');
  await chair.press('Microphone');
  await chair.press('Camera');
  await using browser = await launchBrowser();
  const context = await browser.newContext(PHONE);
  const link = city.link('nikos');
  await using member = await Participant.open('nikos', link, { context });
  await member.enter();
  await expect(faceOfSpeaker(member)).toBeVisible();
  await member.button('Receiving: Everything').tap();
  await member.page.getByRole('menuitemradio', { name: 'Sound only' }).tap();
  await expect(member.button('Receiving: Sound only')).toBeVisible();
  await expect(faceOfSpeaker(member)).toHaveCount(0);

  await member.page.reload();
  await member.enter();
  await expect(member.button('Receiving: Sound only')).toBeVisible();
  await expect(faceOfSpeaker(member)).toHaveCount(0);
  await member.button('Receiving: Sound only').tap();
  await member.page.getByRole('menuitemradio', { name: 'Save data' }).tap();
  await expect(faceOfSpeaker(member)).toBeVisible();
});
