import { decideFloor } from '../floor/rules.ts';
import type { FloorFacts, FloorRefusal } from '../floor/rules.ts';
import { isSpeaking } from '../identity/people.ts';
import type { Actor, Role } from '../identity/people.ts';
import { decideInterpretation } from '../interpretation/rules.ts';
import type { InterpretationFacts, InterpretationRefusal } from '../interpretation/rules.ts';
import { isRefusal, refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { decideMeeting } from '../meeting/rules.ts';
import type { MeetingRefusal } from '../meeting/rules.ts';
import { isHere } from '../presence/presence.ts';
import { decidePresence } from '../presence/rules.ts';
import type { PresenceFacts, PresenceRefusal } from '../presence/rules.ts';
import { consequences } from './consequences.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import { commandRegistry } from './registry.ts';
import type { RecordCommand } from './registry.ts';

export type RecordRefusal =
  'not-your-role' | MeetingRefusal | PresenceRefusal | FloorRefusal | InterpretationRefusal;

/** Who asks, and what the directory knows of the people of this meeting. */
export interface Asking {
  readonly by: string;
  readonly role: Actor;
  /** The role of a person in this meeting, or null for a stranger. */
  roleOf(person: string): Role | null;
}

type RecordOutcome = Outcome<RecordEvent, RecordRefusal>;

/** Decides any command of a meeting against its state, consequences included. */
export function decide(state: MeetingState, command: RecordCommand, asking: Asking): RecordOutcome {
  const allowed: readonly Actor[] = commandRegistry[command.type].by;
  if (!allowed.includes(asking.role)) return refused('not-your-role');
  const outcome = decideInCapability(state, command, asking);
  if (isRefusal(outcome)) return outcome;
  return outcome.flatMap((event) => [event, ...consequences(state, event)]);
}

function decideInCapability(
  state: MeetingState,
  command: RecordCommand,
  asking: Asking,
): RecordOutcome {
  switch (command.type) {
    case 'PlanMeeting':
    case 'OpenMeeting':
    case 'SuspendMeeting':
    case 'ResumeMeeting':
    case 'CloseMeeting':
    case 'OpenItem':
      return decideMeeting(state.meeting, command);
    case 'Arrive':
    case 'Leave':
    case 'NoteArrival':
    case 'NoteDeparture':
    case 'NoteLineDropped':
    case 'NoteLineRestored':
    case 'EndGrace':
      return decidePresence(state.attendance, command, presenceFacts(state, asking));
    case 'RaiseHand':
    case 'LowerHand':
    case 'PutOnList':
    case 'TakeOffList':
    case 'GiveFloor':
    case 'TakeFloor':
    case 'YieldFloor':
    case 'ExtendTurn':
    case 'OpenFloor':
    case 'CloseFloor':
      return decideFloor(state.floor, command, floorFacts(state, asking));
    default:
      return decideInterpretation(
        state.interpretation,
        command,
        interpretationFacts(state, asking),
      );
  }
}

function presenceFacts(state: MeetingState, asking: Asking): PresenceFacts {
  return {
    by: asking.by,
    meetingClosed: state.meeting.status === 'closed',
    isPerson: (id) => isParticipant(asking.roleOf(id)),
  };
}

function floorFacts(state: MeetingState, asking: Asking): FloorFacts {
  return {
    by: asking.by,
    meetingOpen: state.meeting.status === 'open',
    isPresent: (id) => isHere(state.attendance, id),
    maySpeak: (id) => maySpeak(asking.roleOf(id)),
  };
}

function interpretationFacts(state: MeetingState, asking: Asking): InterpretationFacts {
  return {
    by: asking.by,
    meetingClosed: state.meeting.status === 'closed',
    isInterpreter: (id) => asking.roleOf(id) === 'interpreter',
  };
}

function isParticipant(role: Role | null): boolean {
  return role !== null && role !== 'guest' && role !== 'hall' && role !== 'administrator';
}

function maySpeak(role: Role | null): boolean {
  return role !== null && isSpeaking(role);
}
