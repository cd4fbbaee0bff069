import type { MadeRecording } from '@koinon/shared/recording/view';
import { describe, expect, it } from 'vitest';
import {
  clockOf,
  firstChoice,
  heardAt,
  languagesOf,
  missingIn,
  pictureFiles,
} from './player-model.ts';

const MADE: MadeRecording = {
  length: 60_000,
  files: [
    { name: 'floor.webm', kind: 'floor', channel: null, bytes: 1 },
    { name: 'channel-el-CY.webm', kind: 'channel', channel: 'el-CY', bytes: 1 },
    { name: 'signer-gss.webm', kind: 'signer', channel: 'gss', bytes: 1 },
  ],
  gaps: [
    { channel: 'el-CY', because: 'no-interpreter', from: 20_000, to: 30_000 },
    { channel: 'ar', because: 'no-consent', from: 0, to: 60_000 },
  ],
  losses: [{ because: 'server', from: 5_000, to: 8_000 }],
  pauses: [40_000],
};

describe('the player', () => {
  it('begins with the reader’s language where there is one', () => {
    expect(languagesOf(MADE)).toEqual(['el-CY']);
    expect(firstChoice(MADE, 'el')).toBe('el-CY');
    expect(firstChoice(MADE, 'ar')).toBe('floor');
    expect(pictureFiles(MADE).map(({ name }) => name)).toEqual(['signer-gss.webm']);
  });

  it('lets the floor be heard where nobody interpreted, and nowhere else', () => {
    const heard = [19_999, 20_000, 29_999, 30_000].map((at) => heardAt(MADE, 'el-CY', at));
    expect(heard).toEqual(['channel', 'floor', 'floor', 'channel']);
    expect(heardAt(MADE, 'floor', 1_000)).toBe('floor');
  });

  it('lists what is missing in a language, in its order', () => {
    expect(missingIn(MADE, 'el-CY').map(({ because }) => because)).toEqual([
      'server',
      'no-interpreter',
    ]);
    expect(missingIn(MADE, 'floor').map(({ because }) => because)).toEqual(['server']);
  });

  it('tells the time', () => {
    expect([0, 65_900, 3_725_000].map(clockOf)).toEqual(['0:00', '1:05', '1:02:05']);
  });
});
