import type { Floor } from './floor.ts';
import { spokenInTurn } from './turn.ts';

/** Milliseconds spoken by person at `now`, the present turn included and pauses left out. */
export function talkTimes(floor: Floor, now: number): Readonly<Record<string, number>> {
  const { turn, spoken } = floor;
  if (turn === null) return spoken;
  return { ...spoken, [turn.person]: (spoken[turn.person] ?? 0) + spokenInTurn(turn, now) };
}

/** Smaller groups would tell of a person. */
const SMALLEST_GROUP = 5;

export interface GroupShare {
  /** Null: everybody else, those who declared nothing among them. */
  readonly group: string | null;
  readonly people: number;
  /** Of the time spoken by all, in whole percent. */
  readonly percent: number;
}

interface Group {
  readonly group: string | null;
  readonly people: number;
  readonly ms: number;
}

/**
 * Who has spoken how much, by the groups that people have declared themselves.
 *
 * Groups of fewer than five people are folded into the others; so is the
 * smallest group shown while the others are fewer than five, for what is left
 * over when everything else is known is known too. Where even all together are
 * fewer than five, nothing is shown.
 * @param spoken milliseconds by person: everybody who counts, with 0 who has not spoken
 * @param groupOf the group a person has declared, or null
 */
export function talkByGroup(
  spoken: Readonly<Record<string, number>>,
  groupOf: (person: string) => string | null,
): readonly GroupShare[] {
  const groups = grouped(spoken, groupOf);
  const shown = groups
    .filter(({ group, people }) => group !== null && people >= SMALLEST_GROUP)
    .toSorted((a, b) => b.people - a.people);
  const others = groups.filter((group) => !shown.includes(group));
  while (shown.length > 0 && isTelling(others)) others.push(...shown.splice(-1));
  if (isTelling(others)) return [];
  const all = total(groups);
  const rest = others.length === 0 ? [] : [{ group: null, ...total(others) }];
  return [...shown, ...rest].map(({ group, people, ms }) => ({
    group,
    people,
    percent: all.ms === 0 ? 0 : Math.round((ms * 100) / all.ms),
  }));
}

function grouped(
  spoken: Readonly<Record<string, number>>,
  groupOf: (person: string) => string | null,
): Group[] {
  const byGroup = Map.groupBy(Object.keys(spoken), groupOf);
  return [...byGroup].map(([group, people]) => ({
    group,
    people: people.length,
    ms: people.reduce((sum, person) => sum + (spoken[person] ?? 0), 0),
  }));
}

function total(groups: readonly Group[]): Omit<Group, 'group'> {
  return {
    people: groups.reduce((sum, { people }) => sum + people, 0),
    ms: groups.reduce((sum, { ms }) => sum + ms, 0),
  };
}

function isTelling(groups: readonly Group[]): boolean {
  const { people } = total(groups);
  return people > 0 && people < SMALLEST_GROUP;
}
