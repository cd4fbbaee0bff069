/**
 * What happens to the floor because of something else: the record calls for
 * these events together with the one that causes them.
 */
import type { FloorEvent, TurnEnd } from './events.ts';
import { speakerOf } from './floor.ts';
import type { Floor } from './floor.ts';
import { allLowered } from './hands.ts';
import type { OrderFacts } from './order.ts';

/** Somebody is gone: no hand up, no turn, none to go on with. */
export function afterLeaving(floor: Floor, person: string, facts: OrderFacts): FloorEvent[] {
  return [
    ...allLowered(floor, person, 'left', facts),
    ...(speakerOf(floor) === person ? afterTurn(floor, 'left') : []),
    ...(floor.interrupted.some((turn) => turn.person === person) ? [dropped(person)] : []),
  ];
}

/** The turn ends, or the one that is announced; on `suspended` and `interrupted` what was left of it is kept. */
export function afterTurn({ turn, announced }: Floor, because: TurnEnd): FloorEvent[] {
  if (turn !== null) return [{ type: 'FloorEnded', person: turn.person, because }];
  if (announced === null) return [];
  return [{ type: 'AnnouncedTurnEnded', person: announced.person, because }];
}

/** Another matter begins: the list is empty and open, and nobody goes on with the last one. */
export function afterMatter(floor: Floor): FloorEvent[] {
  const waiting = new Set(floor.list.map(({ person }) => person));
  const waitingToGoOn = new Set(floor.interrupted.map(({ person }) => person));
  return [
    ...[...waiting].map((person): FloorEvent => ({
      type: 'HandLowered',
      person,
      because: 'cleared',
    })),
    ...[...waitingToGoOn].map(dropped),
    ...(floor.listClosed ? [{ type: 'ListOpened' } as const] : []),
  ];
}

function dropped(person: string): FloorEvent {
  return { type: 'InterruptedTurnDropped', person };
}
