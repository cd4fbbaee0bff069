import type { AgendaItem } from '@koinon/shared/documents/agenda';

type Timed = Pick<AgendaItem, 'id' | 'depth' | 'minutes'>;

/** How the sitting stands, as far as its clock depends on it. Moments are milliseconds since 1970. */
export interface SittingClock {
  readonly now: number;
  /** When it is to begin by its invitation; null: nobody said. */
  readonly startsAt: number | null;
  /** When it was opened; null before. */
  readonly openedAt: number | null;
  /** The item before the meeting, and since when. */
  readonly current: { readonly id: string; readonly since: number } | null;
}

export interface Expected {
  readonly at: number;
  /** Something before it has no estimate, so that it cannot be earlier, and may be later. */
  readonly earliest: boolean;
}

/** What is expected of a sitting whose items say how long they take. */
export interface AgendaTimes {
  /** All estimates together; null when no item has one. */
  readonly total: number | null;
  /** When each item that is still to come is expected to begin, by id. */
  readonly begins: ReadonlyMap<string, Expected>;
  /** When the last one is expected to end; null when it cannot be said. */
  readonly ends: Expected | null;
  /** By how many minutes it is behind its own estimates; below 0 ahead. Null when it cannot be said. */
  readonly late: number | null;
}

const MINUTE_MS = 60_000;
const NOTHING: AgendaTimes = { total: null, begins: new Map(), ends: null, late: null };

/**
 * Projects the estimates from where the sitting stands. The item at hand ends
 * when its time is up, or now if that is over; items above it are dealt with;
 * breaks take their time like everything else. An item with parts takes as
 * long as it says itself, and no less than its parts together.
 */
export function agendaTimes(items: readonly Timed[], clock: SittingClock): AgendaTimes {
  if (items.every(({ minutes }) => minutes === null)) return NOTHING;
  const lengths = items.map((_, at) => ownMinutes(items, at) * MINUTE_MS);
  const total = sum(lengths) / MINUTE_MS;
  const start = clock.openedAt ?? later(clock.startsAt, clock.now);
  if (start === null) return { ...NOTHING, total };
  const at = items.findIndex(({ id }) => id === clock.current?.id);
  // What is not on the agenda any more says nothing about how far it is.
  if (clock.current !== null && at < 0) return { ...NOTHING, total };
  const from = nextBegin(lengths, at, clock, start);
  const begins = new Map<string, Expected>();
  let next: Expected = { at: from, earliest: at >= 0 && isOpenEnded(items, at) };
  for (const [index, { id }] of items.entries()) {
    if (index <= at) continue;
    begins.set(id, next);
    const { earliest } = next;
    next = {
      at: next.at + (lengths[index] ?? 0),
      earliest: earliest || isOpenEnded(items, index),
    };
  }
  const planned = clock.openedAt === null ? clock.startsAt : firstStart(clock);
  const late = planned === null ? null : Math.round((next.at - planned) / MINUTE_MS - total);
  return { total, begins, ends: next, late };
}

/** When what comes after the item at hand can begin. */
function nextBegin(
  lengths: readonly number[],
  at: number,
  { current, now, openedAt }: SittingClock,
  start: number,
): number {
  if (current !== null) return Math.max(now, current.since + (lengths[at] ?? 0));
  return openedAt === null ? start : Math.max(now, start);
}

/** From when on its lateness is counted: the invitation's hour, or its opening. */
function firstStart({ startsAt, openedAt }: SittingClock): number | null {
  return startsAt ?? openedAt;
}

/** An hour that has passed without an opening moves on with the clock. */
function later(startsAt: number | null, now: number): number | null {
  return startsAt === null ? null : Math.max(startsAt, now);
}

/** Whether nobody said how long it takes, nor how long what it is part of, nor its parts. */
function isOpenEnded(items: readonly Timed[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.minutes !== null) return false;
  if (item.depth === 0) return items[at + 1]?.depth !== 1;
  const whole = items.slice(0, at).findLast(({ depth }) => depth === 0);
  return whole === undefined || whole.minutes === null;
}

/** What an item takes besides its parts, in minutes. */
function ownMinutes(items: readonly Timed[], at: number): number {
  const item = items[at];
  if (item === undefined) return 0;
  const own = item.minutes ?? 0;
  if (item.depth === 1) return own;
  const next = items.findIndex(({ depth }, index) => index > at && depth === 0);
  const parts = items.slice(at + 1, next < 0 ? undefined : next);
  return Math.max(0, own - sum(parts.map(({ minutes }) => minutes ?? 0)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
