import { describe, expect, it } from 'vitest';
import { isRefusal, refused } from '../kernel/outcome.ts';
import { given, OPEN } from '../record/specification.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { boothOf } from './booths.ts';

const opened = (booth: string, ...outputs: string[]): RecordEvent => ({
  type: 'BoothOpened',
  booth,
  outputs,
});
const seated = (booth: string, person: string): RecordEvent => ({
  type: 'InterpreterSeated',
  booth,
  person,
});

describe('a booth', () => {
  it('opens, with the channels that it serves', () => {
    const open = { type: 'OpenBooth', booth: 'one', outputs: ['fr', 'el'] } as const;
    expect(given(...OPEN).when('maja', open)).toEqual([
      { type: 'ChannelOpened', channel: 'fr' },
      { type: 'BoothOpened', booth: 'one', outputs: ['fr', 'el'] },
    ]);
    const there = given(...OPEN, opened('one', 'el'));
    expect(there.when('maja', open)).toEqual(refused('booth-already-open'));
    expect(there.when('maja', { ...open, booth: 'two', outputs: ['el', 'el'] })).toEqual(
      refused('same-output-twice'),
    );
    expect(there.when('nikos', open)).toEqual(refused('not-your-role'));
  });

  it('assigns who sits in it to its outputs', () => {
    const booth = given(...OPEN, opened('one', 'el', 'ar'));
    const seat = { type: 'SeatInterpreter', booth: 'one', person: 'dimitra' } as const;
    expect(booth.when('maja', seat)).toEqual([
      { type: 'InterpreterSeated', booth: 'one', person: 'dimitra' },
      { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' },
    ]);
    expect(booth.when('maja', { ...seat, person: 'nikos' })).toEqual(
      refused('unknown-interpreter'),
    );
    expect(booth.when('maja', { ...seat, booth: 'two' })).toEqual(refused('unknown-booth'));
  });

  it('is one booth a person, and three people a booth', () => {
    const two = given(
      ...OPEN,
      opened('one', 'el'),
      opened('two', 'ar'),
      seated('one', 'dimitra'),
      seated('two', 'a'),
      seated('two', 'b'),
      seated('two', 'c'),
    );
    const seat = { type: 'SeatInterpreter', booth: 'one', person: 'dimitra' } as const;
    expect(two.when('maja', seat)).toEqual(refused('already-seated'));
    expect(two.when('maja', { ...seat, booth: 'two' })).toEqual(refused('seated-elsewhere'));
    expect(two.when('maja', { ...seat, booth: 'two', person: 'yusuf' })).toEqual(
      refused('booth-full'),
    );
    expect(boothOf(two.state.interpretation.booths, 'dimitra')?.outputs).toEqual(['el']);
    expect(boothOf(two.state.interpretation.booths, 'yusuf')).toBeNull();
  });

  it('takes who leaves it off the air, and releases them', () => {
    const working = given(...OPEN, opened('one', 'el'), seated('one', 'dimitra'), {
      type: 'WentOnAir',
      person: 'dimitra',
      channel: 'el',
    });
    const leaves = [
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'released' },
      { type: 'InterpreterReleased', person: 'dimitra', channel: 'el' },
      { type: 'InterpreterUnseated', booth: 'one', person: 'dimitra' },
    ];
    const unseat = { type: 'UnseatInterpreter', booth: 'one', person: 'dimitra' } as const;
    expect(working.when('maja', unseat)).toEqual(leaves);
    expect(working.when('maja', { ...unseat, person: 'yusuf' })).toEqual(refused('not-seated'));
    expect(working.when('maja', { type: 'CloseBooth', booth: 'one' })).toEqual([
      ...leaves,
      { type: 'BoothClosed', booth: 'one' },
    ]);
    const release = { type: 'ReleaseInterpreter', person: 'dimitra', channel: 'el' } as const;
    expect(working.when('maja', release)).toEqual(refused('seated-for-channel'));
  });

  it('leaves nobody on air when it closes or changes while one relieves the other', () => {
    for (const people of [
      ['dimitra', 'yusuf'],
      ['yusuf', 'dimitra'],
    ]) {
      const story: readonly RecordEvent[] = [
        ...OPEN,
        opened('one', 'el'),
        ...people.map((person) => seated('one', person)),
        { type: 'WentOnAir', person: 'dimitra', channel: 'el' },
        { type: 'HandoverAsked', channel: 'el', from: 'dimitra', to: 'yusuf', by: 'yusuf' },
        { type: 'HandoverAccepted', channel: 'el', from: 'dimitra', to: 'yusuf', seconds: 3 },
      ];
      for (const command of [
        { type: 'CloseBooth', booth: 'one' },
        { type: 'ChangeBooth', booth: 'one', outputs: ['ar'] },
      ] as const) {
        const events = given(...story).when('maja', command);
        if (isRefusal(events)) throw new Error(events.refused);
        const { interpretation } = given(...story, ...events).state;
        expect(interpretation.channels['el']).toEqual({ assigned: [], air: { status: 'off' } });
        expect(interpretation.handovers).toEqual({});
      }
    }
  });

  it('takes its people along when its languages change', () => {
    const booth = given(...OPEN, opened('one', 'el'), seated('one', 'dimitra'));
    expect(
      booth.when('maja', { type: 'ChangeBooth', booth: 'one', outputs: ['ar', 'fr'] }),
    ).toEqual([
      { type: 'ChannelOpened', channel: 'fr' },
      { type: 'BoothChanged', booth: 'one', outputs: ['ar', 'fr'] },
      { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' },
      { type: 'InterpreterAssigned', person: 'dimitra', channel: 'fr' },
      { type: 'InterpreterReleased', person: 'dimitra', channel: 'el' },
    ]);
    expect(booth.when('maja', { type: 'ChangeBooth', booth: 'one', outputs: ['el'] })).toEqual([]);
  });
});
