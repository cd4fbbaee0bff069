import { describe, expect, it } from 'vitest';
import { changesOf, clashesOf, saysSomething } from './glossary-model.ts';

const cell = (column: string, text: string, number: number) => ({
  row: 't',
  column,
  text,
  number,
  by: 'yusuf',
  at: 1,
});

describe('writing a term', () => {
  const before = { el: 'στέγαση', en: 'housing' };
  const seen = [cell('el', 'στέγαση', 1), cell('en', 'housing', 3)];

  it('changes only what differs, by the numbers that were seen', () => {
    const now = { el: 'στέγαση ', en: '', ar: 'السكن', note: '' };
    expect(changesOf('t', before, now, seen)).toEqual([
      { row: 't', column: 'en', text: '', seen: 3 },
      { row: 't', column: 'ar', text: 'السكن', seen: 0 },
    ]);
  });

  it('shows both where somebody else was in the way', () => {
    const changes = changesOf('t', before, { el: 'κατοικία', en: 'homes' }, seen);
    const theirs = cell('en', 'accommodation', 4);
    expect(clashesOf(changes, [theirs])).toEqual([{ theirs, mine: 'homes' }]);
  });

  it('needs a text in some language', () => {
    expect(saysSomething({ el: ' ', note: 'only a note' })).toBe(false);
    expect(saysSomething({ el: 'στέγαση' })).toBe(true);
  });
});
