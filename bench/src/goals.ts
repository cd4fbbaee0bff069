import type { Goal, Repetition } from './bench.ts';
import { lowerBound, median } from './statistics.ts';

/** How sure a miss must be before it counts as one. */
const CONFIDENCE = 0.9;
const SEED = 20_261_122;

export interface Verdict {
  readonly goal: Goal;
  /** Or the difference, or the measure: whatever the goal is about. */
  readonly ratio: number;
  readonly reached: boolean;
  /** Not only noise: even the lower bound of the ratio is over the goal. */
  readonly missed: boolean;
}

export function judgeGoal(goal: Goal, repetitions: readonly Repetition[]): Verdict {
  const ratios = repetitions.map((repetition) => ratioIn(repetition, goal));
  const ratio = median(ratios);
  return {
    goal,
    ratio,
    reached: ratio <= goal.atMost,
    missed: lowerBound(ratios, CONFIDENCE, SEED) > goal.atMost,
  };
}

function ratioIn(repetition: Repetition, { arm, peer, of, as }: Goal): number {
  const measured = (name: string) => {
    const value = repetition.get(name)?.[of];
    if (value === undefined) throw new Error(`${of} of ${name} was not measured`);
    return value;
  };
  if (peer === null) return measured(arm);
  const better = Math.min(...[peer].flat().map(measured));
  return as === 'difference' ? measured(arm) - better : measured(arm) / better;
}

export function goalLine({ goal, ratio }: Verdict): string {
  return `goal ${goal.name}: ${ratio.toFixed(2)} (<= ${goal.atMost.toFixed(2)})`;
}
