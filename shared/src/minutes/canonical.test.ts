import { describe, expect, it } from 'vitest';
import { canonicalJson, canonicalText } from './canonical.ts';
import type { Fact } from './fact.ts';
import { minutesTree } from './tree.ts';

/** Examples of RFC 8785 and of its test data (github.com/cyberphone/json-canonicalization). */
describe('canonical JSON', () => {
  it('writes the RFC’s own example', () => {
    const source = `{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
      "literals": [null, true, false]
    }`;
    expect(canonicalJson(JSON.parse(source))).toBe(
      '{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"}',
    );
  });

  it('orders names by their UTF-16 units, not by a language', () => {
    const source = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(Object.values(JSON.parse(canonicalJson(source)))).toEqual([
      // A parsed object has its whole numbers first, wherever they were written.
      'One',
      'Carriage Return',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
    expect(canonicalJson(source).startsWith('{"\\r":"Carriage Return","1":"One",')).toBe(true);
  });

  it.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [333333333.33333325, '333333333.33333325'],
    [-0.0000033333333333333333, '-0.0000033333333333333333'],
  ])('writes the number %d as %s', (number, written) => {
    expect(canonicalJson(number)).toBe(written);
  });

  it('is the same however the members came in, and whatever was left undefined', () => {
    const one = { b: [{ d: 1, c: 2 }], a: 'ά', e: undefined };
    const other = { a: 'ά', b: [{ c: 2, d: 1 }] };
    expect(canonicalJson(one)).toBe(canonicalJson(other));
    expect(canonicalJson(one)).toBe('{"a":"ά","b":[{"c":2,"d":1}]}');
  });

  it.each([Number.NaN, Infinity, '\ud800', undefined, 1n, () => 1])(
    'refuses what JSON cannot say: %s',
    (value) => {
      expect(() => canonicalJson([value])).toThrow('canonical form');
    },
  );
});

describe('the canonical text of minutes', () => {
  const head = {
    meeting: 'spring',
    body: { en: 'Council' },
    title: { en: 'Spring sitting' },
    number: 3,
    place: null,
    openedAt: 1,
    closedAt: 2,
  };
  const fact = (n: number, at: number): Fact => ({
    kind: 'point-of-order',
    person: 'nikos',
    n,
    at,
    section: 'housing',
  });
  const written = (text: string, at: number) =>
    canonicalText(
      minutesTree({
        head,
        agenda: [{ id: 'housing', kind: 'decision', titles: { en: 'Housing' }, depth: 0 }],
        facts: [fact(7, at)],
        prose: {
          housing: [
            { type: 'fact', attrs: { n: 7 } },
            { type: 'paragraph', content: [{ type: 'text', text }] },
          ],
        },
      }),
      'en',
    );

  it('holds the prose and the anchors', () => {
    expect(JSON.parse(written('Long talk.', 1))).toEqual({
      format: 'koinon-minutes/1',
      meeting: 'spring',
      language: 'en',
      sections: [
        { id: 'opening', title: null, number: null, blocks: [] },
        {
          id: 'housing',
          title: { en: 'Housing' },
          number: '1',
          blocks: [
            { type: 'fact', attrs: { n: 7 } },
            { type: 'paragraph', content: [{ type: 'text', text: 'Long talk.' }] },
          ],
        },
        { id: 'closing', title: null, number: null, blocks: [] },
      ],
    });
  });

  it('changes with every letter of the prose, and not with what the record says of the event', () => {
    expect(written('Long talk.', 1)).not.toBe(written('Long talk!', 1));
    expect(written('Long talk.', 1)).toBe(written('Long talk.', 2));
  });
});
