import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { deadlines } from '../record/deadlines.ts';
import { BEAT_MS, given, OPEN, PLANNED } from '../record/specification.ts';
import { LINE_GRACE_MS } from './presence.ts';

const DROPPED = { type: 'LineDropped', person: 'nikos' } as const;

describe('arriving and leaving', () => {
  it('notes who comes online, once', () => {
    expect(given(...PLANNED).when('nikos', { type: 'Arrive' })).toEqual([
      { type: 'PersonArrived', person: 'nikos', way: 'online', by: 'self' },
    ]);
    expect(given(...OPEN).when('nikos', { type: 'Arrive' })).toEqual(refused('already-here'));
  });

  it('counts nobody of the gallery', () => {
    expect(given(...OPEN).when('guest', { type: 'Arrive' })).toEqual(refused('not-your-role'));
    expect(given(...OPEN).when('maja', { type: 'NoteArrival', person: 'guest' })).toEqual(
      refused('unknown-person'),
    );
  });

  it('lets the clerk note people in the room; one person is present once', () => {
    expect(given(...OPEN).when('maja', { type: 'NoteArrival', person: 'grace' })).toEqual([
      { type: 'PersonArrived', person: 'grace', way: 'room', by: 'clerk' },
    ]);
    expect(given(...OPEN).when('maja', { type: 'NoteArrival', person: 'nikos' })).toEqual([
      { type: 'PersonArrived', person: 'nikos', way: 'room', by: 'clerk' },
    ]);
    expect(given(...OPEN).when('maja', { type: 'NoteArrival', person: 'nobody' })).toEqual(
      refused('unknown-person'),
    );
  });

  it('takes hand, floor and channel from whoever leaves', () => {
    const speaking = given(...OPEN, { type: 'FloorGiven', person: 'nikos', seconds: null });
    expect(speaking.when('nikos', { type: 'Leave' })).toEqual([
      { type: 'PersonLeft', person: 'nikos', because: 'left' },
      { type: 'FloorEnded', person: 'nikos', because: 'left' },
    ]);
    const waiting = given(...OPEN, { type: 'HandRaised', person: 'amal' });
    expect(waiting.when('maja', { type: 'NoteDeparture', person: 'amal' })).toEqual([
      { type: 'PersonLeft', person: 'amal', because: 'noted' },
      { type: 'HandLowered', person: 'amal', because: 'left' },
    ]);
  });

  it('leaves hand and floor with whoever only moves to the hall', () => {
    const speaking = given(...OPEN, { type: 'FloorGiven', person: 'nikos', seconds: null });
    expect(speaking.when('maja', { type: 'NoteArrival', person: 'nikos' })).toHaveLength(1);
  });

  it('keeps every presence as an interval', () => {
    const { state } = given(
      ...OPEN,
      { type: 'PersonLeft', person: 'nikos', because: 'left' },
      { type: 'PersonArrived', person: 'nikos', way: 'room' },
    );
    const arrived = PLANNED.length + 2;
    expect(state.attendance.past).toEqual([
      {
        person: 'nikos',
        way: 'online',
        from: arrived * BEAT_MS,
        to: (OPEN.length + 1) * BEAT_MS,
        because: 'left',
        by: 'self',
        confirmedBy: 'system',
        standsFor: null,
      },
    ]);
    expect(state.attendance.here['nikos']).toMatchObject({
      way: 'room',
      line: 'steady',
      by: 'clerk',
    });
  });
});

describe('a line that drops', () => {
  it('keeps its person present until the grace ends', () => {
    const dropped = given(...OPEN, DROPPED);
    expect(dropped.state.attendance.here['nikos']).toMatchObject({ line: 'dropped' });
    expect(deadlines(dropped.state)).toEqual([
      {
        at: (OPEN.length + 1) * BEAT_MS + LINE_GRACE_MS,
        command: { type: 'EndGrace', person: 'nikos' },
      },
    ]);
    expect(dropped.when('system', { type: 'EndGrace', person: 'nikos' })).toEqual([
      { type: 'PersonLeft', person: 'nikos', because: 'line' },
    ]);
  });

  it('is as if nothing had been once it is restored', () => {
    const restored = given(...OPEN, DROPPED, { type: 'LineRestored', person: 'nikos' });
    expect(restored.state).toEqual(given(...OPEN).state);
    expect(restored.when('system', { type: 'EndGrace', person: 'nikos' })).toEqual(
      refused('line-steady'),
    );
  });

  it('means nothing for somebody in the hall', () => {
    const inRoom = given(...OPEN, { type: 'PersonArrived', person: 'grace', way: 'room' });
    expect(inRoom.when('system', { type: 'NoteLineDropped', person: 'grace' })).toEqual(
      refused('line-not-online'),
    );
  });

  it('is noted by the system alone', () => {
    expect(given(...OPEN).when('eleni', { type: 'NoteLineDropped', person: 'nikos' })).toEqual(
      refused('not-your-role'),
    );
  });
});
