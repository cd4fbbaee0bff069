import { describe, expect, it } from 'vitest';
import { groupsTold } from './group-model.ts';

const GROUPS = {
  groups: [
    { id: 'women', name: { en: 'Women' } },
    { id: 'young', name: { en: 'Under 30' } },
  ],
  shownTo: 'inside',
} as const;

const telling = (at: number, shares: readonly { group: string; percent: number }[]) => ({
  at,
  shares,
  spoken: {},
});

describe('the groups of a body', () => {
  it('stand with what was told of each last, and when', () => {
    const tellings = [
      telling(5, [
        { group: 'women', percent: 30 },
        { group: 'young', percent: 10 },
      ]),
      telling(9, [{ group: 'women', percent: 35 }]),
    ];
    expect(groupsTold({ groupsTold: tellings }, GROUPS)).toEqual([
      { group: 'women', name: { en: 'Women' }, percent: 35, at: 9 },
      { group: 'young', name: { en: 'Under 30' }, percent: 10, at: 5 },
    ]);
  });

  it('say so while nothing has been told', () => {
    const [women] = groupsTold({ groupsTold: [] }, GROUPS);
    expect(women).toMatchObject({ percent: null, at: null });
  });
});
