import { expect, it } from 'vitest';
import { verdictsOn } from './sound-report.ts';

const CLEAN = {
  bandwidthHz: 14_000,
  levelDbov: -26,
  noiseDbov: -65,
  clipped: false,
  delayMs: null,
} as const;

it('says nothing of a voice that sounds as it should', () => {
  expect(verdictsOn(CLEAN)).toEqual([]);
  expect(verdictsOn({ ...CLEAN, delayMs: 80 })).toEqual([]);
});

it.each([
  [{ bandwidthHz: 8_000 }, 'narrow-band'],
  [{ levelDbov: -45 }, 'too-quiet'],
  [{ levelDbov: -9 }, 'too-loud'],
  [{ clipped: true }, 'too-loud'],
  [{ noiseDbov: -40 }, 'noisy'],
  [{ delayMs: 400 }, 'late'],
] as const)('says of %o: %s', (change, verdict) => {
  expect(verdictsOn({ ...CLEAN, ...change })).toEqual([verdict]);
});

it('says everything that is wrong', () => {
  const phone = {
    bandwidthHz: 3_500,
    levelDbov: -48,
    noiseDbov: -50,
    clipped: false,
    delayMs: 600,
  };
  expect(verdictsOn(phone)).toEqual(['narrow-band', 'too-quiet', 'noisy', 'late']);
});
