import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { comes, connects, councilView, leaves, OPENED } from '../session/testing/council.ts';
import { everybody, owedArrival, presenceActions, seatState } from './model.ts';

const dropped: RecordEvent = { type: 'LineDropped', person: 'amal' };
const excused: RecordEvent = { type: 'AbsenceExcused', person: 'grace', reason: null };
const gone: RecordEvent = { type: 'PersonLeft', person: 'nikos', because: 'line' };

describe('presence', () => {
  it('tells room, line, a dropped line, an excuse and nobody apart', () => {
    const { state } = councilView('eleni', [comes('eleni'), connects('amal'), dropped, excused]);
    const states = ['eleni', 'amal', 'grace', 'nikos'].map((id) => seatState(state.attendance, id));
    expect(states).toEqual(['room', 'dropped', 'excused', 'absent']);
    const there = councilView('eleni', [excused, comes('grace')]).state.attendance;
    expect(seatState(there, 'grace')).toBe('room');
  });

  it('lists the chair first and the gallery not at all', () => {
    const ids = everybody(councilView('eleni', [])).map(({ person }) => person.id);
    expect(ids.slice(0, 2)).toEqual(['eleni', 'maja']);
    expect(ids).not.toContain('guest');
    expect(ids.at(-1)).toBe('dimitra');
  });
});

describe('owing an arrival', () => {
  it('is so by itself after a line that let go', () => {
    expect(owedArrival(councilView('nikos', [connects('nikos'), gone]))).toBe('arrive');
  });

  it('is asked for after the clerk’s note, and of whoever is excused', () => {
    expect(owedArrival(councilView('nikos', [comes('nikos'), leaves('nikos')]))).toBe('ask');
    expect(owedArrival(councilView('grace', [excused]))).toBe('ask');
  });

  it('is not so for whoever is here, for the gallery, or when the meeting is over', () => {
    expect(owedArrival(councilView('nikos', [comes('nikos')]))).toBe('none');
    expect(owedArrival(councilView('guest', []))).toBe('none');
    expect(owedArrival(councilView('nikos', [OPENED, { type: 'MeetingClosed' }]))).toBe('none');
  });
});

describe('what is asked of the record', () => {
  it('says in whose place only where it is in somebody’s place', () => {
    const given: unknown[] = [];
    const actions = presenceActions({
      give: (command) => {
        given.push(command);
        return Promise.resolve(null);
      },
    });
    actions.checkIn('ABC234');
    actions.arrive('nikos');
    actions.excuse('grace', '  ');
    actions.excuse('grace', ' On duty ');
    actions.leaveForConflict('housing');
    expect(given).toEqual([
      { type: 'CheckIn', code: 'ABC234' },
      { type: 'Arrive', standsFor: 'nikos' },
      { type: 'Excuse', person: 'grace' },
      { type: 'Excuse', person: 'grace', reason: 'On duty' },
      { type: 'LeaveForConflict', item: 'housing' },
    ]);
  });
});
