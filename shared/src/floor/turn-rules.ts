import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { endOfWait } from '../kernel/wait.ts';
import type { LagFacts } from '../kernel/wait.ts';
import type { FloorCommand } from './commands.ts';
import { creditFor } from './credit.ts';
import type { CreditRule } from './credit.ts';
import { afterTurn } from './endings.ts';
import type { ContributionKind, FloorEvent, Giving } from './events.ts';
import { speakerOf } from './floor.ts';
import type { Floor } from './floor.ts';
import { isPointOfOrder } from './list.ts';
import { allLowered, firstHand, lowered, said } from './hands.ts';
import { speakingOrder } from './order.ts';
import type { OrderFacts } from './order.ts';
import type { InterruptedTurn, Turn } from './turn.ts';

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
  | 'no-interrupted-turn'
  | 'turn-already-announced'
  | 'no-announced-turn'
  | 'booths-speaking';

export interface TurnFacts extends OrderFacts, LagFacts {
  readonly by: string;
  isPresent(person: string): boolean;
  maySpeak(person: string): boolean;
  /** Whether the person keeps out of the item being dealt with. */
  hasConflict(person: string): boolean;
  /** What the person's turn gets on top by the body's rule; null where nothing. */
  creditRule(person: string): CreditRule | null;
}

export type TurnCommand = Extract<
  FloorCommand,
  {
    type:
      | 'GiveFloor'
      | 'BeginTurn'
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
    case 'BeginTurn':
      return beginTurn(floor, facts);
    case 'ResumeTurn':
      return resume(floor, facts);
    case 'DropInterruptedTurn':
      return floor.interrupted.some(({ person }) => person === command.person)
        ? [{ type: 'InterruptedTurnDropped', person: command.person }]
        : refused('no-interrupted-turn');
    case 'TakeFloor':
    case 'YieldFloor':
      return endTurn(floor, command.type, facts.by);
    case 'ExtendTurn':
    case 'PauseTurn':
      return floor.turn === null ? refused('floor-not-given') : duringTurn(floor.turn, command);
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
  if (floor.announced?.person === person) return refused('turn-already-announced');
  const kind = command.kind ?? firstHand(floor, person, undefined, facts)?.kind ?? 'contribution';
  const breaksIn = interrupt || isPointOfOrder({ kind });
  const [first] = speakingOrder(floor, facts);
  const overtakes = !breaksIn && first !== undefined && first.hand.person !== person;
  const credit = creditFor(seconds, facts.creditRule(person));
  const giving: Giving = {
    person,
    seconds,
    ...said(kind),
    ...(overtakes ? { outOfOrder: true } : {}),
    ...(credit === null ? {} : { credit }),
  };
  return [
    ...afterTurn(floor, breaksIn ? 'interrupted' : 'passed-on'),
    ...taken(floor, person, kind, facts),
    begins(giving, facts),
  ];
}

/** The turn begins, or is announced while interpreters still speak for what was said before. */
function begins(giving: Giving, { lagging, lagLimitSeconds: limitSeconds }: LagFacts): FloorEvent {
  const waitsFor = lagging();
  if (waitsFor.length === 0) return { type: 'FloorGiven', ...giving };
  return { type: 'TurnAnnounced', ...giving, waitsFor, limitSeconds };
}

function beginTurn({ announced }: Floor, facts: LagFacts): TurnOutcome {
  if (announced === null) return refused('no-announced-turn');
  const waited = endOfWait(announced, facts);
  if (waited === null) return refused('booths-speaking');
  const { person, kind, seconds, credit, outOfOrder, resumed } = announced;
  return [
    {
      type: 'FloorGiven',
      person,
      seconds,
      ...said(kind),
      ...(outOfOrder ? { outOfOrder } : {}),
      ...(resumed ? { resumed } : {}),
      ...(credit === null ? {} : { credit }),
      waited,
    },
  ];
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
  return [
    ...afterTurn(floor, 'passed-on'),
    ...taken(floor, last.person, last.kind, facts),
    begins(givingAgain(last), facts),
  ];
}

/** What never began does not go on: it begins, as it was to. */
function givingAgain({ person, kind, seconds, putOff }: InterruptedTurn): Giving {
  if (putOff === undefined) return { person, seconds, ...said(kind), resumed: true };
  const { credit, outOfOrder } = putOff;
  return {
    person,
    seconds: seconds === null ? null : seconds - (credit?.seconds ?? 0),
    ...said(kind),
    ...(outOfOrder ? { outOfOrder } : {}),
    ...(credit === null ? {} : { credit }),
  };
}

/** Also a turn that is only announced. */
function endTurn(floor: Floor, how: 'TakeFloor' | 'YieldFloor', by: string): TurnOutcome {
  const speaker = speakerOf(floor);
  if (speaker === null) return refused('floor-not-given');
  if (how === 'TakeFloor') return afterTurn(floor, 'taken');
  return speaker === by ? afterTurn(floor, 'yielded') : refused('not-your-turn');
}

function duringTurn(
  turn: Turn,
  command: Extract<TurnCommand, { type: 'ExtendTurn' | 'PauseTurn' }>,
): TurnOutcome {
  if (command.type === 'PauseTurn') {
    return turn.pausedAt === null ? [{ type: 'TurnPaused' }] : refused('turn-already-paused');
  }
  return turn.seconds === null
    ? refused('turn-without-limit')
    : [{ type: 'TurnExtended', seconds: command.seconds }];
}
