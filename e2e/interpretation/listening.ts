import { expect } from '@playwright/test';
import { SILENCE_DB } from '../hearing.ts';
import type { Participant } from '../participant.ts';

/** How a tone of half of full scale is heard by somebody: as it is, or under an interpretation. */
type Loudness = 'full' | 'under';

/** What one listener is to hear and nothing else: tones in Hz. */
export type Expected = Readonly<Record<number, Loudness>>;

/** -6 dB is what a voice arrives with; the floor lies 16.5 dB below it under an interpretation. */
const LEVELS: Readonly<Record<Loudness | 'silent', readonly [from: number, to: number]>> = {
  full: [-9, -3],
  under: [-26, -19],
  silent: [Number.NEGATIVE_INFINITY, -50],
};

/** What one listener hears of each tone: `full`, `under`, `silent`, or a level that is none of them. */
async function heardBy(
  { ears }: Participant,
  tones: readonly number[],
): Promise<Record<number, string>> {
  const loudnesses = await ears.loudnesses(tones).catch(() => tones.map(() => SILENCE_DB));
  return Object.fromEntries(tones.map((hz, index) => [hz, wordOf(loudnesses[index] ?? NaN)]));
}

function wordOf(db: number): string {
  const found = Object.entries(LEVELS).find(([, [from, to]]) => db >= from && db <= to);
  return found?.[0] ?? `${db.toFixed(1)} dB`;
}

/** Waits until everybody hears exactly what they are to hear. */
export async function allHear(
  when: string,
  tones: readonly number[],
  expected: ReadonlyMap<Participant, Expected>,
): Promise<void> {
  const wanted = Object.fromEntries(
    [...expected].map(([{ name }, those]) => [
      name,
      Object.fromEntries(tones.map((hz) => [hz, those[hz] ?? 'silent'])),
    ]),
  );
  const heard = async () => {
    const all = [...expected.keys()];
    const each = await Promise.all(all.map((listener) => heardBy(listener, tones)));
    return Object.fromEntries(all.map(({ name }, index) => [name, each[index]]));
  };
  await expect.poll(heard, { message: when, intervals: [300] }).toEqual(wanted);
}
