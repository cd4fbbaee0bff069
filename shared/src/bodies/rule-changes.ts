import type { RulePack } from '../law/rule-pack.ts';

/** Parts of a pack that say what holds; the others say what it is called and where it stands. */
const RULES = [
  'quorum',
  'voting',
  'elections',
  'calling',
  'presence',
  'precedence',
] as const satisfies readonly (keyof RulePack)[];

/**
 * In which rules two packs differ, as paths such as `voting.tie.open`, in the
 * order in which the rules stand. A threshold is one rule, not four.
 */
export function changedRules(before: RulePack, after: RulePack): readonly string[] {
  return RULES.flatMap((part) => differences(part, before[part], after[part]));
}

function differences(path: string, before: unknown, after: unknown): readonly string[] {
  if (!isGroup(before) || !isGroup(after)) return isSame(before, after) ? [] : [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return keys.flatMap((key) => differences(`${path}.${key}`, before[key], after[key]));
}

type Group = Readonly<Record<string, unknown>>;

/** Rules by name; a majority or a threshold is a single one though it has several numbers. */
function isGroup(value: unknown): value is Group {
  return isRecord(value) && !('q' in value);
}

function isRecord(value: unknown): value is Group {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isSame(before: unknown, after: unknown): boolean {
  if (Array.isArray(before) && Array.isArray(after)) {
    return before.length === after.length && before.every((one, at) => isSame(one, after[at]));
  }
  if (!isRecord(before) || !isRecord(after)) return before === after;
  const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...keys].every((key) => isSame(before[key], after[key]));
}
