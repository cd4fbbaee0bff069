import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, civilDate, datesIn, dayNumber, startOfDay, weekdayOf } from './civil-date.ts';
import { RUNS } from './verdict.contract.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** From 1600 to 2500. */
const days = fc.integer({ min: -135_140, max: 193_581 });

describe('a civil date', () => {
  it('is counted from 1 January 1970, leap days and centuries included', () => {
    expect(dayNumber('1970-01-01')).toBe(0);
    expect(dayNumber('2000-02-29')).toBe(11_016);
    expect(civilDate(-1)).toBe('1969-12-31');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2100-02-28', 1)).toBe('2100-03-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(weekdayOf('2026-11-22')).toBe(7);
    expect(weekdayOf('1969-12-31')).toBe(3);
  });

  it('is the same as the calendar of the platform', () => {
    const inUtc = datesIn('UTC');
    fc.assert(
      fc.property(days, (number) => {
        expect(civilDate(number)).toBe(inUtc(number * DAY_MS));
        expect(dayNumber(civilDate(number))).toBe(number);
      }),
      RUNS,
    );
  });
});

describe('a day in a city', () => {
  const utc = (date: string, hour: number) => dayNumber(date) * DAY_MS + hour * HOUR_MS;

  it('begins at its own midnight, summer and winter', () => {
    expect(startOfDay('2026-01-15', 'Europe/Athens')).toBe(utc('2026-01-14', 22));
    expect(startOfDay('2026-07-15', 'Europe/Athens')).toBe(utc('2026-07-14', 21));
    expect(startOfDay('2026-07-15', 'America/Los_Angeles')).toBe(utc('2026-07-15', 7));
    expect(startOfDay('2026-07-15', 'Pacific/Kiritimati')).toBe(utc('2026-07-14', 10));
  });

  it('has 23 hours when the clocks are put forward, 25 when they are put back', () => {
    const length = (date: string) =>
      startOfDay(addDays(date, 1), 'Europe/Athens') - startOfDay(date, 'Europe/Athens');
    expect(length('2026-03-29')).toBe(23 * HOUR_MS);
    expect(length('2026-10-25')).toBe(25 * HOUR_MS);
    expect(length('2026-11-22')).toBe(24 * HOUR_MS);
  });

  it('begins at one where the clocks are put forward at midnight', () => {
    expect(startOfDay('2025-03-30', 'Asia/Beirut')).toBe(utc('2025-03-29', 22));
    const hour = new Intl.DateTimeFormat('en', { timeZone: 'Asia/Beirut', timeStyle: 'short' });
    expect(hour.format(startOfDay('2025-03-30', 'Asia/Beirut'))).toMatch(/^1:00/);
  });

  it('begins when the day before has ended', () => {
    const zones = ['Europe/Athens', 'Europe/Vienna', 'Asia/Beirut', 'America/New_York'];
    for (const zone of zones) {
      const dateOf = datesIn(zone);
      for (let day = dayNumber('2026-01-01'); day < dayNumber('2027-01-01'); day += 13) {
        const start = startOfDay(civilDate(day), zone);
        expect([dateOf(start), dateOf(start - 1)]).toEqual([civilDate(day), civilDate(day - 1)]);
      }
    }
  });
});
