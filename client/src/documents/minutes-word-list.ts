/** A paragraph that a word processor drew as a point of a list. */
export interface Point<Content> {
  /** 1 for the outermost. */
  readonly level: number;
  readonly marker: Marker;
  readonly content: Content;
}

export type Marker =
  { readonly kind: 'bullet' } | { readonly kind: 'number'; readonly start: number };

export interface PointList<Content> {
  readonly marker: Marker;
  readonly points: readonly {
    readonly content: Content;
    readonly lists: readonly PointList<Content>[];
  }[];
}

const NUMBERED = /^\(?(?:(\d{1,9})|[\p{L}]{1,6})[.):]$/u;

/** What stands before a point: `1.`, `a)`, `iv.` count; `·`, `o`, `§` and a dash do not. */
export function markerOf(drawn: string): Marker {
  const found = NUMBERED.exec(drawn.replace(/\s/gu, ''));
  if (found === null) return { kind: 'bullet' };
  return { kind: 'number', start: Number(found[1] ?? 1) };
}

/**
 * Lists as they were meant: a deeper point belongs to the one before it, and
 * where bullets change to numbers another list begins.
 */
export function listsOf<Content>(points: readonly Point<Content>[]): readonly PointList<Content>[] {
  const lists: PointList<Content>[] = [];
  const outermost = Math.min(...points.map(({ level }) => level));
  for (let from = 0; from < points.length;) {
    const first = points[from];
    if (first === undefined) break;
    const end = endOf(points, from, (point) => point.level <= outermost && !isAlike(point, first));
    lists.push({ marker: first.marker, points: pointsOf(points.slice(from, end), outermost) });
    from = end;
  }
  return lists;
}

function pointsOf<Content>(
  points: readonly Point<Content>[],
  level: number,
): PointList<Content>['points'] {
  const made: { content: Content; lists: readonly PointList<Content>[] }[] = [];
  for (let from = 0; from < points.length;) {
    const first = points[from];
    if (first === undefined) break;
    const end = endOf(points, from, (point) => point.level <= level);
    const under = points.slice(from + 1, end);
    made.push({ content: first.content, lists: under.length === 0 ? [] : listsOf(under) });
    from = end;
  }
  return made;
}

function endOf<Content>(
  points: readonly Point<Content>[],
  from: number,
  ends: (point: Point<Content>) => boolean,
): number {
  const end = points.findIndex((point, index) => index > from && ends(point));
  return end === -1 ? points.length : end;
}

function isAlike({ marker }: Point<unknown>, other: Point<unknown>): boolean {
  return marker.kind === other.marker.kind;
}
