import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { BEAT_MS, given, OPEN } from '../record/specification.ts';
import { onAir } from './channels.ts';
import { DEFAULT_FLOOR_UNDER, whatToHear } from './what-to-hear.ts';

const goOnAir = { type: 'GoOnAir', channel: 'el', takeOver: false } as const;
const DIMITRA = { type: 'WentOnAir', person: 'dimitra', channel: 'el' } as const;
const VANISHED = { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' } as const;

describe('a channel', () => {
  it('opens once', () => {
    expect(given(...OPEN).when('maja', { type: 'OpenChannel', channel: 'sl' })).toEqual([
      { type: 'ChannelOpened', channel: 'sl' },
    ]);
    expect(given(...OPEN).when('maja', { type: 'OpenChannel', channel: 'el' })).toEqual(
      refused('channel-already-open'),
    );
  });

  it('has interpreters assigned to it, and nobody else', () => {
    const assign = { type: 'AssignInterpreter', person: 'dimitra', channel: 'ar' } as const;
    expect(given(...OPEN).when('maja', assign)).toEqual([
      { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' },
    ]);
    expect(given(...OPEN).when('maja', { ...assign, person: 'nikos' })).toEqual(
      refused('unknown-interpreter'),
    );
    expect(given(...OPEN).when('maja', { ...assign, channel: 'fr' })).toEqual(
      refused('unknown-channel'),
    );
    expect(given(...OPEN).when('maja', { ...assign, channel: 'el' })).toEqual(
      refused('already-assigned'),
    );
  });

  it('takes a released interpreter off the air', () => {
    const release = { type: 'ReleaseInterpreter', person: 'dimitra', channel: 'el' } as const;
    expect(given(...OPEN, DIMITRA).when('maja', release)).toEqual([
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'released' },
      { type: 'InterpreterReleased', person: 'dimitra', channel: 'el' },
    ]);
  });
});

describe('on air', () => {
  it('is for assigned interpreters', () => {
    expect(given(...OPEN).when('dimitra', goOnAir)).toEqual([DIMITRA]);
    expect(given(...OPEN).when('dimitra', { ...goOnAir, channel: 'ar' })).toEqual(
      refused('not-assigned'),
    );
    expect(given(...OPEN).when('nikos', goOnAir)).toEqual(refused('not-your-role'));
  });

  it('is one voice a channel: engaged, unless taken over', () => {
    expect(given(...OPEN, DIMITRA).when('yusuf', goOnAir)).toEqual(refused('channel-engaged'));
    expect(given(...OPEN, DIMITRA).when('yusuf', { ...goOnAir, takeOver: true })).toEqual([
      { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'handed-over' },
    ]);
  });

  it('is one channel a voice', () => {
    const inArabic = given(...OPEN, { type: 'WentOnAir', person: 'yusuf', channel: 'ar' });
    expect(inArabic.when('yusuf', goOnAir)).toEqual(refused('on-air-elsewhere'));
  });

  it('reads an old record, in which the one before went first', () => {
    const old = given(
      ...OPEN,
      DIMITRA,
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'handed-over' },
      { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
    );
    expect(onAir(old.state.interpretation, 'el')).toBe('yusuf');
  });

  it('goes over to the other output in one step', () => {
    const inGreek = given(...OPEN, { type: 'WentOnAir', person: 'yusuf', channel: 'el' });
    expect(inGreek.when('yusuf', { type: 'SwitchOutput', to: 'ar' })).toEqual([
      { type: 'WentOffAir', person: 'yusuf', channel: 'el', because: 'switched' },
      { type: 'WentOnAir', person: 'yusuf', channel: 'ar' },
    ]);
    expect(inGreek.when('yusuf', { type: 'SwitchOutput', to: 'el' })).toEqual(
      refused('already-on-air'),
    );
    expect(given(...OPEN).when('yusuf', { type: 'SwitchOutput', to: 'ar' })).toEqual(
      refused('not-on-air'),
    );
    const inArabic = given(...OPEN, DIMITRA, { type: 'WentOnAir', person: 'yusuf', channel: 'ar' });
    expect(inArabic.when('yusuf', { type: 'SwitchOutput', to: 'el' })).toEqual(
      refused('channel-engaged'),
    );
    expect(inArabic.when('dimitra', { type: 'SwitchOutput', to: 'ar' })).toEqual(
      refused('not-assigned'),
    );
  });

  it('counts the turn through a switch of outputs, and anew after a rest', () => {
    const yusuf = { person: 'yusuf', channel: 'el' } as const;
    const switched = given(
      ...OPEN,
      { type: 'WentOnAir', ...yusuf },
      { type: 'WentOffAir', ...yusuf, because: 'switched' },
      { type: 'WentOnAir', person: 'yusuf', channel: 'ar' },
    );
    expect(switched.state.interpretation.turns).toEqual({ yusuf: (OPEN.length + 1) * BEAT_MS });
    const rested = given(
      ...OPEN,
      { type: 'WentOnAir', ...yusuf },
      { type: 'WentOffAir', ...yusuf, because: 'ended' },
      { type: 'WentOnAir', ...yusuf },
    );
    expect(rested.state.interpretation.turns).toEqual({ yusuf: (OPEN.length + 3) * BEAT_MS });
  });

  it('ends for everybody in one event', () => {
    const both = given(...OPEN, DIMITRA, { type: 'WentOnAir', person: 'yusuf', channel: 'ar' });
    expect(both.when('maja', { type: 'EndInterpretation' })).toEqual([
      { type: 'InterpretationEnded' },
    ]);
    expect(given(...OPEN).when('maja', { type: 'EndInterpretation' })).toEqual(
      refused('nobody-on-air'),
    );
    const after = given(...OPEN, DIMITRA, { type: 'InterpretationEnded' });
    expect(onAir(after.state.interpretation, 'el')).toBeNull();
    expect(after.state.interpretation.turns).toEqual({});
  });

  it('ends when the interpreter says so', () => {
    expect(given(...OPEN, DIMITRA).when('dimitra', { type: 'GoOffAir', channel: 'el' })).toEqual([
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'ended' },
    ]);
    expect(given(...OPEN).when('dimitra', { type: 'GoOffAir', channel: 'el' })).toEqual(
      refused('not-on-air'),
    );
  });
});

describe('an interpreter who vanishes', () => {
  it('is off the air, and on again when the sound returns', () => {
    const vanished = given(...OPEN, DIMITRA, VANISHED);
    expect(onAir(vanished.state.interpretation, 'el')).toBeNull();
    const returned = vanished.when('system', {
      type: 'NoteInterpreterReturned',
      person: 'dimitra',
    });
    expect(returned).toEqual([{ type: 'InterpreterReturned', person: 'dimitra', channel: 'el' }]);
  });

  it('leaves the channel to whoever takes over, without being asked', () => {
    const vanished = given(...OPEN, DIMITRA, VANISHED);
    expect(vanished.when('yusuf', goOnAir)).toEqual([
      { type: 'WentOnAir', person: 'yusuf', channel: 'el' },
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'handed-over' },
    ]);
  });

  it('vanishes once', () => {
    const vanished = given(...OPEN, DIMITRA, VANISHED);
    expect(vanished.when('system', { type: 'NoteInterpreterVanished', person: 'dimitra' })).toEqual(
      refused('not-on-air'),
    );
  });
});

describe('what a listener hears', () => {
  const listener = { person: 'nikos', channel: 'el', floorUnder: DEFAULT_FLOOR_UNDER };
  const nobody = { isOnAir: () => false, speaker: null, floorLanguage: null };
  const interpreted = {
    isOnAir: (tag: string) => tag === 'el',
    speaker: 'eleni',
    floorLanguage: 'en',
  };

  it('is the floor alone without a channel, whoever is on air', () => {
    expect(whatToHear({ ...listener, channel: null }, interpreted)).toEqual({
      floor: 1,
      channel: null,
    });
  });

  it('is the floor at full level while nobody is on air in the channel', () => {
    expect(whatToHear(listener, nobody)).toEqual({ floor: 1, channel: null });
    expect(whatToHear({ ...listener, channel: 'ar' }, interpreted)).toEqual({
      floor: 1,
      channel: null,
    });
  });

  it('is the channel, and the floor low under it, while an interpreter is on air', () => {
    expect(whatToHear(listener, interpreted)).toEqual({
      floor: 0.15,
      channel: { tag: 'el', level: 1 },
    });
  });

  it('is the floor alone while it speaks the language of the channel', () => {
    const inGreek = { ...interpreted, floorLanguage: 'el-CY' };
    expect(whatToHear(listener, inGreek)).toEqual({ floor: 1, channel: null });
    expect(whatToHear(listener, { ...interpreted, floorLanguage: null }).channel).not.toBeNull();
  });

  it("is never one's own words interpreted", () => {
    expect(whatToHear({ ...listener, person: 'eleni' }, interpreted)).toEqual({
      floor: 1,
      channel: null,
    });
  });
});
