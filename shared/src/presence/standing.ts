import { basesOf, countQuorum } from '../law/quorum.ts';
import type { Bases } from '../law/rule-pack.ts';
import { heldSeats } from './body.ts';
import type { Body, HeldSeat } from './body.ts';
import type { Headcount, Way } from './events.ts';
import { hasConflict } from './presence.ts';
import type { Attendance, Presence } from './presence.ts';

/**
 * A held seat at this moment. However many devices, and whether member or
 * substitute sits there: a seat counts once, by one person.
 */
export interface Place {
  readonly seat: string;
  readonly member: string;
  /** Who sits there and counts: the member, else the substitute; null when nobody does. */
  readonly person: string | null;
  readonly way: Way | null;
  /** Whether the person's line is down; they count as long as the grace lasts. */
  readonly dropped: boolean;
  /** Whether the person has a conflict of interest in the item. */
  readonly conflict: boolean;
}

/** Who is there for an item, and in which capacity: what a quorum and a register are made of. */
export interface Standing {
  readonly places: readonly Place[];
  /** Those who count as present for the item, with or without the conflicted as the pack says. */
  readonly present: number;
  readonly room: number;
  readonly online: number;
  readonly substitutes: number;
  /** Members who are not here, with an excuse and without, whether represented or not. */
  readonly excused: readonly string[];
  readonly absent: readonly string[];
  /** People at the table with a conflict of interest in the item. */
  readonly conflicts: readonly string[];
  /** People at the table whose line is down. */
  readonly dropped: readonly string[];
  /** The register: who may vote on the item, in the order of the seats. */
  readonly entitled: readonly string[];
  readonly bases: Bases;
  /** Whether chair or a deputy in person is among those present. */
  readonly chairPresent: boolean;
}

type Taken = Place & { readonly person: string; readonly way: Way };

function isTaken(place: Place): place is Taken {
  return place.person !== null && place.way !== null;
}

/** Who sits in the seat: the member before any substitute, and nobody from afar where the pack forbids it. */
function sitting(attendance: Attendance, body: Body, seat: HeldSeat): string | null {
  const counts = (presence: Presence | undefined): presence is Presence =>
    presence !== undefined && (presence.way === 'room' || body.pack.presence.remote === 'allowed');
  if (counts(attendance.here[seat.member])) return seat.member;
  const { substitute } = seat;
  if (substitute === null || !body.pack.voting.substitutes) return null;
  const presence = attendance.here[substitute];
  return counts(presence) && presence.standsFor === seat.member ? substitute : null;
}

function placeOf(attendance: Attendance, body: Body, seat: HeldSeat, item: string | null): Place {
  const person = sitting(attendance, body, seat);
  const presence = person === null ? undefined : attendance.here[person];
  return {
    seat: seat.seat,
    member: seat.member,
    person,
    way: presence?.way ?? null,
    dropped: presence?.line === 'dropped',
    conflict: person !== null && hasConflict(attendance, person, item),
  };
}

/**
 * What the attendance means for the body that meets.
 *
 * @param item the item being dealt with, for conflicts of interest; null between items
 */
export function standing(attendance: Attendance, body: Body, item: string | null): Standing {
  const seats = heldSeats(body);
  const places = seats.map((seat) => placeOf(attendance, body, seat, item));
  const taken = places.filter(isTaken);
  const counted = taken.filter(
    ({ conflict }) => !conflict || body.pack.quorum.conflictStaysPresent,
  );
  const away = places.filter(({ member, person }) => person !== member);
  const leading = new Set(
    seats.filter(({ office }) => office !== 'member').map(({ member }) => member),
  );
  return {
    places,
    present: counted.length,
    room: counted.filter(({ way }) => way === 'room').length,
    online: counted.filter(({ way }) => way === 'online').length,
    substitutes: counted.filter(({ person, member }) => person !== member).length,
    excused: away.map(({ member }) => member).filter((id) => isExcused(attendance, id)),
    absent: away.map(({ member }) => member).filter((id) => !isExcused(attendance, id)),
    conflicts: taken.filter(({ conflict }) => conflict).map(({ person }) => person),
    dropped: taken.filter(({ dropped }) => dropped).map(({ person }) => person),
    entitled: taken.filter(({ conflict }) => !conflict).map(({ person }) => person),
    bases: basesOf(body.pack.quorum, numbersOf(body, taken)),
    chairPresent: counted.some(({ person }) => leading.has(person)),
  };
}

function isExcused(attendance: Attendance, person: string): boolean {
  return Object.hasOwn(attendance.excused, person);
}

function numbersOf(body: Body, taken: readonly Taken[]) {
  return {
    statutory: body.statutory,
    filled: heldSeats(body).length,
    present: taken.length,
    conflicted: taken.filter(({ conflict }) => conflict).length,
  };
}

/** What a count of the quorum would find now, for the item. */
export function headcount(attendance: Attendance, body: Body, item: string | null): Headcount {
  const { places, room, online, substitutes, chairPresent } = standing(attendance, body, item);
  const found = countQuorum(body.pack.quorum, {
    ...numbersOf(body, places.filter(isTaken)),
    chairPresent,
    allInvited: body.call.notInvited.length === 0,
    inquorateBefore: isTakenOver(body, item) ? body.call.repeatOf : 0,
    announced: body.call.announced,
  });
  return { ...found, room, online, substitutes };
}

/** Whether the easier rule of a repeated sitting could apply to the item. */
function isTakenOver({ call, pack }: Body, item: string | null): boolean {
  const { repeat } = pack.quorum;
  return (
    repeat === null ||
    !repeat.originalItemsOnly ||
    item === null ||
    call.originalItems.includes(item)
  );
}
