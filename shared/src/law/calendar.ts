import { addDays, weekdayOf, written } from './civil-date.ts';
import type { CivilDate } from './civil-date.ts';
import type { Country } from './rule-pack.ts';

/**
 * Which days are working days. What a law declares for one occasion only, or a
 * city keeps by itself, no table can know: in Greece a minister may move 1 May
 * when it falls into Holy Week (in 2021 to 4 May), every town has its patron's
 * day, and in Hesse the government may declare a day (HFeiertagsG § 2). Where
 * that matters the chair sees the date and decides.
 */
interface Holidays {
  readonly easter: 'western' | 'orthodox';
  /** Days after Easter Sunday. */
  readonly moving: readonly number[];
  /** `MM-DD`. */
  readonly fixed: readonly string[];
}

const HOLIDAYS: Readonly<Record<Country, Holidays>> = {
  // Arbeitsruhegesetz § 7 Abs. 2: Easter Monday, Ascension, Whit Monday, Corpus Christi.
  AT: {
    easter: 'western',
    moving: [1, 39, 50, 60],
    fixed: ['01-01', '01-06', '05-01', '08-15', '10-26', '11-01', '12-08', '12-25', '12-26'],
  },
  // HFeiertagsG § 1: Good Friday, Easter Monday, Ascension, Whit Monday, Corpus Christi.
  'DE-HE': {
    easter: 'western',
    moving: [-2, 1, 39, 50, 60],
    fixed: ['01-01', '05-01', '10-03', '12-25', '12-26'],
  },
  // ν. 1157/1981 art. 1 §§ 11–12, public services and municipalities: Clean Monday, Good Friday,
  // Holy Saturday, Easter Monday, Monday of the Holy Spirit.
  GR: {
    easter: 'orthodox',
    moving: [-48, -2, -1, 1, 50],
    fixed: ['01-01', '01-06', '03-25', '05-01', '08-15', '10-28', '12-25', '12-26'],
  },
  // Zakon o praznikih in dela prostih dnevih, členi 1–2: Easter Monday (Easter and Whit Sunday are
  // Sundays). 2 January is free again since 2017.
  SI: {
    easter: 'western',
    moving: [1],
    fixed: [
      '01-01',
      '01-02',
      '02-08',
      '04-27',
      '05-01',
      '05-02',
      '06-25',
      '08-15',
      '10-31',
      '11-01',
      '12-25',
      '12-26',
    ],
  },
};

/** The days that are free by the country's law in a year, weekends or not, in order. */
export function holidaysOf(country: Country, year: number): readonly CivilDate[] {
  const { easter, moving, fixed } = HOLIDAYS[country];
  const sunday = easter === 'orthodox' ? orthodoxEaster(year) : westernEaster(year);
  const days = [
    ...fixed.map((day) => `${String(year).padStart(4, '0')}-${day}`),
    ...moving.map((after) => addDays(sunday, after)),
  ];
  return [...new Set(days)].toSorted();
}

/** Whether a holiday of the country falls on the date. */
export function isHoliday(country: Country | null, date: CivilDate): boolean {
  return country !== null && holidaysOf(country, Number(date.slice(0, 4))).includes(date);
}

export function isWorkingDay(country: Country | null, date: CivilDate): boolean {
  return weekdayOf(date) < 6 && !isHoliday(country, date);
}

/**
 * Easter Sunday of the western churches, by the Gregorian computus (the
 * anonymous algorithm, in Meeus, *Astronomical Algorithms*, ch. 8).
 */
export function westernEaster(year: number): CivilDate {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const skippedLeaps = Math.floor(century / 4);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - skippedLeaps - moonShift + 15) % 30;
  const leaps = Math.floor((year % 100) / 4);
  const toSunday = (32 + 2 * (century % 4) + 2 * leaps - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const sum = epact + toSunday - 7 * late + 114;
  return written(year, Math.floor(sum / 31), (sum % 31) + 1);
}

/**
 * Easter Sunday of the Orthodox churches: the Julian computus (Gauss; Meeus,
 * *Astronomical Algorithms*, ch. 8), told in the Gregorian calendar, which is
 * 13 days ahead from 1900 to 2099.
 */
export function orthodoxEaster(year: number): CivilDate {
  const moon = (19 * (year % 19) + 15) % 30;
  const toSunday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const sum = moon + toSunday + 114;
  const julian = written(year, Math.floor(sum / 31), (sum % 31) + 1);
  const ahead = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return addDays(julian, ahead);
}
