import { describe, expect, it } from 'vitest';
import { withWords } from './booth-text-lines.ts';

const word = (id: string, by: string, at: number, line = 'booth-a') => ({
  id,
  line,
  by,
  at,
  text: 'Five more minutes',
});
const NOTHING = { words: [], unread: {} };

describe('words on a line of text', () => {
  it('stand in the order of time, each once, and others’ count as unread', () => {
    const one = withWords(NOTHING, [word('2', 'yusuf', 20)], 'dimitra');
    const two = withWords(one, [word('1', 'yusuf', 10), word('2', 'yusuf', 20)], 'dimitra');
    expect(two.words.map(({ id }) => id)).toEqual(['1', '2']);
    expect(two.unread).toEqual({ 'booth-a': 2 });
    const own = withWords(two, [word('3', 'dimitra', 30)], 'dimitra');
    expect(own.unread).toEqual({ 'booth-a': 2 });
    expect(withWords(own, [word('3', 'dimitra', 30)], 'dimitra')).toBe(own);
  });
});
