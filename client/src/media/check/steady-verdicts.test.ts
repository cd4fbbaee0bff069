import { expect, it } from 'vitest';
import { SteadyVerdicts } from './steady-verdicts.ts';

it('says what holds for a while, and takes it back when it is over for a while', () => {
  const steady = new SteadyVerdicts();
  const course = [true, true, false, true, true, true, false, true, false, false, false, false];
  const said = course.map((noisy) => steady.take(noisy ? ['noisy'] : []).length);
  expect(said).toEqual([0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0]);
});

it('gives the same list while nothing changes', () => {
  const steady = new SteadyVerdicts();
  for (let i = 0; i < 3; i += 1) steady.take(['late', 'narrow-band']);
  const said = steady.take(['late', 'narrow-band']);
  expect(said).toEqual(['narrow-band', 'late']);
  expect(steady.take(['late', 'narrow-band'])).toBe(said);
});
