import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { FloorCommand } from './commands.ts';
import type { FloorEvent, LoweredBecause } from './events.ts';
import { isOnList } from './floor.ts';
import type { Floor } from './floor.ts';

export type FloorRefusal =
  | 'meeting-not-open'
  | 'not-here'
  | 'no-speaking-right'
  | 'already-on-the-list'
  | 'not-on-the-list'
  | 'floor-is-yours'
  | 'floor-already-theirs'
  | 'floor-not-given'
  | 'not-your-turn'
  | 'turn-without-limit'
  | 'floor-already-open'
  | 'floor-not-open';

export interface FloorFacts {
  readonly by: string;
  readonly meetingOpen: boolean;
  isPresent(person: string): boolean;
  maySpeak(person: string): boolean;
}

type FloorOutcome = Outcome<FloorEvent, FloorRefusal>;

export function decideFloor(floor: Floor, command: FloorCommand, facts: FloorFacts): FloorOutcome {
  if (!facts.meetingOpen) return refused('meeting-not-open');
  switch (command.type) {
    case 'RaiseHand':
      return putOnList(floor, facts.by, facts);
    case 'PutOnList':
      return putOnList(floor, command.person, facts);
    case 'LowerHand':
      return takeOffList(floor, facts.by, 'withdrawn');
    case 'TakeOffList':
      return takeOffList(floor, command.person, 'taken-off');
    case 'GiveFloor':
      return giveFloor(floor, command.person, command.seconds, facts);
    case 'TakeFloor':
    case 'YieldFloor':
    case 'ExtendTurn':
      return duringTurn(floor, command, facts.by);
    case 'OpenFloor':
      return floor.open ? refused('floor-already-open') : [{ type: 'FloorOpened' }];
    case 'CloseFloor':
      return floor.open ? [{ type: 'FloorClosed' }] : refused('floor-not-open');
    default:
      return never(command);
  }
}

function putOnList(floor: Floor, person: string, facts: FloorFacts): FloorOutcome {
  if (!facts.maySpeak(person)) return refused('no-speaking-right');
  if (!facts.isPresent(person)) return refused('not-here');
  if (floor.turn?.person === person) {
    return refused(person === facts.by ? 'floor-is-yours' : 'floor-already-theirs');
  }
  if (isOnList(floor, person)) return refused('already-on-the-list');
  return [{ type: 'HandRaised', person }];
}

function takeOffList(floor: Floor, person: string, because: LoweredBecause): FloorOutcome {
  if (!isOnList(floor, person)) return refused('not-on-the-list');
  return [{ type: 'HandLowered', person, because }];
}

/** Whoever held the floor loses it in the same decision, so two never hold it. */
function giveFloor(
  floor: Floor,
  person: string,
  seconds: number | null,
  facts: FloorFacts,
): FloorOutcome {
  if (!facts.maySpeak(person)) return refused('no-speaking-right');
  if (!facts.isPresent(person)) return refused('not-here');
  if (floor.turn?.person === person) return refused('floor-already-theirs');
  const events: FloorEvent[] = [];
  if (floor.turn !== null) {
    events.push({ type: 'FloorEnded', person: floor.turn.person, because: 'passed-on' });
  }
  if (isOnList(floor, person)) events.push({ type: 'HandLowered', person, because: 'called' });
  events.push({ type: 'FloorGiven', person, seconds });
  return events;
}

function duringTurn(
  floor: Floor,
  command: Extract<FloorCommand, { type: 'TakeFloor' | 'YieldFloor' | 'ExtendTurn' }>,
  by: string,
): FloorOutcome {
  const { turn } = floor;
  if (turn === null) return refused('floor-not-given');
  if (command.type === 'ExtendTurn') {
    if (turn.seconds === null) return refused('turn-without-limit');
    return [{ type: 'TurnExtended', seconds: command.seconds }];
  }
  if (command.type === 'TakeFloor') {
    return [{ type: 'FloorEnded', person: turn.person, because: 'taken' }];
  }
  if (turn.person !== by) return refused('not-your-turn');
  return [{ type: 'FloorEnded', person: by, because: 'yielded' }];
}
