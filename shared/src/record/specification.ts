import type { Actor, Role } from '../identity/people.ts';
import type { Outcome } from '../kernel/outcome.ts';
import { decide } from './decide.ts';
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
      decide(state, command, { by, role: roleOf(by), roleOf: (id) => CAST[id] ?? null }),
  };
}

function roleOf(by: string): Actor {
  return CAST[by] ?? 'system';
}

const TEXT = { en: 'Sitting' };

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
