import type { EventMeta } from '../kernel/decider.ts';
import type { DepartureReason, PresenceEvent, Way } from './events.ts';

/** How long a dropped line keeps its person present before they count as gone. */
export const LINE_GRACE_MS = 60_000;

interface Here {
  readonly way: Way;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
}

/** A dropped line exists online only: whoever sits in the hall stays. */
export type Presence =
  | ({ readonly line: 'steady' } & Here)
  | ({ readonly line: 'dropped'; readonly droppedAt: number } & Here);

/** A presence that has ended; together with those that last they are the proof of attendance. */
export interface PastPresence {
  readonly person: string;
  readonly way: Way;
  readonly from: number;
  readonly to: number;
  readonly because: DepartureReason;
}

export interface Attendance {
  readonly here: Readonly<Record<string, Presence>>;
  readonly past: readonly PastPresence[];
}

export const initialAttendance: Attendance = { here: {}, past: [] };

export function isHere(attendance: Attendance, person: string): boolean {
  return Object.hasOwn(attendance.here, person);
}

function without(
  here: Readonly<Record<string, Presence>>,
  person: string,
): Record<string, Presence> {
  const { [person]: _gone, ...rest } = here;
  return rest;
}

function withPresence(attendance: Attendance, person: string, presence: Presence): Attendance {
  return { ...attendance, here: { ...attendance.here, [person]: presence } };
}

export function evolveAttendance(
  attendance: Attendance,
  event: PresenceEvent,
  meta: EventMeta,
): Attendance {
  if (event.type === 'PersonArrived') {
    const since = meta.at;
    return withPresence(attendance, event.person, { way: event.way, line: 'steady', since });
  }
  const present = attendance.here[event.person];
  if (present === undefined) return attendance;
  const { way, since } = present;
  switch (event.type) {
    case 'PersonLeft': {
      const ended = { person: event.person, way, from: since, to: meta.at, because: event.because };
      return { here: without(attendance.here, event.person), past: [...attendance.past, ended] };
    }
    case 'LineDropped':
      return withPresence(attendance, event.person, {
        line: 'dropped',
        droppedAt: meta.at,
        way,
        since,
      });
    case 'LineRestored':
      return withPresence(attendance, event.person, { line: 'steady', way, since });
    default:
      return attendance;
  }
}
