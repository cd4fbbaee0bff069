import type { Person } from '@koinon/shared/identity/people';
import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { hasConflict, isHere } from '@koinon/shared/presence/presence';
import { itemOf } from '@koinon/shared/record/facts';
import { isAway, presenceActions, seatState } from './model.ts';
import type { SeatState } from './model.ts';
import { besideSeats, seatRows } from './seat-model.ts';
import type { PeopleView, SeatRow } from './seat-model.ts';
import type { MeetingSession } from '../session/meeting-session.ts';

/** A line of the clerk's table: a seat with whoever sits or ought to sit there, or somebody beside. */
export interface ClerkRow {
  /** Whom the line's keys and buttons are about; null: a vacant seat. */
  readonly person: Person | null;
  readonly seat: SeatRow | null;
  readonly state: SeatState | 'vacant';
}

export function clerkRows(view: PeopleView): readonly ClerkRow[] {
  const seats = seatRows(view).map((seat): ClerkRow => {
    const id = seat.sitting?.id ?? seat.member?.id;
    const person = id === undefined ? null : (view.people.get(id) ?? null);
    return { person, seat, state: seat.state };
  });
  const others = besideSeats(view).map(({ person, state }): ClerkRow => ({
    person,
    seat: null,
    state,
  }));
  return [...seats, ...others];
}

/** What can be done with a line, whether by key, button or palette. */
export type RowAct =
  'arrive' | 'leave' | 'excuse' | 'withdrawExcuse' | 'substitute' | 'conflict' | 'conflictEnds';

/** Letters by their place on the keyboard, in the order in which they are explained. */
const ROW_KEYS: readonly { readonly code: string; readonly acts: readonly RowAct[] }[] = [
  { code: 'KeyA', acts: ['arrive'] },
  { code: 'KeyD', acts: ['leave'] },
  { code: 'KeyE', acts: ['excuse', 'withdrawExcuse'] },
  { code: 'KeyS', acts: ['substitute'] },
  { code: 'KeyC', acts: ['conflict', 'conflictEnds'] },
];

/** What makes sense for the line now; the rules still have the last word. */
export function actsFor(view: PeopleView, row: ClerkRow): readonly RowAct[] {
  const { person, seat, state } = row;
  if (person === null || view.state.meeting.status === 'closed') return [];
  const away = isAway(seatState(view.state.attendance, person.id));
  return [
    ...(state === 'room' ? [] : (['arrive'] as const)),
    ...(away ? [] : (['leave'] as const)),
    ...excuseActs(view, seat),
    ...(mayBeReplaced(view, seat) ? (['substitute'] as const) : []),
    ...conflictActs(view, row),
  ];
}

/** It is the member who is excused, whether or not somebody sits in their place. */
function excuseActs({ state }: PeopleView, seat: SeatRow | null): readonly RowAct[] {
  if (seat?.member == null || isHere(state.attendance, seat.member.id)) return [];
  return [seat.excuse === null ? 'excuse' : 'withdrawExcuse'];
}

/** Whether the seat's named substitute could sit there now. */
function mayBeReplaced({ state }: PeopleView, seat: SeatRow | null): boolean {
  if (seat?.member == null || seat.substitute === null || seat.bySubstitute) return false;
  if (isHere(state.attendance, seat.member.id)) return false;
  return constitutionOf(state.meeting)?.pack.voting.substitutes ?? false;
}

function conflictActs({ state }: PeopleView, { person, seat }: ClerkRow): readonly RowAct[] {
  const item = itemOf(state);
  if (person === null || seat === null || item === null) return [];
  return hasConflict(state.attendance, person.id, item) ? ['conflictEnds'] : ['conflict'];
}

/** The one act of a key that fits the line; null when none does. */
export function actOfKey(view: PeopleView, row: ClerkRow, code: string): RowAct | null {
  const acts = ROW_KEYS.find((key) => key.code === code)?.acts ?? [];
  return actsFor(view, row).find((act) => acts.includes(act)) ?? null;
}

/** Does it, except for an excuse: that one asks for a reason first. */
export function runAct(
  view: PeopleView,
  session: Pick<MeetingSession, 'give'>,
  { person, seat }: ClerkRow,
  act: Exclude<RowAct, 'excuse'>,
): void {
  if (person === null) return;
  const actions = presenceActions(session);
  const item = itemOf(view.state);
  switch (act) {
    case 'arrive':
      actions.noteArrival(person.id);
      break;
    case 'leave':
      actions.noteDeparture(person.id);
      break;
    case 'withdrawExcuse':
      if (seat?.member != null) actions.withdrawExcuse(seat.member.id);
      break;
    case 'substitute':
      if (seat?.substitute != null && seat.member !== null) {
        actions.noteArrival(seat.substitute.id, seat.member.id);
      }
      break;
    case 'conflict':
      if (item !== null) actions.leaveForConflict(item, person.id);
      break;
    case 'conflictEnds':
      if (item !== null) actions.returnFromConflict(item, person.id);
      break;
    default:
      act satisfies never;
  }
}

export interface Sums {
  readonly room: number;
  readonly online: number;
  readonly excused: number;
  /** Nobody has told about them. */
  readonly open: number;
}

export function sumsOf(rows: readonly SeatRow[]): Sums {
  const count = (...states: readonly SeatRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length;
  return {
    room: count('room'),
    online: count('online', 'dropped'),
    excused: count('excused'),
    open: count('absent'),
  };
}
