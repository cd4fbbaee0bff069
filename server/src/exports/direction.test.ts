import { describe, expect, it } from 'vitest';
import { stretches } from './direction.ts';

describe('cutting a text where its letters change direction', () => {
  it('gives what has no letters to what is before it', () => {
    expect(stretches('حضر Maja Novak, 2', 'rtl')).toEqual([
      { text: 'حضر ', dir: 'rtl' },
      { text: 'Maja Novak, 2', dir: 'ltr' },
    ]);
  });

  it('leaves the full stop after an isolated name to the sentence', () => {
    expect(stretches('حضر: \u2068Maja Novak\u2069.', 'rtl')).toEqual([
      { text: 'حضر: ', dir: 'rtl' },
      { text: 'Maja Novak', dir: 'ltr' },
      { text: '.', dir: 'rtl' },
    ]);
  });
});
