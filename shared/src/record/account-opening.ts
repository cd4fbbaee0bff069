import { filledSeats } from '../meeting/constitution.ts';
import { constitutionOf } from '../meeting/meeting.ts';
import type { Attendee, FactOf } from '../minutes/fact.ts';
import { isHere } from '../presence/presence.ts';
import { standing } from '../presence/standing.ts';
import type { MeetingState } from './meeting-state.ts';

type Opening = Omit<FactOf<'sitting-opened'>, 'n' | 'at' | 'section'>;

/** Who interprets is not counted among those who come and go. */
export function isInterpreter({ interpretation }: MeetingState, person: string): boolean {
  return Object.values(interpretation.channels).some(({ assigned }) => assigned.includes(person));
}

/** Everybody who is there now: members in the order of the seats, then the others as they came. */
export function openingContent(state: MeetingState): Opening {
  const { attendance } = state;
  const body = constitutionOf(state.meeting);
  const seats = body === null ? [] : filledSeats(body).map(({ member }) => member);
  const people = Object.keys(attendance.here);
  const inOrder = [
    ...seats.filter((member) => people.includes(member)),
    ...people.filter((person) => !seats.includes(person)),
  ];
  const { excused = [], absent = [] } = body === null ? {} : standing(attendance, body, null);
  const isAway = (person: string) => !isHere(attendance, person);
  return {
    kind: 'sitting-opened',
    present: inOrder
      .filter((person) => !isInterpreter(state, person))
      .flatMap((person) => attendeeOf(state, person)),
    interpreters: inOrder.filter((person) => isInterpreter(state, person)),
    excused: excused.filter(isAway),
    absent: absent.filter(isAway),
  };
}

function attendeeOf({ attendance }: MeetingState, person: string): readonly Attendee[] {
  const presence = attendance.here[person];
  if (presence === undefined) return [];
  const { way, since, standsFor } = presence;
  return [{ person, way, since, ...(standsFor !== null && { standsFor }) }];
}
