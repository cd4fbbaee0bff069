import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { given, OPEN, PLANNED } from '../record/specification.ts';

const item = { type: 'OpenItem', item: 'housing', title: { en: 'Housing' } } as const;

describe('the life of a meeting', () => {
  it('is planned once', () => {
    const plan = {
      type: 'PlanMeeting',
      title: { en: 'Sitting' },
      body: { en: 'Council' },
    } as const;
    expect(given().when('system', plan)).toEqual([{ ...plan, type: 'MeetingPlanned' }]);
    expect(given(...PLANNED).when('system', plan)).toEqual(refused('already-planned'));
  });

  it('is opened by the chair and nobody else', () => {
    expect(given(...PLANNED).when('eleni', { type: 'OpenMeeting' })).toEqual([
      { type: 'MeetingOpened' },
    ]);
    expect(given(...PLANNED).when('maja', { type: 'OpenMeeting' })).toEqual(
      refused('not-your-role'),
    );
  });

  it('is not opened twice, nor before it is planned', () => {
    expect(given(...OPEN).when('eleni', { type: 'OpenMeeting' })).toEqual(
      refused('meeting-already-open'),
    );
    expect(given().when('eleni', { type: 'OpenMeeting' })).toEqual(refused('meeting-not-planned'));
  });

  it('is suspended and resumed', () => {
    const suspended = [...OPEN, { type: 'MeetingSuspended' } as const];
    expect(given(...suspended).when('eleni', { type: 'ResumeMeeting' })).toEqual([
      { type: 'MeetingResumed' },
    ]);
    expect(given(...OPEN).when('eleni', { type: 'ResumeMeeting' })).toEqual(
      refused('meeting-not-suspended'),
    );
    expect(given(...suspended).when('eleni', { type: 'SuspendMeeting' })).toEqual(
      refused('meeting-not-open'),
    );
  });

  it('takes nothing more once it is closed', () => {
    const closed = given(...OPEN, { type: 'MeetingClosed' });
    expect(closed.when('eleni', { type: 'OpenMeeting' })).toEqual(refused('meeting-closed'));
    expect(closed.when('eleni', item)).toEqual(refused('meeting-closed'));
    expect(closed.when('nikos', { type: 'Arrive' })).toEqual(refused('meeting-closed'));
    expect(closed.when('nikos', { type: 'RaiseHand' })).toEqual(refused('meeting-not-open'));
    expect(closed.when('dimitra', { type: 'GoOnAir', channel: 'el', takeOver: false })).toEqual(
      refused('meeting-closed'),
    );
  });

  it('cannot close before it was opened', () => {
    expect(given(...PLANNED).when('eleni', { type: 'CloseMeeting' })).toEqual(
      refused('meeting-not-open'),
    );
  });

  it('silences everybody and sends them home when it closes', () => {
    const busy = given(
      ...OPEN,
      { type: 'FloorGiven', person: 'nikos', seconds: 120 },
      { type: 'FloorOpened' },
      { type: 'WentOnAir', person: 'dimitra', channel: 'el' },
    );
    expect(busy.when('eleni', { type: 'CloseMeeting' })).toEqual([
      { type: 'MeetingClosed' },
      { type: 'FloorEnded', person: 'nikos', because: 'closed' },
      { type: 'FloorClosed' },
      { type: 'WentOffAir', person: 'dimitra', channel: 'el', because: 'closed' },
      { type: 'PersonLeft', person: 'eleni', because: 'closed' },
      { type: 'PersonLeft', person: 'nikos', because: 'closed' },
      { type: 'PersonLeft', person: 'amal', because: 'closed' },
    ]);
  });
});

describe('the current item', () => {
  it('is opened while the meeting is open, by chair or clerk', () => {
    const { type: _type, ...opened } = item;
    expect(given(...OPEN).when('maja', item)).toEqual([{ type: 'ItemOpened', ...opened }]);
    expect(given(...OPEN).when('nikos', item)).toEqual(refused('not-your-role'));
    expect(given(...PLANNED).when('maja', item)).toEqual(refused('meeting-not-open'));
  });

  it('is not opened again while it is current', () => {
    const housing = { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } } as const;
    expect(given(...OPEN, housing).when('eleni', item)).toEqual(refused('item-already-open'));
  });

  it('stays current through a suspension', () => {
    const { state } = given(
      ...OPEN,
      { type: 'ItemOpened', item: 'housing', title: { en: 'Housing' } },
      { type: 'MeetingSuspended' },
    );
    expect(state.meeting).toMatchObject({ status: 'suspended', item: { item: 'housing' } });
  });
});
