import { setTimeout as pause } from 'node:timers/promises';
import type { Participant } from '../participant.ts';
import { expect, nameOf, test } from '../story.ts';
import type { JoinOptions } from '../story.ts';
import type { DemoId } from '../demo-people.ts';
import { bringFlashes, watchFlashes } from './flashes.ts';

/** What lips and sound may be apart, in milliseconds. */
const APART_MS = 80;
/** Flashes that are looked at together: one alone may fall into a busy moment. */
const FLASHES = 7;
/** Until reports of both are believed, and enough has flashed. */
const PATIENCE_MS = 60_000;

type Join = (person: DemoId, options?: JoinOptions) => Promise<Participant>;

/** Somebody whose camera flashes whenever their microphone beeps. */
async function speaker(join: Join, person: DemoId): Promise<Participant> {
  const participant = await join(person, { tone: 0, enter: false });
  await participant.page.context().addInitScript(bringFlashes);
  await participant.page.reload();
  await participant.page.getByRole('switch', { name: 'Professional microphone' }).check();
  await participant.enter();
  await participant.press('Microphone');
  await participant.press('Camera');
  return participant;
}

/** How long sound and picture wait in the browser for what is late, in all so far, in milliseconds. */
function waits({ page }: Participant): Promise<string> {
  return page.evaluate(async () => {
    const entries = await Promise.all(
      window.koinonConnections.map(async (connection) => [
        ...(await connection.getStats()).values(),
      ]),
    );
    const told = entries.flat().filter(({ jitterBufferEmittedCount: count }) => count > 0);
    return told
      .map(
        (it) =>
          `${it.kind} ${Math.round((it.jitterBufferDelay / it.jitterBufferEmittedCount) * 1_000)} of ${Math.round((it.jitterBufferTargetDelay / it.jitterBufferEmittedCount) * 1_000)}`,
      )
      .join(', ');
  });
}

/** By how much the picture was late behind the sound, in the middle of the latest flashes. */
async function apart({ page }: Participant): Promise<number> {
  const offsets = await page.evaluate(() => window.koinonFlashes.offsets());
  const latest = offsets.slice(-FLASHES);
  if (latest.length < FLASHES) return Number.POSITIVE_INFINITY;
  return latest.toSorted((a, b) => a - b)[Math.floor(FLASHES / 2)] ?? Number.NaN;
}

test('lips: after a change of floor the speaker’s lips and sound are together', async ({
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  await speaker(join, 'amal');
  await speaker(join, 'grace');
  const viewer = await join('nikos', { ears: true });
  for (const person of ['amal', 'grace'] as const) {
    await chair.does({ type: 'GiveFloor', person, seconds: null });
    await pause(1_000);
    await viewer.page.evaluate(watchFlashes, nameOf(person));
    let behind = Number.POSITIVE_INFINITY;
    const look = async () => Math.abs((behind = await apart(viewer)));
    try {
      await expect.poll(look, { timeout: PATIENCE_MS }).toBeLessThanOrEqual(APART_MS);
    } finally {
      const description = `${person}: the picture is ${Math.round(behind)} ms behind the sound; ${await waits(viewer)}`;
      test.info().annotations.push({ type: 'measured', description });
    }
  }
});
