import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { announcements } from './announcements.ts';
import { nextStep } from './next-step.ts';
import { viewAfter } from './testing/view-after.ts';
import { lagging } from '../floor/lag-model.ts';
import { myFloor } from '../floor/model.ts';

const BEFORE: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'ChannelOpened', channel: 'ar' },
  { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' },
  { type: 'PersonArrived', person: 'eleni', way: 'online' },
  { type: 'PersonArrived', person: 'grace', way: 'online' },
  { type: 'MeetingOpened' },
  { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
  { type: 'WentOnAir', person: 'dimitra', channel: 'ar' },
  { type: 'HandRaised', person: 'grace' },
];
const CALLED: RecordEvent = { type: 'HandLowered', person: 'grace', because: 'called' };
const WAITS = { waitsFor: ['ar'], limitSeconds: 8 } as const;
const ANNOUNCED: RecordEvent = { type: 'TurnAnnounced', person: 'grace', seconds: 60, ...WAITS };
const POLL: RecordEvent = {
  type: 'PollAnnounced',
  poll: 'break',
  kind: 'straw',
  purpose: 'motion',
  question: { en: 'A break?' },
  on: null,
  candidates: [],
  places: 0,
  options: [],
  ...{ tiesBefore: 0, round: 1, runOff: false, runOffOf: null, repeats: null },
};
const STARTED: RecordEvent = {
  type: 'PollOpeningAnnounced',
  poll: 'break',
  ...WAITS,
  smallRegisterAccepted: false,
  uncoveredAccepted: false,
};

const as = (you: string, ...events: readonly RecordEvent[]) =>
  viewAfter([...BEFORE, ...events], you);

describe('what waits for interpreters', () => {
  it('is nothing by itself', () => {
    expect(lagging(as('nikos'))).toBeNull();
    expect(lagging(as('nikos', POLL))).toBeNull();
  });

  it('is the next turn, said to whoever speaks next and to whoever interprets', () => {
    const waiting = [CALLED, ANNOUNCED];
    const turn = { what: 'turn', name: 'Grace Okafor', channels: ['ar'], forMe: false };
    expect(lagging(as('nikos', ...waiting))).toMatchObject(turn);
    expect(lagging(as('grace', ...waiting))).toMatchObject({ what: 'mine' });
    expect(lagging(as('dimitra', ...waiting))).toMatchObject({ what: 'turn', forMe: true });
    expect(myFloor(as('grace', ...waiting))).toEqual({ kind: 'next' });
  });

  it('is the poll that was started', () => {
    expect(lagging(as('nikos', POLL, STARTED))).toMatchObject({ what: 'poll', name: null });
    expect(nextStep(as('eleni', POLL, STARTED), [])).toMatchObject({
      type: 'poll',
      step: { poll: 'break', step: 'open-waiting' },
    });
  });

  it('can be begun at once by the chair’s next step', () => {
    expect(nextStep(as('eleni', CALLED, ANNOUNCED), [])).toEqual({
      type: 'BeginTurn',
      name: 'Grace Okafor',
      note: { kind: 'waitsForInterpreters' },
    });
  });

  it('is heard of once by whoever reads by ear, and nobody is told that they are off the list', () => {
    const before = as('grace');
    const after = as('grace', CALLED, ANNOUNCED);
    expect(announcements(before, after, null)).toEqual([
      { kind: 'lagging', what: 'mine', name: 'Grace Okafor' },
    ]);
    expect(announcements(after, after, null)).toEqual([]);
    const begun = as('grace', CALLED, ANNOUNCED, {
      type: 'FloorGiven',
      person: 'grace',
      seconds: 60,
      waited: 'quiet',
    });
    expect(announcements(after, begun, null)).toEqual([{ kind: 'floorYours' }]);
  });
});
