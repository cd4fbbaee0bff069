import { describe, expect, it } from 'vitest';
import { dayOf, emptyEntry, entryFaults, offeredFor } from './pool-model.ts';

const person = (
  id: string,
  tags: readonly string[],
  away: { from: string; to: string }[] = [],
) => ({
  ...emptyEntry('en'),
  id,
  name: id,
  languages: tags.map((tag) => ({ tag, class: 'a' as const })),
  away,
});

describe('interpreters for a meeting', () => {
  const away = [{ from: '2026-05-04', to: '2026-05-04' }];
  const pool = [
    person('anna', ['sl']),
    person('leila', ['ar', 'en'], away),
    person('nour', ['ar']),
  ];

  it('are those who work into a language of it, the free ones first', () => {
    const ids = (day: string | null) =>
      offeredFor(pool, ['ar', 'en'], day).map((one) => one.person.id);
    expect(ids('2026-05-04')).toEqual(['nour', 'leila']);
    expect(ids(null)).toEqual(['leila', 'nour']);
  });

  it('are asked for the day by the city’s clock', () => {
    const late = Date.parse('2026-05-04T22:30:00Z');
    expect(dayOf(late, 'Europe/Athens')).toBe('2026-05-05');
    expect(dayOf(late, 'UTC')).toBe('2026-05-04');
  });
});

describe('an entry of the pool', () => {
  it('says what is missing', () => {
    const entry = { ...emptyEntry('el'), away: [{ from: '2026-05-02', to: '2026-05-01' }] };
    expect(entryFaults(entry)).toEqual(['needName', 'awayWrong']);
    expect(entryFaults({ ...emptyEntry('el'), name: 'Anna' })).toEqual([]);
  });
});
