import { refused } from '../kernel/outcome.ts';
import type { Refusal } from '../kernel/outcome.ts';
import type { Amendment } from './amendment.ts';
import type { Motion } from './motion.ts';
import { isOpen } from './motions.ts';

/** Refuses what is settled, by the code for it, and what waits for a second. */
export function notPending<Code extends string>(
  thing: Motion | Amendment,
  settled: Code,
): Refusal<Code | 'not-seconded'> | null {
  if (!isOpen(thing)) return refused(settled);
  return thing.state.status === 'pending' ? null : refused('not-seconded');
}
