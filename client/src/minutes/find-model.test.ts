import { describe, expect, it } from 'vitest';
import { rankOf, stepFrom, totalOf } from './find-model.ts';
import type { Place } from './find-model.ts';

const COUNTS = [
  { section: 'opening', count: 0 },
  { section: 'housing', count: 2 },
  { section: 'roads', count: 0 },
  { section: 'closing', count: 1 },
];

/** All the places one comes to, going on until one comes back. */
function round(by: 1 | -1, from: string): readonly string[] {
  const seen: string[] = [];
  let place: Place | null = { section: from, at: Infinity };
  for (let step = 0; step < totalOf(COUNTS); step += 1) {
    place = stepFrom(COUNTS, place, by);
    seen.push(`${place?.section}${place?.at}`);
  }
  return seen;
}

describe('going from one place found to the next', () => {
  it('begins where one reads, and comes round', () => {
    expect(round(1, 'opening')).toEqual(['housing0', 'housing1', 'closing0']);
    expect(round(1, 'roads')).toEqual(['closing0', 'housing0', 'housing1']);
    expect(round(-1, 'opening')).toEqual(['closing0', 'housing1', 'housing0']);
  });

  it('knows which one it is, until it is gone', () => {
    expect(rankOf(COUNTS, { section: 'closing', at: 0 })).toBe(3);
    expect(rankOf(COUNTS, { section: 'roads', at: 0 })).toBeNull();
    expect(rankOf(COUNTS, null)).toBeNull();
    expect(stepFrom([{ section: 'roads', count: 0 }], null, 1)).toBeNull();
  });
});
