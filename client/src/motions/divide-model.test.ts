import { describe, expect, it } from 'vitest';
import { partsFrom, piecesOf } from './divide-model.ts';

describe('dividing a text', () => {
  const text = 'Open ten courses. They cost 3.000 euro; they begin in March.\n\nThe city reports.';

  it('offers sentences, clauses and lines, and loses nothing', () => {
    const pieces = piecesOf(text);
    expect(pieces.map((piece) => piece.trim())).toEqual([
      'Open ten courses.',
      'They cost 3.000 euro;',
      'they begin in March.',
      'The city reports.',
    ]);
    expect(pieces.join('')).toBe(text);
  });

  it('knows the marks of Greek and Arabic', () => {
    expect(piecesOf('Πότε αρχίζουν; Τον Μάρτιο.')).toHaveLength(2);
    expect(piecesOf('متى تبدأ؟ في آذار.')).toHaveLength(2);
  });

  it('begins parts where they are marked', () => {
    const pieces = piecesOf(text);
    expect(partsFrom(pieces, [])).toEqual([text]);
    const parts = partsFrom(pieces, [3, 1]);
    expect(parts).toEqual([
      'Open ten courses.',
      'They cost 3.000 euro; they begin in March.',
      'The city reports.',
    ]);
  });
});
