import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { decideRecordings } from './rules.ts';
import type { RecordingFacts } from './rules.ts';
import type { RecordingCommand } from './commands.ts';
import type { RecordingEvent } from './events.ts';
import { evolveRecordings, initialRecordings } from './recordings.ts';

const DAY_MS = 86_400_000;
const STARTED: RecordingEvent = { type: 'RecordingStarted', recording: 'one' };
const STOPPED: RecordingEvent = {
  type: 'RecordingStopped',
  recording: 'one',
  because: 'ended',
  until: 90 * DAY_MS,
};
const AGREED: RecordingEvent = {
  type: 'RecordingConsented',
  person: 'dimitra',
  channel: 'el',
  granted: true,
};

function given(...events: readonly RecordingEvent[]) {
  const recordings = events.reduce(
    (state, event, index) =>
      evolveRecordings(state, event, { n: index + 1, at: (index + 1) * 1_000, by: 'eleni' }),
    initialRecordings,
  );
  return (command: RecordingCommand, facts: Partial<RecordingFacts> = {}) =>
    decideRecordings(recordings, command, {
      by: 'eleni',
      now: 10_000,
      meetingOpen: true,
      meetingClosed: false,
      isPublic: true,
      keepDays: 90,
      isAssigned: (person, channel) => person === 'dimitra' && channel === 'el',
      newId: () => 'fresh',
      ...facts,
    });
}

describe('a recording', () => {
  const start = { type: 'StartRecording' } as const;

  it('begins in a sitting that is open, and public', () => {
    expect(given()(start)).toEqual([{ type: 'RecordingStarted', recording: 'fresh' }]);
    expect(given()(start, { meetingOpen: false })).toEqual(refused('meeting-not-open'));
    const closed = { meetingOpen: false, meetingClosed: true };
    expect(given()(start, closed)).toEqual(refused('meeting-closed'));
    expect(given()(start, { isPublic: false })).toEqual(refused('recording-not-public'));
    expect(given(STARTED)(start)).toEqual(refused('recording-goes-on'));
    expect(given(STARTED, STOPPED)(start)).toEqual([
      { type: 'RecordingStarted', recording: 'fresh' },
    ]);
  });

  it('ends, and says until when it is kept', () => {
    const stop = { type: 'StopRecording' } as const;
    expect(given(STARTED)(stop)).toEqual([{ ...STOPPED, until: 10_000 + 90 * DAY_MS }]);
    expect(given(STARTED)(stop, { keepDays: null })).toEqual([{ ...STOPPED, until: null }]);
    expect(given()(stop)).toEqual(refused('no-recording'));
    expect(given(STARTED, STOPPED)(stop)).toEqual(refused('no-recording'));
  });

  it('is published, kept longer and deleted when it is over, also after the sitting', () => {
    const publish = { type: 'PublishRecording', recording: 'one', published: true } as const;
    const after = { meetingOpen: false, meetingClosed: true };
    expect(given(STARTED)(publish)).toEqual(refused('recording-goes-on'));
    expect(given()(publish)).toEqual(refused('unknown-recording'));
    const published = { type: 'RecordingPublished', recording: 'one', published: true } as const;
    expect(given(STARTED, STOPPED)(publish, after)).toEqual([published]);
    expect(given(STARTED, STOPPED, published)(publish)).toEqual([]);
    const keep = { type: 'KeepRecording', recording: 'one', until: 20_000 } as const;
    expect(given(STARTED, STOPPED)(keep, after)).toEqual([
      { type: 'RecordingKept', recording: 'one', until: 20_000 },
    ]);
    const past = { ...keep, until: 9_999 };
    expect(given(STARTED, STOPPED)(past)).toEqual(refused('recording-until-past'));
    const remove = { type: 'DeleteRecording', recording: 'one' } as const;
    const deleted = { type: 'RecordingDeleted', recording: 'one', because: 'asked' } as const;
    expect(given(STARTED, STOPPED)(remove, after)).toEqual([deleted]);
    expect(given(STARTED, STOPPED, deleted)(remove)).toEqual(refused('recording-deleted'));
    expect(given(STARTED, STOPPED, deleted)(publish)).toEqual(refused('recording-deleted'));
  });

  it('is deleted by itself when its time is over, and not before', () => {
    const retire = { type: 'RetireRecording', recording: 'one' } as const;
    expect(given(STARTED, STOPPED)(retire, { now: 90 * DAY_MS - 1 })).toEqual([]);
    expect(given(STARTED, STOPPED)(retire, { now: 90 * DAY_MS })).toEqual([
      { type: 'RecordingDeleted', recording: 'one', because: 'retention' },
    ]);
    const kept: RecordingEvent = { type: 'RecordingKept', recording: 'one', until: null };
    expect(given(STARTED, STOPPED, kept)(retire, { now: 900 * DAY_MS })).toEqual([]);
  });
});

describe('consent to be recorded', () => {
  const agree = { type: 'ConsentToRecording', channel: 'el', granted: true } as const;
  const dimitra = { by: 'dimitra' };

  it('is given for a channel that one is assigned to, once, and can be withdrawn', () => {
    expect(given()(agree, dimitra)).toEqual([AGREED]);
    expect(given(AGREED)(agree, dimitra)).toEqual([]);
    expect(given(AGREED)({ ...agree, granted: false }, dimitra)).toEqual([
      { ...AGREED, granted: false },
    ]);
    expect(given()({ ...agree, channel: 'ar' }, dimitra)).toEqual(refused('not-assigned'));
    expect(given()(agree, { by: 'yusuf' })).toEqual(refused('not-assigned'));
    expect(given()(agree, { ...dimitra, meetingClosed: true })).toEqual(refused('meeting-closed'));
  });

  it('is asked again after another assignment', () => {
    const lapsed: RecordingEvent = {
      type: 'RecordingConsentLapsed',
      person: 'dimitra',
      channel: 'el',
    };
    expect(given(AGREED, lapsed)(agree, dimitra)).toEqual([AGREED]);
  });
});
