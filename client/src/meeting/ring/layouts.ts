import { angleOf, around, FULL } from './geometry.ts';
import type { Circle, Point, Sweep } from './geometry.ts';

/** Where everything stands for a number of seats. */
export interface Layout {
  readonly form: 'round' | 'rows';
  readonly width: number;
  readonly height: number;
  readonly centre: Point;
  /** The table that people sit around: its edges, and from where to where it runs. */
  readonly table: { readonly inner: number; readonly outer: number; readonly sweep: Sweep };
  /** Where language bands run on it, and from where they are divided. */
  readonly bands: { readonly radius: number; readonly sweep: Sweep };
  /** Where the quorum runs along it. */
  readonly quorum: { readonly radius: number; readonly sweep: Sweep };
  /** Where whoever speaks is seen. */
  readonly middle: Circle;
  /** In the order in which seats were given. */
  readonly places: readonly Circle[];
  /** Whether names have room beside the seats. */
  readonly named: boolean;
}

/** What a layout must know of a seat. */
export interface Sitter {
  readonly presides: boolean;
  /** Without a vote: drawn smaller, and in rows beside whoever presides. */
  readonly beside: boolean;
}

const ROUND = {
  side: 440,
  seats: 180,
  table: { inner: 118, outer: 146 },
  bands: 132,
  quorum: 150,
  middle: 111,
} as const;

const LARGEST_SEAT = 27;
const SMALLEST_SEAT = 4.5;
/** The part of the way from one seat to the next that a seat may fill. */
const SEAT_SHARE = 0.42;
/** How much smaller somebody without a vote is drawn. */
const BESIDE_SHARE = 0.72;
/** Names of more would run into each other. */
const MOST_NAMES = 14;

/** Around one table, the first at twelve o'clock, clockwise. */
export function roundLayout(sitters: readonly Sitter[]): Layout {
  const { side, table, seats } = ROUND;
  const centre = { x: side / 2, y: side / 2 };
  const count = sitters.length;
  const between = count < 2 ? FULL * seats : 2 * seats * Math.sin(Math.PI / count);
  const radius = Math.min(LARGEST_SEAT, Math.max(SMALLEST_SEAT, between * SEAT_SHARE));
  return {
    form: 'round',
    width: side,
    height: side,
    centre,
    table: { ...table, sweep: { from: 0, to: FULL } },
    bands: { radius: ROUND.bands, sweep: { from: Math.PI, to: Math.PI + FULL } },
    quorum: { radius: ROUND.quorum, sweep: { from: 0, to: FULL } },
    middle: { ...centre, r: ROUND.middle },
    places: sitters.map(({ beside }, index) => ({
      ...around(centre, (index * FULL) / count, seats),
      r: beside ? radius * BESIDE_SHARE : radius,
    })),
    named: count <= MOST_NAMES,
  };
}

const ROWS = {
  width: 460,
  height: 328,
  centre: { x: 230, y: 232 },
  middle: { x: 230, y: 204, r: 64 },
  table: { inner: 97, outer: 121 },
  bands: 109,
  quorum: 127,
  first: 152,
  last: 206,
  /** How far below the centre whoever presides sits. */
  presiding: 69,
  presider: 16,
  beside: 11,
  apart: 38,
} as const;

const MOST_ROWS = 6;
const LARGEST_IN_ROWS = 20;
/** Between the first row and the quorum's arc. */
const CLEAR = 4;
/** The part of the way to the next seat, or the next row, that a seat may fill. */
const ROW_SHARE = 0.44;
const HALF: Sweep = { from: -Math.PI / 2, to: Math.PI / 2 };

/** In rows of a half circle, from left to right, with whoever presides facing them. */
export function rowsLayout(sitters: readonly Sitter[]): Layout {
  const facing = sitters.map(({ presides, beside }) => presides || beside);
  const members = rows(facing.filter((one) => !one).length);
  const ahead = presidium(sitters.filter((_, index) => facing[index]));
  const { width, height, centre, middle, table } = ROWS;
  return {
    form: 'rows',
    width,
    height,
    centre,
    table: { ...table, sweep: HALF },
    bands: { radius: ROWS.bands, sweep: HALF },
    quorum: { radius: ROWS.quorum, sweep: HALF },
    middle,
    places: facing.map((faces, index) => {
      const before = facing.slice(0, index).filter((one) => one === faces).length;
      return (faces ? ahead[before] : members[before]) ?? { ...centre, r: SMALLEST_SEAT };
    }),
    named: false,
  };
}

/** As few rows as let the seats be largest; seats go by their angle, so that neighbours stay so. */
function rows(count: number): readonly Circle[] {
  const tried = Array.from({ length: MOST_ROWS }, (_, index) => inRows(count, index + 1));
  const largest = Math.max(...tried.map((places) => places[0]?.r ?? 0));
  const best = tried.find((places) => (places[0]?.r ?? 0) === largest) ?? [];
  return best.toSorted((a, b) => angleOf(ROWS.centre, a) - angleOf(ROWS.centre, b) || b.y - a.y);
}

/** Small seats move up to the table, which gives the rows more room. */
function inRows(count: number, rowCount: number): readonly Circle[] {
  if (count < rowCount) return [];
  const loose = fitted(count, radiiFrom(ROWS.first, rowCount));
  const first = Math.min(ROWS.first, ROWS.quorum + CLEAR + loose);
  const radii = radiiFrom(first, rowCount);
  const r = Math.min(fitted(count, radii), first - ROWS.quorum - CLEAR);
  const counts = shared(count, radii);
  return radii.flatMap((radius, row) =>
    anglesOf(counts[row] ?? 0).map((angle) => ({ ...around(ROWS.centre, angle, radius), r })),
  );
}

/** How large seats can be in these rows without touching each other. */
function fitted(count: number, radii: readonly number[]): number {
  const counts = shared(count, radii);
  const gaps = radii.map((radius, row) => (Math.PI * radius) / Math.max(1, (counts[row] ?? 0) - 1));
  const [first = 0, second = Infinity] = radii;
  return Math.min(LARGEST_IN_ROWS, ROW_SHARE * Math.min(second - first, ...gaps));
}

function radiiFrom(first: number, rowCount: number): readonly number[] {
  if (rowCount === 1) return [(first + ROWS.last) / 2];
  const step = (ROWS.last - first) / (rowCount - 1);
  return Array.from({ length: rowCount }, (_, row) => first + row * step);
}

/** Evenly over the half circle; one alone sits in its middle. */
function anglesOf(count: number): readonly number[] {
  if (count === 1) return [0];
  const step = (HALF.to - HALF.from) / (count - 1);
  return Array.from({ length: count }, (_, index) => HALF.from + index * step);
}

/** Shares seats among rows by their length; what is left over goes to the longest remainders. */
function shared(count: number, radii: readonly number[]): readonly number[] {
  const total = radii.reduce((sum, radius) => sum + radius, 0);
  const exact = radii.map((radius) => (count * radius) / total);
  const whole = exact.map(Math.floor);
  const left = count - whole.reduce((sum, one) => sum + one, 0);
  const byRemainder = exact
    .map((share, row) => ({ row, rest: share - Math.floor(share) }))
    .toSorted((a, b) => b.rest - a.rest)
    .slice(0, left)
    .map(({ row }) => row);
  return whole.map((one, row) => (byRemainder.includes(row) ? one + 1 : one));
}

/** Whoever presides in the middle, the others to both sides. */
function presidium(sitters: readonly Sitter[]): readonly Circle[] {
  const { centre, presiding, presider, beside, apart } = ROWS;
  const y = centre.y + presiding;
  let seated = 0;
  return sitters.map(({ presides }) => {
    if (presides) return { x: centre.x, y, r: presider };
    seated += 1;
    const side = seated % 2 === 1 ? 1 : -1;
    return { x: centre.x + side * apart * Math.ceil(seated / 2), y, r: beside };
  });
}

/** From how many seats on a sitting is drawn in rows unless somebody chooses otherwise. */
const MOST_AROUND_A_TABLE = 12;

export type LayoutChoice = 'auto' | 'round' | 'rows';

export function layoutFor(sitters: readonly Sitter[], choice: LayoutChoice): Layout {
  const seats = sitters.filter(({ beside }) => !beside).length;
  const asRows = choice === 'rows' || (choice === 'auto' && seats > MOST_AROUND_A_TABLE);
  return asRows ? rowsLayout(sitters) : roundLayout(sitters);
}

/** Between a seat and its name, the rim of a timed turn included. */
const LABEL_GAP = 14;
const NEARLY_ABOVE = 0.2;

export type Anchor = 'start' | 'middle' | 'end';

/** Where a seat's name stands: outside, and written away from the table. */
export function labelPlace(
  { centre }: Pick<Layout, 'centre'>,
  seat: Circle,
): Point & { readonly anchor: Anchor } {
  const angle = angleOf(centre, seat);
  const outward = around(seat, angle, seat.r + LABEL_GAP);
  const sideways = Math.sin(angle);
  const anchor = Math.abs(sideways) < NEARLY_ABOVE ? 'middle' : sideways > 0 ? 'start' : 'end';
  return { ...outward, anchor };
}

/** Where the number of somebody who waits stands: at the seat's edge towards the table. */
export function badgePlace({ centre }: Pick<Layout, 'centre'>, seat: Circle): Point {
  const inward = angleOf(centre, seat) + Math.PI;
  return around(seat, inward - BADGE_TURN, seat.r * BADGE_SHARE);
}

const BADGE_TURN = 0.7;
const BADGE_SHARE = 0.95;
