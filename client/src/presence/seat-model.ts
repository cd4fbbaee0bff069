import { isMember } from '@koinon/shared/meeting/constitution';
import type { Constitution, Office } from '@koinon/shared/meeting/constitution';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import type { Confirmation } from '@koinon/shared/presence/events';
import { standing } from '@koinon/shared/presence/standing';
import type { Place } from '@koinon/shared/presence/standing';
import { hasConflict } from '@koinon/shared/presence/presence';
import type { Excuse } from '@koinon/shared/presence/presence';
import { itemOf } from '@koinon/shared/record/facts';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { everybody, isAway, seatedByRole, seatState } from './model.ts';
import type { Listed, SeatState } from './model.ts';

export type PeopleView = Pick<MeetingView, 'state' | 'people'>;

export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A seat as everybody sees it: who holds it, and who sits there now. */
export interface SeatRow {
  /** The seat's id; where nobody said who makes up the body, its person's. */
  readonly seat: string;
  /** Its number in the body, from 1; null where there is no body. */
  readonly number: number | null;
  readonly office: Office | 'clerk';
  /** Who holds it; null while it is vacant. */
  readonly member: Named | null;
  /** Who may sit in the member's place. */
  readonly substitute: Named | null;
  /** Who sits there and counts; null when nobody does. */
  readonly sitting: Named | null;
  readonly state: SeatState | 'vacant';
  readonly bySubstitute: boolean;
  /** Whoever sits there has a conflict of interest in the item at hand. */
  readonly conflict: boolean;
  /** Here from afar, where the body's rules count only those in the room. */
  readonly notCounted: boolean;
  /** Since when they sit there, milliseconds since 1970; null when nobody does. */
  readonly since: number | null;
  /** Whose word it is. */
  readonly by: Confirmation | null;
  readonly confirmedBy: Named | null;
  readonly excuse: Excuse | null;
}

/** In the order of the seats; without a body, everybody with a place at the table. */
export function seatRows(view: PeopleView): readonly SeatRow[] {
  const constitution = constitutionOf(view.state.meeting);
  if (constitution === null) return seatedByRole(view).map((listed) => rowByRole(view, listed));
  const { places } = standing(view.state.attendance, constitution, itemOf(view.state));
  const bySeat = new Map(places.map((place) => [place.seat, place]));
  return constitution.seats.map((seat, index) =>
    rowOf(view, { ...seat, number: index + 1 }, bySeat.get(seat.seat)),
  );
}

function isTaken({ sitting }: SeatRow): boolean {
  return sitting !== null;
}

/** Of the seats that somebody holds, how many are taken. */
export function countTaken(rows: readonly SeatRow[]) {
  const held = rows.filter(({ member }) => member !== null);
  return { here: held.filter(isTaken).length, all: held.length };
}

/** Everybody else with a part in the meeting: clerk, advisers, substitutes, interpreters. */
export function besideSeats(view: PeopleView): readonly Listed[] {
  const rows = seatRows(view);
  const seated = new Set(rows.flatMap(({ member, sitting }) => [member?.id, sitting?.id]));
  return everybody(view).filter(({ person }) => !seated.has(person.id));
}

/** For which members somebody is named as substitute. */
export function standsBehind(view: PeopleView, person: string): readonly Named[] {
  return seatRows(view).flatMap(({ member, substitute }) =>
    member !== null && substitute?.id === person ? [member] : [],
  );
}

/** Whether the person takes part without a vote. */
export function isAdviser({ state }: PeopleView, person: string): boolean {
  return constitutionOf(state.meeting)?.advisers.includes(person) ?? false;
}

/** The first seat that nobody has told about: neither here, nor represented, nor excused. */
export function nextToNote(rows: readonly SeatRow[]): SeatRow | null {
  return rows.find(({ state }) => state === 'absent') ?? null;
}

type Held = Constitution['seats'][number] & { readonly number: number };

function rowOf(view: PeopleView, seat: Held, place: Place | undefined): SeatRow {
  const { attendance } = view.state;
  const named = (id: string | null): Named | null =>
    id === null ? null : { id, name: nameOf(view.people, id) };
  const { member, office, number } = seat;
  const sitting = place?.person ?? null;
  const away = member === null ? 'vacant' : seatState(attendance, member);
  const presence = sitting === null ? null : (attendance.here[sitting] ?? null);
  return {
    seat: seat.seat,
    number,
    office,
    member: named(member),
    substitute: named(seat.substitute),
    sitting: named(sitting),
    state: sitting === null ? away : seatState(attendance, sitting),
    bySubstitute: sitting !== null && sitting !== member,
    conflict: place?.conflict ?? false,
    notCounted: sitting === null && away !== 'vacant' && !isAway(away),
    since: presence?.since ?? null,
    by: presence?.by ?? null,
    confirmedBy: named(presence?.confirmedBy ?? null),
    excuse: member === null ? null : (attendance.excused[member] ?? null),
  };
}

function rowByRole(view: PeopleView, { person, state }: Listed): SeatRow {
  const { attendance } = view.state;
  const presence = attendance.here[person.id] ?? null;
  const { id, name, role } = person;
  const confirmedBy = presence?.confirmedBy;
  return {
    seat: id,
    number: null,
    office: role === 'chair' || role === 'clerk' ? role : 'member',
    member: { id, name },
    substitute: null,
    sitting: presence === null ? null : { id, name },
    state,
    bySubstitute: false,
    conflict: hasConflict(attendance, id, itemOf(view.state)),
    notCounted: false,
    since: presence?.since ?? null,
    by: presence?.by ?? null,
    confirmedBy:
      confirmedBy === undefined
        ? null
        : { id: confirmedBy, name: nameOf(view.people, confirmedBy) },
    excuse: attendance.excused[id] ?? null,
  };
}

/** Whether the person has a seat, or sits in somebody's place. */
export function hasPlace(view: PeopleView, person: string): boolean {
  const constitution = constitutionOf(view.state.meeting);
  if (constitution === null)
    return seatedByRole(view).some((listed) => listed.person.id === person);
  const standsFor = view.state.attendance.here[person]?.standsFor ?? null;
  return isMember(constitution, person) || standsFor !== null;
}
