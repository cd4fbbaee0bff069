import { describe, expect, it } from 'vitest';
import {
  comes,
  connects,
  councilOf,
  councilView,
  leaves,
  OPENED,
} from '../session/testing/council.ts';
import { clockOf, intervalsOf, momentAt, remoteOf } from './attendance-model.ts';

describe('intervals', () => {
  it('are all of a person’s presences, the first one first, the last one open', () => {
    const view = councilView('maja', [
      connects('nikos'),
      comes('nikos'),
      comes('eleni'),
      leaves('nikos'),
      comes('nikos'),
    ]);
    expect(intervalsOf(view, 'nikos')).toMatchObject([
      { way: 'online', because: 'moved', by: 'self' },
      { way: 'room', because: 'noted', by: 'clerk', confirmedBy: 'maja' },
      { way: 'room', because: null, to: null },
    ]);
    expect(intervalsOf(view, 'grace')).toEqual([]);
  });
});

describe('attendance from afar', () => {
  it('counts this sitting once it is open, and is held against the limit', () => {
    const limited = councilOf({ presence: { remotePerYear: 2 } });
    const before = remoteOf(councilView('maja', [connects('grace')], limited)).get('grace');
    expect(before).toMatchObject({ count: 2, limit: 2, over: false, usedUp: true });
    const after = remoteOf(councilView('maja', [connects('grace'), OPENED], limited)).get('grace');
    expect(after).toMatchObject({ count: 3, over: true, usedUp: false });
    const nikos = remoteOf(councilView('maja', [], limited)).get('nikos');
    expect(nikos).toMatchObject({ over: false, usedUp: false });
    expect(remoteOf(councilView('maja', [], null)).size).toBe(0);
  });
});

describe('a time that the clerk types', () => {
  const ATHENS = 'Europe/Athens';
  const noon = Date.parse('2026-03-03T12:04:31.250+02:00');

  it('is on the day of the moment it corrects, by the clock of the body’s city', () => {
    expect(clockOf(ATHENS, noon)).toBe('12:04');
    expect(clockOf('Europe/Lisbon', noon)).toBe('10:04');
    expect(momentAt(ATHENS, noon, '09:05')).toBe(Date.parse('2026-03-03T09:05+02:00'));
    expect(momentAt(ATHENS, noon, '9:05')).toBe(Date.parse('2026-03-03T09:05+02:00'));
    const late = Date.parse('2026-03-03T23:30+02:00');
    expect(momentAt(ATHENS, late, '23:10')).toBe(Date.parse('2026-03-03T23:10+02:00'));
    expect(momentAt('Asia/Tokyo', late, '23:10')).toBe(Date.parse('2026-03-04T23:10+09:00'));
  });

  it('keeps the moment that it shows already', () => {
    expect(momentAt(ATHENS, noon, clockOf(ATHENS, noon))).toBe(noon);
  });

  it('is none when it cannot be', () => {
    for (const text of ['', '24:00', '12:60', 'noon', '1205']) {
      expect(momentAt(ATHENS, noon, text)).toBeNull();
    }
  });
});
