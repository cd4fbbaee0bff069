import { describe, expect, it } from 'vitest';
import { attended, remoteAttendance } from './attended.ts';
import { initialAttendance } from './presence.ts';
import { council, members, sittingOf } from './specification.ts';
import { standing } from './standing.ts';

const FROM_AFAR = { remote: 'allowed', remotePerYear: 2, absencesLoseSeat: 3 } as const;

describe('who is there', () => {
  it('names the register in the order of the seats, members and who sits for them', () => {
    const body = council(5, { statutory: 6 });
    const { attendance } = sittingOf(body)
      .give('clerk', { type: 'NoteArrival', person: 's4', standsFor: 'm4' })
      .connect('m2')
      .arrive('m1', 'clerk');
    const found = standing(attendance, body, null);
    expect(found.entitled).toEqual(['m1', 'm2', 's4']);
    expect(found.bases).toEqual({ statutory: 6, filled: 5, present: 3, entitled: 3 });
    expect(found).toMatchObject({ present: 3, room: 2, online: 1, substitutes: 1 });
    expect(found.places).toHaveLength(5);
    expect(found.places[3]).toEqual({
      seat: 'seat-4',
      member: 'm4',
      person: 's4',
      way: 'room',
      dropped: false,
      conflict: false,
    });
  });

  it('tells who is excused from who is missing', () => {
    const body = council(4);
    const { attendance } = sittingOf(body)
      .give('m3', { type: 'Excuse', person: 'm3', reason: 'On duty' })
      .give('clerk', { type: 'Excuse', person: 'm1' })
      .arrive('m1');
    expect(attendance.excused['m3']).toMatchObject({ reason: 'On duty' });
    expect(standing(attendance, body, null)).toMatchObject({
      excused: ['m3'],
      absent: ['m2', 'm4'],
    });
  });

  it('wants chair or deputy in person at the table', () => {
    const body = council(4);
    const here = (...people: string[]) =>
      standing(sittingOf(body).arrive(...people).attendance, body, null).chairPresent;
    expect([here('m1'), here('m2'), here('m3')]).toEqual([true, true, false]);
  });

  it('counts nobody from afar where the pack has members in the room only', () => {
    const body = council(4, { pack: { presence: { ...FROM_AFAR, remote: 'forbidden' } } });
    const sitting = sittingOf(body).connect('interpreter').arrive('m1');
    expect(sitting.refusal('m2', { type: 'Arrive' })).toBe('remote-not-allowed');
    const { attendance } = sittingOf(council(4)).connect('m1', 'm2').arrive('m3');
    expect(standing(attendance, body, null)).toMatchObject({ present: 1, entitled: ['m3'] });
  });

  it('counts no substitute where the pack knows none', () => {
    const { attendance } = sittingOf(council(4)).give('clerk', {
      type: 'NoteArrival',
      person: 's3',
      standsFor: 'm3',
    });
    const { voting, ...rest } = council(4).pack;
    const body = council(4, { pack: { ...rest, voting: { ...voting, substitutes: false } } });
    expect(standing(attendance, body, null)).toMatchObject({ present: 0, substitutes: 0 });
    const refusal = sittingOf(body).refusal('s3', { type: 'Arrive', standsFor: 'm3' });
    expect(refusal).toBe('substitutes-not-allowed');
  });

  it('counts a substitute for one member only, and not before it was said for whom', () => {
    const { seats, ...rest } = council(5);
    const body = {
      ...rest,
      seats: seats.map((seat) => ({ ...seat, substitute: seat.substitute && 's3' })),
    };
    const came = sittingOf(body).connect('s3');
    expect(standing(came.attendance, body, null).present).toBe(0);
    const { attendance } = came.give('s3', { type: 'Arrive', standsFor: 'm4' });
    expect(standing(attendance, body, null)).toMatchObject({ present: 1, substitutes: 1 });
  });

  it('is nobody before anybody came', () => {
    expect(standing(initialAttendance, council(4), 'housing')).toMatchObject({
      present: 0,
      entitled: [],
      absent: members(4),
      chairPresent: false,
    });
  });
});

describe('attendance from afar', () => {
  const body = council(4, { pack: { presence: FROM_AFAR }, remoteSoFar: { m2: 2, m3: 1 } });

  it('is held against the year’s limit for the clerk', () => {
    const waiting = sittingOf(body).connect('m1', 'm2', 'm3').arrive('m1');
    const openedAt = waiting.now;
    const { attendance } = waiting.open().arrive('m2');
    expect(remoteAttendance(attendance, body, openedAt)).toEqual([
      { member: 'm1', count: 0, today: false, limit: 2, over: false, usedUp: false },
      { member: 'm2', count: 3, today: true, limit: 2, over: true, usedUp: false },
      { member: 'm3', count: 2, today: true, limit: 2, over: false, usedUp: true },
      { member: 'm4', count: 0, today: false, limit: 2, over: false, usedUp: false },
    ]);
    expect(remoteAttendance(attendance, body, null)[1]).toMatchObject({ count: 2, over: false });
  });

  it('has no limit where the pack names none', () => {
    const [first] = remoteAttendance(initialAttendance, council(1), null);
    expect(first).toMatchObject({ limit: null, over: false });
  });
});

describe('what remains of a sitting', () => {
  it('is who took part from afar, who was excused, and who simply did not come', () => {
    const body = council(6, { quorum: { lasts: 'continuous' } });
    const waiting = sittingOf(body)
      .connect('m1', 'm2')
      .give('clerk', { type: 'Excuse', person: 'm6' });
    const { attendance } = waiting
      .open()
      .arrive('m4', 'm5')
      .give('clerk', { type: 'NoteArrival', person: 's3', standsFor: 'm3' })
      .depart('m4', 'm5')
      .depart('s3', 'm1')
      .close();
    const opened = waiting.now;
    expect(attended(attendance, body, opened)).toEqual({
      quorate: true,
      remote: ['m1', 'm2'],
      absent: [],
      excused: ['m6'],
    });
    expect(attended(waiting.attendance, body, opened)).toMatchObject({
      quorate: false,
      absent: ['m3', 'm4', 'm5'],
    });
  });
});
