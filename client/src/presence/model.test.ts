import { describe, expect, it } from 'vitest';
import type { MeetingView } from '../session/meeting-session.ts';
import { initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import { everybody, owedArrival, seatState } from './model.ts';

const people: MeetingView['people'] = new Map(
  (
    [
      { id: 'nikos', name: 'Nikos', role: 'member', language: 'el' },
      { id: 'amal', name: 'Amal', role: 'member', language: 'ar' },
      { id: 'guest', name: 'Guest', role: 'guest', language: 'en' },
      { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' },
    ] as const
  ).map((person) => [person.id, person]),
);

const attendance: MeetingState['attendance'] = {
  here: {
    eleni: { way: 'room', line: 'steady', since: 1 },
    amal: { way: 'online', line: 'dropped', droppedAt: 5, since: 1 },
  },
  past: [
    { person: 'nikos', way: 'online', from: 1, to: 2, because: 'noted' },
    { person: 'nikos', way: 'online', from: 3, to: 4, because: 'line' },
  ],
};

function viewOf(me: string, state: Partial<MeetingState> = {}): MeetingView {
  const you = people.get(me);
  if (you === undefined) throw new Error(`nobody is called ${me}`);
  const meeting = { status: 'planned', title: {}, body: {}, item: null } as const;
  return {
    line: { status: 'live' },
    meeting: 'demo',
    you,
    people,
    state: { ...initialState, meeting, attendance, ...state },
    n: 0,
    head: '',
    latest: [],
    pending: [],
    refused: [],
    gallery: 0,
  };
}

describe('presence', () => {
  it('tells room, line, a dropped line and nobody apart', () => {
    expect(['eleni', 'amal', 'nikos'].map((id) => seatState(attendance, id))).toEqual([
      'room',
      'dropped',
      'absent',
    ]);
  });

  it('lists the chair first and the gallery not at all', () => {
    expect(everybody(viewOf('eleni')).map(({ person }) => person.id)).toEqual([
      'eleni',
      'amal',
      'nikos',
    ]);
  });
});

describe('owing an arrival', () => {
  it('is so by itself after a line that let go', () => {
    expect(owedArrival(viewOf('nikos'))).toBe('arrive');
  });

  it('is asked for after the clerk’s note', () => {
    const noted = { ...attendance, past: attendance.past.toReversed() };
    expect(owedArrival(viewOf('nikos', { attendance: noted }))).toBe('ask');
  });

  it('is not so for whoever is here, for the gallery, or when the meeting is over', () => {
    expect(owedArrival(viewOf('amal'))).toBe('none');
    expect(owedArrival(viewOf('guest'))).toBe('none');
    const closed = { status: 'closed', openedAt: 1, closedAt: 2, title: {}, body: {} } as const;
    expect(owedArrival(viewOf('nikos', { meeting: { ...closed, item: null } }))).toBe('none');
  });
});
