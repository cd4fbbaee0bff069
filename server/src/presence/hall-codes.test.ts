import { describe, expect, it } from 'vitest';
import { CODE_LASTS_MS, HallCodes } from './hall-codes.ts';

const KEY = new Uint8Array(32).fill(7);
const NOON = 1_800_000_000_000;

function at(now: number): HallCodes {
  return new HallCodes(KEY, () => now);
}

describe('the code of the hall', () => {
  it('is taken while it is shown and a little after, and then no more', () => {
    const { code, until } = at(NOON).current('council');
    expect(at(NOON).isCode('council', code)).toBe(true);
    expect(at(until).isCode('council', code)).toBe(true);
    expect(at(until + CODE_LASTS_MS).isCode('council', code)).toBe(false);
    expect(at(until - 2 * CODE_LASTS_MS).isCode('council', code)).toBe(false);
  });

  it('is of one meeting, and may be typed in small letters', () => {
    const { code } = at(NOON).current('council');
    expect(at(NOON).isCode('council', code.toLowerCase())).toBe(true);
    expect(at(NOON).isCode('committee', code)).toBe(false);
    expect(at(NOON).isCode('council', '')).toBe(false);
  });

  it('is the same on every node, and another with another key', () => {
    const other = new HallCodes(new Uint8Array(32).fill(8), () => NOON);
    expect(at(NOON).current('council')).toEqual(at(NOON).current('council'));
    expect(other.current('council').code).not.toBe(at(NOON).current('council').code);
  });
});
