import { describe, expect, it } from 'vitest';
import { refused } from '../kernel/outcome.ts';
import { whoChairs } from './meeting.ts';
import { CALLED, CONSTITUTION, SITTING, told } from './specification.ts';

const handOver = (to: string) => ({ type: 'HandOverChair', to }) as const;
const handed = (to: string, because: 'asked' | 'absent') =>
  ({ type: 'ChairHandedOver', to, because }) as const;
const TAKE = { type: 'TakeChair' } as const;
const TAKE_BACK = { type: 'TakeBackChair' } as const;
const TAKEN_BACK = { type: 'ChairTakenBack' } as const;
const [PLANNED] = CALLED;
if (PLANNED === undefined) throw new Error('a story begins with a plan');

const sitting = told(...SITTING);
const deputised = told(...SITTING, handed('nikos', 'asked'));

describe('handing over the chair', () => {
  it('is said by whoever chairs, to a member who is here', () => {
    expect(sitting.when('eleni', handOver('nikos'))).toEqual([handed('nikos', 'asked')]);
    expect(sitting.when('eleni', handOver('amal'))).toEqual([handed('amal', 'asked')]);
    expect(sitting.when('eleni', handOver('grace'))).toEqual(refused('not-a-member'));
    expect(sitting.when('eleni', handOver('eleni'))).toEqual(refused('already-chairs'));
    expect(sitting.when('eleni', handOver('nikos'), { present: ['eleni'] })).toEqual(
      refused('not-here'),
    );
  });

  it('makes the other one chair, from that event on', () => {
    expect(whoChairs(sitting.meeting)).toBe('eleni');
    expect(whoChairs(deputised.meeting)).toBe('nikos');
    expect(deputised.when('nikos', handOver('amal'))).toEqual([handed('amal', 'asked')]);
    expect(deputised.when('eleni', handOver('amal'))).toEqual(refused('chair-is-here'));
  });

  it('ends when it is handed back, or the chair by office takes it', () => {
    expect(deputised.when('nikos', handOver('eleni'))).toEqual([TAKEN_BACK]);
    expect(deputised.when('eleni', TAKE_BACK)).toEqual([TAKEN_BACK]);
    expect(deputised.when('amal', TAKE_BACK)).toEqual(refused('not-the-chair'));
    expect(deputised.when('eleni', TAKE_BACK, { present: ['nikos'] })).toEqual(refused('not-here'));
    expect(sitting.when('eleni', TAKE_BACK)).toEqual(refused('chair-not-handed-over'));
    expect(whoChairs(told(...SITTING, handed('nikos', 'asked'), TAKEN_BACK).meeting)).toBe('eleni');
  });
});

describe('a chair who is not there', () => {
  const absent = { present: ['maja', 'nikos', 'amal'] };

  it('is stood in for by a deputy, who says so, or of whom the clerk says so', () => {
    expect(told(...CALLED).when('nikos', TAKE, absent)).toEqual([handed('nikos', 'absent')]);
    expect(sitting.when('maja', handOver('nikos'), absent)).toEqual([handed('nikos', 'absent')]);
    expect(sitting.when('amal', TAKE, absent)).toEqual(refused('deputy-comes-first'));
    expect(sitting.when('maja', handOver('amal'), absent)).toEqual(refused('deputy-comes-first'));
  });

  it('is stood in for by any member where no deputy is there either', () => {
    const alone = { present: ['amal', 'grace'] };
    expect(sitting.when('amal', TAKE, alone)).toEqual([handed('amal', 'absent')]);
    expect(sitting.when('grace', TAKE, alone)).toEqual(refused('not-a-member'));
  });

  it('is not pushed aside while there', () => {
    expect(sitting.when('nikos', TAKE)).toEqual(refused('chair-is-here'));
    expect(sitting.when('maja', handOver('nikos'))).toEqual(refused('chair-is-here'));
  });

  it('gets the chair back from the clerk when whoever stood in has gone', () => {
    const present = ['maja', 'eleni', 'amal'];
    expect(deputised.when('maja', handOver('eleni'), { present })).toEqual([TAKEN_BACK]);
    const byAmal = told(...SITTING, handed('amal', 'asked'));
    const withDeputy = { present: ['maja', 'eleni', 'nikos'] };
    expect(byAmal.when('maja', handOver('eleni'), withDeputy)).toEqual([TAKEN_BACK]);
  });
});

describe('the chair of a meeting that nobody constituted', () => {
  const free = told(PLANNED, { type: 'MeetingOpened' });

  it('is whoever the directory says', () => {
    expect(whoChairs(free.meeting)).toBeNull();
    expect(whoChairs(told().meeting)).toBeNull();
    expect(free.when('eleni', handOver('amal'))).toEqual([handed('amal', 'asked')]);
    expect(free.when('eleni', handOver('maja'))).toEqual(refused('not-a-member'));
    expect(free.when('amal', TAKE)).toEqual(refused('chair-is-here'));
    const handedOver = told(PLANNED, handed('amal', 'asked'));
    expect(handedOver.when('eleni', TAKE_BACK)).toEqual([TAKEN_BACK]);
  });

  it('is so too while the chair’s seat is vacant', () => {
    const seats = CONSTITUTION.seats.map((one) =>
      one.office === 'chair' ? { ...one, member: null } : one,
    );
    const vacant = told(PLANNED, {
      type: 'MeetingConstituted',
      constitution: { ...CONSTITUTION, seats },
    });
    expect(vacant.when('eleni', handOver('nikos'))).toEqual([handed('nikos', 'asked')]);
  });
});
