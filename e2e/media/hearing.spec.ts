import { steepestRise, toneLevel } from '../hearing.ts';
import type { Moment } from '../hearing.ts';
import { expect, test } from '../story.ts';

const RATE_HZ = 48_000;
const STEP_MS = 10;

function tone(hz: number, amplitude: number, samples = 960): number[] {
  return Array.from(
    { length: samples },
    (_, i) => amplitude * Math.sin((2 * Math.PI * hz * i) / RATE_HZ),
  );
}

function moments(levels: readonly number[]): Moment[] {
  return levels.map((db, index) => ({ at: index * STEP_MS, db }));
}

test('hearing: measures one tone beside a louder one', () => {
  const quiet = tone(440, 0.15);
  const mixed = tone(1_000, 1).map((sample, i) => sample + (quiet[i] ?? 0));
  expect(toneLevel(mixed, 440, RATE_HZ)).toBeCloseTo(20 * Math.log10(0.15), 0);
  expect(toneLevel(mixed, 1_000, RATE_HZ)).toBeCloseTo(0, 0);
  expect(toneLevel(tone(1_000, 1), 440, RATE_HZ)).toBeLessThan(-60);
});

test('hearing: tells a jump from a ramp, and coming out of a dip from a rise', () => {
  expect(steepestRise(moments([-22, -22, -14, -6, -6]))).toBe(16);
  expect(steepestRise(moments([-22, -20, -18, -16, -14]))).toBe(4);
  expect(steepestRise(moments([-6, -6, -40, -30, -6, -6]))).toBe(0);
});
