import type { RecordEvent } from './meeting-state.ts';
import type { MeetingState } from './meeting-state.ts';
import { isOnList } from '../floor/floor.ts';

/**
 * What an event of one capability brings about in the others, as events of
 * their own, so that the record says it: who leaves has no hand up and does
 * not hold the floor; a meeting that closes silences everybody.
 */
export function consequences(state: MeetingState, event: RecordEvent): RecordEvent[] {
  switch (event.type) {
    case 'PersonLeft':
      return afterDeparture(state, event.person);
    case 'MeetingSuspended':
      return endOfTurn(state, 'suspended');
    case 'MeetingClosed':
      return afterClosing(state);
    default:
      return [];
  }
}

function afterDeparture(state: MeetingState, person: string): RecordEvent[] {
  const events: RecordEvent[] = [];
  if (isOnList(state.floor, person)) events.push({ type: 'HandLowered', person, because: 'left' });
  if (state.floor.turn?.person === person) {
    events.push({ type: 'FloorEnded', person, because: 'left' });
  }
  for (const [channel, { air }] of Object.entries(state.interpretation.channels)) {
    if (air.status !== 'off' && air.person === person) {
      events.push({ type: 'WentOffAir', person, channel, because: 'left' });
    }
  }
  return events;
}

function endOfTurn(state: MeetingState, because: 'suspended' | 'closed'): RecordEvent[] {
  const { turn } = state.floor;
  return turn === null ? [] : [{ type: 'FloorEnded', person: turn.person, because }];
}

function afterClosing(state: MeetingState): RecordEvent[] {
  const events = endOfTurn(state, 'closed');
  if (state.floor.open) events.push({ type: 'FloorClosed' });
  for (const [channel, { air }] of Object.entries(state.interpretation.channels)) {
    if (air.status !== 'off') {
      events.push({ type: 'WentOffAir', person: air.person, channel, because: 'closed' });
    }
  }
  for (const person of Object.keys(state.attendance.here)) {
    events.push({ type: 'PersonLeft', person, because: 'closed' });
  }
  return events;
}
