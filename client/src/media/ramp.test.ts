import { describe, expect, it } from 'vitest';
import { decibels, follow, gainAt, rampTo, steady } from './ramp.ts';
import type { Ramp } from './ramp.ts';

const WINDOW_SECONDS = 0.02;

/** The steepest change within any 20 ms, in dB. */
function steepest(ramp: Ramp): number {
  let most = 0;
  for (let time = ramp.start - 0.05; time < ramp.end + 0.05; time += 0.001) {
    const change = decibels(gainAt(ramp, time + WINDOW_SECONDS)) - decibels(gainAt(ramp, time));
    most = Math.max(most, Math.abs(change));
  }
  return most;
}

describe('a ramp', () => {
  it.each([
    [0.15, 1],
    [1, 0.15],
    [0, 1],
    [1, 0],
    [0.9, 1],
  ])('from %f to %f arrives, and never by more than 6 dB in 20 ms', (from, to) => {
    const ramp = rampTo(steady(from), to, 10);
    expect(gainAt(ramp, ramp.end)).toBe(to);
    expect(ramp.end - ramp.start).toBeGreaterThanOrEqual(0.25);
    expect(ramp.end - ramp.start).toBeLessThan(1);
    expect(steepest(ramp)).toBeLessThanOrEqual(6);
  });

  it('moves evenly in decibels', () => {
    const ramp = rampTo(steady(0.1), 1, 0);
    expect(decibels(gainAt(ramp, ramp.end / 2))).toBeCloseTo(-10, 6);
  });

  it('that is turned around on its way goes on from where it is', () => {
    const up = rampTo(steady(0.15), 1, 0);
    const half = up.end / 2;
    const down = rampTo(up, 0.15, half);
    expect(gainAt(down, half)).toBeCloseTo(gainAt(up, half), 9);
    expect(steepest(down)).toBeLessThanOrEqual(6);
    expect(gainAt(down, down.end)).toBe(0.15);
  });

  it('to where it is already takes no time', () => {
    const ramp = rampTo(steady(1), 1, 5);
    expect(ramp.end).toBe(5);
  });
});

describe('a parameter that follows a ramp', () => {
  function planned(ramp: Ramp): string[] {
    const calls: string[] = [];
    follow(
      {
        cancelScheduledValues: () => calls.push('cancel'),
        setValueAtTime: (value, time) => calls.push(`${value} at ${time}`),
        exponentialRampToValueAtTime: (value, time) => calls.push(`to ${value} at ${time}`),
      },
      ramp,
    );
    return calls;
  }

  it('begins at the level that is there', () => {
    const ramp = rampTo(steady(0.5), 1, 2);
    expect(planned(ramp)).toEqual(['cancel', '0.5 at 2', `to 1 at ${ramp.end}`]);
  });

  it('ends in true silence', () => {
    const ramp = rampTo(steady(1), 0, 2);
    expect(planned(ramp)).toEqual([
      'cancel',
      '1 at 2',
      `to 0.001 at ${ramp.end}`,
      `0 at ${ramp.end}`,
    ]);
  });

  it('leaves silence by a step nobody hears', () => {
    const ramp = rampTo(steady(0), 1, 2);
    expect(planned(ramp)[1]).toBe('0.001 at 2');
  });
});
