import { isSeated } from '@koinon/shared/identity/people';
import type { Person, Role } from '@koinon/shared/identity/people';
import { isHere } from '@koinon/shared/presence/presence';
import type { Attendance } from '@koinon/shared/presence/presence';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

/** How somebody is here: what a seat on the ring shows. */
export type SeatState = 'room' | 'online' | 'dropped' | 'absent' | 'excused';

export interface Listed {
  readonly person: Person;
  readonly state: SeatState;
}

/** The order in which people sit and are listed. */
const ORDER: readonly Role[] = ['chair', 'clerk', 'member', 'interpreter'];

export function seatState(attendance: Attendance, person: string): SeatState {
  const presence = attendance.here[person];
  if (presence === undefined) {
    return Object.hasOwn(attendance.excused, person) ? 'excused' : 'absent';
  }
  return presence.line === 'dropped' ? 'dropped' : presence.way;
}

export function isAway(state: SeatState): boolean {
  return state === 'absent' || state === 'excused';
}

/** Everybody with a seat or a task, the chair first. */
export function everybody({
  state,
  people,
}: Pick<MeetingView, 'state' | 'people'>): readonly Listed[] {
  return [...people.values()]
    .filter(({ role }) => ORDER.includes(role))
    .toSorted(
      (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.name.localeCompare(b.name),
    )
    .map((person) => ({ person, state: seatState(state.attendance, person.id) }));
}

/** Where nobody said who makes up the body: everybody whose role has a place at the table. */
export function seatedByRole(view: Pick<MeetingView, 'state' | 'people'>): readonly Listed[] {
  return everybody(view).filter(({ person }) => isSeated(person.role));
}

/**
 * Whether I ought to say that I am here: `arrive` when only the line had let
 * me go, `ask` when somebody noted me as gone, so that the note is not undone
 * behind the clerk's back.
 */
export function owedArrival({ state, you }: MeetingView): 'none' | 'arrive' | 'ask' {
  if (!ORDER.includes(you.role)) return 'none';
  if (state.meeting.status === 'unplanned' || state.meeting.status === 'closed') return 'none';
  if (isHere(state.attendance, you.id)) return 'none';
  const last = state.attendance.past.findLast(({ person }) => person === you.id);
  return last?.because === 'line' ? 'arrive' : 'ask';
}

/** When a presence was in truth, milliseconds since 1970; `since` is how it was noted. */
export interface Corrected {
  readonly person: string;
  readonly since: number;
  readonly from: number;
  readonly to: number | null;
  readonly reason: string;
}

export interface PresenceActions {
  arrive(standsFor?: string): void;
  leave(): void;
  checkIn(code: string, standsFor?: string): void;
  noteArrival(person: string, standsFor?: string): void;
  noteDeparture(person: string): void;
  excuse(person: string, reason: string): void;
  withdrawExcuse(person: string): void;
  leaveForConflict(item: string, person?: string): void;
  returnFromConflict(item: string, person?: string): void;
  correct(corrected: Corrected): void;
  challengeQuorum(): void;
}

export function presenceActions({ give }: Pick<MeetingSession, 'give'>): PresenceActions {
  const ask = (command: Parameters<typeof give>[0]) => void give(command);
  const place = (standsFor: string | undefined) => (standsFor === undefined ? {} : { standsFor });
  const who = (person: string | undefined) => (person === undefined ? {} : { person });
  return {
    arrive: (standsFor) => ask({ type: 'Arrive', ...place(standsFor) }),
    leave: () => ask({ type: 'Leave' }),
    checkIn: (code, standsFor) => ask({ type: 'CheckIn', code, ...place(standsFor) }),
    noteArrival: (person, standsFor) => ask({ type: 'NoteArrival', person, ...place(standsFor) }),
    noteDeparture: (person) => ask({ type: 'NoteDeparture', person }),
    excuse: (person, reason) => {
      const why = reason.trim();
      ask({ type: 'Excuse', person, ...(why === '' ? {} : { reason: why }) });
    },
    withdrawExcuse: (person) => ask({ type: 'WithdrawExcuse', person }),
    leaveForConflict: (item, person) => ask({ type: 'LeaveForConflict', item, ...who(person) }),
    returnFromConflict: (item, person) => ask({ type: 'ReturnFromConflict', item, ...who(person) }),
    correct: (corrected) => ask({ type: 'CorrectPresence', ...corrected }),
    challengeQuorum: () => ask({ type: 'ChallengeQuorum' }),
  };
}
