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

  it('passes over what is left over, and is to close when nothing else is left', () => {
    const leftOver: RecordEvent = {
      type: 'ItemLeftOver',
      item: 'opening',
      title: { en: 'Opening' },
    };
    expect(nextStep(after(opened, leftOver), agenda)).toMatchObject({
      type: 'OpenItem',
      item: agenda[1],
    });
    const rest: RecordEvent = { type: 'ItemLeftOver', item: 'housing', title: { en: 'Housing' } };
    expect(nextStep(after(opened, first, rest), agenda)).toMatchObject({ type: 'CloseMeeting' });
    expect(nextStep(after(opened, leftOver, rest), agenda)).toMatchObject({ type: 'CloseMeeting' });
    const back: RecordEvent = { ...rest, type: 'ItemTakenBack' };
    expect(nextStep(after(opened, first, rest, back), agenda)).toMatchObject({
      type: 'OpenItem',
      item: agenda[1],
    });
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

  it('lets a point of order in, and then whoever was interrupted go on', () => {
    const here: RecordEvent[] = [
      { type: 'PersonArrived', person: 'nikos', way: 'room' },
      { type: 'PersonArrived', person: 'grace', way: 'online' },
    ];
    const speaking: RecordEvent = { type: 'FloorGiven', person: 'nikos', seconds: 60 };
    const point: RecordEvent = { type: 'HandRaised', person: 'grace', kind: 'point-of-order' };
    expect(nextStep(after(...here, opened, first, speaking, point), agenda)).toMatchObject({
      type: 'GiveFloor',
      kind: 'point-of-order',
      note: { kind: 'interrupts', name: 'Nikos Georgiou' },
    });
    const letIn: RecordEvent[] = [
      { type: 'FloorEnded', person: 'nikos', because: 'interrupted' },
      { type: 'FloorGiven', person: 'grace', seconds: 60, kind: 'point-of-order' },
    ];
    expect(nextStep(after(...here, opened, first, speaking, ...letIn), agenda)).toEqual({
      type: 'ResumeTurn',
      name: 'Nikos Georgiou',
      note: { kind: 'passesOn', name: 'Grace Okafor' },
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

  it('leads through a poll before anything else', () => {
    const announced: RecordEvent = {
      type: 'PollAnnounced',
      poll: 'p',
      kind: 'straw',
      purpose: 'motion',
      question: { en: 'Q' },
      on: null,
      candidates: [],
      places: 0,
      options: [],
      ...{ tiesBefore: 0, round: 1, runOff: false, runOffOf: null, repeats: null },
    };
    const speaking: RecordEvent = { type: 'FloorGiven', person: 'maja', seconds: null };
    const here: RecordEvent = { type: 'PersonArrived', person: 'eleni', way: 'room' };
    const step = nextStep(after(here, opened, first, speaking, announced), agenda);
    expect(step).toMatchObject({ type: 'poll', step: { poll: 'p', step: 'start', blocked: null } });
  });

  it('resumes what is suspended', () => {
    expect(nextStep(after(opened, { type: 'MeetingSuspended' }), agenda).type).toBe(
      'ResumeMeeting',
    );
  });
});
