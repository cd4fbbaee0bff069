import { describe, expect, it } from 'vitest';
import { watched } from './watching.ts';

const offered = [
  { person: 'nikos', source: 'camera' },
  { person: 'grace', source: 'camera' },
  { person: 'grace', source: 'screen' },
] as const;

describe('which pictures are wanted', () => {
  it('takes the speaker and every screen large', () => {
    expect(watched(offered, 'nikos', false)).toEqual([
      { person: 'grace', source: 'screen', large: true },
      { person: 'nikos', source: 'camera', large: true },
    ]);
  });

  it('takes the other faces small where there is room', () => {
    expect(watched(offered, 'nikos', true)).toContainEqual({
      person: 'grace',
      source: 'camera',
      large: false,
    });
  });

  it('takes no face without a speaker where there is no room', () => {
    expect(watched(offered, null, false)).toEqual([
      { person: 'grace', source: 'screen', large: true },
    ]);
  });
});
