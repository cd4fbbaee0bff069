import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bands, CENTRE, opening, remaining, seatPlaces, seatRadius, SIDE } from './geometry.ts';

const counts = fc.integer({ min: 1, max: 60 });

function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

describe('the ring', () => {
  it('puts the first seat at twelve o’clock', () => {
    const [first] = seatPlaces(7);
    expect(first?.x).toBeCloseTo(CENTRE);
    expect(first?.y).toBeLessThan(CENTRE);
  });

  it('goes round clockwise', () => {
    const [, right, bottom, left] = seatPlaces(4);
    expect(right?.x).toBeGreaterThan(CENTRE);
    expect(bottom?.y).toBeGreaterThan(CENTRE);
    expect(left?.x).toBeLessThan(CENTRE);
  });

  it('keeps every seat apart from the next and within the drawing', () => {
    fc.assert(
      fc.property(counts, (count) => {
        const places = seatPlaces(count);
        const radius = seatRadius(count);
        const apart = places.every((place, index) => {
          const next = places[(index + 1) % count];
          return count === 1 || next === undefined || distance(place, next) > 2 * radius;
        });
        const within = places.every(
          ({ x, y }) => Math.min(x, y) > radius && Math.max(x, y) < SIDE - radius,
        );
        return apart && within;
      }),
    );
  });

  it('divides the table among channels without overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const parts = bands(count);
        return parts.every((band, index) => {
          const next = parts[index + 1];
          return band.to > band.from && (next === undefined || next.from > band.to);
        });
      }),
    );
  });

  it('runs a turn’s arc down from a full circle to nothing', () => {
    const centre = { x: 100, y: 100 };
    expect(remaining(centre, 10, 0)).toBeNull();
    expect(remaining(centre, 10, -1)).toBeNull();
    expect(remaining(centre, 10, 0.5)).toBe('M100 110 A10 10 0 0 1 100 90');
    expect(remaining(centre, 10, 0.75)).toContain(' 1 1 ');
    expect(remaining(centre, 10, 2)).toBe(remaining(centre, 10, 1));
  });

  it('opens a seat towards the middle', () => {
    const [first] = seatPlaces(5);
    expect(first && opening(first, 20)).toMatch(/^M200 40 L/);
  });
});
