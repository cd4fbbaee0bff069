import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { describe, expect, it } from 'vitest';
import { nextStep } from './next-step.ts';
import { viewAfter } from './testing/view-after.ts';

const agenda = [
  { id: 'opening', titles: { en: 'Opening' } },
  { id: 'housing', titles: { en: 'Housing' } },
];
const planned: RecordEvent = { type: 'MeetingPlanned', title: { en: 'T' }, body: { en: 'B' } };
const opened: RecordEvent = { type: 'MeetingOpened' };
const first: RecordEvent = { type: 'ItemOpened', item: 'opening', title: { en: 'Opening' } };
const last: RecordEvent = { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } };

function after(...events: RecordEvent[]) {
  return viewAfter([planned, ...events], 'eleni');
}

describe('the next step', () => {
  it('is nothing before the meeting is called and after it is closed', () => {
    expect(nextStep(viewAfter([], 'eleni'), agenda)).toMatchObject({ blocked: 'notCalled' });
    expect(nextStep(after(opened, { type: 'MeetingClosed' }), agenda)).toMatchObject({
      blocked: 'closed',
    });
  });

  it('opens the sitting and says who is there', () => {
    expect(nextStep(after(), agenda)).toEqual({ type: 'OpenMeeting', note: { kind: 'alone' } });
    const two = after(
      { type: 'PersonArrived', person: 'eleni', way: 'online' },
      { type: 'PersonArrived', person: 'nikos', way: 'room' },
    );
    expect(nextStep(two, agenda)).toEqual({
      type: 'OpenMeeting',
      note: { kind: 'present', count: 2 },
    });
  });

  it('opens the first item, and says why it cannot', () => {
    expect(nextStep(after(opened), agenda)).toMatchObject({ type: 'OpenItem', item: agenda[0] });
    expect(nextStep(after(opened), null)).toEqual({ type: 'none', blocked: 'agendaLoading' });
    expect(nextStep(after(opened), [])).toEqual({ type: 'none', blocked: 'agendaEmpty' });
  });

  it('gives the floor to the first on the list, whoever has it now', () => {
    const hands: RecordEvent[] = [
      { type: 'HandRaised', person: 'nikos' },
      { type: 'HandRaised', person: 'grace' },
    ];
    expect(nextStep(after(opened, first, ...hands), agenda)).toMatchObject({
      type: 'GiveFloor',
      person: 'nikos',
      note: null,
    });
    const speaking: RecordEvent = { type: 'FloorGiven', person: 'maja', seconds: 60 };
    expect(nextStep(after(opened, first, speaking, ...hands), agenda)).toMatchObject({
      type: 'GiveFloor',
      note: { kind: 'passesOn', name: 'Maja Kovač' },
    });
  });

  it('takes the floor back when nobody waits, and closes the open floor', () => {
    const speaking: RecordEvent = { type: 'FloorGiven', person: 'maja', seconds: null };
    expect(nextStep(after(opened, first, speaking), agenda).type).toBe('TakeFloor');
    expect(nextStep(after(opened, first, { type: 'FloorOpened' }), agenda).type).toBe('CloseFloor');
  });

  it('goes on to the next item and closes after the last', () => {
    expect(nextStep(after(opened, first), agenda)).toMatchObject({
      type: 'OpenItem',
      item: agenda[1],
    });
    expect(nextStep(after(opened, first, last), agenda).type).toBe('CloseMeeting');
  });

  it('resumes what is suspended', () => {
    expect(nextStep(after(opened, { type: 'MeetingSuspended' }), agenda).type).toBe(
      'ResumeMeeting',
    );
  });
});
