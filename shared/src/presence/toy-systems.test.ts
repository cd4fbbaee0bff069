import { describe, expect, it } from 'vitest';
import { droppedSince } from './presence.ts';
import { BEAT_MS, council, HALL_CODE, members, sittingOf } from './specification.ts';
import { headcount, standing } from './standing.ts';

function counted(
  sitting: { readonly attendance: Parameters<typeof standing>[0] },
  body = council(9),
) {
  const { present, room, online, substitutes } = standing(sitting.attendance, body, null);
  return { present, room, online, substitutes };
}

describe('what toy systems get wrong', () => {
  it('1 the quorum counts statutory seats, not sockets', () => {
    const body = council(7, { statutory: 9 });
    const sitting = sittingOf(body)
      .arrive('clerk', 'interpreter', 'adviser')
      .connect('m1', 'm2', 'm3', 'm4')
      .open();
    expect(headcount(sitting.attendance, body, null)).toMatchObject({
      present: 4,
      needed: 5,
      base: { of: 'statutory', size: 9 },
      quorate: false,
    });
    expect(sitting.connect('m5').latest).toContainEqual(
      expect.objectContaining({ type: 'QuorumEstablished' }),
    );
  });

  it('2 sticky is not continuous', () => {
    const thinned = (lasts: 'sticky' | 'until-challenged' | 'continuous') =>
      sittingOf(council(9, { quorum: { lasts } }))
        .arrive(...members(5))
        .open()
        .depart('m5').attendance.quorum.status;
    expect(thinned('sticky')).toBe('established');
    expect(thinned('until-challenged')).toBe('established');
    expect(thinned('continuous')).toBe('lost');
  });

  it('3 a conflict of interest leaves those entitled; whether it leaves those present is the pack’s', () => {
    for (const conflictStaysPresent of [true, false]) {
      const body = council(9, { quorum: { conflictStaysPresent } });
      const sitting = sittingOf(body)
        .arrive(...members(5))
        .open()
        .item('housing')
        .give('m3', { type: 'LeaveForConflict', item: 'housing' });
      const { present, entitled, bases, conflicts } = standing(sitting.attendance, body, 'housing');
      expect(conflicts).toEqual(['m3']);
      expect(entitled).toEqual(['m1', 'm2', 'm4', 'm5']);
      expect(present).toBe(conflictStaysPresent ? 5 : 4);
      expect(bases).toEqual({ statutory: 9, filled: 9, present, entitled: 4 });
      expect(sitting.attendance.quorum.status).toBe(conflictStaysPresent ? 'established' : 'lost');
      expect(sitting.item('parking').attendance.quorum.status).toBe('established');
    }
  });

  it('4 one person on two devices, or in the room and online, is one', () => {
    const sitting = sittingOf(council(9)).connect('m1');
    expect(sitting.refusal('m1', { type: 'Arrive' })).toBe('already-here');
    expect(counted(sitting)).toEqual({ present: 1, room: 0, online: 1, substitutes: 0 });
    const moved = sitting.give('m1', { type: 'CheckIn', code: HALL_CODE });
    expect(counted(moved)).toEqual({ present: 1, room: 1, online: 0, substitutes: 0 });
    expect(counted(moved.give('m1', { type: 'Arrive' }))).toMatchObject({ present: 1, online: 1 });
  });

  it('4 moving from the line to the hall loses no quorum on the way', () => {
    const sitting = sittingOf(council(9))
      .connect(...members(5))
      .open()
      .arrive('m5');
    expect(sitting.latest.map(({ type }) => type)).toEqual(['PersonArrived']);
  });

  it('4 a member and their substitute never both count', () => {
    const substituted = sittingOf(council(9)).give('clerk', {
      type: 'NoteArrival',
      person: 's3',
      standsFor: 'm3',
    });
    expect(counted(substituted)).toEqual({ present: 1, room: 1, online: 0, substitutes: 1 });
    const relieved = substituted.connect('m3');
    expect(relieved.latest).toEqual([
      { type: 'PersonArrived', person: 'm3', way: 'online', by: 'self' },
      { type: 'PersonLeft', person: 's3', because: 'relieved' },
    ]);
    expect(counted(relieved)).toEqual({ present: 1, room: 0, online: 1, substitutes: 0 });
    const asGuest = relieved.arrive('s3');
    expect(counted(asGuest)).toMatchObject({ present: 1, substitutes: 0 });
  });

  it('4 a member who relieves their substitute loses no quorum on the way', () => {
    const sitting = sittingOf(council(9))
      .arrive(...members(6).filter((id) => id !== 'm3' && id !== 'm6'))
      .give('clerk', { type: 'NoteArrival', person: 's3', standsFor: 'm3' })
      .open();
    expect(sitting.attendance.quorum.status).toBe('established');
    expect(sitting.arrive('m3').latest.map(({ type }) => type)).toEqual([
      'PersonArrived',
      'PersonLeft',
    ]);
  });

  it('5 a line that drops makes its member absent in the end, with the cause, never a no', () => {
    const body = council(9);
    const opened = sittingOf(body)
      .connect(...members(5))
      .open();
    const dropped = opened.give('system', { type: 'NoteLineDropped', person: 'm5' });
    const during = standing(dropped.attendance, body, null);
    expect(during).toMatchObject({ present: 5, dropped: ['m5'] });
    expect(during.entitled).toContain('m5');
    expect(droppedSince(dropped.attendance, 0)).toEqual(['m5']);

    const gone = dropped.give('system', { type: 'EndGrace', person: 'm5' });
    expect(gone.latest).toMatchObject([
      { type: 'PersonLeft', person: 'm5', because: 'line' },
      { type: 'QuorumLost', counts: { present: 4 } },
    ]);
    expect(standing(gone.attendance, body, null)).toMatchObject({ present: 4, dropped: [] });
    expect(droppedSince(gone.attendance, opened.now)).toEqual(['m5']);
    expect(droppedSince(gone.attendance, gone.now)).toEqual([]);
    expect(droppedSince(gone.connect('m5').attendance, opened.now)).toEqual([]);
  });

  it('10 a correction is a new event, never an edit', () => {
    const sitting = sittingOf(council(9)).arrive('m1', 'm2').open().depart('m1');
    const before = sitting.events;
    const since = BEAT_MS;
    const corrected = sitting.give('clerk', {
      type: 'CorrectPresence',
      person: 'm1',
      since,
      from: since,
      to: since + 500,
      reason: 'Left during the break',
    });
    expect(corrected.events.slice(0, before.length)).toEqual(before);
    expect(corrected.latest).toMatchObject([{ type: 'PresenceCorrected', person: 'm1' }]);
    expect(corrected.attendance.past).toMatchObject([{ from: since, to: since + 500 }]);
  });
});
