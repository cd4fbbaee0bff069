import type { ContributionKind } from '@koinon/shared/floor/events';
import { isHere } from '@koinon/shared/presence/presence';
import { nameOf } from '../i18n/names.ts';
import type { FloorView } from './model.ts';

export interface Interrupted {
  readonly person: string;
  readonly name: string;
  readonly kind: ContributionKind;
  /** Seconds that were left; null without a limit. */
  readonly seconds: number | null;
  /** Is the one to go on now. */
  readonly next: boolean;
}

/** Broken-off turns; whoever goes on first comes first. A pause has to end before. */
export function interruptedTurns({ state, people }: FloorView): readonly Interrupted[] {
  const { interrupted, turn } = state.floor;
  const paused = turn !== null && turn.pausedAt !== null;
  const last = paused
    ? undefined
    : interrupted.findLast(({ person }) => isHere(state.attendance, person));
  return interrupted.toReversed().map((broken) => ({
    ...broken,
    name: nameOf(people, broken.person),
    next: broken === last,
  }));
}
