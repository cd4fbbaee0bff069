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

it('says that nothing is wrong only after it has held for a while', () => {
  const settled = (course: readonly boolean[]) => {
    const steady = new SteadyVerdicts();
    return course.map((narrow) => {
      const said = steady.take(narrow ? ['narrow-band'] : []);
      return said.length > 0 ? 'wrong' : steady.isSettled ? 'well' : '…';
    });
  };
  expect(settled([false, false, false])).toEqual(['…', '…', 'well']);
  expect(settled([true, true, true])).toEqual(['…', '…', 'wrong']);
  expect(settled([false, true, true, true])).toEqual(['…', '…', '…', 'wrong']);
  const doubted = settled([true, false, true, false, true, false, true, false]);
  expect(doubted.slice(-2)).toEqual(['…', 'well']);
});
