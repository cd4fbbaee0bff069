import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { angleOf, arc, around, divided, opening, partOf, remaining } from './geometry.ts';

const centre = { x: 100, y: 100 };

describe('arcs', () => {
  it('of a turn run down from a full circle to nothing', () => {
    expect(remaining(centre, 10, 0)).toBeNull();
    expect(remaining(centre, 10, -1)).toBeNull();
    expect(remaining(centre, 10, 0.5)).toBe('M100 110 A10 10 0 0 1 100 90');
    expect(remaining(centre, 10, 0.75)).toContain(' 1 1 ');
    expect(remaining(centre, 10, 2)).toBe(remaining(centre, 10, 1));
  });

  it('are a part of a sweep, never more than all of it', () => {
    const half = { from: -Math.PI / 2, to: Math.PI / 2 };
    expect(partOf(half, 0.5)).toEqual({ from: -Math.PI / 2, to: 0 });
    expect(partOf(half, 3)).toEqual(half);
    expect(partOf(half, -1)).toEqual({ from: half.from, to: half.from });
    expect(arc(centre, 10, partOf(half, 0.5))).toBe('M90 100 A10 10 0 0 1 100 90');
  });

  it('divide a sweep without overlap', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), (count) => {
        const parts = divided({ from: -Math.PI / 2, to: Math.PI / 2 }, count);
        return parts.every((part, index) => {
          const next = parts[index + 1];
          return part.to > part.from && (next === undefined || next.from > part.to);
        });
      }),
    );
  });
});

describe('angles', () => {
  it('are read back from a point', () => {
    fc.assert(
      fc.property(fc.double({ min: -3.1, max: 3.1, noNaN: true }), (angle) => {
        expect(angleOf(centre, around(centre, angle, 50))).toBeCloseTo(angle);
      }),
    );
  });
});

describe('an opening', () => {
  it('leads from the seat to the middle', () => {
    const path = opening({ x: 100, y: 20, r: 10 }, { ...centre, r: 50 });
    expect(path).toMatch(/^M90 20 L84\.5 52\.46 A50 50 0 0 1 115\.5 52\.46 L110 20 Z$/);
  });
});
