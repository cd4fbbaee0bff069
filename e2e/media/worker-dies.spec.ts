import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { City } from '../city.ts';
import type { Participant } from '../participant.ts';
import { chainHolds } from '../resilience/promises.ts';
import { expect, test } from '../story.ts';
import { LOUD_DB } from './with-voice.ts';

const CHAIR_HZ = 440;
const GREEK_HZ = 1_000;
/** From the death of a worker until everybody hears again what they heard. */
const BACK_MS = 5_000;
const PATIENCE_MS = 2 * BACK_MS;
const PROGRAM = 'mediasoup-worker';

interface Listener {
  readonly who: Participant;
  readonly hz: number;
}

/** The processes of the city that carry its sound. */
async function mediaWorkers({ server }: City): Promise<readonly number[]> {
  const alive = await server.alive();
  const names = await Promise.all(
    alive.map((pid) => readFile(`/proc/${pid}/cmdline`, 'latin1').catch(() => '')),
  );
  return alive.filter((_, index) => names[index]?.split('\0')[0]?.includes(PROGRAM));
}

/** What is heard without a break for so long is back; later dips are the machine's. */
const STEADY_MS = 1_000;
const WINDOW_MS = 50;
const STEP_MS = 25;

/** From when on a tone that was lost after the mark is as loud as before, in milliseconds since then. */
async function backAfter({ who, hz }: Listener, mark: number): Promise<number | null> {
  const course = await who.ears.course(hz, mark, WINDOW_MS, STEP_MS);
  const lost = course.findIndex(({ db }) => db < LOUD_DB);
  const after = lost === -1 ? [] : course.slice(lost);
  const steady = STEADY_MS / STEP_MS;
  const back = after.findIndex((_, from) => {
    const stretch = after.slice(from, from + steady);
    return stretch.length === steady && stretch.every(({ db }) => db >= LOUD_DB);
  });
  return after[back]?.at ?? null;
}

test('worker dies: everybody hears again within five seconds, and the record holds', async ({
  city,
  join,
  wire,
}) => {
  const chair = await wire('eleni');
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  const eleni = await join('eleni', { tone: CHAIR_HZ });
  await eleni.press('Microphone');
  const dimitra = await join('dimitra', { tone: GREEK_HZ });
  await dimitra.press('On air');
  const floor = await join('nikos', { ears: true });
  const greek = await join('guest', { ears: true });
  await greek.page.getByRole('radio', { name: 'Ελληνικά' }).check();
  const listeners: readonly Listener[] = [
    { who: floor, hz: CHAIR_HZ },
    { who: greek, hz: GREEK_HZ },
  ];
  for (const { who, hz } of listeners) {
    await expect.poll(() => who.ears.loudness(hz)).toBeGreaterThan(LOUD_DB);
  }

  const [worker, ...others] = await mediaWorkers(city);
  if (worker === undefined) throw new Error('the city has no media worker');
  expect(others, 'one worker carries all').toEqual([]);
  const marks = await Promise.all(listeners.map(({ who }) => who.ears.mark()));
  process.kill(worker, 'SIGKILL');
  await pause(PATIENCE_MS);
  for (const [index, listener] of listeners.entries()) {
    const back = await backAfter(listener, marks[index] ?? 0);
    const { name } = listener.who;
    test.info().annotations.push({ type: 'measured', description: `${name} after ${back} ms` });
    expect(back, `${name} lost the sound and has it again`).not.toBeNull();
    expect(back, `${name} hears again`).toBeLessThanOrEqual(BACK_MS);
    await expect.poll(() => listener.who.ears.loudness(listener.hz)).toBeGreaterThan(LOUD_DB);
    expect(listener.who.loads, 'pages were not loaded again').toBe(1);
  }
  expect(await mediaWorkers(city), 'another worker').not.toContain(worker);
  expect(chair.violations).toEqual([]);
  await city.stop();
  await chainHolds(city.dataDir);
});
