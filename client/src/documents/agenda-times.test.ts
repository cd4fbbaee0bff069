import { describe, expect, it } from 'vitest';
import { agendaTimes } from './agenda-times.ts';
import type { Expected, SittingClock } from './agenda-times.ts';

/** `a20 -b5 c` reads as a with 20 minutes, its part b with 5, and c without an estimate. */
function list(text: string) {
  return text.split(' ').map((word) => {
    const [, dash = '', id = '', minutes = ''] = /^(-?)([a-z]+)(\d*)$/.exec(word) ?? [];
    const depth: 0 | 1 = dash === '' ? 0 : 1;
    return { id, depth, minutes: minutes === '' ? null : Number(minutes) };
  });
}

const at = (time: string) => Date.parse(`2026-11-09T${time}:00Z`);
const BEFORE: SittingClock = { now: at('16:00'), startsAt: null, openedAt: null, current: null };

function told(text: string, clock: Partial<SittingClock>) {
  const times = agendaTimes(list(text), { ...BEFORE, ...clock });
  const hour = ({ at: moment, earliest }: Expected) =>
    `${earliest ? 'from ' : ''}${new Date(moment).toISOString().slice(11, 16)}`;
  return {
    ...times,
    ends: times.ends === null ? null : hour(times.ends),
    begins: [...times.begins].map(([id, begin]) => `${id} ${hour(begin)}`).join(', '),
  };
}

describe('the clock of an agenda', () => {
  it('says nothing where nobody estimated anything', () => {
    expect(told('a b', { startsAt: at('17:00') })).toEqual({
      total: null,
      begins: '',
      ends: null,
      late: null,
    });
  });

  it('counts the whole before anybody knows when it begins', () => {
    expect(told('a10 b c20', {})).toEqual({ total: 30, begins: '', ends: null, late: null });
  });

  it('begins with the invitation’s hour, and moves on when that passes', () => {
    const clock = { startsAt: at('17:00') };
    expect(told('a10 b20', clock)).toMatchObject({
      begins: 'a 17:00, b 17:10',
      ends: '17:30',
      late: 0,
    });
    expect(told('a10 b20', { ...clock, now: at('17:05') })).toMatchObject({
      ends: '17:35',
      late: 5,
    });
  });

  it('goes on from the item at hand', () => {
    const opened = { startsAt: at('17:00'), openedAt: at('17:02') };
    const current = { id: 'b', since: at('17:20') };
    expect(told('a10 b20 break15 c30', { ...opened, current, now: at('17:30') })).toEqual({
      total: 75,
      begins: 'break 17:40, c 17:55',
      ends: '18:25',
      late: 10,
    });
    expect(told('a10 b20 c30', { ...opened, current, now: at('17:50') })).toMatchObject({
      begins: 'c 17:50',
      late: 20,
    });
  });

  it('can be ahead, and is late by its opening where no hour was said', () => {
    const current = { id: 'c', since: at('17:05') };
    const ahead = { openedAt: at('17:00'), current, now: at('17:06') };
    expect(told('a10 b20 c30', ahead)).toMatchObject({ begins: '', ends: '17:35', late: -25 });
    const waiting = { openedAt: at('17:00'), now: at('17:08') };
    expect(told('a10 b20', waiting)).toMatchObject({ begins: 'a 17:08, b 17:18', late: 8 });
  });

  it('counts parts within their item', () => {
    expect(told('a30 -b10 -c10 d5', { startsAt: at('17:00') })).toMatchObject({
      total: 35,
      begins: 'a 17:00, b 17:10, c 17:20, d 17:30',
    });
    expect(told('a10 -b10 -c10', { startsAt: at('17:00') })).toMatchObject({ total: 20 });
  });

  it('says the earliest hour behind what nobody estimated', () => {
    expect(told('a10 b c20', { startsAt: at('17:00') })).toMatchObject({
      begins: 'a 17:00, b 17:10, c from 17:10',
      ends: 'from 17:30',
    });
    const current = { id: 'a', since: at('17:00') };
    expect(told('a b10', { openedAt: at('17:00'), current, now: at('17:04') })).toMatchObject({
      begins: 'b from 17:04',
    });
    expect(told('a20 -b -c d5', { startsAt: at('17:00') })).toMatchObject({ ends: '17:25' });
  });

  it('says no hour while what is dealt with is not on the agenda', () => {
    const gone = { openedAt: at('17:00'), current: { id: 'gone', since: at('17:00') } };
    expect(told('a10 b20', gone)).toEqual({ total: 30, begins: '', ends: null, late: null });
  });
});
