import { heldSeats } from './body.ts';
import type { Body } from './body.ts';
import { isHere } from './presence.ts';
import type { Attendance, PastPresence } from './presence.ts';

/** What remains of a sitting's attendance for the body's year. */
export interface Attended {
  /** Whether a quorum was there at any time. */
  readonly quorate: boolean;
  /** Members who took part from afar, if only for a while. */
  readonly remote: readonly string[];
  /** Members who never came, nor anybody in their place: without an excuse, and with one. */
  readonly absent: readonly string[];
  readonly excused: readonly string[];
}

/**
 * Who has taken part in the sitting up to now.
 *
 * @param openedAt when it opened, milliseconds since 1970: who only waited for it did not take part
 */
export function attended(attendance: Attendance, body: Body, openedAt: number): Attended {
  const members = heldSeats(body).map(({ member }) => member);
  const during = attendance.past.filter(({ to }) => to > openedAt);
  const missing = members.filter((member) => !tookPart(attendance, during, member));
  const isExcused = (member: string) => Object.hasOwn(attendance.excused, member);
  const { status } = attendance.quorum;
  return {
    quorate: status !== 'unknown' && status !== 'missing',
    remote: members.filter((member) => wasOnline(attendance, during, member)),
    absent: missing.filter((member) => !isExcused(member)),
    excused: missing.filter(isExcused),
  };
}

function tookPart(
  attendance: Attendance,
  during: readonly PastPresence[],
  member: string,
): boolean {
  const here = Object.values(attendance.here);
  return (
    isHere(attendance, member) ||
    during.some(({ person, standsFor }) => person === member || standsFor === member) ||
    here.some(({ standsFor }) => standsFor === member)
  );
}

function wasOnline(
  attendance: Attendance,
  during: readonly PastPresence[],
  member: string,
): boolean {
  if (attendance.here[member]?.way === 'online') return true;
  return during.some(({ person, way }) => person === member && way === 'online');
}

/** How often a member has attended from afar this year, for the clerk. */
export interface RemoteAttendance {
  readonly member: string;
  /** Sittings this year, this one included once the member took part in it online. */
  readonly count: number;
  readonly today: boolean;
  /** Sittings a year the pack allows; null: no limit. */
  readonly limit: number | null;
  readonly over: boolean;
  /** Another sitting from afar would be more than the limit. */
  readonly usedUp: boolean;
}

/**
 * Attendance from afar against the pack's limit, in the order of the seats.
 *
 * @param openedAt when the sitting opened, milliseconds since 1970; null before
 */
export function remoteAttendance(
  attendance: Attendance,
  body: Body,
  openedAt: number | null,
): readonly RemoteAttendance[] {
  const limit = body.pack.presence.remotePerYear;
  const remote = openedAt === null ? [] : attended(attendance, body, openedAt).remote;
  return heldSeats(body).map(({ member }) => {
    const today = remote.includes(member);
    const count = (body.remoteSoFar[member] ?? 0) + (today ? 1 : 0);
    const over = limit !== null && count > limit;
    const usedUp = limit !== null && count === limit;
    return { member, count, today, limit, over, usedUp };
  });
}
