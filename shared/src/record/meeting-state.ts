import type { AgendaEvent } from '../agenda/events.ts';
import { evolveAgenda, initialAgenda } from '../agenda/suggestions.ts';
import type { RecordedAgenda } from '../agenda/suggestions.ts';
import { evolveCaptions, initialCaptions } from '../captions/captions.ts';
import type { Captions } from '../captions/captions.ts';
import type { CaptionEvent } from '../captions/events.ts';
import type { EventMeta } from '../kernel/decider.ts';
import { evolveFloor, initialFloor } from '../floor/floor.ts';
import type { Floor } from '../floor/floor.ts';
import type { FloorEvent } from '../floor/events.ts';
import { initialInterpretation } from '../interpretation/channels.ts';
import type { Interpretation } from '../interpretation/channels.ts';
import { evolveInterpretation } from '../interpretation/evolve.ts';
import type { InterpretationEvent } from '../interpretation/events.ts';
import { evolveMeeting, initialMeeting } from '../meeting/meeting.ts';
import type { Meeting } from '../meeting/meeting.ts';
import type { MeetingEvent } from '../meeting/events.ts';
import type { MinutesEvent } from '../minutes/events.ts';
import { evolveMinutes, initialMinutes } from '../minutes/minutes.ts';
import type { Minutes } from '../minutes/minutes.ts';
import type { Account } from '../minutes/noted.ts';
import type { MotionEvent } from '../motions/events.ts';
import { evolveMotions, initialMotions } from '../motions/motions.ts';
import type { Motions } from '../motions/motions.ts';
import { evolveAttendance, initialAttendance } from '../presence/presence.ts';
import type { Attendance } from '../presence/presence.ts';
import type { PresenceEvent } from '../presence/events.ts';
import type { RecordingEvent } from '../recording/events.ts';
import { evolveRecordings, initialRecordings } from '../recording/recordings.ts';
import type { Recordings } from '../recording/recordings.ts';
import type { VotingEvent } from '../voting/events.ts';
import { initialVoting } from '../voting/poll.ts';
import type { Voting } from '../voting/poll.ts';
import { evolveVoting } from '../voting/polls.ts';
import { evolveAccount, initialAccount } from './account.ts';
import { isEventOf } from './capabilities.ts';

/** Everything a meeting's record can say. */
export type RecordEvent =
  | MeetingEvent
  | PresenceEvent
  | FloorEvent
  | MotionEvent
  | VotingEvent
  | InterpretationEvent
  | RecordingEvent
  | CaptionEvent
  | AgendaEvent
  | MinutesEvent;

/** An event with its place in the record. */
export interface Recorded extends EventMeta {
  readonly event: RecordEvent;
}

/** The fold of a meeting's record, one part a capability. */
export interface MeetingState {
  readonly meeting: Meeting;
  readonly attendance: Attendance;
  readonly floor: Floor;
  readonly motions: Motions;
  readonly voting: Voting;
  readonly interpretation: Interpretation;
  readonly recordings: Recordings;
  readonly captions: Captions;
  readonly agenda: RecordedAgenda;
  readonly minutes: Minutes;
  /** What of all this the minutes say. */
  readonly account: Account;
}

export const initialState: MeetingState = {
  meeting: initialMeeting,
  attendance: initialAttendance,
  floor: initialFloor,
  motions: initialMotions,
  voting: initialVoting,
  interpretation: initialInterpretation,
  recordings: initialRecordings,
  captions: initialCaptions,
  agenda: initialAgenda,
  minutes: initialMinutes,
  account: initialAccount,
};

/** Folds one event into the state; an event unknown to this version changes nothing. */
export function evolve(state: MeetingState, recorded: Recorded): MeetingState {
  const after = evolvePart(state, recorded);
  const account = evolveAccount(state.account, recorded, { before: state, after });
  return account === state.account ? after : { ...after, account };
}

function evolvePart(state: MeetingState, recorded: Recorded): MeetingState {
  const { event } = recorded;
  if (isEventOf(event, 'meeting')) {
    return { ...state, meeting: evolveMeeting(state.meeting, event, recorded) };
  }
  if (isEventOf(event, 'attendance')) {
    return { ...state, attendance: evolveAttendance(state.attendance, event, recorded) };
  }
  if (isEventOf(event, 'floor')) {
    return { ...state, floor: evolveFloor(state.floor, event, recorded) };
  }
  if (isEventOf(event, 'motions')) {
    return { ...state, motions: evolveMotions(state.motions, event, recorded) };
  }
  if (isEventOf(event, 'voting')) {
    return { ...state, voting: evolveVoting(state.voting, event, recorded) };
  }
  if (isEventOf(event, 'interpretation')) {
    return {
      ...state,
      interpretation: evolveInterpretation(state.interpretation, event, recorded),
    };
  }
  if (isEventOf(event, 'captions')) {
    return { ...state, captions: evolveCaptions(state.captions, event) };
  }
  if (isEventOf(event, 'recording')) {
    return { ...state, recordings: evolveRecordings(state.recordings, event, recorded) };
  }
  if (isEventOf(event, 'agenda')) {
    return { ...state, agenda: evolveAgenda(state.agenda, event, recorded) };
  }
  if (isEventOf(event, 'minutes')) {
    return { ...state, minutes: evolveMinutes(state.minutes, event, recorded) };
  }
  return unchanged(state, event);
}

/** Only an event of a later version gets here: for the types, every part is handled above. */
function unchanged(state: MeetingState, _unknown: never): MeetingState {
  return state;
}
