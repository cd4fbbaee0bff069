import { expect, it } from 'vitest';
import { delayMsOf } from './line-delay.ts';

it('is half of the way there and back, on the addresses in use', () => {
  const pair = (nominated: boolean, currentRoundTripTime?: number) => ({
    type: 'candidate-pair',
    nominated,
    ...(currentRoundTripTime === undefined ? {} : { currentRoundTripTime }),
  });
  const stats = (...entries: object[]) => new Map(entries.map((entry, i) => [`${i}`, entry]));
  expect(delayMsOf(stats({ type: 'codec' }, pair(false, 9), pair(true, 0.3)))).toBe(150);
  expect(delayMsOf(stats(pair(true), pair(false, 9)))).toBeNull();
});
