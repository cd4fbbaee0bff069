import { isSeated } from '@koinon/shared/identity/people';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { Attendance } from '@koinon/shared/presence/presence';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';

/** How somebody is here: what a seat on the ring shows. */
export type SeatState = 'room' | 'online' | 'dropped' | 'absent';

export interface Listed {
  readonly person: Person;
  readonly state: SeatState;
}

/** The order in which people sit and are listed. */
const ORDER: readonly Role[] = ['chair', 'clerk', 'member', 'interpreter'];

export function seatState(attendance: Attendance, person: string): SeatState {
  const presence = attendance.here[person];
  if (presence === undefined) return 'absent';
  return presence.line === 'dropped' ? 'dropped' : presence.way;
}

/** Everybody with a seat or a task, the chair first. */
export function everybody({ state, people }: MeetingView): readonly Listed[] {
  return [...people.values()]
    .filter(({ role }) => ORDER.includes(role))
    .toSorted(
      (a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role) || a.name.localeCompare(b.name),
    )
    .map((person) => ({ person, state: seatState(state.attendance, person.id) }));
}

export function seated(view: MeetingView): readonly Listed[] {
  return everybody(view).filter(({ person }) => isSeated(person.role));
}

export function countHere(listed: readonly Listed[]): number {
  return listed.filter(({ state }) => state !== 'absent').length;
}

/**
 * Whether I ought to say that I am here: `arrive` when only the line had let
 * me go, `ask` when somebody noted me as gone, so that the note is not undone
 * behind the clerk's back.
 */
export function owedArrival({ state, you }: MeetingView): 'none' | 'arrive' | 'ask' {
  if (!ORDER.includes(you.role)) return 'none';
  if (state.meeting.status === 'unplanned' || state.meeting.status === 'closed') return 'none';
  if (seatState(state.attendance, you.id) !== 'absent') return 'none';
  const last = state.attendance.past.findLast(({ person }) => person === you.id);
  return last?.because === 'line' ? 'arrive' : 'ask';
}

export interface PresenceActions {
  arrive(): void;
  leave(): void;
  noteArrival(person: string): void;
  noteDeparture(person: string): void;
}

export function presenceActions({ give }: Pick<MeetingSession, 'give'>): PresenceActions {
  return {
    arrive: () => void give({ type: 'Arrive' }),
    leave: () => void give({ type: 'Leave' }),
    noteArrival: (person) => void give({ type: 'NoteArrival', person }),
    noteDeparture: (person) => void give({ type: 'NoteDeparture', person }),
  };
}
