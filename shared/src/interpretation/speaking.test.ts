import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { deadlines } from '../record/deadlines.ts';
import type { RecordEvent } from '../record/meeting-state.ts';
import { BEAT_MS, given, OPEN, PLANNED } from '../record/specification.ts';
import { onAir, voiceIn } from './channels.ts';
import type { SpeakingEnd } from './events.ts';
import { SPEAK_TO_FLOOR_MS } from './speaking-rules.ts';

const HOLD = { type: 'SpeakToFloor', on: true } as const;
const RELEASE = { type: 'SpeakToFloor', on: false } as const;
const BEGAN: RecordEvent = { type: 'SpeakingToFloorBegan', person: 'dimitra' };
const ended = (because: SpeakingEnd) => ({
  type: 'SpeakingToFloorEnded',
  person: 'dimitra',
  because,
});

describe('speaking to the floor', () => {
  it('lasts as long as the key is held', () => {
    expect(given(...OPEN).when('dimitra', HOLD)).toEqual([BEGAN]);
    expect(given(...OPEN, BEGAN).when('dimitra', HOLD)).toEqual([]);
    expect(given(...OPEN, BEGAN).when('dimitra', RELEASE)).toEqual([ended('ended')]);
    expect(given(...OPEN).when('dimitra', RELEASE)).toEqual([]);
  });

  it('is for one interpreter at a time, in an open sitting', () => {
    expect(given(...OPEN, BEGAN).when('yusuf', HOLD)).toEqual(refused('floor-spoken-to'));
    expect(given(...OPEN, BEGAN).when('yusuf', RELEASE)).toEqual([]);
    expect(given(...PLANNED).when('dimitra', HOLD)).toEqual(refused('meeting-not-open'));
    expect(given(...OPEN).when('nikos', HOLD)).toEqual(refused('not-your-role'));
    const released: RecordEvent = {
      type: 'InterpreterReleased',
      person: 'dimitra',
      channel: 'el',
    };
    expect(given(...OPEN, released).when('dimitra', HOLD)).toEqual(refused('not-assigned'));
  });

  it('takes the voice out of its channel, and leaves the place on air', () => {
    const on: RecordEvent = { type: 'WentOnAir', person: 'dimitra', channel: 'el' };
    const { interpretation } = given(...OPEN, on, BEGAN).state;
    expect(voiceIn(interpretation, 'el')).toBeNull();
    expect(onAir(interpretation, 'el')).toBe('dimitra');
  });

  it('ends by itself after its limit', () => {
    const speaking = given(...OPEN, BEGAN);
    const command = { type: 'EndSpeakingToFloor', person: 'dimitra' } as const;
    const at = (OPEN.length + 1) * BEAT_MS + SPEAK_TO_FLOOR_MS;
    expect(deadlines(speaking.state)).toEqual([{ at, command }]);
    expect(speaking.when('system', command)).toEqual([ended('limit')]);
    expect(given(...OPEN).when('system', command)).toEqual([]);
  });

  it('ends with the interpreter, and with the sitting', () => {
    const here: RecordEvent = { type: 'PersonArrived', person: 'dimitra', way: 'online' };
    const speaking = given(...OPEN, here, BEGAN);
    expect(speaking.when('maja', { type: 'NoteDeparture', person: 'dimitra' })).toMatchObject([
      { type: 'PersonLeft' },
      ended('left'),
    ]);
    expect(speaking.when('eleni', { type: 'SuspendMeeting' })).toMatchObject([
      { type: 'MeetingSuspended' },
      ended('suspended'),
    ]);
    expect(speaking.when('eleni', { type: 'CloseMeeting' })).toContainEqual(ended('closed'));
  });

  it('ends with the last channel that the interpreter works into', () => {
    const release = (channel: string) =>
      ({ type: 'ReleaseInterpreter', person: 'dimitra', channel }) as const;
    const gone = { type: 'InterpreterReleased', person: 'dimitra', channel: 'el' };
    expect(given(...OPEN, BEGAN).when('maja', release('el'))).toEqual([gone, ended('released')]);
    const both: RecordEvent = { type: 'InterpreterAssigned', person: 'dimitra', channel: 'ar' };
    expect(given(...OPEN, both, BEGAN).when('maja', release('el'))).toEqual([gone]);
    const boothed = given(
      ...OPEN,
      { type: 'BoothOpened', booth: 'one', outputs: ['el'] },
      { type: 'InterpreterSeated', booth: 'one', person: 'dimitra' },
      BEGAN,
    );
    expect(boothed.when('maja', { type: 'CloseBooth', booth: 'one' })).toEqual([
      gone,
      ended('released'),
      { type: 'InterpreterUnseated', booth: 'one', person: 'dimitra' },
      { type: 'BoothClosed', booth: 'one' },
    ]);
  });
});

describe('the language that somebody speaks', () => {
  const declare = { type: 'DeclareLanguage', language: 'ar' } as const;
  const declared = (person: string, language: string | null): RecordEvent => ({
    type: 'LanguageDeclared',
    person,
    language,
  });

  it('is declared by themselves, changed, and taken back', () => {
    expect(given(...OPEN).when('amal', declare)).toEqual([declared('amal', 'ar')]);
    const known = given(...OPEN, declared('amal', 'ar'));
    expect(known.when('amal', declare)).toEqual([]);
    expect(known.when('amal', { ...declare, language: null })).toEqual([declared('amal', null)]);
    expect(known.state.interpretation.languages).toEqual({ amal: 'ar' });
  });

  it('is said for others by chair and clerk, of whoever may speak', () => {
    const forAmal = { ...declare, person: 'amal' } as const;
    expect(given(...OPEN).when('maja', forAmal)).toEqual([declared('amal', 'ar')]);
    expect(given(...OPEN).when('eleni', forAmal)).toEqual([declared('amal', 'ar')]);
    expect(given(...OPEN).when('nikos', forAmal)).toEqual(refused('unknown-person'));
    expect(given(...OPEN).when('maja', { ...declare, person: 'dimitra' })).toEqual(
      refused('unknown-person'),
    );
    expect(given(...OPEN).when('dimitra', declare)).toEqual(refused('not-your-role'));
  });
});
