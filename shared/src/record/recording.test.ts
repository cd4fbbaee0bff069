import { describe, expect, it } from 'vitest';
import { placeOf } from '../recording/timeline.ts';
import { deadlines } from './deadlines.ts';
import { planFor } from './media-facts.ts';
import type { RecordEvent, Recorded } from './meeting-state.ts';
import { recordingTimeline } from './recording-timeline.ts';
import { BEAT_MS, CAST, given, OPEN } from './specification.ts';

const STARTED: RecordEvent = { type: 'RecordingStarted', recording: 'one' };
const STOPPED: RecordEvent = {
  type: 'RecordingStopped',
  recording: 'one',
  because: 'ended',
  until: 5_000_000,
};
const agreed = (person: string, channel: string, granted = true): RecordEvent => ({
  type: 'RecordingConsented',
  person,
  channel,
  granted,
});
const came = (person: string): RecordEvent => ({ type: 'PersonArrived', person, way: 'online' });
const on = (person: string, channel: string): RecordEvent => ({
  type: 'WentOnAir',
  person,
  channel,
});
const off = (person: string, channel: string): RecordEvent => ({
  type: 'WentOffAir',
  person,
  channel,
  because: 'ended',
});
const CLOSED: RecordEvent = {
  type: 'ClosedToPublic',
  scope: 'sitting',
  reason: 'Staff',
  item: null,
};
const AGAIN: RecordEvent = { type: 'OpenedToPublic', because: 'asked' };
const BOOTHS = [...OPEN, came('dimitra'), came('yusuf')];

const roleOf = (id: string) => CAST[id] ?? null;

function planAfter(...events: readonly RecordEvent[]) {
  return planFor(given(...events).state, roleOf).recording;
}

/** The time line of a story whose first event is the recording's beginning. */
function lineOf(...story: readonly RecordEvent[]) {
  const events = [...BOOTHS, STARTED, ...story, STOPPED].map((event, index): Recorded => ({
    n: index + 1,
    at: (index + 1) * BEAT_MS,
    by: 'eleni',
    event,
  }));
  const line = recordingTimeline(events, 'one', roleOf);
  if (line === null) throw new Error('no recording');
  return line;
}

describe('what of a sitting is recorded', () => {
  it('is the voices of those who agreed, each in its channel', () => {
    expect(planAfter(...BOOTHS)).toBeNull();
    expect(planAfter(...BOOTHS, STARTED, agreed('yusuf', 'ar'))).toEqual({
      id: 'one',
      voices: { el: [], ar: ['yusuf'] },
      withheld: ['dimitra'],
    });
    const withdrawn = [agreed('yusuf', 'ar'), agreed('yusuf', 'ar', false)];
    expect(planAfter(...BOOTHS, STARTED, ...withdrawn)?.voices).toEqual({ el: [], ar: [] });
  });

  it('is nothing in a recess, nor while it is closed to the public', () => {
    expect(planAfter(...BOOTHS, STARTED, { type: 'MeetingSuspended' })).toBeNull();
    expect(planAfter(...BOOTHS, STARTED, CLOSED)).toBeNull();
    expect(planAfter(...BOOTHS, STARTED, CLOSED, AGAIN)?.id).toBe('one');
  });

  it('ends with the sitting, and consent with the assignment', () => {
    const goesOn = [...BOOTHS, STARTED, agreed('dimitra', 'el')];
    expect(given(...goesOn).when('eleni', { type: 'CloseMeeting' })).toContainEqual({
      type: 'RecordingStopped',
      recording: 'one',
      because: 'closed',
      until: (goesOn.length + 1) * BEAT_MS + 90 * 86_400_000,
    });
    const release = { type: 'ReleaseInterpreter', person: 'dimitra', channel: 'el' } as const;
    expect(given(...goesOn).when('maja', release)).toContainEqual({
      type: 'RecordingConsentLapsed',
      person: 'dimitra',
      channel: 'el',
    });
  });

  it('is deleted in its time, also when the sitting is long over', () => {
    const { state } = given(...BOOTHS, STARTED, STOPPED, { type: 'MeetingClosed' });
    expect(deadlines(state)).toEqual([
      { at: 5_000_000, command: { type: 'RetireRecording', recording: 'one' } },
    ]);
    const deleted: RecordEvent = { type: 'RecordingDeleted', recording: 'one', because: 'asked' };
    expect(deadlines(given(...BOOTHS, STARTED, STOPPED, deleted).state)).toEqual([]);
  });
});

describe('the time line of a recording', () => {
  it('lists where nobody interprets, and why nothing is heard', () => {
    const { gaps } = lineOf(
      agreed('dimitra', 'el'),
      on('dimitra', 'el'),
      on('yusuf', 'ar'),
      { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' },
      { type: 'InterpreterReturned', person: 'dimitra', channel: 'el' },
      off('dimitra', 'el'),
      { type: 'LanguageDeclared', person: 'eleni', language: 'el-CY' },
    );
    expect(gaps).toEqual([
      { channel: 'el', because: 'no-interpreter', from: 0, to: 2_000 },
      { channel: 'el', because: 'voice-lost', from: 4_000, to: 5_000 },
      { channel: 'el', because: 'no-interpreter', from: 6_000, to: 7_000 },
      { channel: 'el', because: 'floor-language', from: 7_000, to: 8_000 },
      { channel: 'ar', because: 'no-interpreter', from: 0, to: 3_000 },
      { channel: 'ar', because: 'no-consent', from: 3_000, to: 8_000 },
    ]);
  });

  it('leaves its pauses out', () => {
    const line = lineOf(CLOSED, on('yusuf', 'ar'), AGAIN, { type: 'MeetingSuspended' });
    const began = (BOOTHS.length + 1) * BEAT_MS;
    expect(line.recorded).toEqual([
      { from: began, to: began + 1_000 },
      { from: began + 3_000, to: began + 4_000 },
    ]);
    expect(line.gaps.filter(({ channel }) => channel === 'ar')).toEqual([
      { channel: 'ar', because: 'no-interpreter', from: 0, to: 1_000 },
      { channel: 'ar', because: 'no-consent', from: 1_000, to: 2_000 },
    ]);
    expect(placeOf(began + 2_000, line.recorded)).toBe(1_000);
    expect(placeOf(began + 3_500, line.recorded)).toBe(1_500);
  });
});
