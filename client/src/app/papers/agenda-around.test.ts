import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { viewAfter } from '../testing/view-after.ts';
import { agendaAround } from './agenda-around.ts';

const EVENTS: readonly RecordEvent[] = [
  { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } },
  { type: 'ChannelOpened', channel: 'sl' },
  { type: 'ChannelOpened', channel: 'el' },
  { type: 'MeetingOpened' },
  { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
];
const clock = { now: () => 0 };
const around = (events: readonly RecordEvent[]) =>
  agendaAround(viewAfter(events, 'nikos'), '/s/1', clock, 'el');

describe('the meeting around an agenda', () => {
  it('has the reader’s language first, and each once', () => {
    expect(around(EVENTS).languages).toEqual(['el', 'sl']);
    expect(around(EVENTS).attachments).toBe('/s/1/attachments');
  });

  it('has notes for the chair and the clerk only', () => {
    const notes = (me: string) =>
      agendaAround(viewAfter(EVENTS, me), '/s/1', clock, 'el').notes !== null;
    expect(['eleni', 'maja', 'nikos', 'dimitra', 'guest'].filter(notes)).toEqual(['eleni', 'maja']);
  });

  it('says since when it is open and what is before it', () => {
    expect(around(EVENTS.slice(0, 3)).sitting).toEqual({
      startsAt: null,
      openedAt: null,
      current: null,
    });
    expect(around(EVENTS).sitting).toEqual({
      startsAt: null,
      openedAt: 4_000,
      current: { id: 'housing', since: 5_000 },
    });
  });

  it('says what is left over to a later sitting', () => {
    const left: RecordEvent = { type: 'ItemLeftOver', item: 'roads', title: { en: 'Roads' } };
    expect([...around([...EVENTS, left]).leftOver]).toEqual(['roads']);
    expect([...around(EVENTS).leftOver]).toEqual([]);
  });

  it('has no clock when it is over, nor before it is called', () => {
    expect(around([...EVENTS, { type: 'MeetingClosed' }]).sitting).toBeNull();
    expect(around([]).sitting).toBeNull();
  });
});
