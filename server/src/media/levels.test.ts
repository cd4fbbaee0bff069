import { describe, expect, it } from 'vitest';
import { Levels, SILENT_DBOV } from './levels.ts';

describe('how loud a voice comes in', () => {
  it('is the loudest packet of the last moment', () => {
    const levels = new Levels();
    levels.hear('yusuf', -40, 1_000);
    levels.hear('yusuf', -18, 1_100);
    levels.hear('yusuf', -60, 1_200);
    levels.hear('yusuf', null, 1_250);
    expect(levels.of('yusuf', 1_300)).toBe(-18);
    levels.hear('yusuf', -70, 1_600);
    expect(levels.of('yusuf', 1_700)).toBe(-18);
    expect(levels.of('yusuf', 2_200)).toBe(-70);
    expect(levels.of('yusuf', 3_200)).toBe(SILENT_DBOV);
    expect(levels.of('dimitra', 3_200)).toBe(SILENT_DBOV);
  });
});
