import { never, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { FloorCommand } from './commands.ts';
import type { FloorEvent } from './events.ts';
import type { Floor } from './floor.ts';
import { decideList } from './list-rules.ts';
import type { ListCommand, ListFacts, ListRefusal } from './list-rules.ts';
import { decideTurn } from './turn-rules.ts';
import type { TurnCommand, TurnFacts, TurnRefusal } from './turn-rules.ts';

export type FloorRefusal =
  | ListRefusal
  | TurnRefusal
  | 'meeting-not-open'
  | 'meeting-closed'
  | 'list-mode-already-set'
  | 'budget-already-set'
  | 'floor-already-open'
  | 'floor-not-open';

export interface FloorFacts extends ListFacts, TurnFacts {
  readonly meetingOpen: boolean;
  readonly meetingClosed: boolean;
}

type FloorOutcome = Outcome<FloorEvent, FloorRefusal>;
type Arrangement = Extract<FloorCommand, { type: 'SetListMode' | 'SetBudget' }>;

export function decideFloor(floor: Floor, command: FloorCommand, facts: FloorFacts): FloorOutcome {
  if (command.type === 'SetListMode' || command.type === 'SetBudget') {
    return facts.meetingClosed ? refused('meeting-closed') : arrange(floor, command);
  }
  return facts.meetingOpen ? duringSitting(floor, command, facts) : refused('meeting-not-open');
}

/** What may also be said before the sitting opens. */
function arrange(floor: Floor, command: Arrangement): FloorOutcome {
  if (command.type === 'SetListMode') {
    if (floor.mode === command.mode) return refused('list-mode-already-set');
    return [{ type: 'ListModeSet', mode: command.mode }];
  }
  const { kind, seconds, item } = command;
  const isSet = floor.budgets.some(
    (budget) => budget.kind === kind && budget.item === item && budget.seconds === seconds,
  );
  return isSet ? refused('budget-already-set') : [{ type: 'BudgetSet', kind, seconds, item }];
}

type DuringSitting =
  ListCommand | TurnCommand | Extract<FloorCommand, { type: 'OpenFloor' | 'CloseFloor' }>;

function duringSitting(floor: Floor, command: DuringSitting, facts: FloorFacts): FloorOutcome {
  switch (command.type) {
    case 'RaiseHand':
    case 'LowerHand':
    case 'PutOnList':
    case 'TakeOffList':
    case 'MoveOnList':
    case 'CloseList':
    case 'OpenList':
      return decideList(floor, command, facts);
    case 'GiveFloor':
    case 'BeginTurn':
    case 'TakeFloor':
    case 'YieldFloor':
    case 'ExtendTurn':
    case 'PauseTurn':
    case 'ResumeTurn':
    case 'DropInterruptedTurn':
      return decideTurn(floor, command, facts);
    case 'OpenFloor':
      return floor.open ? refused('floor-already-open') : [{ type: 'FloorOpened' }];
    case 'CloseFloor':
      return floor.open ? [{ type: 'FloorClosed' }] : refused('floor-not-open');
    default:
      return never(command);
  }
}
