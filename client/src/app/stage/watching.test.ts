import { describe, expect, it } from 'vitest';
import { watched } from './watching.ts';

const offered = [
  { person: 'nikos', source: 'camera' },
  { person: 'grace', source: 'camera' },
  { person: 'grace', source: 'screen' },
] as const;
const cameras = offered.filter(({ source }) => source === 'camera');
const LARGE = { visible: true, pixels: 1_600 };

function sizeOfSpeaker(pixels: number) {
  const pictures = watched(cameras, 'nikos', false, { visible: true, pixels });
  return pictures.find(({ part }) => part === 'speaker')?.size;
}

describe('which pictures are wanted', () => {
  it('takes every screen large, and the speaker beside it small', () => {
    expect(watched(offered, 'nikos', false, LARGE)).toEqual([
      { person: 'grace', source: 'screen', part: 'screen', size: 'stage' },
      { person: 'nikos', source: 'camera', part: 'speaker', size: 'tile' },
    ]);
  });

  it('takes the speaker as large as the middle of the table is', () => {
    expect([300, 900, 1_600].map(sizeOfSpeaker)).toEqual(['tile', 'half', 'stage']);
  });

  it('takes the speaker in place of the table as large as the stage is, or half of it', () => {
    const size = (among: typeof offered | typeof cameras) =>
      watched(among, 'nikos', false, LARGE, true).find(({ part }) => part === 'speaker')?.size;
    expect(size(cameras)).toBe('stage');
    expect(size(offered)).toBe('stage');
    const little = { visible: true, pixels: 480 };
    expect(watched(offered, 'nikos', false, little, true).at(-1)?.size).toBe('tile');
  });

  it('takes the other faces small where there is room', () => {
    expect(watched(offered, 'nikos', true, LARGE)).toContainEqual({
      person: 'grace',
      source: 'camera',
      part: 'face',
      size: 'tile',
    });
  });

  it('takes no face without a speaker where there is no room', () => {
    expect(watched(cameras, null, false, LARGE)).toEqual([]);
  });

  it('takes nothing that is not in view', () => {
    expect(watched(offered, 'nikos', true, { visible: false, pixels: 1_600 })).toEqual([]);
  });
});
