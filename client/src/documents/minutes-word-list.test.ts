import { describe, expect, it } from 'vitest';
import { listsOf, markerOf } from './minutes-word-list.ts';
import type { Point, PointList } from './minutes-word-list.ts';

const point = (level: number, drawn: string, content: string): Point<string> => ({
  level,
  marker: markerOf(drawn),
  content,
});

/** `• a [1 b, 2 c]` */
const drawn = (lists: readonly PointList<string>[]): string =>
  lists
    .map(({ marker, points }) => {
      const said = points.map(({ content, lists: inner }) =>
        inner.length === 0 ? content : `${content} ${drawn(inner)}`,
      );
      return `[${marker.kind === 'bullet' ? '•' : marker.start} ${said.join(', ')}]`;
    })
    .join('');

describe('lists of a word processor', () => {
  it('are told by what is drawn before a point', () => {
    for (const bullet of ['·', 'o', '§', '–', '•\u00a0\u00a0']) {
      expect(markerOf(bullet)).toEqual({ kind: 'bullet' });
    }
    expect(markerOf('3.\u00a0\u00a0')).toEqual({ kind: 'number', start: 3 });
    for (const letter of ['a)', '(b)', 'iv.', 'α.', 'أ)']) {
      expect(markerOf(letter)).toEqual({ kind: 'number', start: 1 });
    }
  });

  it('come out nested as they were meant', () => {
    const points = [
      point(1, '·', 'a'),
      point(2, '1.', 'b'),
      point(2, '2.', 'c'),
      point(1, '·', 'd'),
      point(1, '4.', 'e'),
      point(3, 'o', 'f'),
    ];
    expect(drawn(listsOf(points))).toBe('[• a [1 b, c], d][4 e [• f]]');
    expect(drawn(listsOf([point(2, '1.', 'x'), point(1, '·', 'y')]))).toBe('[1 x][• y]');
    expect(listsOf([])).toEqual([]);
  });
});
