import { describe, expect, it } from 'vitest';
import { consentOf } from './consent.ts';

function round(rest: Partial<Parameters<typeof consentOf>[0]>) {
  return consentOf({
    register: 5,
    consents: 0,
    passes: 0,
    objections: 0,
    integrated: 0,
    ...rest,
  });
}

describe('a consent round', () => {
  it('is consented when each had a turn and no objection stands', () => {
    expect(round({ consents: 5 })).toEqual({
      outcome: 'consented',
      because: 'no-objection',
      objections: 0,
      waiting: 0,
    });
    expect(round({ consents: 3, passes: 2 }).outcome).toBe('consented');
  });

  it('is blocked by one open objection, before the others had their turn as well', () => {
    expect(round({ consents: 4, objections: 1 })).toMatchObject({
      outcome: 'blocked',
      because: 'open-objection',
      objections: 1,
    });
    expect(round({ consents: 1, objections: 1 })).toMatchObject({ outcome: 'blocked', waiting: 3 });
  });

  it('is open again when the objection is integrated', () => {
    expect(round({ consents: 4, integrated: 1 }).outcome).toBe('consented');
  });

  it('is not done while turns are left, when nobody turned, and when all passed', () => {
    expect(round({})).toMatchObject({ outcome: 'not-done', because: 'turns-left', waiting: 5 });
    expect(round({ consents: 4 })).toMatchObject({ outcome: 'not-done', waiting: 1 });
    expect(round({ passes: 5 })).toMatchObject({
      outcome: 'not-done',
      because: 'nobody-consented',
    });
    expect(round({ register: 0 }).outcome).toBe('not-done');
  });
});
