import { describe, expect, it } from 'vitest';
import { split } from './phrases.ts';

describe('what is typed', () => {
  it('goes out at a comma and goes on in the same line', () => {
    expect(split('Good evening, we')).toEqual({
      phrases: [{ text: 'Good evening,', final: false }],
      rest: 'we',
    });
  });

  it('ends a line with the sentence, in any script', () => {
    for (const text of ['Ten flats.', 'Πόσα;', 'كم شقة؟', 'Really?!', '«Ναι.»']) {
      expect(split(`${text} `), text).toEqual({ phrases: [{ text, final: true }], rest: '' });
    }
  });

  it('waits where a number goes on or a word is not over', () => {
    expect(split('3.5 per cent').phrases).toEqual([]);
    expect(split('Good evening,')).toEqual({ phrases: [], rest: 'Good evening,' });
  });

  it('goes out when it has become long, between two words', () => {
    const long = 'the council of the city has decided to build ten flats for new families';
    const { phrases, rest } = split(long);
    expect(phrases).toEqual([{ text: long.slice(0, long.lastIndexOf(' ')), final: false }]);
    expect(rest).toBe('families');
    expect(split('x'.repeat(200)).phrases).toEqual([]);
  });

  it('may be several phrases at once, as after a paste', () => {
    expect(split('One. Two, three! four').phrases).toEqual([
      { text: 'One.', final: true },
      { text: 'Two,', final: false },
      { text: 'three!', final: true },
    ]);
  });
});
