import type { Constitution } from './constitution.ts';

export type ConstitutionRefusal =
  'more-seats-than-statutory' | 'seat-named-twice' | 'person-seated-twice' | 'two-chairs';

function hasDuplicate(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length;
}

function present(ids: readonly (string | null)[]): readonly string[] {
  return ids.filter((id) => id !== null);
}

/** What makes the constitution contradict itself, or null. */
export function contradictionIn(constitution: Constitution): ConstitutionRefusal | null {
  const { seats, statutory, advisers } = constitution;
  if (seats.length > statutory) return 'more-seats-than-statutory';
  if (hasDuplicate(seats.map(({ seat }) => seat))) return 'seat-named-twice';
  const members = present(seats.map(({ member }) => member));
  // One substitute may stand behind several seats, but holds none.
  const substitutes = new Set(present(seats.map(({ substitute }) => substitute)));
  if (hasDuplicate([...members, ...substitutes])) return 'person-seated-twice';
  if (hasDuplicate([...members, ...advisers])) return 'person-seated-twice';
  return seats.filter(({ office }) => office === 'chair').length > 1 ? 'two-chairs' : null;
}
