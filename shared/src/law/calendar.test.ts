import { describe, expect, it } from 'vitest';
import { holidaysOf, isHoliday, isWorkingDay, orthodoxEaster, westernEaster } from './calendar.ts';
import { weekdayOf } from './civil-date.ts';

/** Easter Sundays as published, year by year from 2000. */
const ORTHODOX = `
  2000-04-30 2001-04-15 2002-05-05 2003-04-27 2004-04-11 2005-05-01 2006-04-23 2007-04-08
  2008-04-27 2009-04-19 2010-04-04 2011-04-24 2012-04-15 2013-05-05 2014-04-20 2015-04-12
  2016-05-01 2017-04-16 2018-04-08 2019-04-28 2020-04-19 2021-05-02 2022-04-24 2023-04-16
  2024-05-05 2025-04-20 2026-04-12 2027-05-02 2028-04-16 2029-04-08 2030-04-28`;
const WESTERN = `
  2000-04-23 2001-04-15 2002-03-31 2003-04-20 2004-04-11 2005-03-27 2006-04-16 2007-04-08
  2008-03-23 2009-04-12 2010-04-04 2011-04-24 2012-04-08 2013-03-31 2014-04-20 2015-04-05
  2016-03-27 2017-04-16 2018-04-01 2019-04-21 2020-04-12 2021-04-04 2022-04-17 2023-04-09
  2024-03-31 2025-04-20 2026-04-05 2027-03-28 2028-04-16 2029-04-01 2030-04-21`;

function years(dates: string): readonly (readonly [number, string])[] {
  return dates
    .trim()
    .split(/\s+/)
    .map((date) => [Number(date.slice(0, 4)), date]);
}

describe('Easter', () => {
  it.each(years(ORTHODOX))('Orthodox, %i: %s', (year, date) => {
    expect(orthodoxEaster(year)).toBe(date);
  });

  it.each(years(WESTERN))('western, %i: %s', (year, date) => {
    expect(westernEaster(year)).toBe(date);
  });

  it('western, at its earliest and latest', () => {
    expect([1818, 2285].map(westernEaster)).toEqual(['1818-03-22', '2285-03-22']);
    expect([1943, 2038].map(westernEaster)).toEqual(['1943-04-25', '2038-04-25']);
  });

  it('is a Sunday in spring, in every year', () => {
    for (let year = 1900; year < 2300; year += 1) {
      for (const date of [westernEaster(year), orthodoxEaster(year)]) {
        expect(weekdayOf(date)).toBe(7);
      }
      expect(orthodoxEaster(year) >= westernEaster(year)).toBe(true);
    }
  });
});

describe('holidays of 2026', () => {
  it('Greece: Clean Monday, Good Friday, Holy Saturday, Easter Monday, Holy Spirit', () => {
    expect(holidaysOf('GR', 2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-02-23',
      '2026-03-25',
      '2026-04-10',
      '2026-04-11',
      '2026-04-13',
      '2026-05-01',
      '2026-06-01',
      '2026-08-15',
      '2026-10-28',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('Austria: thirteen, Good Friday is none', () => {
    expect(holidaysOf('AT', 2026)).toEqual([
      '2026-01-01',
      '2026-01-06',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
      '2026-08-15',
      '2026-10-26',
      '2026-11-01',
      '2026-12-08',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('Hesse: ten, with Good Friday and Corpus Christi', () => {
    expect(holidaysOf('DE-HE', 2026)).toEqual([
      '2026-01-01',
      '2026-04-03',
      '2026-04-06',
      '2026-05-01',
      '2026-05-14',
      '2026-05-25',
      '2026-06-04',
      '2026-10-03',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('Slovenia: thirteen on days that are no Sundays by name', () => {
    expect(holidaysOf('SI', 2026)).toEqual([
      '2026-01-01',
      '2026-01-02',
      '2026-02-08',
      '2026-04-06',
      '2026-04-27',
      '2026-05-01',
      '2026-05-02',
      '2026-06-25',
      '2026-08-15',
      '2026-10-31',
      '2026-11-01',
      '2026-12-25',
      '2026-12-26',
    ]);
  });

  it('a feast and a national day that meet are one day', () => {
    // In 2008 Ascension fell on 1 May.
    expect(holidaysOf('AT', 2008).filter((date) => date === '2008-05-01')).toHaveLength(1);
    expect(isHoliday('AT', '2008-05-01')).toBe(true);
  });
});

describe('a working day', () => {
  it('is no weekend and no holiday of the country', () => {
    expect(isWorkingDay('GR', '2026-04-09')).toBe(true);
    expect(isWorkingDay('GR', '2026-04-10')).toBe(false);
    expect(isWorkingDay('AT', '2026-04-10')).toBe(true);
    expect(isWorkingDay('GR', '2026-11-21')).toBe(false);
    expect(isWorkingDay('GR', '2026-11-22')).toBe(false);
  });

  it('knows weekends only where the pack names no country', () => {
    expect(isWorkingDay(null, '2026-12-25')).toBe(true);
    expect(isWorkingDay(null, '2026-12-26')).toBe(false);
  });
});
