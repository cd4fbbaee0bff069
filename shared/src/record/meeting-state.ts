import type { EventMeta } from '../kernel/decider.ts';
import { evolveFloor, initialFloor } from '../floor/floor.ts';
import type { Floor } from '../floor/floor.ts';
import type { FloorEvent } from '../floor/events.ts';
import { evolveInterpretation, initialInterpretation } from '../interpretation/channels.ts';
import type { Interpretation } from '../interpretation/channels.ts';
import type { InterpretationEvent } from '../interpretation/events.ts';
import { evolveMeeting, initialMeeting } from '../meeting/meeting.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import { evolveAttendance, initialAttendance } from '../presence/presence.ts';
import type { Attendance } from '../presence/presence.ts';
import type { PresenceEvent } from '../presence/events.ts';

/** Everything a meeting's record can say. */
export type RecordEvent = MeetingEvent | PresenceEvent | FloorEvent | InterpretationEvent;

/** An event with its place in the record. */
export interface Recorded extends EventMeta {
  readonly event: RecordEvent;
}

/** The fold of a meeting's record, one part a capability. */
export interface MeetingState {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly floor: Floor;
  readonly interpretation: Interpretation;
}

export const initialState: MeetingState = {
  meeting: initialMeeting,
  attendance: initialAttendance,
  floor: initialFloor,
  interpretation: initialInterpretation,
};

/** Folds one event into the state; an event unknown to this version changes nothing. */
export function evolve(state: MeetingState, recorded: Recorded): MeetingState {
  const { event } = recorded;
  switch (event.type) {
    case 'MeetingPlanned':
    case 'MeetingOpened':
    case 'MeetingSuspended':
    case 'MeetingResumed':
    case 'MeetingClosed':
    case 'ItemOpened':
      return { ...state, meeting: evolveMeeting(state.meeting, event, recorded) };
    case 'PersonArrived':
    case 'PersonLeft':
    case 'LineDropped':
    case 'LineRestored':
      return { ...state, attendance: evolveAttendance(state.attendance, event, recorded) };
    case 'HandRaised':
    case 'HandLowered':
    case 'FloorGiven':
    case 'FloorEnded':
    case 'TurnExtended':
    case 'FloorOpened':
    case 'FloorClosed':
      return { ...state, floor: evolveFloor(state.floor, event, recorded) };
    case 'ChannelOpened':
    case 'InterpreterAssigned':
    case 'InterpreterReleased':
    case 'WentOnAir':
    case 'WentOffAir':
    case 'InterpreterVanished':
    case 'InterpreterReturned':
      return {
        ...state,
        interpretation: evolveInterpretation(state.interpretation, event, recorded),
      };
    default:
      return unchanged(state, event);
  }
}

/** Only an event of a later version gets here: for the types, every case is handled above. */
function unchanged(state: MeetingState, _unknown: never): MeetingState {
  return state;
}
