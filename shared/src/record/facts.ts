import type { FloorFacts } from '../floor/rules.ts';
import { isSpeaking } from '../identity/people.ts';
import type { Role } from '../identity/people.ts';
import type { InterpretationFacts } from '../interpretation/rules.ts';
import { constitutionOf, whoChairs } from '../meeting/meeting.ts';
import { isMember, officersOf } from '../meeting/constitution.ts';
import type { MeetingFacts } from '../meeting/rules.ts';
import type { SettlingFacts } from '../motions/after-poll.ts';
import type { Subject } from '../motions/events.ts';
import type { MotionFacts } from '../motions/rules.ts';
import { mayPut } from '../motions/voting-order.ts';
import { droppedSince, hasConflict, isHere } from '../presence/presence.ts';
import { isQuorate } from '../presence/quorum.ts';
import type { PresenceFacts } from '../presence/rules.ts';
import { standing } from '../presence/standing.ts';
import type { Standing } from '../presence/standing.ts';
import type { VotingFacts, VotingView } from '../voting/facts.ts';
import { currentPoll } from '../voting/poll.ts';
import { actsAs } from './asking.ts';
import type { Asking } from './asking.ts';
import type { MeetingState } from './meeting-state.ts';

/** The directory's answer, also for those who only look: the client has it as well. */
export type RoleOf = (person: string) => Role | null;

export function itemOf({ meeting }: MeetingState): string | null {
  return meeting.status === 'unplanned' ? null : (meeting.item?.item ?? null);
}

/** Who is there for the item at hand; null without a constitution. */
function standingOf(state: MeetingState): Standing | null {
  const body = constitutionOf(state.meeting);
  return body && standing(state.attendance, body, itemOf(state));
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
    by: asking.by,
    meetingOpen: state.meeting.status === 'open',
    meetingClosed: state.meeting.status === 'closed',
    isPresent: (id) => isHere(state.attendance, id),
    maySpeak: (id) =>
      maySpeak(asking.roleOf(id)) && !hasConflict(state.attendance, id, itemOf(state)),
    ...orderFacts(state),
  };
}

/** What the order of the speaking list depends on besides the list. */
export function orderFacts({ attendance }: MeetingState) {
  return { wayOf: (person: string) => attendance.here[person]?.way ?? null };
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
    mayMove: (person) =>
      hasSeat(state, person, asking.roleOf(person)) && !hasConflict(state.attendance, person, item),
    isPut: (on) => isPut(state, on),
    newId: () => asking.newId(),
    hashOf: (text) => asking.hashOf(text),
    body: constitution?.body ?? '',
    nextDecision: asking.nextDecision,
  };
}

function precedenceOf({ meeting }: MeetingState): 'none' | 'roberts' {
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

/** What can be known of a vote without the box: by every client too. */
export function votingView(
  state: MeetingState,
  roleOf: RoleOf,
  participants: () => readonly string[],
): VotingView {
  const constitution = constitutionOf(state.meeting);
  const item = itemOf(state);
  return {
    meetingOpen: state.meeting.status === 'open',
    chairing: chairing(state, roleOf),
    pack: constitution?.pack ?? null,
    quorate: constitution !== null && isQuorate(state.attendance.quorum),
    register: () => standingOf(state)?.entitled ?? atTheTable(state, roleOf),
    bases: () => standingOf(state)?.bases ?? withoutSeats(state, roleOf),
    isHere: (person) =>
      isHere(state.attendance, person) && !hasConflict(state.attendance, person, item),
    droppedSince: (at) => droppedSince(state.attendance, at),
    isOfficer: (person) => isOfficer(state, person, roleOf),
    mayBePut: (subject) =>
      mayPut(state.motions, subject, { precedence: precedenceOf(state) }) === null,
    participants,
  };
}

export function votingFacts(state: MeetingState, asking: Asking): VotingFacts {
  const { box } = asking;
  return {
    ...votingView(
      state,
      (person) => asking.roleOf(person),
      () => box.participants(),
    ),
    by: asking.by,
    key: box.key,
    tally: box.tally,
    newId: () => asking.newId(),
    draw: (n) => asking.draw(n),
  };
}

export function interpretationFacts(state: MeetingState, asking: Asking): InterpretationFacts {
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

/** Chair, deputies, clerk and secretary. */
export function isOfficer(state: MeetingState, person: string, roleOf: RoleOf): boolean {
  const role = roleOf(person);
  if (role === 'clerk' || role === 'chair') return true;
  const constitution = constitutionOf(state.meeting);
  if (constitution === null) return false;
  const { chair, deputies, secretary } = officersOf(constitution);
  return [chair, secretary, ...deputies].includes(person);
}

/** Without a constitution: chair and members who are here. */
function atTheTable({ attendance }: MeetingState, roleOf: RoleOf): readonly string[] {
  return Object.keys(attendance.here).filter((person) => {
    const role = roleOf(person);
    return role === 'chair' || role === 'member';
  });
}

function withoutSeats(state: MeetingState, roleOf: RoleOf) {
  const present = atTheTable(state, roleOf).length;
  return { statutory: present, filled: present, present, entitled: present };
}
