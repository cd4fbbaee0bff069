import { describe, expect, it } from 'vitest';
import { Handovers, WATCHED_MS } from './handovers.ts';

const FRAME_MS = 20;

/** Lets voices send their packets from one time until another. */
function run(handovers: Handovers, people: readonly string[], from: number, until: number): void {
  for (let now = from; now < until; now += FRAME_MS) {
    for (const person of people) handovers.voiced(person, now);
  }
}

const SWITCH = { channel: 'el', from: 'a', to: 'b', gapMs: 7 };

describe('a handover at the server', () => {
  it('overlaps from the time the new voice sends until the old one ends', () => {
    const handovers = new Handovers();
    run(handovers, ['a'], 0, 1_000);
    run(handovers, ['a', 'b'], 1_000, 1_400);
    handovers.switched(SWITCH, 1_400);
    run(handovers, ['a', 'b'], 1_400, 1_600);
    expect(handovers.ended(1_600)).toEqual([]);
    run(handovers, ['b'], 1_600, 1_800);
    expect(handovers.ended(1_800)).toEqual([{ ...SWITCH, overlapMs: 580 }]);
    expect(handovers.ended(1_900)).toEqual([]);
  });

  it('overlaps not at all when the new voice begins after the old one', () => {
    const handovers = new Handovers();
    run(handovers, ['a'], 0, 1_000);
    handovers.switched(SWITCH, 1_010);
    run(handovers, ['b'], 1_020, 1_200);
    expect(handovers.ended(1_200)).toEqual([{ ...SWITCH, overlapMs: 0 }]);
  });

  it('does not count a sentence from before as overlap', () => {
    const handovers = new Handovers();
    run(handovers, ['a', 'b'], 0, 200);
    run(handovers, ['a'], 200, 1_000);
    handovers.switched(SWITCH, 1_000);
    run(handovers, ['b'], 1_000, 1_200);
    expect(handovers.ended(1_200)).toEqual([{ ...SWITCH, overlapMs: 0 }]);
  });

  it('is told in the end also where the old voice goes on for ever', () => {
    const handovers = new Handovers();
    run(handovers, ['a', 'b'], 0, 500);
    handovers.switched(SWITCH, 500);
    run(handovers, ['a', 'b'], 500, 500 + WATCHED_MS);
    expect(handovers.ended(500 + WATCHED_MS)).toEqual([{ ...SWITCH, overlapMs: WATCHED_MS }]);
  });
});
