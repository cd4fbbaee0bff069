/**
 * Something that rises, falls and hisses as speech does: voiced syllables with
 * a vowel's resonances, consonants of noise up to the top, pauses between
 * words. The same for the same seed.
 */
export const RATE_HZ = 48_000;

export interface SpeechOptions {
  readonly seconds?: number;
  /** Root mean square of the loud parts, in dBov. */
  readonly levelDbov?: number;
  /** Nothing above it is let through; null for all. */
  readonly upToHz?: number | null;
  /** Level of an even noise under it, added before the limit. */
  readonly noiseDbov?: number;
}

const PITCH_HZ = 125;
/** A whole number of samples. */
const PERIOD = RATE_HZ / PITCH_HZ;
const SYLLABLE_SECONDS = 0.25;
const CONSONANT_SHARE = 0.3;
const WORD_SYLLABLES = 3;

export function speech(options: SpeechOptions = {}): Float32Array {
  const { seconds = 6, levelDbov = -26, upToHz = null, noiseDbov = -75 } = options;
  const random = randomFrom(2);
  const voice = voiceOf(seconds);
  const scale = amplitude(levelDbov) / loudRms(voice);
  const noise = amplitude(noiseDbov) * Math.sqrt(6);
  const whole = voice.map((sample) => sample * scale + noise * (random() - random()));
  return (upToHz === null ? whole : lowPass(whole, upToHz)).map(rounded);
}

/** Made once for each length. */
const VOICES = new Map<number, Float32Array>();

function voiceOf(seconds: number): Float32Array {
  const known = VOICES.get(seconds);
  if (known !== undefined) return known;
  const random = randomFrom(1);
  const voice = new Float32Array(seconds * RATE_HZ).map((_, i) => {
    const syllable = Math.floor(i / RATE_HZ / SYLLABLE_SECONDS);
    const within = (i / RATE_HZ / SYLLABLE_SECONDS) % 1;
    if (syllable % (WORD_SYLLABLES + 1) === WORD_SYLLABLES) return 0;
    const hiss = random() - random();
    return within < CONSONANT_SHARE ? hiss * 0.35 : vowel(i) * Math.sin(Math.PI * within);
  });
  VOICES.set(seconds, voice);
  return voice;
}

/** A few harmonics, those near 600 and 1 700 Hz strongest: one period of them. */
const VOWEL = Float32Array.from({ length: PERIOD }, (_, i) => {
  let sum = 0;
  for (let harmonic = 1; harmonic <= 24; harmonic += 1) {
    const hz = harmonic * PITCH_HZ;
    const strength = 1 / (1 + ((hz - 600) / 250) ** 2) + 0.3 / (1 + ((hz - 1_700) / 300) ** 2);
    sum += strength * Math.sin((2 * Math.PI * hz * i) / RATE_HZ);
  }
  return sum;
});

function vowel(i: number): number {
  return VOWEL[i % PERIOD] ?? 0;
}

/** As 16 bits hold it. */
function rounded(sample: number): number {
  return Math.max(-1, Math.min(1, Math.round(sample * 0x7fff) / 0x7fff));
}

export function amplitude(dbov: number): number {
  return 10 ** (dbov / 20);
}

function loudRms(samples: Float32Array): number {
  let power = 0;
  let count = 0;
  for (const sample of samples) {
    if (sample === 0) continue;
    power += sample * sample;
    count += 1;
  }
  return Math.sqrt(power / Math.max(1, count));
}

const TAPS = 151;

/** A steep limit (sinc under a Blackman window), as a headset's radio has one. */
function lowPass(samples: Float32Array, hz: number): Float32Array {
  const middle = (TAPS - 1) / 2;
  const cut = (2 * hz) / RATE_HZ;
  const taps = Array.from({ length: TAPS }, (_, i) => {
    const x = Math.PI * cut * (i - middle);
    const window =
      0.42 - 0.5 * Math.cos((2 * Math.PI * i) / TAPS) + 0.08 * Math.cos((4 * Math.PI * i) / TAPS);
    return cut * (x === 0 ? 1 : Math.sin(x) / x) * window;
  });
  const limited = new Float32Array(samples.length);
  for (const [tap, strength] of taps.entries()) {
    for (let i = tap; i < samples.length; i += 1) {
      limited[i] = (limited[i] ?? 0) + strength * (samples[i - tap] ?? 0);
    }
  }
  return limited;
}

/** Even numbers from 0 to 1 (a linear congruence). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
