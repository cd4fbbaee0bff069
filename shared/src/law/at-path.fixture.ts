import type { RulePack } from './rule-pack.ts';

/** What stands at a path in the pack. */
export function at(rules: RulePack, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (part, key) =>
        typeof part === 'object' && part !== null
          ? Object.entries(part).find(([name]) => name === key)?.[1]
          : undefined,
      rules,
    );
}
