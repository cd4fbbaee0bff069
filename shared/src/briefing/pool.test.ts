import { describe, expect, it } from 'vitest';
import { gapsIn, intoOf, isFree, poolOf, worksInto } from './pool.ts';
import type { InterpreterEntry } from './pool.ts';

const entry = (languages: InterpreterEntry['languages'], name = 'Leila Nasser') => ({
  name,
  language: 'ar',
  languages,
  away: [{ from: '2026-03-01', to: '2026-03-08' }],
  note: '',
});
const LEILA = entry([
  { tag: 'ar', class: 'a' },
  { tag: 'en', class: 'b' },
  { tag: 'el', class: 'c' },
]);

describe('the pool', () => {
  it('knows into which languages somebody works', () => {
    expect(intoOf(LEILA, ['el', 'en', 'ar'])).toEqual(['en', 'ar']);
    expect(worksInto(LEILA, 'ar-SY')).toBe(true);
    expect(worksInto(LEILA, 'arz')).toBe(false);
  });

  it('knows on which days somebody is away, both ends included', () => {
    expect(isFree(LEILA, '2026-02-28')).toBe(true);
    expect(isFree(LEILA, '2026-03-01')).toBe(false);
    expect(isFree(LEILA, '2026-03-08')).toBe(false);
    expect(isFree(LEILA, '2026-03-09')).toBe(true);
    expect(isFree(LEILA, null)).toBe(true);
  });

  it('says for which languages nobody is there', () => {
    expect(gapsIn(['el', 'en', 'ar'], [LEILA])).toEqual(['el']);
    expect(gapsIn(['el'], [])).toEqual(['el']);
  });

  it('is read from its sheet by name, without whoever was taken out', () => {
    const cell = (row: string, text: string) => ({
      row,
      column: 'entry',
      text,
      number: 1,
      by: 'a',
      at: 1,
    });
    const cells = [
      cell('p1', JSON.stringify(LEILA)),
      cell('p2', ''),
      cell('p3', JSON.stringify({ ...LEILA, name: 'Anna Novak' })),
    ];
    expect(poolOf(cells).map(({ id }) => id)).toEqual(['p3', 'p1']);
  });
});
