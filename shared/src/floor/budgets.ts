import type { ContributionKind } from './events.ts';

export interface Budget {
  readonly kind: ContributionKind;
  /** Null: on every item that has none of its own. */
  readonly item: string | null;
  readonly seconds: number | null;
}

/** What a turn of the kind is granted on the item, in seconds; null where there is no limit. */
export function budgetFor(
  { budgets }: { readonly budgets: readonly Budget[] },
  kind: ContributionKind,
  item: string | null,
): number | null {
  const ofKind = budgets.filter((budget) => budget.kind === kind);
  const fitting =
    ofKind.find((budget) => budget.item === item) ?? ofKind.find((budget) => budget.item === null);
  return fitting?.seconds ?? null;
}

export function withBudget(budgets: readonly Budget[], event: Budget): readonly Budget[] {
  const { kind, item, seconds } = event;
  const others = budgets.filter((budget) => budget.kind !== kind || budget.item !== item);
  return [...others, { kind, item, seconds }];
}
