import { describe, expect, it } from 'vitest';
import { MOST_IN_PACE, Pace, PACE_MS } from './pace.ts';

describe('the pace of talking', () => {
  it('allows each person so often in a while, and again when that is over', () => {
    const pace = new Pace();
    const tries = Array.from({ length: MOST_IN_PACE }, (_, index) => index);
    expect(tries.map((at) => pace.allows('yusuf', at))).not.toContain(false);
    expect(pace.allows('yusuf', MOST_IN_PACE)).toBe(false);
    expect(pace.allows('dimitra', MOST_IN_PACE)).toBe(true);
    expect(pace.allows('yusuf', PACE_MS - 1)).toBe(false);
    expect(pace.allows('yusuf', PACE_MS)).toBe(true);
    expect(pace.allows('yusuf', PACE_MS)).toBe(false);
  });
});
