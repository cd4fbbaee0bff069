/**
 * The measures of the picture: points and arcs in the units of its drawing.
 * Angles are in radians, clockwise from twelve o'clock. The picture is the same
 * for everybody, whichever way they read.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Circle extends Point {
  readonly r: number;
}

/** From one angle clockwise to another. */
export interface Sweep {
  readonly from: number;
  readonly to: number;
}

export const FULL = Math.PI * 2;

export function around(centre: Point, angle: number, radius: number): Point {
  return { x: centre.x + Math.sin(angle) * radius, y: centre.y - Math.cos(angle) * radius };
}

/** The angle at which a point is seen from another. */
export function angleOf(centre: Point, { x, y }: Point): number {
  return Math.atan2(x - centre.x, centre.y - y);
}

/** An arc around a centre, clockwise. A full circle is left a hair open. */
export function arc(centre: Point, radius: number, { from, to }: Sweep): string {
  const end = Math.min(to, from + FULL - 0.001);
  const start = text(around(centre, from, radius));
  const stop = text(around(centre, end, radius));
  const large = end - from > Math.PI ? 1 : 0;
  return `M${start} A${radius} ${radius} 0 ${large} 1 ${stop}`;
}

/** The arc that is left of a turn: full at its beginning, nothing at its end. */
export function remaining(centre: Point, radius: number, fraction: number): string | null {
  const left = Math.min(1, Math.max(0, fraction));
  return left === 0 ? null : arc(centre, radius, { from: FULL * (1 - left), to: FULL });
}

/** A part of a sweep, from its beginning. */
export function partOf({ from, to }: Sweep, share: number): Sweep {
  return { from, to: from + (to - from) * Math.min(1, Math.max(0, share)) };
}

const BAND_GAP = 0.06;

/** A sweep divided evenly, with gaps between the parts. */
export function divided({ from, to }: Sweep, count: number): readonly Sweep[] {
  const share = (to - from) / count;
  return Array.from({ length: count }, (_, index) => ({
    from: from + index * share + BAND_GAP,
    to: from + (index + 1) * share - BAND_GAP,
  }));
}

/** Half as wide as the window to the middle is. */
const WINDOW = 0.31;

/** The opening from a seat to the middle of the table, through which its person is seen. */
export function opening(seat: Circle, middle: Circle): string {
  const angle = angleOf(middle, seat);
  const half = Math.asin(WINDOW);
  const left = around(middle, angle - half, middle.r);
  const right = around(middle, angle + half, middle.r);
  const across = { x: Math.cos(angle) * seat.r, y: Math.sin(angle) * seat.r };
  const a = { x: seat.x - across.x, y: seat.y - across.y };
  const b = { x: seat.x + across.x, y: seat.y + across.y };
  return `M${text(a)} L${text(left)} A${middle.r} ${middle.r} 0 0 1 ${text(right)} L${text(b)} Z`;
}

function text({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
