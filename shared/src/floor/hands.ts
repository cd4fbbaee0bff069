import type { ContributionKind, FloorEvent, LoweredBecause } from './events.ts';
import { isOnList } from './floor.ts';
import type { Floor } from './floor.ts';
import { isPointOfOrder } from './list.ts';
import type { Hand } from './list.ts';
import { placeOf, speakingOrder } from './order.ts';
import type { OrderFacts } from './order.ts';

/** A contribution goes without saying. */
export function said(kind: ContributionKind): { kind?: ContributionKind } {
  return kind === 'contribution' ? {} : { kind };
}

/** The person's hand that is called first, or the one of this kind; null without one. */
export function firstHand(
  floor: Floor,
  person: string,
  kind: ContributionKind | undefined,
  facts: OrderFacts,
): Hand | null {
  const place = speakingOrder(floor, facts).find(
    ({ hand }) => hand.person === person && (kind === undefined || hand.kind === kind),
  );
  return place?.hand ?? null;
}

/** One hand goes down; its kind is named where the person has another that stays up. */
export function lowered(
  floor: Floor,
  hand: Hand,
  because: LoweredBecause,
  facts: OrderFacts,
): FloorEvent {
  const { person, kind } = hand;
  const hands = floor.list.filter((other) => other.person === person).length;
  const position = isPointOfOrder(hand) ? {} : positionOf(floor, person, facts);
  return { type: 'HandLowered', person, because, ...(hands > 1 ? { kind } : {}), ...position };
}

/** All of a person's hands go down. */
export function allLowered(
  floor: Floor,
  person: string,
  because: LoweredBecause,
  facts: OrderFacts,
): FloorEvent[] {
  if (!isOnList(floor, person)) return [];
  return [{ type: 'HandLowered', person, because, ...positionOf(floor, person, facts) }];
}

function positionOf(floor: Floor, person: string, facts: OrderFacts): { position?: number } {
  const position = placeOf(floor, person, facts);
  return position === null || position === 1 ? {} : { position };
}
