/**
 * Where things stand on the ring, in the units of its drawing: a square of
 * `SIDE` with the table around its centre. Angles are in radians, clockwise
 * from twelve o'clock, where the chair sits. The picture is the same for
 * everybody, whichever way they read.
 */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Place extends Point {
  readonly angle: number;
}

export const SIDE = 440;
export const CENTRE = SIDE / 2;
/** The edges of the table that people sit around. */
export const TABLE_OUTER = 146;
export const TABLE_INNER = 118;
/** How far the middle reaches, where whoever speaks is seen. */
export const MIDDLE_RADIUS = 111;
/** Where the language bands run, on the table. */
export const BAND_RADIUS = 132;

const SEATS_RADIUS = 180;
const LARGEST_SEAT = 27;
const SMALLEST_SEAT = 5;
/** The part of the way from one seat to the next that a seat may fill. */
const SEAT_SHARE = 0.42;
/** Between a seat and its name, the rim of a timed turn included. */
const LABEL_GAP = 14;
const FULL = Math.PI * 2;

export function at(angle: number, radius: number): Point {
  return { x: CENTRE + Math.sin(angle) * radius, y: CENTRE - Math.cos(angle) * radius };
}

/** Places of `count` seats, evenly around the table, the first at twelve o'clock. */
export function seatPlaces(count: number): readonly Place[] {
  return Array.from({ length: count }, (_, index) => {
    const angle = (index * FULL) / count;
    return { ...at(angle, SEATS_RADIUS), angle };
  });
}

/** How large seats can be without touching each other. */
export function seatRadius(count: number): number {
  const between = count < 2 ? FULL * SEATS_RADIUS : 2 * SEATS_RADIUS * Math.sin(Math.PI / count);
  return Math.min(LARGEST_SEAT, Math.max(SMALLEST_SEAT, between * SEAT_SHARE));
}

/** Where a seat's name stands: outside, and written away from the table. */
export function labelPlace(place: Place, seat: number): Point & { readonly anchor: Anchor } {
  const outward = at(place.angle, SEATS_RADIUS + seat + LABEL_GAP);
  const sideways = Math.sin(place.angle);
  const anchor = Math.abs(sideways) < 0.2 ? 'middle' : sideways > 0 ? 'start' : 'end';
  return { ...outward, anchor };
}

export type Anchor = 'start' | 'middle' | 'end';

/** An arc around any centre, clockwise. A full circle is left a hair open. */
export function arc(centre: Point, radius: number, from: number, to: number): string {
  const end = Math.min(to, from + FULL - 0.001);
  const start = point(centre, radius, from);
  const stop = point(centre, radius, end);
  const large = end - from > Math.PI ? 1 : 0;
  return `M${start} A${radius} ${radius} 0 ${large} 1 ${stop}`;
}

/** The arc that is left of a turn: full at its beginning, nothing at its end. */
export function remaining(centre: Point, radius: number, fraction: number): string | null {
  const left = Math.min(1, Math.max(0, fraction));
  return left === 0 ? null : arc(centre, radius, FULL * (1 - left), FULL);
}

export interface Band {
  readonly from: number;
  readonly to: number;
  /** Where its label stands. */
  readonly label: Point;
}

const BAND_GAP = 0.06;

/** The table's edge divided among channels, beginning at the lower left. */
export function bands(count: number): readonly Band[] {
  const share = FULL / count;
  return Array.from({ length: count }, (_, index) => {
    const from = Math.PI + index * share + BAND_GAP;
    const to = from + share - 2 * BAND_GAP;
    return { from, to, label: at((from + to) / 2, BAND_RADIUS) };
  });
}

/** The opening from a seat to the middle of the table, through which its person is seen. */
export function opening(place: Place, seat: number): string {
  const half = 0.32;
  const left = at(place.angle - half, MIDDLE_RADIUS);
  const right = at(place.angle + half, MIDDLE_RADIUS);
  const across = { x: Math.cos(place.angle) * seat, y: Math.sin(place.angle) * seat };
  const a = { x: place.x - across.x, y: place.y - across.y };
  const b = { x: place.x + across.x, y: place.y + across.y };
  return `M${text(a)} L${text(left)} A${MIDDLE_RADIUS} ${MIDDLE_RADIUS} 0 0 1 ${text(right)} L${text(b)} Z`;
}

function point(centre: Point, radius: number, angle: number): string {
  return text({
    x: centre.x + Math.sin(angle) * radius,
    y: centre.y - Math.cos(angle) * radius,
  });
}

function text({ x, y }: Point): string {
  return `${round(x)} ${round(y)}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
