import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { remoteAttendance } from '@koinon/shared/presence/attended';
import type { RemoteAttendance } from '@koinon/shared/presence/attended';
import type { Confirmation, Way } from '@koinon/shared/presence/events';
import type { EndReason } from '@koinon/shared/presence/presence';
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

/** A moment as a clerk types it: `09:05`, in the time of their own clock. */
export function clockOf(at: number): string {
  const date = new Date(at);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/**
 * The moment on the day of `day` at which a clock shows `text`; null when it
 * is no time. A moment that shows this time already stays as it is, seconds
 * included.
 */
export function momentAt(day: number, text: string): number | null {
  if (clockOf(day) === text) return day;
  const [, hours, minutes] = /^(\d{1,2}):(\d{2})$/.exec(text.trim()) ?? [];
  if (hours === undefined || minutes === undefined) return null;
  if (Number(hours) > 23 || Number(minutes) > 59) return null;
  const date = new Date(day);
  date.setHours(Number(hours), Number(minutes), 0, 0);
  return date.getTime();
}
