/**
 * Who is next, and why. The order is computed, not stored: from the raised
 * hands, the list's mode, what everybody has spoken so far and how they are
 * here. Client and rules compute the same, so a hand shows the reason that put
 * it where it is, and giving the floor to somebody else shows in the record.
 *
 * - Points of order come first, in every mode, as they were raised.
 * - A hand that the chair has moved stays on its place.
 * - `in-order`: as they were raised.
 * - `balanced`: who has not had a turn yet; then who has spoken least, in steps
 *   of a minute; within a step hall and online take turns; then as raised.
 * - `rounds`: who has spoken in this round waits for the next.
 */
import { lastRound } from './floor.ts';
import type { Floor } from './floor.ts';
import { isPointOfOrder } from './list.ts';
import type { Hand } from './list.ts';

export type OrderReason =
  | 'point-of-order'
  | 'moved'
  | 'first-time'
  | 'least-time'
  | 'other-way'
  | 'arrived-earlier'
  | 'new-round';

export interface Place {
  readonly hand: Hand;
  /** Never empty; the weightiest first. */
  readonly reasons: readonly OrderReason[];
}

export interface OrderFacts {
  /** How somebody is here, or null when they are not. */
  wayOf(person: string): 'room' | 'online' | null;
}

/** Talk times within the same minute count as equal, or hall and online could never take turns. */
const TALK_STEP_MS = 60_000;

export function speakingOrder(floor: Floor, facts: OrderFacts): readonly Place[] {
  const first = floor.list.filter(isPointOfOrder);
  const pinned = floor.list
    .filter((hand) => !isPointOfOrder(hand) && hand.pinned !== null)
    .toSorted((a, b) => (a.pinned ?? 0) - (b.pinned ?? 0));
  const free = floor.list.filter((hand) => !isPointOfOrder(hand) && hand.pinned === null);
  return [
    ...first.map((hand) => ({ hand, reasons: ['point-of-order'] as const })),
    ...placed(pinned, free, criteriaOf(floor, facts), floor.lastSpeaker),
  ];
}

/** The place of a person's hand that is no point of order, from 1; null without one. */
export function placeOf(floor: Floor, person: string, facts: OrderFacts): number | null {
  const others = speakingOrder(floor, facts).filter(({ hand }) => !isPointOfOrder(hand));
  const index = others.findIndex(({ hand }) => hand.person === person);
  return index < 0 ? null : index + 1;
}

interface Criterion {
  readonly reason: OrderReason;
  /** Smaller goes first; `before` is who speaks just before. */
  rank(person: string, before: string | null): number;
}

function criteriaOf(floor: Floor, facts: OrderFacts): readonly Criterion[] {
  if (floor.mode === 'in-order') return [];
  if (floor.mode === 'rounds') return [byRound(floor)];
  return [
    { reason: 'first-time', rank: (person) => ((floor.turns[person] ?? 0) === 0 ? 0 : 1) },
    {
      reason: 'least-time',
      rank: (person) => Math.floor((floor.spoken[person] ?? 0) / TALK_STEP_MS),
    },
    { reason: 'other-way', rank: (person, before) => byWay(facts, person, before) },
  ];
}

function byRound({ rounds }: Floor): Criterion {
  const rank = (person: string) => Math.max(0, lastRound(rounds, person) - rounds.now + 1);
  return { reason: 'new-round', rank };
}

function byWay({ wayOf }: OrderFacts, person: string, before: string | null): number {
  const last = before === null ? null : wayOf(before);
  return last !== null && wayOf(person) === last ? 1 : 0;
}

/** Fills the places one by one: a pinned hand on its own, else the best of those that remain. */
function placed(
  pinned: readonly Hand[],
  free: readonly Hand[],
  criteria: readonly Criterion[],
  lastSpeaker: string | null,
): Place[] {
  const places: Place[] = [];
  let moved = pinned;
  let waiting = free;
  let before = lastSpeaker;
  while (moved.length + waiting.length > 0) {
    const [due] = moved;
    const isDue = due !== undefined && (due.pinned ?? 0) <= places.length + 1;
    const place: Place =
      due !== undefined && (isDue || waiting.length === 0)
        ? { hand: due, reasons: ['moved'] }
        : best(waiting, criteria, before);
    moved = moved.filter((hand) => hand !== place.hand);
    waiting = waiting.filter((hand) => hand !== place.hand);
    before = place.hand.person;
    places.push(place);
  }
  return places;
}

/** The first by the criteria in turn, with those criteria that put it before somebody. */
function best(
  waiting: readonly Hand[],
  criteria: readonly Criterion[],
  before: string | null,
): Place {
  let equal = waiting;
  const reasons: OrderReason[] = [];
  for (const { reason, rank } of criteria) {
    const least = Math.min(...equal.map(({ person }) => rank(person, before)));
    const ahead = equal.filter(({ person }) => rank(person, before) === least);
    if (isReason(reason, least, ahead.length < equal.length)) reasons.push(reason);
    equal = ahead;
  }
  const [hand] = equal;
  if (hand === undefined) throw new Error('nobody waits');
  if (equal.length > 1 || reasons.length === 0) reasons.push('arrived-earlier');
  return { hand, reasons };
}

/** Two reasons are true of a hand whoever else waits: a first turn, and having spoken this round. */
function isReason(reason: OrderReason, least: number, preferred: boolean): boolean {
  if (reason === 'first-time') return least === 0;
  if (reason === 'new-round') return least > 0;
  return preferred;
}
