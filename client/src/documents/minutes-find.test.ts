import { describe, expect, it } from 'vitest';
import { occurrences } from './minutes-find.ts';

const words = (text: string, query: string) =>
  occurrences(text, query).map(({ from, to }) => text.slice(from, to));

describe('finding words', () => {
  it('takes capitals, accents and vowel signs for nothing', () => {
    expect(words('Στέγαση και ΣΤΕΓΑΣΗ, στεγασης', 'στεγαση')).toEqual([
      'Στέγαση',
      'ΣΤΕΓΑΣΗ',
      'στεγαση',
    ]);
    expect(words('όλους ΌΛΟΥΣ', 'ολους')).toEqual(['όλους', 'ΌΛΟΥΣ']);
    expect(words('مَجْلِس المجلس', 'مجلس')).toEqual(['مَجْلِس', 'مجلس']);
    expect(words('Čas, cas', 'čas')).toEqual(['Čas', 'cas']);
  });

  it('finds none of nothing, and none that overlap', () => {
    expect(words('anything', '  ')).toEqual([]);
    expect(words('aaaa', 'aa')).toEqual(['aa', 'aa']);
    expect(words('😀 budget 😀budget', 'budget')).toEqual(['budget', 'budget']);
    expect(words('abc', 'abcd')).toEqual([]);
  });
});
