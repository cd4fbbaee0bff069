import { refused } from '../kernel/outcome.ts';
import type { Outcome } from '../kernel/outcome.ts';
import type { PresenceEvent } from './events.ts';
import type { Attendance } from './presence.ts';

export type CorrectionRefusal =
  'unknown-presence' | 'presence-has-ended' | 'times-out-of-order' | 'presences-overlap';

export interface Correction {
  readonly person: string;
  /** When the presence began, as it is noted now. */
  readonly since: number;
  /** When it began and ended in truth; `to` is null while it lasts. Milliseconds since 1970. */
  readonly from: number;
  readonly to: number | null;
  readonly reason: string;
}

/**
 * The clerk noted a coming or going too late, or wrongly. The correction is an
 * event of its own: quorum and registers that rested on the first note stay as
 * they were recorded, and both can be read.
 */
export function correct(
  attendance: Attendance,
  { person, since, from, to, reason }: Correction,
  now: number,
): Outcome<PresenceEvent, CorrectionRefusal> {
  const present = attendance.here[person];
  const lasts = present?.since === since;
  const ofPerson = attendance.past.filter((past) => past.person === person);
  const meant = lasts ? undefined : ofPerson.findLast((past) => past.from === since);
  if (!lasts && meant === undefined) return refused('unknown-presence');
  if (!lasts && to === null) return refused('presence-has-ended');
  if (from > now || (to !== null && (to > now || to < from))) return refused('times-out-of-order');
  const others = ofPerson
    .filter((past) => past !== meant)
    .map((past) => ({ from: past.from, to: past.to }));
  if (present !== undefined && !lasts) others.push({ from: present.since, to: Infinity });
  const end = to ?? Infinity;
  if (others.some((other) => from < other.to && other.from < end)) {
    return refused('presences-overlap');
  }
  const correction = { type: 'PresenceCorrected', person, since, from, to, reason } as const;
  return lasts && to !== null
    ? [{ type: 'PersonLeft', person, because: 'noted' }, correction]
    : [correction];
}
