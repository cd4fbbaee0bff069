import { budgetFor } from '@koinon/shared/floor/budgets';
import type { ContributionKind } from '@koinon/shared/floor/events';
import type { FloorView } from './model.ts';

/** Budgets that can be chosen, in seconds; null is no limit. */
export const BUDGETS: readonly (number | null)[] = [30, 60, 120, 180, 300, 600, null];

/** In the order in which they are shown. */
export const KINDS: readonly ContributionKind[] = [
  'contribution',
  'reply',
  'question',
  'point-of-order',
];

/** Proposed where the body has set nothing, in seconds. */
const USUAL: Readonly<Record<ContributionKind, number>> = {
  contribution: 180,
  reply: 60,
  question: 60,
  'point-of-order': 60,
};

/** What the chair has chosen for the next turn: what is set for its kind, or a time of its own. */
export type ChosenBudget = 'as-set' | number | null;

export function itemAtHand({ state: { meeting } }: Pick<FloorView, 'state'>): string | null {
  return meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null);
}

/** Seconds that a turn of the kind gets on the item, as set by the body or as is usual. */
export function proposedBudget(
  { state }: Pick<FloorView, 'state'>,
  kind: ContributionKind,
  item: string | null,
): number | null {
  const isSet = state.floor.budgets.some(
    (budget) => budget.kind === kind && (budget.item === null || budget.item === item),
  );
  return isSet ? budgetFor(state.floor, kind, item) : USUAL[kind];
}

export function secondsFor(
  view: Pick<FloorView, 'state'>,
  kind: ContributionKind,
  chosen: ChosenBudget,
): number | null {
  return chosen === 'as-set' ? proposedBudget(view, kind, itemAtHand(view)) : chosen;
}

/** The choices, with one that is set but not among them. */
export function budgetChoices(seconds: number | null): readonly (number | null)[] {
  if (BUDGETS.includes(seconds)) return BUDGETS;
  return [...BUDGETS, seconds].toSorted((a, b) => (a ?? Infinity) - (b ?? Infinity));
}
