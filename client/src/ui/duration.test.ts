import { describe, expect, it } from 'vitest';
import { clockText } from './duration.ts';

describe('a clock', () => {
  it.each([
    [0, '0:00'],
    [59.2, '1:00'],
    [90, '1:30'],
    [3_700, '1:01:40'],
    [-0.5, '−0:01'],
    [-65, '−1:05'],
  ])('says %d seconds as %s', (seconds, text) => {
    expect(clockText(seconds)).toBe(text);
  });
});
