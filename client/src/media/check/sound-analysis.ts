import type { SoundFigures } from '@koinon/shared/media/sound-report';

/**
 * Measures a voice from short frames of its microphone, about twenty a second.
 * Pure: whoever has the sound brings the frames.
 *
 * - A frame in which somebody speaks stands out from the quietest of the last
 *   while. Only what rises and falls as speech does is a voice: a steady tone
 *   or a hum never is, and nothing is said about it.
 * - A voice reaches up to the highest band in which the microphone lets
 *   anything through: the voice itself, as its consonants do, or the noise of
 *   its room. A headset that falls back to a telephone's sound passes neither.
 * - Digital silence is a microphone that is muted, unless it is short: some
 *   devices leave the pauses between words empty.
 */
export interface Frame {
  /** Root mean square, in dBov; negative infinity for digital silence. */
  readonly levelDbov: number;
  /** Largest sample, 0 to 1. */
  readonly peak: number;
  /** Power of each band of `BAND_HZ`, in dB, from `bandsOf`. */
  readonly bands: Float32Array;
}

type Measured = Omit<SoundFigures, 'delayMs'>;

const BAND_HZ = 500;
const BANDS = 40;
/** The frames of some fifteen seconds. */
const KEPT_FRAMES = 300;
/** Some three seconds of voice in all. */
const ENOUGH_SPOKEN = 60;
/** So often it begins in that time: between words, and between sentences. */
const ENOUGH_BEGINNINGS = 4;
/** A second of digital silence is no pause between words. */
const MUTED_FRAMES = 20;
const EMPTY_DBOV = -100;
const EMPTY_BAND_DB = -140;

/** A voice stands out from its room by so much, or nothing can be said of it. */
const STANDS_OUT_DB = 5;
const SPOKEN_ABOVE_NOISE_DB = 8;
/** Quieter parts of a word are no part of its level. */
const SPOKEN_BELOW_LOUDEST_DB = 25;
/** Consonants are so much weaker than vowels at most, and still make the word. */
const BAND_BELOW_LOUDEST_DB = 60;
const BAND_ABOVE_PAUSE_DB = 8;
/** Weaker is only the rounding of samples. */
const BAND_AT_LEAST_DB = -112;
/** Noise of a room or of a microphone, which passed where a voice would pass too. */
const NOISE_BAND_AT_LEAST_DB = -100;

const CLIPPED_PEAK = 0.985;
/** A door that bangs is no voice that is too loud. */
const CLIPPED_SHARE = 0.05;

export class SoundAnalysis {
  #frames: readonly Frame[] = [];
  #empty = 0;

  hear(frame: Frame): void {
    const isEmpty = frame.peak === 0;
    this.#empty = isEmpty ? this.#empty + 1 : 0;
    if (this.#empty > MUTED_FRAMES) return;
    const heard = isEmpty ? { ...frame, levelDbov: EMPTY_DBOV } : frame;
    this.#frames = [...this.#frames, heard].slice(-KEPT_FRAMES);
  }

  /** Null until somebody has spoken for some seconds within the last while. */
  measured(): Measured | null {
    const levels = this.#frames.map(({ levelDbov }) => levelDbov).toSorted((a, b) => a - b);
    const quiet = at(levels, 0.1);
    const loud = at(levels, 0.95);
    if (loud - quiet < STANDS_OUT_DB) return null;
    const above = Math.min(SPOKEN_ABOVE_NOISE_DB, (loud - quiet) / 2);
    const threshold = Math.max(quiet + above, loud - SPOKEN_BELOW_LOUDEST_DB);
    const isSpoken = ({ levelDbov }: Frame) => levelDbov > threshold;
    const spoken = this.#frames.filter(isSpoken);
    if (spoken.length < ENOUGH_SPOKEN) return null;
    if (beginnings(this.#frames.map(isSpoken)) < ENOUGH_BEGINNINGS) return null;
    const pauses = this.#frames.filter(({ levelDbov }) => levelDbov <= quiet + 3);
    const clipped = spoken.filter(({ peak }) => peak >= CLIPPED_PEAK).length;
    return {
      bandwidthHz: bandwidth(spoken, pauses),
      levelDbov: Math.round(meanDb(spoken.map(({ levelDbov }) => levelDbov))),
      noiseDbov: Math.round(quiet),
      clipped: clipped > spoken.length * CLIPPED_SHARE,
    };
  }
}

/**
 * Power of each band of a spectrum in dB, as an analyser gives it.
 *
 * @param binHz width of one of its values, in Hz
 */
export function bandsOf(spectrum: Float32Array, binHz: number): Float32Array {
  const bands = new Float32Array(BANDS).fill(EMPTY_BAND_DB);
  for (let band = 0; band < BANDS; band += 1) {
    const from = Math.ceil((band * BAND_HZ) / binHz);
    const to = Math.min(spectrum.length, Math.ceil(((band + 1) * BAND_HZ) / binHz));
    let power = 0;
    for (let bin = from; bin < to; bin += 1) power += 10 ** ((spectrum[bin] ?? EMPTY_BAND_DB) / 10);
    if (to > from) bands[band] = Math.max(EMPTY_BAND_DB, 10 * Math.log10(power / (to - from)));
  }
  return bands;
}

/** The upper edge of the highest band that sounds, together with the one beneath it. */
function bandwidth(spoken: readonly Frame[], pauses: readonly Frame[]): number {
  const voice = bandLevels(spoken, 0.95);
  const pause = bandLevels(pauses, 0.5);
  const least = Math.max(Math.max(...voice) - BAND_BELOW_LOUDEST_DB, BAND_AT_LEAST_DB);
  const sounds = voice.map((level, band) => {
    const noise = pause[band] ?? EMPTY_BAND_DB;
    return noise > NOISE_BAND_AT_LEAST_DB || (level > least && level > noise + BAND_ABOVE_PAUSE_DB);
  });
  const highest = sounds.findLastIndex((one, band) => one && sounds[band - 1] === true);
  return (highest + 1) * BAND_HZ;
}

function bandLevels(frames: readonly Frame[], share: number): readonly number[] {
  return Array.from({ length: BANDS }, (_, band) =>
    at(
      frames.map(({ bands }) => bands[band] ?? EMPTY_BAND_DB).toSorted((a, b) => a - b),
      share,
    ),
  );
}

/** What stands at a share of a sorted list. */
function at(sorted: readonly number[], share: number): number {
  return sorted[Math.floor((sorted.length - 1) * share)] ?? EMPTY_BAND_DB;
}

function beginnings(spoken: readonly boolean[]): number {
  return spoken.filter((now, index) => now && spoken[index - 1] === false).length;
}

function meanDb(levels: readonly number[]): number {
  const power = levels.reduce((sum, level) => sum + 10 ** (level / 10), 0);
  return 10 * Math.log10(power / Math.max(1, levels.length));
}
