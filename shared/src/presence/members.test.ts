import { describe, expect, it } from 'vitest';
import { evolveAttendance, initialAttendance } from './presence.ts';
import { council, HALL_CODE, sittingOf } from './specification.ts';

describe('a presence', () => {
  it('goes over into the next one when its person moves', () => {
    const { attendance } = sittingOf(council(4)).connect('m3').arrive('m3');
    expect(attendance.past).toEqual([
      expect.objectContaining({
        way: 'online',
        because: 'moved',
        to: attendance.here['m3']?.since,
      }),
    ]);
  });

  it('of an old record is confirmed by the clerk in the room, else by the person', () => {
    const by = (way: 'room' | 'online') => {
      const meta = { n: 1, at: 5, by: 'maja' };
      const event = { type: 'PersonArrived', person: 'm1', way } as const;
      return evolveAttendance(initialAttendance, event, meta).here['m1'];
    };
    expect(by('room')).toMatchObject({ by: 'clerk', confirmedBy: 'maja', standsFor: null });
    expect(by('online')).toMatchObject({ by: 'self', standsFor: null });
  });
});

describe('checking in by the hall’s code', () => {
  const sitting = sittingOf(council(4));

  it('proves the room, by the member’s own device', () => {
    const { latest, attendance } = sitting.give('m3', { type: 'CheckIn', code: HALL_CODE });
    expect(latest).toEqual([{ type: 'PersonArrived', person: 'm3', way: 'room', by: 'code' }]);
    expect(attendance.here['m3']).toMatchObject({ by: 'code', confirmedBy: 'm3' });
    expect(sitting.arrive('m3').attendance.here['m3']).toMatchObject({
      by: 'clerk',
      confirmedBy: 'clerk',
    });
  });

  it('needs the code that is shown now', () => {
    expect(sitting.refusal('m3', { type: 'CheckIn', code: 'photo-of-last-week' })).toBe(
      'code-not-valid',
    );
  });
});

describe('sitting for a member', () => {
  const sitting = sittingOf(council(5));
  const arrive = (standsFor: string) => ({ type: 'Arrive', standsFor }) as const;

  it('is for their named substitute, while the member is not here', () => {
    expect(sitting.give('s3', arrive('m3')).latest).toEqual([
      { type: 'PersonArrived', person: 's3', way: 'online', by: 'self', standsFor: 'm3' },
    ]);
    expect(sitting.refusal('s3', arrive('m4'))).toBe('not-their-substitute');
    expect(sitting.refusal('m5', arrive('m4'))).toBe('not-their-substitute');
    expect(sittingOf(null).refusal('s3', arrive('m3'))).toBe('not-their-substitute');
    expect(sitting.arrive('m3').refusal('s3', arrive('m3'))).toBe('member-is-here');
  });

  it('may begin after the substitute came, and goes along from the line to the hall', () => {
    const seated = sitting.connect('s3').give('s3', arrive('m3'));
    expect(seated.latest).toMatchObject([{ type: 'PersonArrived', standsFor: 'm3' }]);
    expect(seated.refusal('s3', arrive('m3'))).toBe('already-here');
    expect(seated.arrive('s3').attendance.here['s3']).toMatchObject({
      way: 'room',
      standsFor: 'm3',
    });
  });
});

describe('excuses', () => {
  const sitting = sittingOf(council(5));
  const EXCUSE = { type: 'Excuse', person: 'm3' } as const;

  it('come from the member or the clerk, once, and can be withdrawn', () => {
    const excused = sitting.give('m3', EXCUSE);
    expect(excused.latest).toEqual([{ type: 'AbsenceExcused', person: 'm3', reason: null }]);
    expect(excused.refusal('clerk', EXCUSE)).toBe('already-excused');
    const withdrawn = excused.give('clerk', { type: 'WithdrawExcuse', person: 'm3' });
    expect(withdrawn.latest).toEqual([{ type: 'ExcuseWithdrawn', person: 'm3' }]);
    expect(withdrawn.attendance.excused).toEqual({});
    expect(withdrawn.refusal('m3', { type: 'WithdrawExcuse', person: 'm3' })).toBe('not-excused');
  });

  it('keep the reason apart, for it may be about somebody’s health', () => {
    const explained = sitting.give('m3', { ...EXCUSE, reason: 'In hospital' });
    expect(explained.latest).toEqual([
      { type: 'AbsenceExcused', person: 'm3', reason: null },
      { type: 'ExcuseExplained', person: 'm3', reason: 'In hospital' },
    ]);
    const { excused } = explained.attendance;
    expect(excused['m3']).toMatchObject({ reason: 'In hospital' });
    const meta = { n: 9, at: 9, by: 'm3' };
    const without = evolveAttendance(
      initialAttendance,
      { type: 'AbsenceExcused', person: 'm3', reason: null },
      meta,
    );
    expect(without.excused['m3']).toEqual({ reason: null, since: 9 });
    const lost = { type: 'ExcuseExplained', person: 'm3', reason: 'In hospital' } as const;
    expect(evolveAttendance(initialAttendance, lost, meta)).toBe(initialAttendance);
  });

  it('of old records have their reason in them', () => {
    const meta = { n: 9, at: 9, by: 'm3' };
    const old = { type: 'AbsenceExcused', person: 'm3', reason: 'On duty' } as const;
    expect(evolveAttendance(initialAttendance, old, meta).excused['m3']).toEqual({
      reason: 'On duty',
      since: 9,
    });
  });

  it('are not told for others by a member, nor for strangers', () => {
    expect(sitting.refusal('m4', EXCUSE)).toBe('only-for-yourself');
    expect(sitting.refusal('clerk', { type: 'Excuse', person: 'nobody' })).toBe('unknown-person');
  });
});

describe('a conflict of interest', () => {
  const sitting = sittingOf(council(5)).arrive('m3');
  const LEAVE = { type: 'LeaveForConflict', item: 'housing' } as const;
  const RETURN = { type: 'ReturnFromConflict', item: 'housing' } as const;

  it('is declared by the member or noted by the clerk, for one item', () => {
    const declared = sitting.give('m3', LEAVE);
    expect(declared.latest).toEqual([{ type: 'ConflictDeclared', person: 'm3', item: 'housing' }]);
    expect(declared.attendance.conflicts).toEqual({ housing: ['m3'] });
    expect(sitting.give('clerk', { ...LEAVE, person: 'm3' }).latest).toEqual(declared.latest);
    expect(declared.refusal('m3', LEAVE)).toBe('conflict-already-declared');
    expect(declared.refusal('m3', { ...LEAVE, item: 'parking' })).toBeNull();
  });

  it('ends when the member comes back to the item', () => {
    const back = sitting.give('m3', LEAVE).give('m3', RETURN);
    expect(back.latest).toEqual([{ type: 'ConflictEnded', person: 'm3', item: 'housing' }]);
    expect(back.attendance.conflicts).toEqual({ housing: [] });
    expect(back.refusal('m3', RETURN)).toBe('no-conflict-declared');
  });

  it('is not told for others by a member', () => {
    expect(sitting.refusal('m4', { ...LEAVE, person: 'm3' })).toBe('only-for-yourself');
    expect(sitting.refusal('clerk', { ...LEAVE, person: 'nobody' })).toBe('unknown-person');
  });
});
