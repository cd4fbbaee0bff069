import { bandsOf } from '../sound-analysis.ts';
import type { Frame } from '../sound-analysis.ts';
import { RATE_HZ } from './speech.ts';

/** As a browser's analyser is set for the sound check. */
const SIZE = 2_048;
const STEP = RATE_HZ / 20;

/** Frames as a browser's analyser gives them: a spectrum in dB under a Blackman window. */
export function* framesOf(samples: Float32Array): Iterable<Frame> {
  for (let from = 0; from + SIZE <= samples.length; from += STEP) {
    const part = samples.subarray(from, from + SIZE);
    let power = 0;
    let peak = 0;
    for (const sample of part) {
      power += sample * sample;
      peak = Math.max(peak, Math.abs(sample));
    }
    yield {
      levelDbov: 10 * Math.log10(power / SIZE),
      peak,
      bands: bandsOf(spectrumOf(part), RATE_HZ / SIZE),
    };
  }
}

const WINDOW = Float64Array.from({ length: SIZE }, (_, i) => {
  const turn = (2 * Math.PI * i) / SIZE;
  return 0.42 - 0.5 * Math.cos(turn) + 0.08 * Math.cos(2 * turn);
});

function spectrumOf(part: Float32Array): Float32Array {
  const re = Float64Array.from(part, (sample, i) => sample * (WINDOW[i] ?? 0));
  const im = new Float64Array(SIZE);
  transform(re, im);
  return Float32Array.from({ length: SIZE / 2 }, (_, bin) => {
    const size = Math.hypot(re[bin] ?? 0, im[bin] ?? 0) / SIZE;
    return 20 * Math.log10(size);
  });
}

/** The fast Fourier transform in place, by halves (Cooley and Tukey, 1965). */
function transform(re: Float64Array, im: Float64Array): void {
  const n = re.length;
  for (let i = 1, j = 0; i < n; i += 1) {
    let bit = n >> 1;
    for (; (j & bit) !== 0; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    for (const values of [re, im]) {
      const kept = values[i] ?? 0;
      values[i] = values[j] ?? 0;
      values[j] = kept;
    }
  }
  for (let size = 2; size <= n; size *= 2) {
    for (let k = 0; k < size / 2; k += 1) {
      const turn = (-2 * Math.PI * k) / size;
      join(re, im, { size, k, c: Math.cos(turn), s: Math.sin(turn) });
    }
  }
}

interface Turn {
  readonly size: number;
  readonly k: number;
  readonly c: number;
  readonly s: number;
}

function join(re: Float64Array, im: Float64Array, { size, k, c, s }: Turn): void {
  for (let low = k; low < re.length; low += size) {
    const high = low + size / 2;
    const [a, b] = [re[high] ?? 0, im[high] ?? 0];
    const [x, y] = [a * c - b * s, a * s + b * c];
    re[high] = (re[low] ?? 0) - x;
    im[high] = (im[low] ?? 0) - y;
    re[low] = (re[low] ?? 0) + x;
    im[low] = (im[low] ?? 0) + y;
  }
}
