import { mkdir, rename, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { RATE_HZ, wavOf } from './voice.ts';

/** A sound file that gives a browser something that rises, falls and hisses as speech does. */
export interface Speech {
  /** Nothing above it is let through, as by a headset; null for all. */
  readonly upToHz: number | null;
  /** Root mean square of an even noise under it, in dBov; null for a quiet room. */
  readonly noiseDbov?: number;
}

const SECONDS = 12;
const VOICE_DBOV = -24;
/** A whole number of samples a period. */
const PITCH_HZ = 125;
const PERIOD = RATE_HZ / PITCH_HZ;
const SYLLABLE_SECONDS = 0.25;
/** So much of a syllable is its consonant. */
const CONSONANT = 0.3;
/** Syllables of a word, the last of which is silent. */
const WORD_SYLLABLES = 4;
const TAPS = 255;

export async function speechFile({ upToHz, noiseDbov }: Speech): Promise<string> {
  const folder = join(tmpdir(), 'koinon-voices');
  await mkdir(folder, { recursive: true });
  const file = join(folder, `speech-${upToHz ?? 'all'}-${noiseDbov ?? 'quiet'}.wav`);
  const draft = join(folder, `speech-${process.pid}-${Date.now()}.part`);
  const random = randomFrom(1);
  const voice = voiceOf(random);
  const noise = noiseDbov === undefined ? 0 : amplitude(noiseDbov);
  const whole = voice.map((sample) => sample + noise * gaussian(random));
  await writeFile(draft, wavOf(upToHz === null ? whole : lowPass(whole, upToHz)));
  await rename(draft, file);
  return file;
}

/** Voiced syllables with a vowel's resonances, consonants of noise up to the top, pauses. */
function voiceOf(random: () => number): Float32Array {
  const vowel = vowelPeriod();
  const voice = Float32Array.from({ length: SECONDS * RATE_HZ }, (_, i) => {
    const syllables = i / RATE_HZ / SYLLABLE_SECONDS;
    const within = syllables % 1;
    if (Math.floor(syllables) % WORD_SYLLABLES === WORD_SYLLABLES - 1) return 0;
    if (within < CONSONANT) return 0.2 * gaussian(random);
    return (vowel[i % PERIOD] ?? 0) * Math.sin(Math.PI * within);
  });
  const spoken = voice.filter((sample) => sample !== 0);
  const power = spoken.reduce((sum, sample) => sum + sample * sample, 0) / spoken.length;
  const scale = amplitude(VOICE_DBOV) / Math.sqrt(power);
  return voice.map((sample) => sample * scale);
}

/** Harmonics, those near 600 and 1 700 Hz strongest. */
function vowelPeriod(): Float32Array {
  return Float32Array.from({ length: PERIOD }, (_, i) => {
    let sum = 0;
    for (let harmonic = 1; harmonic <= 24; harmonic += 1) {
      const hz = harmonic * PITCH_HZ;
      const strength = 1 / (1 + ((hz - 600) / 250) ** 2) + 0.3 / (1 + ((hz - 1_700) / 300) ** 2);
      sum += strength * Math.sin((2 * Math.PI * hz * i) / RATE_HZ);
    }
    return sum;
  });
}

/** A steep limit: a sinc under a Blackman window. */
function lowPass(samples: Float32Array, hz: number): Float32Array {
  const cut = (2 * hz) / RATE_HZ;
  const limited = new Float32Array(samples.length);
  for (let tap = 0; tap < TAPS; tap += 1) {
    const x = Math.PI * cut * (tap - (TAPS - 1) / 2);
    const turn = (2 * Math.PI * tap) / (TAPS - 1);
    const window = 0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
    const strength = cut * (x === 0 ? 1 : Math.sin(x) / x) * window;
    for (let i = tap; i < samples.length; i += 1) {
      limited[i] = (limited[i] ?? 0) + strength * (samples[i - tap] ?? 0);
    }
  }
  return limited;
}

function amplitude(dbov: number): number {
  return 10 ** (dbov / 20);
}

/** Nearly a normal distribution of variance 1: twelve even numbers are one of 1. */
function gaussian(random: () => number): number {
  let sum = -6;
  for (let i = 0; i < 12; i += 1) sum += random();
  return sum;
}

/** Even numbers from 0 to 1, the same each time (a linear congruence). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
