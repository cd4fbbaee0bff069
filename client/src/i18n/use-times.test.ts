import { describe, expect, it } from 'vitest';
import { timesIn } from './use-times.ts';
import { isSameClock, knownZone } from './zone.ts';

/** 18:00 on 3 March 2026 in Athens, 16:00 in Lisbon. */
const EVENING = Date.parse('2026-03-03T18:00+02:00');

describe('times of a sitting', () => {
  it('are those of the body’s clock, wherever they are read', () => {
    for (const own of ['Europe/Athens', 'Europe/Lisbon', 'America/New_York']) {
      const times = timesIn('en-GB', 'Europe/Athens', own);
      expect(times.time(EVENING)).toBe('18:00');
      expect(times.seconds(EVENING)).toBe('18:00:00');
    }
  });

  it('belong to the day of the body’s city', () => {
    const late = Date.parse('2026-03-03T23:30+02:00');
    expect(timesIn('en-GB', 'Europe/Athens', 'Asia/Tokyo').day(late)).toBe('Tuesday 3 March');
    expect(timesIn('en-GB', 'Asia/Tokyo', 'Europe/Athens').day(late)).toBe('Wednesday 4 March');
  });

  it('say their zone to whoever’s own clock shows another hour', () => {
    const elsewhere = timesIn('en-GB', 'Europe/Athens', 'Europe/Lisbon');
    expect(elsewhere.zoned(EVENING)).toBe('18:00 Eastern European Time');
    expect(elsewhere.own(EVENING)).toBe('16:00 Western European Time');
    const greek = timesIn('el-GR', 'Europe/Athens', 'Europe/Lisbon');
    expect(greek.zoned(EVENING)).toMatch(/^18:00 .*Ανατολικής Ευρώπης/i);
  });

  it('say no zone where the clocks show the same, whatever the zones are called', () => {
    for (const own of ['Europe/Athens', 'Europe/Helsinki']) {
      const times = timesIn('en-GB', 'Europe/Athens', own);
      expect(times.zoned(EVENING)).toBe('18:00');
      expect(times.own(EVENING)).toBeNull();
    }
  });

  it('compare clocks at the moment that is meant', () => {
    const summer = Date.parse('2026-07-01T12:00Z');
    expect(isSameClock('Europe/London', 'Atlantic/Reykjavik', EVENING)).toBe(true);
    expect(isSameClock('Europe/London', 'Atlantic/Reykjavik', summer)).toBe(false);
  });

  it('do without a zone that the browser does not know', () => {
    expect(knownZone('Europe/Athens')).toBe('Europe/Athens');
    expect(knownZone('Mars/Olympus')).toBeNull();
    expect(knownZone(undefined)).toBeNull();
  });
});
