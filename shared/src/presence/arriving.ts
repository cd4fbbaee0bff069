import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { heldSeats, holdsSeat } from './body.ts';
import type { Body } from './body.ts';
import type { Confirmation, PresenceEvent, Way } from './events.ts';
import { isHere } from './presence.ts';
import type { Attendance } from './presence.ts';

export type ArrivalRefusal =
  | 'already-here'
  | 'remote-not-allowed'
  | 'substitutes-not-allowed'
  | 'not-their-substitute'
  | 'member-is-here';

export interface Arrival {
  readonly person: string;
  readonly way: Way;
  readonly by: Confirmation;
  /** As asked for; somebody who only changes the way keeps standing for whom they stood. */
  readonly standsFor: string | undefined;
}

type ArrivalOutcome = Outcome<PresenceEvent, ArrivalRefusal>;

/**
 * Arriving by the other way, or in another's place, is one event that ends the
 * presence before: whoever moves from the line to the hall was never gone and
 * keeps hand and floor. A member who comes relieves their substitute in the
 * same decision; the two never both count.
 */
export function arrive(
  attendance: Attendance,
  { person, way, by, standsFor: asked }: Arrival,
  body: Body | null,
): ArrivalOutcome {
  const present = attendance.here[person];
  const standsFor = asked ?? present?.standsFor ?? null;
  const refusal = asked === undefined ? null : mayNotStandFor(attendance, person, asked, body);
  if (refusal !== null) return refused(refusal);
  if (way === 'online' && !mayBeOnline(person, standsFor, body)) {
    return refused('remote-not-allowed');
  }
  if (present?.way === way && present.standsFor === standsFor) return refused('already-here');
  const place = standsFor === null ? {} : { standsFor };
  return [{ type: 'PersonArrived', person, way, by, ...place }, ...relieved(attendance, person)];
}

function mayNotStandFor(
  attendance: Attendance,
  person: string,
  member: string,
  body: Body | null,
): ArrivalRefusal | null {
  if (body === null || holdsSeat(body, person)) return 'not-their-substitute';
  const seat = heldSeats(body).find((held) => held.member === member);
  if (seat?.substitute !== person) return 'not-their-substitute';
  if (!body.pack.voting.substitutes) return 'substitutes-not-allowed';
  return isHere(attendance, member) ? 'member-is-here' : null;
}

/** Where the pack has members in the room only, everybody else may still be there by a line. */
function mayBeOnline(person: string, standsFor: string | null, body: Body | null): boolean {
  if (body === null || body.pack.presence.remote === 'allowed') return true;
  return standsFor === null && !holdsSeat(body, person);
}

function relieved(attendance: Attendance, member: string): PresenceEvent[] {
  return Object.entries(attendance.here)
    .filter(([, { standsFor }]) => standsFor === member)
    .map(([person]) => ({ type: 'PersonLeft', person, because: 'relieved' }));
}
