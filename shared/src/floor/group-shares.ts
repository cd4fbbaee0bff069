/**
 * How much of the talk time groups have that people declared themselves.
 *
 * Everybody in the sitting sees how long each person has spoken. So a share
 * that is exact, or one that is told after every turn, would say whose time is
 * in it: whoever adds up can find out who belongs to a group. Therefore
 *
 * - a group is told of only while at least five people belong to it and at
 *   least five do not;
 * - shares are told at the end of an item and of the sitting, of the whole
 *   sitting until then, in steps of five percent;
 * - a group is told of again only when two who belong to it and two who do not
 *   have spoken since;
 * - nothing is told that would settle of anybody whether they belong: for each
 *   person there is another division of the same people, with that person on
 *   the other side, by which every number told so far would be the same.
 *
 * The last one also holds back what a late declaration would tell: where the
 * numbers told before would have been others with the groups as they are now,
 * the group is not told of any more.
 *
 * What this does not promise: whoever knows of many people whether they belong
 * may conclude something of the others.
 */
export interface GroupShare {
  readonly group: string;
  /** Of the time spoken by all, in whole percent, a multiple of five. */
  readonly percent: number;
}

/** What was told at the end of an item, and the talk times, in milliseconds by person, it was told of. */
export interface GroupTelling {
  readonly at: number;
  readonly shares: readonly GroupShare[];
  readonly spoken: Readonly<Record<string, number>>;
}

export interface GroupsNow {
  readonly groups: readonly string[];
  /** Who belongs to a group by their own word. */
  declared(group: string): ReadonlySet<string>;
  /** Everybody who has been in the sitting and may speak. */
  readonly people: readonly string[];
  readonly spoken: Readonly<Record<string, number>>;
  /** Oldest first. */
  readonly told: readonly GroupTelling[];
}

/** Smaller groups would tell of a person. */
export const SMALLEST_GROUP = 5;
/** On either side; one alone would be seen in the difference to what was told before. */
const SPEAKERS_BETWEEN = 2;
const STEP = 5;
const ALL = 100;
/** With how many more people on the other side another division is looked for: more would take long. */
const MOST_OTHERS = 2;

/** The shares that can be told now; of the other groups nothing is said, not even why. */
export function tellableShares(now: GroupsNow): readonly GroupShare[] {
  const people = [...new Set([...now.people, ...Object.keys(now.spoken)])];
  return now.groups.flatMap((group) => {
    const declared = now.declared(group);
    const division = people.map((person) => declared.has(person));
    const told = now.told.flatMap(({ shares, spoken }) => {
      const before = shares.find((share) => share.group === group);
      return before === undefined ? [] : [toldOf(people, spoken, before.percent)];
    });
    const next = toldOf(people, now.spoken, null, division);
    if (!isDivision(division) || !isNews(division, told.at(-1)?.times ?? null, next.times)) {
      return [];
    }
    return isDeniable(division, [...told, next]) ? [{ group, percent: next.percent }] : [];
  });
}

/** Of each person, in the order of the people, whether they belong. */
type Division = readonly boolean[];

/** A number that was told, and the talk times it was told of, in the order of the people. */
interface Told {
  readonly percent: number;
  readonly times: readonly number[];
  readonly all: number;
}

function toldOf(
  people: readonly string[],
  spoken: GroupsNow['spoken'],
  percent: number | null,
  division: Division = [],
): Told {
  const times = people.map((person) => spoken[person] ?? 0);
  const all = times.reduce((sum, ms) => sum + ms, 0);
  return { times, all, percent: percent ?? percentOf(timeOf(division, times), all) };
}

function timeOf(division: Division, times: readonly number[]): number {
  return times.reduce((sum, ms, index) => (division[index] === true ? sum + ms : sum), 0);
}

function percentOf(ms: number, all: number): number {
  return all === 0 ? 0 : Math.round((ms * (ALL / STEP)) / all) * STEP;
}

function isDivision(division: Division): boolean {
  const size = division.filter(Boolean).length;
  return size >= SMALLEST_GROUP && division.length - size >= SMALLEST_GROUP;
}

function isNews(
  division: Division,
  before: readonly number[] | null,
  after: readonly number[],
): boolean {
  const spoke = after.map((ms, index) => ms > (before?.[index] ?? 0));
  const theirs = spoke.filter((has, index) => has && division[index] === true).length;
  const others = spoke.filter((has, index) => has && division[index] !== true).length;
  return theirs >= SPEAKERS_BETWEEN && others >= SPEAKERS_BETWEEN;
}

/** Whether the numbers fit the division, and leave open of everybody on which side they are. */
function isDeniable(division: Division, told: readonly Told[]): boolean {
  const fits = (other: Division) =>
    isDivision(other) &&
    told.every(({ times, all, percent }) => percentOf(timeOf(other, times), all) === percent);
  return (
    fits(division) &&
    division.every((_, person) => hasOther(turned(division, person), person, MOST_OTHERS, fits))
  );
}

/** Whether the numbers fit once so many people after `from`, besides the person, changed sides. */
function hasOther(
  division: Division,
  person: number,
  others: number,
  fits: (division: Division) => boolean,
  from = 0,
): boolean {
  if (fits(division)) return true;
  if (others === 0) return false;
  return division.some(
    (_, other) =>
      other >= from &&
      other !== person &&
      hasOther(turned(division, other), person, others - 1, fits, other + 1),
  );
}

function turned(division: Division, person: number): Division {
  return division.map((belongs, index) => (index === person ? !belongs : belongs));
}
