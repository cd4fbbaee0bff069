import type { Actor, Role } from '../identity/people.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { advisoryDefault } from '../law/packs/advisory-default.ts';
import type { Constitution } from '../meeting/constitution.ts';
import { decide } from './decide.ts';
import { NO_BOX } from './asking.ts';
import type { Asking } from './asking.ts';
import type { RecordRefusal } from './decide.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, RecordEvent } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';

/**
 * Rules are tested as sentences: given these events, when this person gives
 * this command, then these events, or this refusal.
 *
 * @example given(opened).when('nikos', { type: 'RaiseHand' }) // → an outcome
 */
export const CAST: Readonly<Record<string, Role>> = {
  eleni: 'chair',
  maja: 'clerk',
  nikos: 'member',
  amal: 'member',
  grace: 'member',
  dimitra: 'interpreter',
  yusuf: 'interpreter',
  guest: 'guest',
  hall: 'hall',
};

/** Each event of a story happens this long after the one before. */
export const BEAT_MS = 1_000;

export function stateAfter(events: readonly RecordEvent[]): MeetingState {
  return events.reduce(
    (state, event, index) =>
      evolve(state, { n: index + 1, at: (index + 1) * BEAT_MS, by: 'system', event }),
    initialState,
  );
}

export function given(...events: readonly RecordEvent[]) {
  const state = stateAfter(events);
  return {
    state,
    when: (by: string, command: RecordCommand): Outcome<RecordEvent, RecordRefusal> =>
      decide(state, command, askingAs(by, events.length)),
  };
}

/** A code of the hall that stories know. */
export const HALL_CODE = 'code-of-the-hall';

/** Whoever is in the cast asks, after so many beats; ids and lots follow from nothing but that. */
export function askingAs(by: string, beats = 0): Asking {
  let ids = 0;
  return {
    by,
    role: roleOf(by),
    roleOf: (id) => CAST[id] ?? null,
    now: (beats + 1) * BEAT_MS,
    newId: () => `id-${beats}-${(ids += 1)}`,
    hashOf: (text) => `hash-of-${text.length}-${text}`,
    draw: () => 0,
    isHallCode: (code) => code === HALL_CODE,
    declared: () => new Set(),
    listeners: () => 0,
    voiced: () => false,
    box: NO_BOX,
    nextDecision: { number: 1, year: 2026 },
  };
}

function roleOf(by: string): Actor {
  return CAST[by] ?? 'system';
}

const TEXT = { en: 'Sitting' };

const seat = (member: string, office: 'chair' | 'deputy' | 'member') => ({
  seat: `seat-of-${member}`,
  member,
  office,
  substitute: null,
});

/** A body of five seats, of which four are filled, under the rules for bodies without their own. */
export const CONSTITUTION = {
  body: 'council',
  number: 3,
  statutory: 5,
  seats: [
    seat('eleni', 'chair'),
    seat('amal', 'deputy'),
    seat('nikos', 'member'),
    seat('grace', 'member'),
  ],
  advisers: [],
  secretary: 'maja',
  pack: advisoryDefault,
  remoteSoFar: {},
  call: {
    sentAt: 0,
    startsAt: 1_800_000_000_000,
    place: 'Town hall',
    repeatOf: 0,
    announced: false,
    originalItems: [],
    notInvited: [],
    lateBecause: null,
  },
} satisfies Constitution;

export const PLANNED: readonly RecordEvent[] = [
  { type: 'ChannelOpened', channel: 'el' },
  { type: 'ChannelOpened', channel: 'ar' },
  { type: 'InterpreterAssigned', person: 'dimitra', channel: 'el' },
  { type: 'InterpreterAssigned', person: 'yusuf', channel: 'el' },
  { type: 'InterpreterAssigned', person: 'yusuf', channel: 'ar' },
  { type: 'MeetingPlanned', title: TEXT, body: TEXT },
];

/** An open sitting with the chair, Nikos and Amal online. */
export const OPEN: readonly RecordEvent[] = [
  ...PLANNED,
  { type: 'PersonArrived', person: 'eleni', way: 'online' },
  { type: 'PersonArrived', person: 'nikos', way: 'online' },
  { type: 'PersonArrived', person: 'amal', way: 'online' },
  { type: 'MeetingOpened' },
];
