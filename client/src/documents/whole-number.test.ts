import { expect, it } from 'vitest';
import { wholeNumber } from './whole-number.ts';

it('reads a whole number as people type it', () => {
  expect(wholeNumber('20')).toBe(20);
  expect(wholeNumber(' 1 5 min')).toBe(15);
  expect(wholeNumber('٣٠')).toBe(30);
  expect(wholeNumber('۴۵')).toBe(45);
  expect(wholeNumber('soon')).toBeNull();
});
