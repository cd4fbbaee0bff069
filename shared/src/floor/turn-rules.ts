import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { FloorCommand } from './commands.ts';
import type { ContributionKind, FloorEvent } from './events.ts';
import type { Floor } from './floor.ts';
import { isPointOfOrder } from './list.ts';
import { allLowered, firstHand, lowered, said } from './hands.ts';
import { speakingOrder } from './order.ts';
import type { OrderFacts } from './order.ts';
import type { Turn } from './turn.ts';

export type TurnRefusal =
  | 'not-here'
  | 'no-speaking-right'
  | 'conflict-of-interest'
  | 'floor-already-theirs'
  | 'floor-not-given'
  | 'not-your-turn'
  | 'turn-without-limit'
  | 'turn-already-paused'
  | 'nothing-to-resume'
  | 'no-interrupted-turn';

export interface TurnFacts extends OrderFacts {
  readonly by: string;
  isPresent(person: string): boolean;
  maySpeak(person: string): boolean;
  /** Whether the person keeps out of the item being dealt with. */
  hasConflict(person: string): boolean;
}

export type TurnCommand = Extract<
  FloorCommand,
  {
    type:
      | 'GiveFloor'
      | 'TakeFloor'
      | 'YieldFloor'
      | 'ExtendTurn'
      | 'PauseTurn'
      | 'ResumeTurn'
      | 'DropInterruptedTurn';
  }
>;

type TurnOutcome = Outcome<FloorEvent, TurnRefusal>;

export function decideTurn(floor: Floor, command: TurnCommand, facts: TurnFacts): TurnOutcome {
  switch (command.type) {
    case 'GiveFloor':
      return giveFloor(floor, command, facts);
    case 'ResumeTurn':
      return resume(floor, facts);
    case 'DropInterruptedTurn':
      return floor.interrupted.some(({ person }) => person === command.person)
        ? [{ type: 'InterruptedTurnDropped', person: command.person }]
        : refused('no-interrupted-turn');
    case 'TakeFloor':
    case 'YieldFloor':
    case 'ExtendTurn':
    case 'PauseTurn':
      return floor.turn === null
        ? refused('floor-not-given')
        : duringTurn(floor.turn, command, facts.by);
    default:
      return never(command);
  }
}

/**
 * Whoever held the floor loses it in the same decision, so two never hold it.
 * A point of order breaks the turn off, and what was left of it is kept.
 */
function giveFloor(
  floor: Floor,
  command: Extract<TurnCommand, { type: 'GiveFloor' }>,
  facts: TurnFacts,
): TurnOutcome {
  const { person, seconds, interrupt = false } = command;
  if (!facts.maySpeak(person)) return refused('no-speaking-right');
  if (facts.hasConflict(person)) return refused('conflict-of-interest');
  if (!facts.isPresent(person)) return refused('not-here');
  if (floor.turn?.person === person) return refused('floor-already-theirs');
  const kind = command.kind ?? firstHand(floor, person, undefined, facts)?.kind ?? 'contribution';
  const breaksIn = interrupt || isPointOfOrder({ kind });
  const [first] = speakingOrder(floor, facts);
  const overtakes = !breaksIn && first !== undefined && first.hand.person !== person;
  return [
    ...endOf(floor.turn, breaksIn ? 'interrupted' : 'passed-on'),
    ...taken(floor, person, kind, facts),
    {
      type: 'FloorGiven',
      person,
      seconds,
      ...said(kind),
      ...(overtakes ? { outOfOrder: true } : {}),
    },
  ];
}

function endOf(turn: Turn | null, because: 'interrupted' | 'passed-on' | 'taken'): FloorEvent[] {
  return turn === null ? [] : [{ type: 'FloorEnded', person: turn.person, because }];
}

/** With a point of order only that hand comes down: whoever raised it keeps their place. */
function taken(
  floor: Floor,
  person: string,
  kind: ContributionKind,
  facts: TurnFacts,
): FloorEvent[] {
  if (!isPointOfOrder({ kind })) return allLowered(floor, person, 'called', facts);
  const hand = firstHand(floor, person, 'point-of-order', facts);
  return hand === null ? [] : [lowered(floor, hand, 'called', facts)];
}

function resume(floor: Floor, facts: TurnFacts): TurnOutcome {
  if (floor.turn !== null && floor.turn.pausedAt !== null) return [{ type: 'TurnResumed' }];
  const last = floor.interrupted.findLast(({ person }) => facts.isPresent(person));
  if (last === undefined) return refused('nothing-to-resume');
  const { person, kind, seconds } = last;
  return [
    ...endOf(floor.turn, 'passed-on'),
    ...taken(floor, person, kind, facts),
    { type: 'FloorGiven', person, seconds, ...said(kind), resumed: true },
  ];
}

function duringTurn(
  turn: Turn,
  command: Extract<TurnCommand, { type: 'TakeFloor' | 'YieldFloor' | 'ExtendTurn' | 'PauseTurn' }>,
  by: string,
): TurnOutcome {
  switch (command.type) {
    case 'ExtendTurn':
      return turn.seconds === null
        ? refused('turn-without-limit')
        : [{ type: 'TurnExtended', seconds: command.seconds }];
    case 'PauseTurn':
      return turn.pausedAt === null ? [{ type: 'TurnPaused' }] : refused('turn-already-paused');
    case 'TakeFloor':
      return endOf(turn, 'taken');
    case 'YieldFloor':
      return turn.person === by
        ? [{ type: 'FloorEnded', person: by, because: 'yielded' }]
        : refused('not-your-turn');
    default:
      return never(command);
  }
}
