import { describe, expect, it } from 'vitest';
import { expanded, parseAbbreviations } from './abbreviations.ts';

const own = parseAbbreviations(
  'mc = municipal council\nδσ=δημοτικό συμβούλιο\nbad line\n = x\na b = c',
);

describe('abbreviations', () => {
  it('are read one a line, and what is none is passed over', () => {
    expect([...own]).toEqual([
      ['mc', 'municipal council'],
      ['δσ', 'δημοτικό συμβούλιο'],
    ]);
  });

  it('are written out when the word is over', () => {
    expect(expanded('the mc ', own)).toBe('the municipal council ');
    expect(expanded('Το δσ, ', own)).toBe('Το δημοτικό συμβούλιο, ');
    expect(expanded('mc. ', own)).toBe('municipal council. ');
    expect(expanded('(mc) ', own)).toBe('(municipal council) ');
  });

  it('leave alone what only looks like them', () => {
    for (const text of ['the mc', 'mcs ', 'amc ', 'nothing ', ' ']) {
      expect(expanded(text, own)).toBe(text);
    }
  });
});
