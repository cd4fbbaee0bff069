import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { announcements } from './announcements.ts';
import { viewAfter } from './testing/view-after.ts';

const before: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'MeetingOpened' },
  { type: 'HandRaised', person: 'grace' },
  { type: 'HandRaised', person: 'nikos' },
  { type: 'ChannelOpened', channel: 'el' },
  { type: 'WentOnAir', person: 'dimitra', channel: 'el' },
];

function said(me: string, ...events: RecordEvent[]) {
  return announcements(viewAfter(before, me), viewAfter([...before, ...events], me), 'el');
}

const call: readonly RecordEvent[] = [
  { type: 'HandLowered', person: 'grace', because: 'called' },
  { type: 'FloorGiven', person: 'grace', seconds: 60 },
];

describe('what is said aloud', () => {
  it('is nothing when nothing of it changed', () => {
    expect(said('nikos', { type: 'PersonArrived', person: 'maja', way: 'room' })).toEqual([]);
  });

  it('is an item that was opened', () => {
    const title = { en: 'Housing' };
    expect(said('nikos', { type: 'ItemOpened', item: 'housing', title })).toEqual([
      { kind: 'itemOpened', title },
    ]);
  });

  it('is the floor, and one’s own place on the list as it moves', () => {
    expect(said('nikos', ...call)).toEqual([
      { kind: 'floorGiven', person: 'grace' },
      { kind: 'onList', place: 1 },
    ]);
    expect(said('grace', ...call)).toEqual([{ kind: 'floorYours' }]);
    expect(said('maja', ...call)).toEqual([{ kind: 'floorGiven', person: 'grace' }]);
  });

  it('is the end of one’s own turn and of nobody else’s', () => {
    const speaking = [...before, ...call];
    const ended: RecordEvent = { type: 'FloorEnded', person: 'grace', because: 'taken' };
    const after = (me: string) =>
      announcements(viewAfter(speaking, me), viewAfter([...speaking, ended], me), null);
    expect(after('grace')).toEqual([{ kind: 'floorEnded' }]);
    expect(after('nikos')).toEqual([]);
  });

  it('is being taken off the list', () => {
    expect(said('nikos', { type: 'HandLowered', person: 'nikos', because: 'taken-off' })).toEqual([
      { kind: 'offList' },
    ]);
  });

  it('is the voice one listens to', () => {
    expect(
      said('nikos', { type: 'InterpreterVanished', person: 'dimitra', channel: 'el' }),
    ).toEqual([{ kind: 'channelLost' }]);
  });

  it('is the sitting and the line', () => {
    expect(said('guest', { type: 'MeetingSuspended' })).toEqual([{ kind: 'suspended' }]);
    const view = viewAfter(before, 'guest');
    const offline = { ...view, line: { status: 'offline', asOf: 1 } } as const;
    expect(announcements(view, offline, null)).toEqual([{ kind: 'offline' }]);
    expect(announcements(offline, view, null)).toEqual([{ kind: 'live' }]);
  });
});
