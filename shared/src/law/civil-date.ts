/**
 * Dates as the law counts them: days of the calendar on a wall in one city,
 * written `YYYY-MM-DD`. A day is the one between two midnights there, whether
 * it has 23, 24 or 25 hours; so nothing here adds up hours.
 */
export type CivilDate = string;

/** The day of the week, from 1 (Monday) to 7 (Sunday). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

const MS_PER_MINUTE = 60_000;
const MINUTES_PER_DAY = 1_440;
/** No clock of the platform goes further. */
const LAST_INSTANT = 8_640_000_000_000_000;
const DAYS_PER_WEEK = 7;
/** From 1 March of the year 0 to 1 January 1970. */
const DAYS_TO_1970 = 719_468;
const DAYS_PER_ERA = 146_097;
const YEARS_PER_ERA = 400;

/**
 * Days since 1 January 1970, in the Gregorian calendar. Years are counted from
 * March, so that the leap day is the last of its year (the method of Hinnant,
 * "chrono-compatible low-level date algorithms").
 */
export function dayNumber(date: CivilDate): number {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / YEARS_PER_ERA);
  const yearOfEra = marchYear - era * YEARS_PER_ERA;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_PER_ERA + dayOfEra - DAYS_TO_1970;
}

export function civilDate(number: number): CivilDate {
  const days = number + DAYS_TO_1970;
  const era = Math.floor(days / DAYS_PER_ERA);
  const dayOfEra = days - era * DAYS_PER_ERA;
  const leapDays =
    Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const fromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * fromMarch + 2) / 5) + 1;
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return written(yearOfEra + era * YEARS_PER_ERA + (month <= 2 ? 1 : 0), month, day);
}

/** The date, as `YYYY-MM-DD`, of a day that exists. */
export function written(year: number, month: number, day: number): CivilDate {
  const padded = (part: number, length: number) => String(part).padStart(length, '0');
  return `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
}

export function isBefore(one: CivilDate, other: CivilDate): boolean {
  return dayNumber(one) < dayNumber(other);
}

export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayNumber(date) + days);
}

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
/** 1 January 1970 was a Thursday. */
const WEEKDAY_OF_1970 = 3;

export function weekdayOf(date: CivilDate): Weekday {
  const at = (dayNumber(date) + WEEKDAY_OF_1970) % DAYS_PER_WEEK;
  return WEEKDAYS[(at + DAYS_PER_WEEK) % DAYS_PER_WEEK] ?? 1;
}

/** From an instant, in milliseconds since 1970, to its date in one city. */
export type DateOf = (instant: number) => CivilDate;

/** @param zone the city's IANA time zone, e.g. `Europe/Athens` */
export function datesIn(zone: string): DateOf {
  const format = new Intl.DateTimeFormat('en-u-ca-iso8601-nu-latn', {
    timeZone: zone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  return (instant) => {
    const parts = format.formatToParts(Math.min(instant, LAST_INSTANT));
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return written(part('year'), part('month'), part('day'));
  };
}

/** The first instant of a day in a city of an IANA time zone, in milliseconds since 1970. */
export function startOfDay(date: CivilDate, zone: string): number {
  return firstInstant(date, datesIn(zone));
}

/**
 * The first instant of a day in a city, in milliseconds since 1970. It is
 * looked for, not computed from an offset: where the clocks change at midnight
 * a day begins at one o'clock. To the minute, which every clock of our days
 * has in common.
 */
export function firstInstant(date: CivilDate, dateOf: DateOf): number {
  let before = (dayNumber(date) - 1) * MINUTES_PER_DAY;
  let within = (dayNumber(date) + 1) * MINUTES_PER_DAY;
  while (within - before > 1) {
    const middle = Math.floor((before + within) / 2);
    if (isBefore(dateOf(middle * MS_PER_MINUTE), date)) before = middle;
    else within = middle;
  }
  return within * MS_PER_MINUTE;
}
