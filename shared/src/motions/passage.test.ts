import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { amended, amendmentFrom, occurrence } from './passage.ts';

const RUNS = { numRuns: 2_000 };

/** Texts of few words, so that passages repeat; of several scripts, with marks, joiners and emoji. */
const word = fc.constantFrom(
  'δέντρα',
  'οδός',
  'ο',
  'η',
  'المدينة',
  'مَدِينَة',
  'و',
  'trees',
  'a',
  'c\u0327a',
  '👩‍👩‍👧',
  '市議会',
  '1,000',
  '.',
  ',',
  ' ',
  '  ',
  '\n',
  '\u0301',
);
const words = fc.array(word, { maxLength: 30 }).map((parts) => parts.join(''));
const anything = fc.oneof(words, fc.string({ unit: 'binary', maxLength: 40 }), fc.string());
/** A text, and the same with one part of it replaced. */
const edited = fc.tuple(words, words, fc.nat(60), fc.nat(60)).map(([text, put, a, b]) => {
  const [from, to] = [Math.min(a, b), Math.max(a, b)];
  return [text, text.slice(0, from) + put + text.slice(to)] as const;
});
const pairs = fc.oneof(edited, fc.tuple(anything, anything));

describe('an amendment made from two texts', () => {
  it('makes the second of the first, by a passage that stands there once', () => {
    fc.assert(
      fc.property(pairs, ([before, after]) => {
        const change = amendmentFrom(before, after);
        if (change === null) {
          expect(after).toBe(before);
          return;
        }
        expect(occurrence(before, change.passage)).toBe('once');
        expect(amended(before, change)).toBe(after);
      }),
      RUNS,
    );
  });

  it.each([
    ['plant 100 trees', 'plant 200 trees', '100', '200'],
    ['a tree, a bench', 'a tree, a bush', 'bench', 'bush'],
    ['a tree and a tree', 'a tree and no tree', 'and a', 'and no'],
    ['one two three', 'one two more three', 'two ', 'two more '],
    ['one', 'one and two', '', ' and two'],
    ['', 'all', '', 'all'],
    ['all of it', '', 'all of it', ''],
    ['ο δρόμος είναι στενός', 'ο δρόμος δεν είναι στενός', 'δρόμος ', 'δρόμος δεν '],
    ['تزرع المدينة مئة شجرة', 'تزرع المدينة مئتي شجرة', 'مئة', 'مئتي'],
  ])('of “%s” and “%s” changes “%s” to “%s”', (before, after, passage, replacement) => {
    expect(amendmentFrom(before, after)).toEqual({ passage, replacement });
  });
});

describe('a passage', () => {
  it('must stand exactly once, overlaps counted', () => {
    expect(amended('banana', { passage: 'ana', replacement: 'x' })).toBeNull();
    expect(amended('banana', { passage: 'ban', replacement: 'x' })).toBe('xana');
    expect(amended('banana', { passage: 'kiwi', replacement: 'x' })).toBeNull();
    expect(amended('banana', { passage: '', replacement: 's' })).toBe('bananas');
  });
});
