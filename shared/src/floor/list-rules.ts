import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { FloorCommand } from './commands.ts';
import type { ContributionKind, FloorEvent, LoweredBecause } from './events.ts';
import { isOnList, speakerOf } from './floor.ts';
import type { Floor } from './floor.ts';
import { isPointOfOrder } from './list.ts';
import { firstHand, lowered, said } from './hands.ts';
import { placeOf } from './order.ts';
import type { OrderFacts } from './order.ts';

export type ListRefusal =
  | 'not-here'
  | 'no-speaking-right'
  | 'conflict-of-interest'
  | 'already-on-the-list'
  | 'not-on-the-list'
  | 'list-closed'
  | 'list-already-closed'
  | 'list-already-open'
  | 'point-of-order-comes-first'
  | 'already-at-this-place'
  | 'floor-is-yours'
  | 'floor-already-theirs';

export interface ListFacts extends OrderFacts {
  readonly by: string;
  isPresent(person: string): boolean;
  maySpeak(person: string): boolean;
  /** Whether the person keeps out of the item being dealt with. */
  hasConflict(person: string): boolean;
}

export type ListCommand = Extract<
  FloorCommand,
  {
    type:
      | 'RaiseHand'
      | 'LowerHand'
      | 'PutOnList'
      | 'TakeOffList'
      | 'MoveOnList'
      | 'CloseList'
      | 'OpenList';
  }
>;

type ListOutcome = Outcome<FloorEvent, ListRefusal>;

export function decideList(floor: Floor, command: ListCommand, facts: ListFacts): ListOutcome {
  switch (command.type) {
    case 'RaiseHand':
      return putOnList(floor, facts.by, command.kind ?? 'contribution', facts);
    case 'PutOnList':
      return putOnList(floor, command.person, command.kind ?? 'contribution', facts);
    case 'LowerHand':
      return takeOffList(floor, { ...command, person: facts.by }, 'withdrawn', facts);
    case 'TakeOffList':
      return takeOffList(floor, command, 'taken-off', facts);
    case 'MoveOnList':
      return moveOnList(floor, command.person, command.position, facts);
    case 'CloseList':
      return floor.listClosed ? refused('list-already-closed') : [{ type: 'ListClosed' }];
    case 'OpenList':
      return floor.listClosed ? [{ type: 'ListOpened' }] : refused('list-already-open');
    default:
      return never(command);
  }
}

/** Whoever waits may raise a point of order besides, and keeps their place. */
function putOnList(
  floor: Floor,
  person: string,
  kind: ContributionKind,
  facts: ListFacts,
): ListOutcome {
  if (!facts.maySpeak(person)) return refused('no-speaking-right');
  if (facts.hasConflict(person)) return refused('conflict-of-interest');
  if (!facts.isPresent(person)) return refused('not-here');
  if (speakerOf(floor) === person) {
    return refused(person === facts.by ? 'floor-is-yours' : 'floor-already-theirs');
  }
  const isPoint = isPointOfOrder({ kind });
  const waits = floor.list.some(
    (hand) => hand.person === person && isPointOfOrder(hand) === isPoint,
  );
  if (waits) return refused('already-on-the-list');
  if (floor.listClosed && !isPoint) return refused('list-closed');
  return [{ type: 'HandRaised', person, ...said(kind) }];
}

function takeOffList(
  floor: Floor,
  { person, kind }: { person: string; kind?: ContributionKind | undefined },
  because: LoweredBecause,
  facts: ListFacts,
): ListOutcome {
  const hand = firstHand(floor, person, kind, facts);
  return hand === null ? refused('not-on-the-list') : [lowered(floor, hand, because, facts)];
}

function moveOnList(floor: Floor, person: string, position: number, facts: ListFacts): ListOutcome {
  const from = placeOf(floor, person, facts);
  if (from === null) {
    return refused(isOnList(floor, person) ? 'point-of-order-comes-first' : 'not-on-the-list');
  }
  const places = floor.list.filter((hand) => !isPointOfOrder(hand)).length;
  const to = Math.min(position, places);
  if (to === from) return refused('already-at-this-place');
  return [{ type: 'HandMoved', person, from, position: to }];
}
