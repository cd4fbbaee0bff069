import type { AgendaFacts } from '../agenda/rules.ts';
import type { CaptionFacts } from '../captions/rules.ts';
import type { FloorFacts } from '../floor/rules.ts';
import { isSpeaking } from '../identity/people.ts';
import type { Role } from '../identity/people.ts';
import { HANDOVER_SECONDS } from '../identity/interpretation-style.ts';
import { assignmentsOf } from '../interpretation/channels.ts';
import type { InterpretationFacts } from '../interpretation/facts.ts';
import { constitutionOf, isPublic, whoChairs } from '../meeting/meeting.ts';
import {
  interpretationStyleOf,
  isMember,
  officersOf,
  recordingStyleOf,
} from '../meeting/constitution.ts';
import type { MeetingFacts } from '../meeting/rules.ts';
import type { MinutesFacts } from '../minutes/rules.ts';
import type { SettlingFacts } from '../motions/after-poll.ts';
import type { Subject } from '../motions/events.ts';
import type { MotionFacts } from '../motions/rules.ts';
import { hasConflict, isHere } from '../presence/presence.ts';
import type { PresenceFacts } from '../presence/rules.ts';
import type { RecordingFacts } from '../recording/rules.ts';
import { currentPoll } from '../voting/poll.ts';
import { actsAs } from './asking.ts';
import type { Asking } from './asking.ts';
import { creditRule, lagFacts } from './lag-facts.ts';
import type { MeetingState } from './meeting-state.ts';

/** The directory's answer, also for those who only look: the client has it as well. */
export type RoleOf = (person: string) => Role | null;

export function itemOf({ meeting }: MeetingState): string | null {
  return meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null);
}

/** Whether the person has a conflict of interest in the item at hand. */
export function keepsOut(state: MeetingState, person: string): boolean {
  return hasConflict(state.attendance, person, itemOf(state));
}

/** Who chairs now: by the record, else whoever has the role and is here. */
export function chairing(state: MeetingState, roleOf: RoleOf): string | null {
  const byRecord = whoChairs(state.meeting);
  if (byRecord !== null) return byRecord;
  return Object.keys(state.attendance.here).find((person) => roleOf(person) === 'chair') ?? null;
}

export function meetingFacts(state: MeetingState, asking: Asking): MeetingFacts {
  return {
    by: asking.by,
    present: Object.keys(state.attendance.here),
    roleOf: (person) => asking.roleOf(person),
    pollOpen: currentPoll(state.voting) !== null,
  };
}

export function presenceFacts(state: MeetingState, asking: Asking): PresenceFacts {
  const role = actsAs(state, asking);
  return {
    by: asking.by,
    now: asking.now,
    meetingClosed: state.meeting.status === 'closed',
    meetingOpen: state.meeting.status === 'open',
    notesOthers: role === 'chair' || role === 'clerk',
    body: constitutionOf(state.meeting),
    item: itemOf(state),
    isPerson: (id) => isParticipant(asking.roleOf(id)),
    isHallCode: (code) => asking.isHallCode(code),
  };
}

export function floorFacts(state: MeetingState, asking: Asking): FloorFacts {
  return {
    ...lagFacts(state, asking),
    creditRule: (id) => creditRule(state, id, (channel) => asking.listeners(channel)),
    by: asking.by,
    meetingOpen: state.meeting.status === 'open',
    meetingClosed: state.meeting.status === 'closed',
    isPresent: (id) => isHere(state.attendance, id),
    maySpeak: (id) => maySpeak(asking.roleOf(id)),
    hasConflict: (id) => keepsOut(state, id),
    ...orderFacts(state),
  };
}

/** What the order of the speaking list depends on besides the list. */
export function orderFacts({ attendance }: MeetingState) {
  return { wayOf: (person: string) => attendance.here[person]?.way ?? null };
}

/** Everybody who has been here and may speak, and who of them has declared what. */
export function groupFacts({ attendance, floor }: MeetingState, asking: Asking) {
  const been = [...Object.keys(attendance.here), ...attendance.past.map(({ person }) => person)];
  return {
    declared: (group: string) => asking.declared(group),
    people: [...new Set(been)].filter((person) => maySpeak(asking.roleOf(person))),
    spoken: floor.spoken,
    told: floor.groupsTold,
  };
}

export function motionFacts(state: MeetingState, asking: Asking): MotionFacts & SettlingFacts {
  const constitution = constitutionOf(state.meeting);
  const item = itemOf(state);
  return {
    by: asking.by,
    meetingOpen: state.meeting.status === 'open',
    meetingClosed: state.meeting.status === 'closed',
    item,
    actsForOthers: actsAs(state, asking) === 'clerk',
    seconding: constitution?.pack.voting.seconding ?? false,
    precedence: precedenceOf(state),
    isPresent: (person) => isHere(state.attendance, person),
    mayMove: (person) => hasSeat(state, person, asking.roleOf(person)),
    hasConflict: (person) => keepsOut(state, person),
    isPut: (on) => isPut(state, on),
    newId: () => asking.newId(),
    hashOf: (text) => asking.hashOf(text),
    body: constitution?.body ?? '',
    nextDecision: asking.nextDecision,
  };
}

/** By which rules of precedence motions are taken. */
export function precedenceOf({ meeting }: MeetingState): 'none' | 'roberts' {
  return constitutionOf(meeting)?.pack.precedence ?? 'none';
}

/** A seat of one's own, or the place of the member one stands for. */
function hasSeat({ meeting, attendance }: MeetingState, person: string, role: Role | null) {
  const constitution = constitutionOf(meeting);
  if (constitution === null) return role === 'chair' || role === 'member';
  const standsFor = attendance.here[person]?.standsFor ?? null;
  return isMember(constitution, person) || standsFor !== null;
}

function isPut({ voting }: MeetingState, on: Subject): boolean {
  const put = currentPoll(voting)?.on ?? null;
  if (put === null) return false;
  return 'motion' in on
    ? 'motion' in put && put.motion === on.motion
    : 'amendment' in put && put.amendment === on.amendment;
}

export function interpretationFacts(state: MeetingState, asking: Asking): InterpretationFacts {
  const style = interpretationStyleOf(constitutionOf(state.meeting));
  const role = actsAs(state, asking);
  return {
    by: asking.by,
    now: asking.now,
    meetingClosed: state.meeting.status === 'closed',
    meetingOpen: state.meeting.status === 'open',
    handoverSeconds: style.handoverSeconds ?? HANDOVER_SECONDS,
    speaksForOthers: role === 'chair' || role === 'clerk',
    maySpeak: (id) => maySpeak(asking.roleOf(id)),
    isPresent: (id) => isHere(state.attendance, id),
    isInterpreter: (id) => asking.roleOf(id) === 'interpreter',
  };
}

export function captionFacts(state: MeetingState, asking: Asking): CaptionFacts {
  const role = actsAs(state, asking);
  return {
    by: asking.by,
    meetingClosed: state.meeting.status === 'closed',
    arranges: role === 'chair' || role === 'clerk',
    isPerson: (id) => isParticipant(asking.roleOf(id)),
    newId: () => asking.newId(),
  };
}

export function recordingFacts(state: MeetingState, asking: Asking): RecordingFacts {
  const { meeting, interpretation } = state;
  return {
    by: asking.by,
    now: asking.now,
    meetingOpen: meeting.status === 'open',
    meetingClosed: meeting.status === 'closed',
    isPublic: isPublic(meeting),
    keepDays: recordingStyleOf(constitutionOf(meeting)).keepDays,
    isAssigned: (person, channel) => assignmentsOf(interpretation, person).includes(channel),
    newId: () => asking.newId(),
  };
}

export function agendaFacts(state: MeetingState, asking: Asking): AgendaFacts {
  const { meeting, voting } = state;
  return {
    by: asking.by,
    meetingPlanned: meeting.status !== 'unplanned',
    meetingClosed: meeting.status === 'closed',
    voting: currentPoll(voting) === null ? null : itemOf(state),
    newId: () => asking.newId(),
  };
}

export function minutesFacts({ meeting }: MeetingState): MinutesFacts {
  return { meetingOpen: meeting.status === 'open', meetingClosed: meeting.status === 'closed' };
}

function isParticipant(role: Role | null): boolean {
  return role !== null && role !== 'guest' && role !== 'hall' && role !== 'administrator';
}

function maySpeak(role: Role | null): boolean {
  return role !== null && isSpeaking(role);
}

/** Chair, deputies, clerk and secretary. */
export function isOfficer(state: MeetingState, person: string, roleOf: RoleOf): boolean {
  const role = roleOf(person);
  if (role === 'clerk' || role === 'chair') return true;
  const constitution = constitutionOf(state.meeting);
  if (constitution === null) return false;
  const { chair, deputies, secretary } = officersOf(constitution);
  return [chair, secretary, ...deputies].includes(person);
}
