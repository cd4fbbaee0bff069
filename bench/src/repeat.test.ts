import { describe, expect, it } from 'vitest';
import type { Goal } from './bench.ts';
import { repeat } from './repeat.ts';

const goal: Goal = { name: 'cpu', arm: 'ours', peer: 'theirs', of: 'cpu', atMost: 0.7 };
const bench = { arms: ['ours', 'theirs'], goals: [goal] };

function arm(ours: (turn: number) => number) {
  const order: string[] = [];
  const measure = (name: string) => {
    order.push(name);
    const turn = Math.floor((order.length - 1) / 2);
    const cpu = name === 'ours' ? ours(turn) : 10;
    return Promise.resolve({ cpu, p50: 1, p99: 1, load: 1 });
  };
  return { order, measure };
}

describe('repetitions', () => {
  it('take turns, each beginning with another arm', async () => {
    const { order, measure } = arm(() => 6);
    const repetitions = await repeat(bench, measure, { patient: true });
    expect(repetitions).toHaveLength(5);
    expect(order.slice(0, 4)).toEqual(['ours', 'theirs', 'theirs', 'ours']);
  });

  it('go on while a goal is not reached, as long as patience lasts', async () => {
    const missing = await repeat(bench, arm(() => 8).measure, { patient: true });
    expect(missing).toHaveLength(15);
    const late = await repeat(bench, arm((turn) => (turn < 4 ? 9 : 6)).measure, { patient: true });
    expect(late).toHaveLength(9);
  });

  it('are told of: how many there are, and how many there will be at most', async () => {
    const told: string[] = [];
    const measured = (repetitions: number, most: number) =>
      void told.push(`${repetitions}/${most}`);
    const { measure } = arm((turn) => (turn < 4 ? 9 : 6));
    await repeat(bench, measure, { patient: true, measured });
    expect(told).toEqual([...[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${n}/15`), '9/9']);
  });

  it('are five without patience', async () => {
    expect(await repeat(bench, arm(() => 8).measure, { patient: false })).toHaveLength(5);
  });
});
