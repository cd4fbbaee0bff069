import type { Bench, Repetition } from './bench.ts';
import { judgeGoal } from './goals.ts';

const FEWEST = 5;
/** Margins are near the noise: a goal not reached yet is measured this often before it is given up. */
const MOST = 15;

export interface Patience {
  /** Whether a goal that is not reached yet is measured more often. */
  readonly patient: boolean;
  /** Told after each repetition: how many there are, and how many there will be at most. */
  measured?(repetitions: number, most: number): void;
}

/**
 * Measures all arms in turns, each repetition beginning with another arm, so
 * that what drifts on the machine meets all of them alike.
 */
export async function repeat(
  { arms, goals }: Pick<Bench, 'arms' | 'goals'>,
  measure: (arm: string) => ReturnType<Awaited<ReturnType<Bench['open']>>['measure']>,
  { patient, measured }: Patience,
): Promise<readonly Repetition[]> {
  const repetitions: Repetition[] = [];
  const reached = () => goals.every((goal) => judgeGoal(goal, repetitions).reached);
  const most = patient ? MOST : FEWEST;
  while (repetitions.length < FEWEST || (repetitions.length < most && !reached())) {
    const first = repetitions.length % arms.length;
    const repetition = new Map();
    for (const arm of [...arms.slice(first), ...arms.slice(0, first)])
      repetition.set(arm, await measure(arm));
    repetitions.push(repetition);
    measured?.(repetitions.length, reached() ? Math.max(FEWEST, repetitions.length) : most);
  }
  return repetitions;
}
