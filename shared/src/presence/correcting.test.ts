import { describe, expect, it } from 'vitest';
import { BEAT_MS, council, sittingOf } from './specification.ts';

const CORRECT = { type: 'CorrectPresence', person: 'm1', reason: 'Noted too late' } as const;

/** `m1` came at beat 1, left at 2, came again at 3. */
const sitting = sittingOf(council(9)).arrive('m1').depart('m1').arrive('m1');

describe('correcting a presence', () => {
  it('moves the beginning of one that lasts', () => {
    const corrected = sitting.give('clerk', {
      ...CORRECT,
      since: 3 * BEAT_MS,
      from: 2.5 * BEAT_MS,
      to: null,
    });
    expect(corrected.attendance.here['m1']).toMatchObject({ since: 2.5 * BEAT_MS, way: 'room' });
  });

  it('ends one that lasts only on paper', () => {
    const corrected = sitting.give('clerk', {
      ...CORRECT,
      since: 3 * BEAT_MS,
      from: 3 * BEAT_MS,
      to: 3.5 * BEAT_MS,
    });
    expect(corrected.latest.map(({ type }) => type)).toEqual(['PersonLeft', 'PresenceCorrected']);
    expect(corrected.attendance.here).toEqual({});
    expect(corrected.attendance.past.at(-1)).toMatchObject({
      from: 3 * BEAT_MS,
      to: 3.5 * BEAT_MS,
    });
  });

  it('goes on after the sitting has closed', () => {
    const command = { ...CORRECT, since: BEAT_MS, from: 500, to: 2 * BEAT_MS };
    expect(sitting.close().refusal('clerk', command)).toBeNull();
  });

  it.each([
    ['unknown-presence', { since: 7, from: 7, to: 8 }],
    ['presence-has-ended', { since: BEAT_MS, from: 500, to: null }],
    ['times-out-of-order', { since: BEAT_MS, from: 1_500, to: 1_400 }],
    ['times-out-of-order', { since: BEAT_MS, from: 1_500, to: 99 * BEAT_MS }],
    ['times-out-of-order', { since: 3 * BEAT_MS, from: 99 * BEAT_MS, to: null }],
    ['presences-overlap', { since: BEAT_MS, from: 1_000, to: 3_500 }],
    ['presences-overlap', { since: 3 * BEAT_MS, from: 1_500, to: null }],
  ])('is refused with %s', (code, times) => {
    expect(sitting.refusal('clerk', { ...CORRECT, ...times })).toBe(code);
  });
});
