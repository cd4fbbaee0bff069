import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf, wordsChanged } from './difference.ts';
import type { Change } from './difference.ts';

/** As in a printed amendment: what goes in brackets, what comes in braces. */
function shown(changes: readonly Change[]): string {
  const marks = { same: ['', ''], removed: ['[', ']'], added: ['{', '}'] } as const;
  return changes.map(({ kind, text }) => marks[kind][0] + text + marks[kind][1]).join('');
}

describe('the difference of two texts', () => {
  it.each([
    ['plant 100 trees', 'plant 200 trees', 'plant [100]{200} trees'],
    ['one two three', 'one three', 'one [two ]three'],
    ['one three', 'one two three', 'one {two }three'],
    ['the old town hall', 'the new city hall', 'the [old town]{new city} hall'],
    ['same', 'same', 'same'],
    ['', 'all', '{all}'],
    ['all', '', '[all]'],
    ['', '', ''],
    ['Ο Δήμος φυτεύει δέντρα.', 'Ο Δήμος φυτεύει θάμνους.', 'Ο Δήμος φυτεύει [δέντρα]{θάμνους}.'],
    ['ἡ βουλή', 'ἡ βουλὴ', 'ἡ [βουλή]{βουλὴ}'],
    ['تزرع المدينة مئة شجرة.', 'تزرع المدينة مئتي شجرة.', 'تزرع المدينة [مئة]{مئتي} شجرة.'],
  ])('of “%s” and “%s” reads “%s”', (before, after, reads) => {
    expect(shown(differenceOf(before, after))).toBe(reads);
  });

  it('never parts a letter from its marks', () => {
    const decomposed = { before: 'cafe\u0301', after: 'cafe' };
    expect(differenceOf(decomposed.before, decomposed.after)).toEqual([
      { kind: 'removed', text: 'cafe\u0301' },
      { kind: 'added', text: 'cafe' },
    ]);
  });

  it('keeps apart what lies apart', () => {
    const before = 'In spring the city plants oaks, and in autumn it waters them.';
    const after = 'In summer the city plants oaks, and in winter it waters them.';
    expect(shown(differenceOf(before, after))).toBe(
      'In [spring]{summer} the city plants oaks, and in [autumn]{winter} it waters them.',
    );
  });

  it('is whole, in few pieces that take turns, and finds nothing where nothing changed', () => {
    const word = fc.constantFrom(
      'δέντρα',
      'مَدِينَة',
      'a',
      'b',
      'c\u0327a',
      '👩‍👩‍👧',
      ', ',
      ' ',
      '\n',
      '.',
    );
    const text = fc.oneof(
      fc.array(word, { maxLength: 12 }).map((parts) => parts.join(' ')),
      fc.string({ unit: 'grapheme', maxLength: 10 }),
    );
    fc.assert(
      fc.property(text, text, (before, after) => {
        const changes = differenceOf(before, after);
        const joined = (kind: Change['kind']) =>
          changes
            .filter((change) => change.kind === 'same' || change.kind === kind)
            .map((change) => change.text)
            .join('');
        expect([joined('removed'), joined('added')]).toEqual([before, after]);
        const takesTurns = changes.every(
          ({ kind, text: piece }, index) => piece !== '' && kind !== changes[index - 1]?.kind,
        );
        expect(takesTurns).toBe(true);
        expect(changes.some(({ kind }) => kind !== 'same')).toBe(before !== after);
      }),
      { numRuns: 1_000 },
    );
  });

  it('is found in a long text, and in two that have nothing in common', () => {
    const long = Array.from({ length: 5_000 }, (_, index) => `word${index}`);
    const changed = long.with(2_500, 'other').with(4_000, 'more');
    expect(wordsChanged(long.join(' '), changed.join(' '))).toBe(4);
    const strange = Array.from({ length: 5_000 }, (_, index) => `wort${index}`);
    const changes = differenceOf(long.join(' '), strange.join(' '));
    expect(changes.map(({ kind }) => kind)).toEqual(['removed', 'added']);
  });
});
