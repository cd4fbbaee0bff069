import { setTimeout as pause } from 'node:timers/promises';
import type { City } from '../city.ts';
import type { DemoId } from '../demo-people.ts';
import { enterWithVoice, LOUD_DB } from '../media/with-voice.ts';
import type { Participant } from '../participant.ts';
import { expect, test } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { WireClient } from '../wire-client.ts';
import { openPoll } from '../views/people-in.ts';
import { courseOf } from './channel-course.ts';
import type { Heard } from './channel-course.ts';

/**
 * One channel passes from one interpreter to the other and back, by one key
 * each, while a listener records what is heard: no gap, never two voices, and
 * the same consumer all the time. How long both sent a voice is what the server
 * measured.
 */
const HANDOVERS = process.env['SOAK'] === '1' ? 100 : 20;
const TONES = { dimitra: 700, yusuf: 1_300 } as const;
type Interpreter = keyof typeof TONES;
const BOTH = [TONES.dimitra, TONES.yusuf] as const;

/** What a listener may miss, and what is only the sharpness of the measurement. */
const GAP_MS = 20;
const SHARPNESS_MS = 10;
/** How long both may send. */
const OVERLAP_MS = 1_000;
/** Until both are heard and settled, before and after each change. */
const SETTLED_MS = 400;
/** Longer than a client waits before it makes anything ready. */
const READY_MS = 4_000;
const VOTES = 500;
/** A person may give twenty commands a second. */
const VOTE_EVERY_MS = 60;
const VOTERS = ['amal', 'nikos', 'grace'] as const;

const PER_HANDOVER_MS = 5_000;
test.setTimeout(120_000 + HANDOVERS * PER_HANDOVER_MS);

// The server tells what it measured of handovers, at this level.
test.use({ cityOptions: { env: { LOG_LEVEL: 'info' } } });

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;
type Desks = Readonly<Record<Interpreter, Participant>> & { readonly listener: Participant };

/** Both have been on air once, so that both microphones are open; Dimitra is on air. */
async function openDesks(join: Join): Promise<Desks> {
  const dimitra = await join('dimitra', { tone: TONES.dimitra, enter: false });
  await enterWithVoice(dimitra);
  const yusuf = await join('yusuf', { tone: TONES.yusuf, enter: false });
  await enterWithVoice(yusuf);
  await yusuf.page.getByRole('radio', { name: 'Ελληνικά' }).last().check();
  const listener = await join('guest', { ears: true });
  await listener.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  const desks = { dimitra, yusuf, listener };
  await dimitra.page.keyboard.press('Space');
  await isHeard(desks, 'dimitra');
  await handOver(desks, 'yusuf');
  await handOver(desks, 'dimitra');
  await isReadyForNarrowLine(listener);
  return desks;
}

/** What a narrow line would need is made ready once there is calm: of that, too, nothing is made anew. */
async function isReadyForNarrowLine({ ears }: Participant): Promise<void> {
  let before = '';
  const isSame = async () => {
    const now = (await ears.receivers()).join();
    const same = now === before;
    before = now;
    return same;
  };
  await expect.poll(isSame, { intervals: [READY_MS] }).toBe(true);
}

async function isHeard({ listener }: Desks, who: Interpreter): Promise<void> {
  await expect
    .poll(() => listener.ears.loudness(TONES[who], 100), { intervals: [100] })
    .toBeGreaterThan(LOUD_DB);
}

async function handOver(desks: Desks, to: Interpreter): Promise<void> {
  const { page } = desks[to];
  await expect(page.getByRole('button', { name: /^Take over/ })).toBeVisible();
  await page.keyboard.press('t');
  await isHeard(desks, to);
}

/** One handover after the other, each measured at the listener. */
async function passOn(desks: Desks): Promise<readonly Heard[]> {
  const heard: Heard[] = [];
  for (let count = 0; count < HANDOVERS; count += 1) {
    const mark = await desks.listener.ears.mark();
    await handOver(desks, count % 2 === 0 ? 'yusuf' : 'dimitra');
    await pause(SETTLED_MS);
    heard.push(await courseOf(desks.listener, BOTH, mark));
  }
  return heard;
}

interface Logged {
  readonly gapMs: number;
  readonly overlapMs: number;
}

/** What the server has measured of handovers so far. */
function logged(city: City): readonly Logged[] {
  const lines = city.log().split('\n');
  const about = lines.filter((line) => line.includes('a channel changed hands'));
  return about.map((line): Logged => JSON.parse(line));
}

/**
 * A gap that the server saw too, or of a length that this machine also makes of
 * one voice alone, is none of the handover's.
 */
function expectOneVoice(heard: readonly Heard[], seen: readonly Logged[]): void {
  const lost = Math.max(...heard.map(({ lostMs }) => lostMs));
  for (const [index, { gapMs, bothMs, changes }] of heard.entries()) {
    const late = Math.max(0, (seen[index]?.gapMs ?? 0) - GAP_MS);
    const handover = `handover ${index + 1}`;
    expect(changes, handover).toBe(1);
    expect(gapMs, `${handover}: gap`).toBeLessThanOrEqual(GAP_MS + late + lost);
    expect(bothMs, `${handover}: two voices`).toBeLessThanOrEqual(SHARPNESS_MS);
  }
  expect(medianOf(heard.map(({ gapMs }) => gapMs)), 'gaps').toBeLessThanOrEqual(GAP_MS);
}

function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

async function isSeamless(city: City, desks: Desks): Promise<void> {
  const receivers = await desks.listener.ears.readyReceivers();
  await expect.poll(() => logged(city).length).toBe(2);
  const heard = await passOn(desks);
  await expect.poll(() => logged(city).length).toBe(2 + HANDOVERS);
  const seen = logged(city).slice(2);
  const most = (values: readonly number[]) => Math.max(...values).toFixed(1);
  const description = [
    `${heard.length} handovers`,
    `gap at the listener ${medianOf(heard.map(({ gapMs }) => gapMs))} ms, at most ${most(heard.map(({ gapMs }) => gapMs))} ms`,
    `two voices at most ${most(heard.map(({ bothMs }) => bothMs))} ms`,
    `lost by the machine at most ${most(heard.map(({ lostMs }) => lostMs))} ms`,
    `gap at the server at most ${most(seen.map(({ gapMs }) => gapMs))} ms`,
    `both sent at most ${most(seen.map(({ overlapMs }) => overlapMs))} ms`,
  ].join(', ');
  test.info().annotations.push({ type: 'measured', description });
  console.log(description);
  expectOneVoice(heard, seen);
  for (const { overlapMs } of seen) expect(overlapMs).toBeLessThanOrEqual(OVERLAP_MS);
  expect(await desks.listener.ears.receivers(), 'consumers').toEqual(receivers);
}

test('handovers: twenty in a row, without a gap and never two voices', async ({ city, join }) => {
  await isSeamless(city, await openDesks(join));
});

test('handovers: twenty in a row while 500 votes arrive', async ({ city, join, wire }) => {
  const chair = await wire('eleni');
  const voters = await Promise.all(VOTERS.map((who) => wire(who)));
  for (const one of [chair, ...voters]) await one.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const desks = await openDesks(join);
  const poll = await announcePoll(chair);
  const arriving = voteOn(voters, poll);
  await isSeamless(city, desks);
  expect(await arriving, 'votes stored').toBe(VOTES);
});

async function announcePoll(chair: WireClient): Promise<string> {
  const question = { en: 'Shall the sitting go on?' };
  const asked = { kind: 'electronic', purpose: 'procedural', question, on: null } as const;
  await chair.does({ type: 'AnnouncePoll', ...asked });
  const announced = [...chair.frames.values()].findLast(
    ({ event }) => event.type === 'PollAnnounced',
  )?.event;
  if (announced?.type !== 'PollAnnounced') throw new Error('no poll was announced');
  const { poll } = announced;
  await openPoll(chair, poll);
  return poll;
}

/** Everybody changes their mind as fast as they may; how many votes were stored. */
async function voteOn(voters: readonly WireClient[], poll: string): Promise<number> {
  let [given, stored] = [0, 0];
  const mind = async (voter: WireClient) => {
    let choice: 'yes' | 'no' = 'yes';
    while (given < VOTES) {
      given += 1;
      choice = choice === 'yes' ? 'no' : 'yes';
      const answer = { kind: 'choice', choice } as const;
      await voter.does({ type: 'CastBallot', poll, answer });
      stored += 1;
      await pause(VOTE_EVERY_MS);
    }
  };
  await Promise.all(voters.map(mind));
  return stored;
}
