import { describe, expect, it } from 'vitest';
import { assignSlots, EMPTY_SLOTS, SLOT_HELD_MS } from './floor-slots.ts';
import type { Sounding } from './floor-slots.ts';

const CROWD = ['chair', 'holder', 'a', 'b', 'c', 'd'];

function sounding(now: readonly string[], silent: Readonly<Record<string, number>> = {}): Sounding {
  return {
    now,
    silentFor: (person) => (now.includes(person) ? 0 : (silent[person] ?? SLOT_HELD_MS * 100)),
  };
}

const QUIET = sounding([]);

describe('floor slots', () => {
  it('give everybody one while there are enough, in order', () => {
    expect(assignSlots(EMPTY_SLOTS, ['chair', 'a'], QUIET)).toEqual(['chair', 'a', null, null]);
  });

  it('leave everybody where they are when somebody goes', () => {
    expect(assignSlots(['chair', 'a', 'b', null], ['chair', 'b'], QUIET)).toEqual([
      'chair',
      null,
      'b',
      null,
    ]);
  });

  it('go by sound beyond those with precedence', () => {
    const slots = assignSlots(EMPTY_SLOTS, CROWD, sounding(['d', 'b', 'a']));
    expect(slots).toEqual(['chair', 'holder', 'd', 'b']);
  });

  it('are not taken from somebody who paused just now', () => {
    const before = ['chair', 'holder', 'a', 'b'];
    const slots = assignSlots(before, CROWD, sounding(['c'], { a: 200, b: SLOT_HELD_MS - 1 }));
    expect(slots).toEqual(before);
  });

  it('are taken from whoever has been silent longest', () => {
    const before = ['chair', 'holder', 'a', 'b'];
    const slots = assignSlots(before, CROWD, sounding(['c'], { a: 2_000, b: 3_000 }));
    expect(slots).toEqual(['chair', 'holder', 'a', 'c']);
  });

  it('are never taken from those with precedence, however silent', () => {
    const before = ['chair', 'holder', 'a', 'b'];
    const slots = assignSlots(before, CROWD, sounding(['a', 'b', 'c', 'd']));
    expect(slots).toEqual(before);
  });

  it('make room for somebody who gets precedence', () => {
    const before = ['a', 'b', 'c', 'chair'];
    const slots = assignSlots(before, CROWD, sounding(['a', 'b'], { c: 10 }));
    expect(slots).toEqual(['a', 'b', 'holder', 'chair']);
  });

  it('never hold whom the plan does not name', () => {
    expect(assignSlots(['x', 'y', null, null], ['chair'], sounding(['x', 'y']))).toEqual([
      'chair',
      null,
      null,
      null,
    ]);
  });
});
