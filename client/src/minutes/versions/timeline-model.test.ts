import type { Version } from '@koinon/shared/documents/versions';
import { describe, expect, it } from 'vitest';
import { daysOf, sidesOf, versionBefore } from './timeline-model.ts';

const version = (upTo: number, at: string): Version => ({
  upTo,
  at: Date.parse(at),
  people: [],
  name: null,
  namedBy: null,
  sentAt: null,
  approvedAt: null,
});
const VERSIONS = [
  version(4, '2026-03-02T09:00Z'),
  version(9, '2026-03-02T17:00Z'),
  version(12, '2026-03-04T08:00Z'),
];
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

describe('the timeline of versions', () => {
  it('has the newest day first, and in it the newest version', () => {
    const days = daysOf(VERSIONS, dayOf);
    expect(days.map(({ versions }) => versions.map(({ upTo }) => upTo))).toEqual([[12], [9, 4]]);
    expect(days.map(({ at }) => dayOf(at))).toEqual(['2026-03-04', '2026-03-02']);
    expect(daysOf([], dayOf)).toEqual([]);
  });

  it('compares any two, the earlier one first', () => {
    expect(sidesOf(VERSIONS, 9, 'before')).toEqual([4, 9]);
    expect(sidesOf(VERSIONS, 'now', 'before')).toEqual([12, 'now']);
    expect(sidesOf(VERSIONS, 4, 12)).toEqual([4, 12]);
    expect(sidesOf(VERSIONS, 9, 'now')).toEqual([9, 'now']);
    expect(sidesOf(VERSIONS, 'now', 4)).toEqual([4, 'now']);
  });

  it('compares nothing with itself, and not the first with one before it', () => {
    expect(sidesOf(VERSIONS, 9, 9)).toBeNull();
    expect(sidesOf(VERSIONS, 9, 'nothing')).toBeNull();
    expect(sidesOf(VERSIONS, 4, 'before')).toBeNull();
    expect(versionBefore([], 'now')).toBeNull();
  });
});
