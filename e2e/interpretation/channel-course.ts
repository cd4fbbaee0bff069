import type { Participant } from '../participant.ts';

/** Two voices of one channel, as tones in Hz. */
type TwoVoices = readonly [number, number];

/** A tone above this is a voice; in the middle of a change each fills half a window, -12 dB. */
const VOICE_DB = -15;
/** Short, so that a hole is measured and not smoothed over. */
const WINDOW_MS = 10;
const STEP_MS = 2.5;

/** What a listener heard of a channel while it changed hands. */
export interface Heard {
  /** The longest time without a voice between the one and the other, in milliseconds. */
  readonly gapMs: number;
  /** The longest time without a voice inside one: what the machine lost by itself, in milliseconds. */
  readonly lostMs: number;
  /** The longest time in which both were heard, in milliseconds. */
  readonly bothMs: number;
  /** How often one voice followed the other. */
  readonly changes: number;
}

/** Measures what was heard of two voices since a mark. */
export async function courseOf(
  { ears }: Participant,
  [one, other]: TwoVoices,
  mark: number,
): Promise<Heard> {
  const first = await ears.course(one, mark, WINDOW_MS, STEP_MS);
  const second = await ears.course(other, mark, WINDOW_MS, STEP_MS);
  const length = Math.min(first.length, second.length);
  const heard = Array.from({ length }, (_, index) =>
    wordOf((first[index]?.db ?? 0) > VOICE_DB, (second[index]?.db ?? 0) > VOICE_DB),
  );
  return measure(heard);
}

type Word = 'one' | 'other' | 'both' | 'none';

function wordOf(one: boolean, other: boolean): Word {
  if (one && other) return 'both';
  if (one) return 'one';
  return other ? 'other' : 'none';
}

function measure(heard: readonly Word[]): Heard {
  let [gapMs, lostMs, bothMs, changes] = [0, 0, 0, 0];
  let voice: Word | null = null;
  let [none, both] = [0, 0];
  for (const word of heard) {
    both = word === 'both' ? both + STEP_MS : 0;
    bothMs = Math.max(bothMs, both);
    if (word === 'none') none += STEP_MS;
    if (word !== 'one' && word !== 'other') continue;
    const isChange = voice !== null && voice !== word;
    if (isChange) changes += 1;
    if (isChange) gapMs = Math.max(gapMs, none);
    else if (voice !== null) lostMs = Math.max(lostMs, none);
    voice = word;
    none = 0;
  }
  return { gapMs, lostMs, bothMs, changes };
}
