import type { EventMeta } from '../kernel/decider.ts';
import type { Confirmation, DepartureReason, PresenceEvent, Way } from './events.ts';
import { evolveQuorum, unknownQuorum } from './quorum.ts';
import type { Quorum } from './quorum.ts';

/** How long a dropped line keeps its person present before they count as gone. */
export const LINE_GRACE_MS = 60_000;

interface Here {
  readonly way: Way;
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
  readonly by: Confirmation;
  /** The id of whoever said so. */
  readonly confirmedBy: string;
  /** The member in whose place they sit; null for everybody else. */
  readonly standsFor: string | null;
}

/** A dropped line exists online only: whoever sits in the hall stays. */
export type Presence =
  | ({ readonly line: 'steady' } & Here)
  | ({ readonly line: 'dropped'; readonly droppedAt: number } & Here);

/** `moved`: to another way, or another's place; the next presence begins at once. */
export type EndReason = DepartureReason | 'moved';

/** A presence that has ended; together with those that last they are the proof of attendance. */
export interface PastPresence {
  readonly person: string;
  readonly way: Way;
  readonly from: number;
  readonly to: number;
  readonly because: EndReason;
  readonly by: Confirmation;
  readonly confirmedBy: string;
  readonly standsFor: string | null;
}

export interface Excuse {
  /** Null where none was given, and for those who may not see it. */
  readonly reason: string | null;
  readonly since: number;
}

export interface Attendance {
  readonly here: Readonly<Record<string, Presence>>;
  readonly past: readonly PastPresence[];
  /** Members who said, or had it said, that they cannot come. */
  readonly excused: Readonly<Record<string, Excuse>>;
  /** By item, who has a conflict of interest in it. */
  readonly conflicts: Readonly<Record<string, readonly string[]>>;
  readonly quorum: Quorum;
}

export const initialAttendance: Attendance = {
  here: {},
  past: [],
  excused: {},
  conflicts: {},
  quorum: unknownQuorum,
};

export function isHere(attendance: Attendance, person: string): boolean {
  return Object.hasOwn(attendance.here, person);
}

export function hasConflict(attendance: Attendance, person: string, item: string | null): boolean {
  return item !== null && (attendance.conflicts[item] ?? []).includes(person);
}

/**
 * People whose line is down, or who were let go because of it, at or after
 * `since`: in a poll that opened then they are absent, not against.
 */
export function droppedSince(attendance: Attendance, since: number): readonly string[] {
  const down = Object.entries(attendance.here).flatMap(([person, { line }]) =>
    line === 'dropped' ? [person] : [],
  );
  const gone = attendance.past
    .filter(
      ({ because, to, person }) => because === 'line' && to >= since && !isHere(attendance, person),
    )
    .map(({ person }) => person);
  return [...new Set([...down, ...gone])];
}

function without<Value>(
  record: Readonly<Record<string, Value>>,
  key: string,
): Record<string, Value> {
  const { [key]: _gone, ...rest } = record;
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
  switch (event.type) {
    case 'PersonArrived':
      return arrived(attendance, event, meta);
    case 'PersonLeft':
      return left(attendance, event.person, event.because, meta.at);
    case 'LineDropped':
    case 'LineRestored':
      return lineChanged(attendance, event, meta.at);
    case 'PresenceCorrected':
      return corrected(attendance, event);
    case 'AbsenceExcused':
    case 'ExcuseExplained':
    case 'ExcuseWithdrawn':
      return excuseChanged(attendance, event, meta.at);
    case 'ConflictDeclared':
    case 'ConflictEnded':
      return conflictChanged(attendance, event);
    case 'QuorumMissing':
    case 'QuorumEstablished':
    case 'QuorumLost':
    case 'QuorumChallenged':
    case 'QuorumConfirmed':
      return { ...attendance, quorum: evolveQuorum(attendance.quorum, event, meta.at) };
    default:
      return attendance;
  }
}

type Of<Type extends PresenceEvent['type']> = Extract<PresenceEvent, { readonly type: Type }>;

/** Whoever is here already begins a new presence: two never overlap. */
function arrived(attendance: Attendance, event: Of<'PersonArrived'>, meta: EventMeta): Attendance {
  const { person, way, standsFor = null } = event;
  const by = event.by ?? (way === 'room' ? 'clerk' : 'self');
  const before = left(attendance, person, 'moved', meta.at);
  const presence = {
    line: 'steady',
    way,
    since: meta.at,
    by,
    confirmedBy: meta.by,
    standsFor,
  } as const;
  return withPresence(before, person, presence);
}

function left(attendance: Attendance, person: string, because: EndReason, at: number): Attendance {
  const present = attendance.here[person];
  if (present === undefined) return attendance;
  const { way, since: from, by, confirmedBy, standsFor } = present;
  const ended = { person, way, from, to: at, because, by, confirmedBy, standsFor };
  return {
    ...attendance,
    here: without(attendance.here, person),
    past: [...attendance.past, ended],
  };
}

function lineChanged(
  attendance: Attendance,
  event: Of<'LineDropped' | 'LineRestored'>,
  at: number,
): Attendance {
  const present = attendance.here[event.person];
  if (present === undefined) return attendance;
  const { way, since, by, confirmedBy, standsFor } = present;
  const here: Here = { way, since, by, confirmedBy, standsFor };
  return event.type === 'LineDropped'
    ? withPresence(attendance, event.person, { line: 'dropped', droppedAt: at, ...here })
    : withPresence(attendance, event.person, { line: 'steady', ...here });
}

/** The interval changes; what was first written stays in the record as its own event. */
function corrected(attendance: Attendance, event: Of<'PresenceCorrected'>): Attendance {
  const { person, since, from, to } = event;
  if (to === null) {
    const present = attendance.here[person];
    if (present?.since !== since) return attendance;
    return withPresence(attendance, person, { ...present, since: from });
  }
  const index = attendance.past.findLastIndex(
    (ended) => ended.person === person && ended.from === since,
  );
  const past = attendance.past.map((ended, at) => (at === index ? { ...ended, from, to } : ended));
  return { ...attendance, past };
}

function excuseChanged(
  attendance: Attendance,
  event: Of<'AbsenceExcused' | 'ExcuseExplained' | 'ExcuseWithdrawn'>,
  at: number,
): Attendance {
  const rest = without(attendance.excused, event.person);
  if (event.type === 'ExcuseWithdrawn') return { ...attendance, excused: rest };
  const known = attendance.excused[event.person];
  const explains = event.type === 'ExcuseExplained';
  if (explains && known === undefined) return attendance;
  const excuse = { reason: event.reason, since: explains ? (known?.since ?? at) : at };
  return { ...attendance, excused: { ...rest, [event.person]: excuse } };
}

function conflictChanged(
  attendance: Attendance,
  event: Of<'ConflictDeclared' | 'ConflictEnded'>,
): Attendance {
  const { item, person } = event;
  const others = (attendance.conflicts[item] ?? []).filter((id) => id !== person);
  const now = event.type === 'ConflictDeclared' ? [...others, person] : others;
  return { ...attendance, conflicts: { ...attendance.conflicts, [item]: now } };
}
