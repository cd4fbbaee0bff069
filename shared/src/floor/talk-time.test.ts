import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { floorOf } from './specification.ts';
import { talkByGroup, talkTimes } from './talk-time.ts';

describe('talk times', () => {
  it('add up over turns, and run on in the present one', () => {
    const story = floorOf({})
      .hear('a', 30)
      .hear('b', 5)
      .give('eleni', { type: 'GiveFloor', person: 'a', seconds: null })
      .wait(12);
    expect(talkTimes(story.floor, story.now)).toEqual({ a: 42_000, b: 5_000 });
  });
});

/** `w3` belongs to group `w`; people of `x` have declared nothing. */
const byLetter = (person: string) => (person.startsWith('x') ? null : person.slice(0, 1));

function people(group: string, count: number, ms: number): Record<string, number> {
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`${group}${i}`, ms]));
}

describe('talk time by group', () => {
  it('is shown in shares for groups of five and more', () => {
    const spoken = { ...people('w', 6, 10), ...people('m', 9, 20), ...people('x', 5, 12) };
    expect(talkByGroup(spoken, byLetter)).toEqual([
      { group: 'm', people: 9, percent: 60 },
      { group: 'w', people: 6, percent: 20 },
      { group: null, people: 5, percent: 20 },
    ]);
  });

  it('folds groups of fewer than five into the others', () => {
    const spoken = { ...people('w', 7, 10), ...people('s', 4, 10), ...people('x', 2, 5) };
    expect(talkByGroup(spoken, byLetter)).toEqual([
      { group: 'w', people: 7, percent: 58 },
      { group: null, people: 6, percent: 42 },
    ]);
  });

  it('folds a larger one too where the others alone would tell of few', () => {
    const spoken = { ...people('m', 9, 10), ...people('w', 6, 10), ...people('s', 3, 10) };
    expect(talkByGroup(spoken, byLetter)).toEqual([
      { group: 'm', people: 9, percent: 50 },
      { group: null, people: 9, percent: 50 },
    ]);
  });

  it('shows nothing of fewer than five people, and no share of silence', () => {
    expect(talkByGroup(people('w', 4, 10), byLetter)).toEqual([]);
    expect(talkByGroup({}, byLetter)).toEqual([]);
    expect(talkByGroup(people('w', 5, 0), byLetter)).toEqual([
      { group: 'w', people: 5, percent: 0 },
    ]);
  });

  it('never shows fewer than five people together, and never loses anybody', () => {
    const spoken = fc.dictionary(fc.stringMatching(/^[a-dx][0-9a-f]$/), fc.nat({ max: 100_000 }), {
      maxKeys: 40,
    });
    fc.assert(
      fc.property(spoken, (times) => {
        const shares = talkByGroup(times, byLetter);
        expect(shares.every((share) => share.people >= 5)).toBe(true);
        const shown = shares.reduce((sum, share) => sum + share.people, 0);
        const all = Object.keys(times).length;
        expect(shown).toBe(all < 5 ? 0 : all);
      }),
      { numRuns: 1_000 },
    );
  });
});
