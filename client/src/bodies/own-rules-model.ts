import type { AdoptedRules } from '@koinon/shared/bodies/body';
import { changedRules } from '@koinon/shared/bodies/rule-changes';
import { packOf } from '@koinon/shared/law/packs';

/** Paths of the rules in which a body differs from the pack as it was brought, or else as it first took it. */
export function ownRules(rules: readonly AdoptedRules[]): readonly string[] {
  const current = rules.at(-1)?.pack;
  if (current === undefined) return [];
  const origin = packOf(current.id) ?? rules.find(({ pack }) => pack.id === current.id)?.pack;
  return origin === undefined ? [] : changedRules(origin, current);
}
