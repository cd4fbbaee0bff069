import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SMALLEST_GROUP, tellableShares } from './group-shares.ts';
import type { GroupShare, GroupTelling } from './group-shares.ts';

const MINUTE_MS = 60_000;

function named(letter: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, index) => `${letter}${index}`);
}

/** Each has spoken so many minutes; those who are not named have not spoken. */
function minutes(times: Readonly<Record<string, number>>): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(times).map(([who, m]) => [who, m * MINUTE_MS]));
}

interface Sitting {
  readonly women: number;
  readonly others: number;
  readonly spoken: Readonly<Record<string, number>>;
  readonly told?: readonly GroupTelling[];
}

/** What is told of the women (`w0`, `w1`, …), who have all declared it. */
function told({ women, others, spoken, told: before = [] }: Sitting): readonly GroupShare[] {
  return tellableShares({
    groups: ['women'],
    declared: () => new Set(named('w', women)),
    people: [...named('w', women), ...named('o', others)],
    spoken: minutes(spoken),
    told: before,
  });
}

const FIVE_SPOKE = { w0: 2, w1: 2, o0: 2, o1: 2, o2: 2 };

function telling(spoken: Readonly<Record<string, number>>, percent: number): GroupTelling {
  return { at: 1, shares: [{ group: 'women', percent }], spoken: minutes(spoken) };
}

describe('the share of a group', () => {
  it('is told in steps of five percent', () => {
    expect(told({ women: 6, others: 7, spoken: FIVE_SPOKE })).toEqual([
      { group: 'women', percent: 40 },
    ]);
    const odd = { w0: 2, w1: 2, w2: 0.1, o0: 2, o1: 2, o2: 2.2 };
    expect(told({ women: 6, others: 7, spoken: odd })).toEqual([{ group: 'women', percent: 40 }]);
  });

  it('is hidden where fewer than five belong to the group, or fewer than five do not', () => {
    expect(told({ women: 4, others: 20, spoken: FIVE_SPOKE })).toEqual([]);
    expect(told({ women: 20, others: 4, spoken: FIVE_SPOKE })).toEqual([]);
    expect(told({ women: 6, others: 6, spoken: FIVE_SPOKE })).toHaveLength(1);
  });

  it('does not count people who declared it and are not in the sitting', () => {
    const shares = tellableShares({
      groups: ['women'],
      declared: () => new Set([...named('w', 4), 'elsewhere-1', 'elsewhere-2']),
      people: [...named('w', 4), ...named('o', 9)],
      spoken: minutes(FIVE_SPOKE),
      told: [],
    });
    expect(shares).toEqual([]);
  });

  it('is not told where a single one of the group, or of the others, has spoken', () => {
    expect(told({ women: 6, others: 7, spoken: { w0: 2, o0: 3, o1: 3 } })).toEqual([]);
    expect(told({ women: 6, others: 7, spoken: { w0: 2, w1: 2, o0: 3 } })).toEqual([]);
  });

  it('is told again only when two of either side have spoken since', () => {
    const before = [telling(FIVE_SPOKE, 40)];
    const oneMore = { ...FIVE_SPOKE, w0: 4, o0: 4, o1: 4 };
    expect(told({ women: 6, others: 7, spoken: oneMore, told: before })).toEqual([]);
    const twoMore = { w0: 4, w1: 4, o0: 4, o1: 4, o2: 4 };
    expect(told({ women: 6, others: 7, spoken: twoMore, told: before })).toEqual([
      { group: 'women', percent: 40 },
    ]);
  });

  it('is not told where the number would name who has spoken the most', () => {
    const spoken = { w0: 30, w1: 1, o0: 1, o1: 1 };
    expect(told({ women: 6, others: 7, spoken })).toEqual([]);
  });

  it('is not told any more after a declaration that would show in the difference', () => {
    // Without w5, who had spoken by then, the share told before was 35 percent.
    const first = { w0: 2, w1: 2, w5: 2, o0: 2, o1: 2, o2: 2 };
    const before = [telling(first, 35)];
    const then = { w0: 4, w1: 4, w5: 4, o0: 4, o1: 4, o2: 4 };
    expect(told({ women: 6, others: 8, spoken: then, told: before })).toEqual([]);
    const fitting = [telling(first, 50)];
    expect(told({ women: 6, others: 8, spoken: then, told: fitting })).toHaveLength(1);
  });
});

/** All divisions of the people by which every number told would be the same. */
function divisionsThatFit(
  people: readonly string[],
  tellings: readonly GroupTelling[],
): readonly ReadonlySet<string>[] {
  const every = Array.from({ length: 2 ** people.length }, (_each, bits) => {
    return new Set(people.filter((_person, index) => ((bits >> index) & 1) === 1));
  });
  return every.filter(
    (division) =>
      division.size >= SMALLEST_GROUP &&
      people.length - division.size >= SMALLEST_GROUP &&
      tellings.every(({ shares, spoken }) => shares[0]?.percent === percentIn(division, spoken)),
  );
}

function percentIn(division: ReadonlySet<string>, spoken: GroupTelling['spoken']): number {
  const all = Object.values(spoken).reduce((sum, ms) => sum + ms, 0);
  const theirs = Object.entries(spoken).filter(([who]) => division.has(who));
  return Math.round((theirs.reduce((sum, [, ms]) => sum + ms, 0) * 20) / all) * 5;
}

describe('all that is told of a group in a sitting', () => {
  it('settles of nobody whether they belong, whoever adds up', () => {
    const people = named('p', 12);
    const item = fc.array(fc.tuple(fc.nat(11), fc.integer({ min: 10, max: 300 })), {
      minLength: 4,
      maxLength: 12,
    });
    const group = fc.subarray([...people], { minLength: 5, maxLength: 7 });
    let everTold = 0;
    fc.assert(
      fc.property(group, fc.array(item, { maxLength: 5 }), (members, items) => {
        const spoken: Record<string, number> = {};
        const history: GroupTelling[] = [];
        for (const turns of items) {
          for (const [who, seconds] of turns) {
            spoken[`p${who}`] = (spoken[`p${who}`] ?? 0) + seconds * 1_000;
          }
          const shares = tellableShares({
            groups: ['g'],
            declared: () => new Set(members),
            people,
            spoken,
            told: history,
          });
          if (shares.length > 0) history.push({ at: 0, shares, spoken: { ...spoken } });
        }
        if (history.length === 0) return;
        everTold += 1;
        const fitting = divisionsThatFit(people, history);
        for (const person of people) {
          expect(fitting.some((division) => division.has(person))).toBe(true);
          expect(fitting.some((division) => !division.has(person))).toBe(true);
        }
      }),
      { numRuns: 60 },
    );
    expect(everTold).toBeGreaterThan(10);
  });
});
