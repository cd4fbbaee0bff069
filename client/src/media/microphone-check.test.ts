import { describe, expect, it } from 'vitest';
import { loudness, QUIETEST_DBFS } from './microphone-check.ts';

function tone(amplitude: number): Float32Array {
  return Float32Array.from({ length: 960 }, (_, i) => amplitude * Math.sin((i * Math.PI) / 24));
}

describe('loudness', () => {
  it.each([
    [1, -3],
    [0.1, -23],
    [0.01, -43],
  ])('of a tone of amplitude %f is %i dBFS', (amplitude, dbfs) => {
    expect(loudness(tone(amplitude))).toBe(dbfs);
  });

  it('of silence is the quietest there is', () => {
    expect(loudness(tone(0))).toBe(QUIETEST_DBFS);
    expect(loudness(new Float32Array())).toBe(QUIETEST_DBFS);
  });
});
