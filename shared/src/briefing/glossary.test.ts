import { describe, expect, it } from 'vitest';
import { withCells } from './cells.ts';
import type { Cell } from './cells.ts';
import { foundTerms, removalOf, seenOf, sortedTerms, termsOf } from './glossary.ts';

const cell = (row: string, column: string, text: string, number = 1): Cell => ({
  row,
  column,
  text,
  number,
  by: 'dimitra',
  at: 1,
});
const CELLS = [
  cell('t1', 'el', 'Στέγαση'),
  cell('t1', 'en', 'housing'),
  cell('t1', 'note', 'not: shelter'),
  cell('t2', 'en', 'asylum'),
  cell('t2', 'ar', 'لجوء', 3),
  cell('t3', 'en', '', 2),
];

describe('a glossary', () => {
  it('has a term for every row with text in it', () => {
    expect(termsOf(CELLS)).toEqual([
      { id: 't1', texts: { el: 'Στέγαση', en: 'housing' }, note: 'not: shelter' },
      { id: 't2', texts: { en: 'asylum', ar: 'لجوء' }, note: '' },
    ]);
  });

  it('stands in the order of the reader’s language, what lacks it behind', () => {
    const ids = (language: string) => sortedTerms(termsOf(CELLS), language).map(({ id }) => id);
    expect(ids('en')).toEqual(['t2', 't1']);
    expect(ids('el')).toEqual(['t1', 't2']);
  });

  it('is searched without accents and case, in every language and the note', () => {
    const found = (search: string) => foundTerms(termsOf(CELLS), search).map(({ id }) => id);
    expect(found('στεγαση')).toEqual(['t1']);
    expect(found('SHELT')).toEqual(['t1']);
    expect(found('لجوء')).toEqual(['t2']);
    expect(found('housing asylum')).toEqual([]);
    expect(found(' ')).toEqual(['t1', 't2']);
  });

  it('takes a term out by every cell of it, as it was seen', () => {
    expect(removalOf(CELLS, 't2')).toEqual([
      { row: 't2', column: 'en', text: '', seen: 1 },
      { row: 't2', column: 'ar', text: '', seen: 3 },
    ]);
    expect(seenOf(CELLS, 't3', 'en')).toBe(2);
    expect(seenOf(CELLS, 't3', 'el')).toBe(0);
  });
});

describe('cells', () => {
  it('are replaced by later ones, in whatever order they come', () => {
    const late = cell('t1', 'en', 'home', 3);
    const early = cell('t1', 'en', 'house', 2);
    for (const news of [
      [early, late],
      [late, early],
    ]) {
      const merged = news.reduce((cells, one) => withCells(cells, [one]), CELLS as readonly Cell[]);
      expect(termsOf(merged)[0]?.texts['en']).toBe('home');
    }
  });
});
