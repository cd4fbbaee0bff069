import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Circle } from './geometry.ts';
import { layoutFor, roundLayout, rowsLayout } from './layouts.ts';
import type { Sitter } from './layouts.ts';

const seat: Sitter = { presides: false, beside: false };
const chair: Sitter = { presides: true, beside: false };
const clerk: Sitter = { presides: false, beside: true };

function sitting(members: number, beside: number): readonly Sitter[] {
  return [
    chair,
    ...Array.from({ length: members }, () => seat),
    ...Array.from({ length: beside }, () => clerk),
  ];
}

function distance(a: Circle, b: Circle): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function touching(places: readonly Circle[]): readonly [Circle, Circle][] {
  return places.flatMap((one, index) =>
    places
      .slice(index + 1)
      .filter((other) => distance(one, other) < one.r + other.r)
      .map((other): [Circle, Circle] => [one, other]),
  );
}

const layouts = { round: roundLayout, rows: rowsLayout } as const;
const members = fc.integer({ min: 2, max: 99 });
const besides = fc.integer({ min: 0, max: 4 });

describe.each(['round', 'rows'] as const)('the layout %s', (name) => {
  const layout = layouts[name];

  it('has a place for everybody, apart from each other and within the drawing', () => {
    fc.assert(
      fc.property(members, besides, (count, beside) => {
        const sitters = sitting(count, beside);
        const { places, width, height } = layout(sitters);
        expect(places).toHaveLength(sitters.length);
        expect(touching(places)).toEqual([]);
        for (const { x, y, r } of places) {
          expect(Math.min(x, y, width - x, height - y)).toBeGreaterThanOrEqual(r);
        }
      }),
    );
  });

  it('keeps seats off the table and the middle, and the table off the middle', () => {
    fc.assert(
      fc.property(members, (count) => {
        const { places, table, centre, middle, quorum } = layout(sitting(count, 1));
        for (const place of places) {
          expect(distance(place, middle)).toBeGreaterThan(place.r + middle.r);
        }
        const rows = places.filter(({ y }) => y <= centre.y || name === 'round');
        for (const place of rows) {
          expect(distance(place, { ...centre, r: 0 }) - place.r).toBeGreaterThan(quorum.radius);
        }
        expect(quorum.radius).toBeGreaterThan(table.outer);
        expect(distance(middle, { ...centre, r: 0 }) + middle.r).toBeLessThan(table.inner);
      }),
    );
  });
});

describe('around a table', () => {
  it('the first sits at twelve o’clock, and it goes round clockwise', () => {
    const { places, centre } = roundLayout(sitting(3, 0));
    const [first, right, bottom, left] = places;
    expect(first?.x).toBeCloseTo(centre.x);
    expect(first?.y).toBeLessThan(centre.y);
    expect(right?.x).toBeGreaterThan(centre.x);
    expect(bottom?.y).toBeGreaterThan(centre.y);
    expect(left?.x).toBeLessThan(centre.x);
  });
});

describe('in rows', () => {
  it('members sit from left to right, and whoever presides faces them in the middle', () => {
    const { places, centre } = rowsLayout(sitting(20, 2));
    const [presider, ...others] = places;
    expect(presider).toMatchObject({ x: centre.x });
    expect(presider?.y).toBeGreaterThan(centre.y);
    expect(others[0]?.x).toBeLessThan(centre.x);
    expect(others[19]?.x).toBeGreaterThan(centre.x);
    expect(others.slice(20).map(({ x }) => Math.sign(x - centre.x))).toEqual([1, -1]);
  });

  it('a hundred can still be told apart', () => {
    const { places } = rowsLayout(sitting(99, 0));
    expect(places[50]?.r).toBeGreaterThan(7);
  });

  it('is chosen for many seats, unless somebody chooses otherwise', () => {
    const few = sitting(11, 3);
    const many = sitting(12, 0);
    expect(layoutFor(few, 'auto')).toEqual(roundLayout(few));
    expect(layoutFor(many, 'auto')).toEqual(rowsLayout(many));
    expect(layoutFor(many, 'round')).toEqual(roundLayout(many));
    expect(layoutFor(few, 'rows')).toEqual(rowsLayout(few));
  });
});
