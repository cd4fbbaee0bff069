import { describe, expect, it } from 'vitest';
import { lowerBound, median, quantile, seeded } from './statistics.ts';

describe('a quantile', () => {
  it('is a value of the sample, or between two', () => {
    expect(quantile([3, 1, 2], 0)).toBe(1);
    expect(quantile([3, 1, 2], 1)).toBe(3);
    expect(quantile([0, 10], 0.25)).toBe(2.5);
  });

  it('at one half is the median', () => {
    expect(median([5, 1, 3])).toBe(3);
    expect(median([4, 1, 3, 2])).toBe(2.5);
    expect(median([7])).toBe(7);
  });

  it('leaves its sample as it was', () => {
    const sample = [3, 1, 2];
    median(sample);
    expect(sample).toEqual([3, 1, 2]);
  });

  it('of nothing is no number', () => {
    expect(median([])).toBeNaN();
  });
});

describe('seeded chance', () => {
  const first = (seed: number, count: number) => {
    const random = seeded(seed);
    return Array.from({ length: count }, random);
  };

  it('repeats itself for a seed and differs between seeds', () => {
    expect(first(7, 20)).toEqual(first(7, 20));
    expect(first(7, 20)).not.toEqual(first(8, 20));
  });

  it('is spread evenly from 0 up to 1', () => {
    const many = first(42, 10_000);
    expect(Math.min(...many)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...many)).toBeLessThan(1);
    const tenths = Array.from({ length: 10 }, (_, tenth) =>
      many.filter((n) => Math.floor(n * 10) === tenth),
    );
    for (const { length } of tenths) expect(Math.abs(length - 1_000)).toBeLessThan(120);
  });
});

describe('the lower bound', () => {
  it('is the value itself where there is no doubt', () => {
    expect(lowerBound([0.7, 0.7, 0.7, 0.7, 0.7], 0.9, 1)).toBe(0.7);
  });

  it('lies below the median, above the least, and falls as certainty is asked for', () => {
    const sample = [0.61, 0.66, 0.7, 0.74, 0.79];
    const bound = lowerBound(sample, 0.9, 1);
    expect(bound).toBeLessThan(median(sample));
    expect(bound).toBeGreaterThanOrEqual(0.61);
    expect(lowerBound(sample, 0.99, 1)).toBeLessThanOrEqual(bound);
  });

  it('holds: over many samples about nine in ten bounds lie below the truth', () => {
    const random = seeded(5);
    const noise = () => (random() + random() + random() - 1.5) / 5;
    const bounds = Array.from({ length: 50 }, (_, seed) =>
      lowerBound(
        Array.from({ length: 9 }, () => 1 + noise()),
        0.9,
        seed,
      ),
    );
    const held = bounds.filter((bound) => bound <= 1).length;
    expect(held).toBeGreaterThan(40);
    expect(held).toBeLessThan(50);
  });
});
