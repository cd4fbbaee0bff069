import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { remoteAttendance } from '@koinon/shared/presence/attended';
import type { RemoteAttendance } from '@koinon/shared/presence/attended';
import type { Confirmation, Way } from '@koinon/shared/presence/events';
import type { EndReason } from '@koinon/shared/presence/presence';
import { instantIn, shownIn } from '../i18n/zoned-time.ts';
import type { PeopleView } from './seat-model.ts';

/** A time during which somebody was here, for the proof of attendance. */
export interface Interval {
  readonly person: string;
  readonly way: Way;
  /** Milliseconds since 1970; `to` is null while it lasts. */
  readonly from: number;
  readonly to: number | null;
  readonly because: EndReason | null;
  readonly by: Confirmation;
  readonly confirmedBy: string;
  readonly standsFor: string | null;
}

/** A person's presences, the first one first. */
export function intervalsOf({ state }: Pick<PeopleView, 'state'>, person: string) {
  const { past, here } = state.attendance;
  const ended: readonly Interval[] = past.filter((one) => one.person === person);
  const now = here[person];
  const lasting: readonly Interval[] =
    now === undefined ? [] : [{ ...now, person, from: now.since, to: null, because: null }];
  return [...ended, ...lasting].toSorted((a, b) => a.from - b.from);
}

/** How often each member has attended from afar this year; empty where nobody said who they are. */
export function remoteOf({
  state,
}: Pick<PeopleView, 'state'>): ReadonlyMap<string, RemoteAttendance> {
  const { meeting, attendance } = state;
  const body = constitutionOf(meeting);
  if (body === null) return new Map();
  const openedAt = 'openedAt' in meeting ? meeting.openedAt : null;
  const known = remoteAttendance(attendance, body, openedAt);
  return new Map(known.map((one) => [one.member, one]));
}

/** A moment as a clerk types it: `09:05`, by the clock of the zone. */
export function clockOf(zone: string, at: number): string {
  return shownIn(zone, at).time;
}

/**
 * The moment on the day of `day` at which a clock of the zone shows `text`;
 * null when it is no time. A moment that shows this time already stays as it
 * is, seconds included.
 */
export function momentAt(zone: string, day: number, text: string): number | null {
  if (clockOf(zone, day) === text) return day;
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  return instantIn(zone, shownIn(zone, day).date, `${hours.padStart(2, '0')}:${minutes}`);
}
