import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { given, OPEN } from '../record/specification.ts';
import { hearsFrom, relayed } from './relay.ts';

const on = (person: string, channel: string): RecordEvent => ({
  type: 'WentOnAir',
  person,
  channel,
});
const takes = (person: string, from: string | null): RecordEvent => ({
  type: 'RelayTaken',
  person,
  from,
});
const ASSIGNED: RecordEvent = { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' };

describe('relay', () => {
  it('is taken from another channel, and given back to the floor', () => {
    const take = { type: 'TakeRelay', from: 'el' } as const;
    expect(given(...OPEN).when('yusuf', take)).toEqual([takes('yusuf', 'el')]);
    const taken = given(...OPEN, takes('yusuf', 'el'));
    expect(taken.when('yusuf', take)).toEqual([]);
    expect(taken.when('yusuf', { type: 'TakeRelay', from: null })).toEqual([takes('yusuf', null)]);
    expect(taken.when('yusuf', { ...take, from: 'fr' })).toEqual(refused('unknown-channel'));
    expect(taken.when('nikos', take)).toEqual(refused('not-your-role'));
  });

  it('never turns in a circle', () => {
    const both = given(...OPEN, on('dimitra', 'el'), on('yusuf', 'ar'), takes('dimitra', 'ar'));
    expect(both.when('yusuf', { type: 'TakeRelay', from: 'el' })).toEqual(refused('relay-loop'));
    expect(both.when('yusuf', { type: 'TakeRelay', from: 'ar' })).toEqual(refused('relay-loop'));
  });

  it('falls to the floor when going on air would close a circle', () => {
    const waiting = given(
      ...OPEN,
      on('dimitra', 'el'),
      takes('dimitra', 'ar'),
      takes('yusuf', 'el'),
    );
    expect(waiting.when('yusuf', { type: 'GoOnAir', channel: 'ar', takeOver: false })).toEqual([
      takes('yusuf', null),
      on('yusuf', 'ar'),
    ]);
    const own = given(...OPEN, takes('dimitra', 'el'));
    expect(own.when('dimitra', { type: 'GoOnAir', channel: 'el', takeOver: false })).toEqual([
      takes('dimitra', null),
      on('dimitra', 'el'),
    ]);
  });

  it('falls to the floor when a switch of outputs would close a circle', () => {
    const waiting = given(...OPEN, ASSIGNED, on('yusuf', 'el'), takes('yusuf', 'ar'));
    expect(waiting.when('yusuf', { type: 'SwitchOutput', to: 'ar' })).toEqual([
      { type: 'WentOffAir', person: 'yusuf', channel: 'el', because: 'switched' },
      takes('yusuf', null),
      on('yusuf', 'ar'),
    ]);
  });

  it('hears the floor while the pivot is silent, and the pivot as soon as it is back', () => {
    const hears = (...events: RecordEvent[]) =>
      hearsFrom(given(...OPEN, takes('yusuf', 'el'), ...events).state.interpretation, 'yusuf');
    const vanished: RecordEvent = {
      type: 'InterpreterVanished',
      person: 'dimitra',
      channel: 'el',
    };
    expect(hears()).toBeNull();
    expect(hears(on('dimitra', 'el'))).toBe('el');
    expect(hears(on('dimitra', 'el'), vanished)).toBeNull();
    expect(hears(on('dimitra', 'el'), vanished, { ...vanished, type: 'InterpreterReturned' })).toBe(
      'el',
    );
    const asks: RecordEvent = { type: 'SpeakingToFloorBegan', person: 'dimitra' };
    expect(hears(on('dimitra', 'el'), asks)).toBeNull();
  });

  it('says how deep an interpretation is', () => {
    const { interpretation } = given(
      ...OPEN,
      on('dimitra', 'el'),
      on('yusuf', 'ar'),
      takes('yusuf', 'el'),
    ).state;
    expect(relayed(interpretation, 'el')).toEqual({ from: null, depth: 0 });
    expect(relayed(interpretation, 'ar')).toEqual({ from: 'el', depth: 1 });
    expect(relayed(given(...OPEN).state.interpretation, 'ar')).toBeNull();
  });
});
