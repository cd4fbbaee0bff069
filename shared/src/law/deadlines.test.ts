import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWorkingDay } from './calendar.ts';
import { addDays, civilDate, dayNumber, startOfDay, weekdayOf } from './civil-date.ts';
import { invitationDeadline, latestDay } from './deadlines.ts';
import { advisoryDefault } from './packs/advisory-default.ts';
import { atGrazMigrantsCouncil } from './packs/at-graz-migrants-council.ts';
import { atSalzburgMunicipalCouncil } from './packs/at-salzburg-municipal-council.ts';
import { deHessenForeignersCouncil } from './packs/de-hessen-foreigners-council.ts';
import { grMunicipalCouncil } from './packs/gr-municipal-council.ts';
import { robertsRules } from './packs/roberts-rules.ts';
import type { RulePack } from './rule-pack.ts';
import { RUNS } from './verdict.contract.ts';

const HOUR_MS = 3_600_000;
const ATHENS = 'Europe/Athens';

/** An instant by what the clocks of the city show; only for days on which they are not changed. */
function at(date: string, hour: number, zone = ATHENS): number {
  return startOfDay(date, zone) + hour * HOUR_MS;
}

function called(pack: RulePack, sentAt: number, startsAt: number, zone = ATHENS, urgent = false) {
  return invitationDeadline(pack, { sentAt, startsAt, zone, urgent });
}

/** Three full working days before, wherever. */
function threeDays(country: RulePack['country']): RulePack {
  return { ...grMunicipalCouncil, country };
}

describe('what toy systems get wrong: 12 "three full working days"', () => {
  it('12 across daylight saving, in spring', () => {
    // Thursday 2 April 2026. Wednesday, Tuesday and Monday are full; the clocks changed on Sunday.
    const sitting = at('2026-04-02', 18);
    const late = called(grMunicipalCouncil, at('2026-03-30', 0), sitting);
    expect(late).toMatchObject({ inTime: false, missing: 1, latestDay: '2026-03-29' });
    // A day of 23 hours: its last moment is still in time, though less than 3 · 24 h and a day away.
    expect(called(grMunicipalCouncil, late.before - 1, sitting).inTime).toBe(true);
    expect(late.before - startOfDay('2026-03-29', ATHENS)).toBe(23 * HOUR_MS);
  });

  it('12 across daylight saving, in autumn, with a national day between', () => {
    // Friday 30 October 2026: Thursday, Tuesday and Monday are full, Wednesday is "Ochi" day.
    const found = called(grMunicipalCouncil, at('2026-10-25', 24), at('2026-10-30', 18));
    expect(found).toMatchObject({
      inTime: true,
      latestDay: '2026-10-25',
      holidays: ['2026-10-28'],
    });
    expect(found.before - startOfDay('2026-10-25', ATHENS)).toBe(25 * HOUR_MS);
  });

  it('12 across Easter: the Orthodox one in Greece', () => {
    // Wednesday 15 April 2026; Good Friday is the 10th, Easter Monday the 13th.
    const found = called(grMunicipalCouncil, at('2026-04-07', 23), at('2026-04-15', 18));
    expect(found).toMatchObject({
      inTime: true,
      latestDay: '2026-04-07',
      holidays: ['2026-04-10', '2026-04-13'],
    });
    const western = called(threeDays('AT'), at('2026-04-07', 23), at('2026-04-15', 18));
    expect(western).toMatchObject({ latestDay: '2026-04-09', holidays: [] });
  });

  it('12 across Easter: the western one, whose Friday is free in Hesse and not in Austria', () => {
    const sitting = at('2026-04-08', 18, 'Europe/Vienna');
    const sentAt = at('2026-03-31', 12, 'Europe/Vienna');
    expect(called(threeDays('AT'), sentAt, sitting, 'Europe/Vienna').latestDay).toBe('2026-04-01');
    expect(called(threeDays('DE-HE'), sentAt, sitting, 'Europe/Berlin')).toMatchObject({
      latestDay: '2026-03-31',
      holidays: ['2026-04-03', '2026-04-06'],
    });
  });

  it('12 across the New Year', () => {
    // Thursday 7 January 2027: the 5th, the 4th and 31 December are full.
    expect(called(grMunicipalCouncil, at('2026-12-30', 10), at('2027-01-07', 18))).toMatchObject({
      inTime: true,
      latestDay: '2026-12-30',
      holidays: ['2027-01-01', '2027-01-06'],
    });
  });
});

describe('an invitation', () => {
  it('is late by as many full days as are missing, with the source', () => {
    // Friday 27 November 2026.
    const sitting = at('2026-11-27', 18);
    const late = called(grMunicipalCouncil, at('2026-11-25', 9), sitting);
    expect(late).toMatchObject({
      inTime: false,
      days: 3,
      kind: 'working',
      missing: 2,
      latestDay: '2026-11-23',
      before: startOfDay('2026-11-24', ATHENS),
      holidays: [],
      source: { about: 'calling.days', checked: false },
    });
    expect(called(grMunicipalCouncil, at('2026-11-27', 9), sitting).missing).toBe(3);
    expect(called(grMunicipalCouncil, at('2026-11-29', 9), sitting).missing).toBe(3);
  });

  it('may go out on a Sunday: the day itself does not count', () => {
    // Thursday 26 November 2026.
    expect(called(grMunicipalCouncil, at('2026-11-22', 23), at('2026-11-26', 18))).toMatchObject({
      inTime: true,
      latestDay: '2026-11-22',
    });
  });

  it('counts every day where the law counts calendar days', () => {
    // Hesse: three days between; Easter is between and does not matter.
    const sitting = at('2026-04-07', 18, 'Europe/Berlin');
    const hesse = (date: string) =>
      called(deHessenForeignersCouncil, at(date, 23, 'Europe/Berlin'), sitting, 'Europe/Berlin');
    expect(hesse('2026-04-03')).toMatchObject({ inTime: true, holidays: [] });
    expect(hesse('2026-04-04')).toMatchObject({ inTime: false, missing: 1 });
  });

  it('a week before is the same day of the week', () => {
    const sitting = at('2026-11-26', 18, 'Europe/Vienna');
    for (const pack of [atGrazMigrantsCouncil, atSalzburgMunicipalCouncil]) {
      const { latestDay: latest } = called(pack, sitting, sitting, 'Europe/Vienna');
      expect([latest, weekdayOf(latest)]).toEqual(['2026-11-19', 4]);
    }
  });

  it('has less time when urgent, where the pack knows urgent cases', () => {
    const sitting = at('2026-11-27', 18);
    const urgent = (pack: RulePack, sentAt: number) => called(pack, sentAt, sitting, ATHENS, true);
    expect(urgent(grMunicipalCouncil, at('2026-11-27', 17))).toMatchObject({
      inTime: true,
      days: 0,
      before: sitting,
    });
    expect(urgent(grMunicipalCouncil, at('2026-11-27', 18)).inTime).toBe(false);
    expect(urgent(atSalzburgMunicipalCouncil, at('2026-11-24', 12))).toMatchObject({
      days: 2,
      inTime: true,
    });
    expect(urgent(atGrazMigrantsCouncil, at('2026-11-24', 12))).toMatchObject({
      days: 6,
      inTime: false,
    });
  });

  it('is in time before the sitting begins where nothing is asked, and has no source there', () => {
    const sitting = at('2026-11-27', 18);
    expect(called(robertsRules, sitting - 1, sitting)).toMatchObject({
      inTime: true,
      latestDay: '2026-11-27',
      source: null,
    });
    expect(called(robertsRules, sitting, sitting)).toMatchObject({ inTime: false, missing: 0 });
  });

  it('has an answer to the end of time', () => {
    const end = 8_640_000_000_000_000;
    for (const pack of [robertsRules, grMunicipalCouncil]) {
      expect(called(pack, 0, end)).toMatchObject({ inTime: true, missing: 0 });
      expect(called(pack, end, end).inTime).toBe(false);
    }
  });

  it('depends on where the city is', () => {
    const sitting = at('2026-11-27', 18);
    const sentAt = at('2026-11-21', 24 + 23.5);
    const days = (zone: string) => called(advisoryDefault, sentAt, sitting, zone).missing;
    // Half past eleven in Athens is half past ten in Vienna, and tomorrow in Tbilisi.
    expect([days(ATHENS), days('Europe/Vienna'), days('Asia/Tbilisi')]).toEqual([1, 1, 2]);
  });

  it('leaves exactly the full days when it goes out on the latest day', () => {
    const drawn = fc.record({
      day: fc.integer({ min: dayNumber('2000-01-01'), max: dayNumber('2090-01-01') }),
      days: fc.nat(15),
      kind: fc.constantFrom('working', 'calendar'),
      country: fc.constantFrom('AT', 'DE-HE', 'GR', 'SI', null),
    });
    fc.assert(
      fc.property(drawn, ({ day, days, kind, country }) => {
        const calling = { ...grMunicipalCouncil.calling, days, kind };
        const sitting = civilDate(day);
        const latest = latestDay({ calling, country, sources: [] }, sitting, days);
        const full = { before: 0, after: 0 };
        for (let date = addDays(latest, 1); date < sitting; date = addDays(date, 1)) {
          if (kind === 'working' && !isWorkingDay(country, date)) continue;
          full[date === addDays(latest, 1) ? 'before' : 'after'] += 1;
        }
        expect(full.before + full.after).toBe(days);
        // A day later is too late: the day after the latest is one of those that count.
        expect(full.before).toBe(Math.min(days, 1));
      }),
      RUNS,
    );
  });

  it('is in time up to the last moment of the latest day, and not a moment later', () => {
    const zones = ['Europe/Athens', 'Europe/Vienna', 'Europe/Berlin', 'Europe/Ljubljana'];
    for (const zone of zones) {
      for (let day = dayNumber('2026-01-01'); day < dayNumber('2027-01-01'); day += 17) {
        const startsAt = at(civilDate(day), 18, zone);
        const { before } = called(grMunicipalCouncil, startsAt, startsAt, zone);
        expect(called(grMunicipalCouncil, before - 1, startsAt, zone).inTime).toBe(true);
        expect(called(grMunicipalCouncil, before, startsAt, zone)).toMatchObject({
          inTime: false,
          missing: 1,
        });
      }
    }
  });
});
