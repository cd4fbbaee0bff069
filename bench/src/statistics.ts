/** What repeated measurements say. All functions are pure; chance comes in as a seed. */

/** The value below which a share of the sample lies (0 to 1), interpolated; NaN of nothing. */
export function quantile(sample: readonly number[], share: number): number {
  const sorted = sample.toSorted((a, b) => a - b);
  const place = (sorted.length - 1) * share;
  const below = sorted[Math.floor(place)] ?? Number.NaN;
  const above = sorted[Math.ceil(place)] ?? Number.NaN;
  return below + (above - below) * (place - Math.floor(place));
}

export function median(sample: readonly number[]): number {
  return quantile(sample, 0.5);
}

/** Numbers from 0 up to 1, the same for the same seed (mulberry32 by Tommy Ettinger). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const RESAMPLES = 2_000;

/**
 * The bound that the true median lies above with the given confidence: the
 * sample is drawn anew from itself many times, and of all their medians the
 * lowest `1 - confidence` are left out.
 */
export function lowerBound(sample: readonly number[], confidence: number, seed: number): number {
  const random = seeded(seed);
  const draw = () => sample[Math.floor(random() * sample.length)] ?? Number.NaN;
  const medians = Array.from({ length: RESAMPLES }, () => median(sample.map(draw)));
  return quantile(medians, 1 - confidence);
}
