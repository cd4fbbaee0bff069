import { describe, expect, it } from 'vitest';
import type { Goal, Repetition } from './bench.ts';
import { goalLine, judgeGoal } from './goals.ts';

const goal: Goal = { name: 'cpu', arm: 'ours', peer: 'theirs', of: 'cpu', atMost: 0.7 };

const repetition = (ours: number, theirs: number): Repetition => {
  const rest = { p50: 1, p99: 2, load: 1 };
  return new Map([
    ['ours', { cpu: ours, ...rest }],
    ['theirs', { cpu: theirs, ...rest }],
  ]);
};
const withRatios = (...ratios: number[]) => ratios.map((ratio) => repetition(ratio * 20, 20));

describe('a goal', () => {
  it('is judged by the median of the ratios within each repetition', () => {
    const drifting = [repetition(6, 10), repetition(13, 20), repetition(24, 40)];
    expect(judgeGoal(goal, drifting)).toMatchObject({ ratio: 0.6, reached: true, missed: false });
  });

  it('is missed when it surely is', () => {
    const verdict = judgeGoal(goal, withRatios(0.8, 0.82, 0.79, 0.81, 0.8));
    expect(verdict).toMatchObject({ reached: false, missed: true });
  });

  it('is neither reached nor missed within the noise', () => {
    const verdict = judgeGoal(goal, withRatios(0.62, 0.66, 0.71, 0.74, 0.8));
    expect(verdict).toMatchObject({ reached: false, missed: false });
  });

  it('may be about a measure itself', () => {
    const absolute: Goal = { name: 'pace', arm: 'ours', peer: null, of: 'cpu', atMost: 1 };
    expect(judgeGoal(absolute, withRatios(0.0125, 0.025, 0.05))).toMatchObject({
      ratio: 0.5,
      reached: true,
    });
  });

  it('is judged against the better of several peers, in each repetition', () => {
    const measured = (cpu: number) => ({ cpu });
    const ofThree = (ours: number, one: number, other: number): Repetition =>
      new Map(Object.entries({ ours, one, other }).map(([arm, cpu]) => [arm, measured(cpu)]));
    const several: Goal = { ...goal, peer: ['one', 'other'] };
    const repetitions = [ofThree(5, 10, 20), ofThree(6, 20, 10), ofThree(7, 10, 10)];
    expect(judgeGoal(several, repetitions)).toMatchObject({ ratio: 0.6 });
    const apart: Goal = { ...several, as: 'difference', atMost: -4 };
    expect(judgeGoal(apart, repetitions)).toMatchObject({ ratio: -4, reached: true });
  });

  it('fails loudly when its arm was not measured', () => {
    const unknown: Goal = { ...goal, peer: 'nobody' };
    expect(() => judgeGoal(unknown, withRatios(0.5))).toThrow('cpu of nobody was not measured');
  });

  it('says itself in one line', () => {
    const line = goalLine(judgeGoal(goal, withRatios(0.628, 0.628, 0.628)));
    expect(line).toBe('goal cpu: 0.63 (<= 0.70)');
  });
});
