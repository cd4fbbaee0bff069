import { describe, expect, it } from 'vitest';
import { instantIn } from './zoned-time.ts';

const in_ = (zone: string, date: string, time: string) => {
  const at = instantIn(zone, date, time);
  return at === null ? null : new Date(at).toISOString();
};

describe('the time in a city', () => {
  it('follows its zone, in summer and in winter', () => {
    expect(in_('Europe/Athens', '2026-01-15', '17:00')).toBe('2026-01-15T15:00:00.000Z');
    expect(in_('Europe/Athens', '2026-07-15', '17:00')).toBe('2026-07-15T14:00:00.000Z');
    expect(in_('America/New_York', '2026-07-15', '00:30')).toBe('2026-07-15T04:30:00.000Z');
    expect(in_('Asia/Kolkata', '2026-07-15', '00:30')).toBe('2026-07-14T19:00:00.000Z');
  });

  it('knows the days on which the clocks are changed', () => {
    expect(in_('Europe/Ljubljana', '2026-03-29', '01:30')).toBe('2026-03-29T00:30:00.000Z');
    expect(in_('Europe/Ljubljana', '2026-03-29', '09:00')).toBe('2026-03-29T07:00:00.000Z');
    expect(in_('Europe/Ljubljana', '2026-10-25', '09:00')).toBe('2026-10-25T08:00:00.000Z');
    expect(in_('Europe/Ljubljana', '2026-10-25', '00:30')).toBe('2026-10-24T22:30:00.000Z');
  });

  it('takes the first of a time that comes twice, and one that never comes as later', () => {
    expect(in_('Europe/Ljubljana', '2026-10-25', '02:30')).toBe('2026-10-25T00:30:00.000Z');
    expect(in_('Europe/Ljubljana', '2026-03-29', '02:30')).toBe('2026-03-29T01:30:00.000Z');
  });

  it('is not known of what is no date or no time', () => {
    expect(in_('Europe/Athens', '', '17:00')).toBeNull();
    expect(in_('Europe/Athens', '2026-01-15', '')).toBeNull();
  });
});
