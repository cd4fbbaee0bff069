import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { BEAT_MS, given, OPEN, PLANNED } from '../record/specification.ts';
import { secondsLeft } from './floor.ts';

const RAISED = { type: 'HandRaised', person: 'nikos' } as const;
const SPEAKING = { type: 'FloorGiven', person: 'nikos', seconds: 120 } as const;
const give = (person: string) => ({ type: 'GiveFloor', person, seconds: 120 }) as const;

describe('the speaking list', () => {
  it('takes a raised hand once', () => {
    expect(given(...OPEN).when('nikos', { type: 'RaiseHand' })).toEqual([RAISED]);
    expect(given(...OPEN, RAISED).when('nikos', { type: 'RaiseHand' })).toEqual(
      refused('already-on-the-list'),
    );
  });

  it('keeps the order in which hands were raised', () => {
    const { state } = given(...OPEN, RAISED, { type: 'HandRaised', person: 'amal' });
    expect(state.floor.list.map(({ person }) => person)).toEqual(['nikos', 'amal']);
  });

  it('is for people who are here and may speak', () => {
    expect(given(...OPEN).when('grace', { type: 'RaiseHand' })).toEqual(refused('not-here'));
    expect(given(...OPEN).when('dimitra', { type: 'RaiseHand' })).toEqual(refused('not-your-role'));
    expect(given(...OPEN).when('maja', { type: 'PutOnList', person: 'dimitra' })).toEqual(
      refused('no-speaking-right'),
    );
  });

  it('is closed before the meeting is open', () => {
    expect(given(...PLANNED).when('nikos', { type: 'RaiseHand' })).toEqual(
      refused('meeting-not-open'),
    );
  });

  it('lets the clerk put people of the hall on it and take them off', () => {
    expect(given(...OPEN).when('maja', { type: 'PutOnList', person: 'nikos' })).toEqual([RAISED]);
    expect(given(...OPEN, RAISED).when('maja', { type: 'TakeOffList', person: 'nikos' })).toEqual([
      { type: 'HandLowered', person: 'nikos', because: 'taken-off' },
    ]);
    expect(given(...OPEN, RAISED).when('nikos', { type: 'LowerHand' })).toEqual([
      { type: 'HandLowered', person: 'nikos', because: 'withdrawn' },
    ]);
    expect(given(...OPEN).when('nikos', { type: 'LowerHand' })).toEqual(refused('not-on-the-list'));
  });
});

describe('the floor', () => {
  it('is given by the chair, and the hand comes down with it', () => {
    expect(given(...OPEN, RAISED).when('eleni', give('nikos'))).toEqual([
      { type: 'HandLowered', person: 'nikos', because: 'called' },
      SPEAKING,
    ]);
    expect(given(...OPEN, RAISED).when('maja', give('nikos'))).toEqual(refused('not-your-role'));
  });

  it('is never held by two', () => {
    expect(given(...OPEN, SPEAKING).when('eleni', give('amal'))).toEqual([
      { type: 'FloorEnded', person: 'nikos', because: 'passed-on' },
      { type: 'FloorGiven', person: 'amal', seconds: 120 },
    ]);
    expect(given(...OPEN, SPEAKING).when('eleni', give('nikos'))).toEqual(
      refused('floor-already-theirs'),
    );
  });

  it('is given to nobody who is not here', () => {
    expect(given(...OPEN).when('eleni', give('grace'))).toEqual(refused('not-here'));
  });

  it('is yielded by its holder, or taken back by the chair', () => {
    expect(given(...OPEN, SPEAKING).when('nikos', { type: 'YieldFloor' })).toEqual([
      { type: 'FloorEnded', person: 'nikos', because: 'yielded' },
    ]);
    expect(given(...OPEN, SPEAKING).when('amal', { type: 'YieldFloor' })).toEqual(
      refused('not-your-turn'),
    );
    expect(given(...OPEN, SPEAKING).when('eleni', { type: 'TakeFloor' })).toEqual([
      { type: 'FloorEnded', person: 'nikos', because: 'taken' },
    ]);
    expect(given(...OPEN).when('eleni', { type: 'TakeFloor' })).toEqual(refused('floor-not-given'));
  });

  it('ends when the sitting is suspended', () => {
    expect(given(...OPEN, SPEAKING).when('eleni', { type: 'SuspendMeeting' })).toEqual([
      { type: 'MeetingSuspended' },
      { type: 'FloorEnded', person: 'nikos', because: 'suspended' },
    ]);
  });

  it('is opened to all and closed again', () => {
    expect(given(...OPEN).when('eleni', { type: 'OpenFloor' })).toEqual([{ type: 'FloorOpened' }]);
    expect(given(...OPEN).when('eleni', { type: 'CloseFloor' })).toEqual(refused('floor-not-open'));
    expect(given(...OPEN, { type: 'FloorOpened' }).when('eleni', { type: 'OpenFloor' })).toEqual(
      refused('floor-already-open'),
    );
  });
});

describe('a turn', () => {
  it('has a budget that runs down, and below zero', () => {
    const { turn } = given(...OPEN, SPEAKING).state.floor;
    if (turn === null) throw new Error('nobody has the floor');
    expect(secondsLeft(turn, turn.since + 30_000)).toBe(90);
    expect(secondsLeft(turn, turn.since + 130_000)).toBe(-10);
  });

  it('is extended by the chair, when it has a limit', () => {
    const extended = given(...OPEN, SPEAKING, { type: 'TurnExtended', seconds: 60 });
    expect(extended.state.floor.turn?.seconds).toBe(180);
    const unlimited = given(...OPEN, { ...SPEAKING, seconds: null });
    expect(unlimited.when('eleni', { type: 'ExtendTurn', seconds: 60 })).toEqual(
      refused('turn-without-limit'),
    );
  });

  it('is added to what its holder has spoken', () => {
    const ended = { type: 'FloorEnded', person: 'nikos', because: 'yielded' } as const;
    const { spoken } = given(...OPEN, SPEAKING, ended, SPEAKING, ended).state.floor;
    expect(spoken).toEqual({ nikos: 2 * BEAT_MS });
  });
});
