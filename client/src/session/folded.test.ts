import { describe, expect, it } from 'vitest';
import type { Frame } from '@koinon/shared/wire';
import { foldFrames, foldSync, nothingFolded } from './folded.ts';

const planned: Frame = {
  n: 1,
  at: 1_000,
  by: 'system',
  hash: 'a1',
  event: { type: 'MeetingPlanned', title: { en: 'Sitting' }, body: { en: 'Council' } },
};
const opened: Frame = {
  n: 2,
  at: 2_000,
  by: 'eleni',
  hash: 'b2',
  event: { type: 'MeetingOpened' },
};
const suspended: Frame = {
  n: 3,
  at: 3_000,
  by: 'eleni',
  hash: 'c3',
  event: { type: 'MeetingSuspended' },
};

describe('folding what the server tells', () => {
  it('folds frames in order and keeps number and head', () => {
    const folded = foldFrames(nothingFolded, [planned, opened]);
    expect(folded).toMatchObject({ n: 2, head: 'b2', state: { meeting: { status: 'open' } } });
  });

  it('passes over frames it has seen', () => {
    const once = foldFrames(nothingFolded, [planned, opened]);
    const again = once === null ? null : foldFrames(once, [planned, opened, suspended]);
    expect(again).toMatchObject({ n: 3, state: { meeting: { status: 'suspended' } } });
  });

  it('changes nothing when there is nothing new', () => {
    const once = foldFrames(nothingFolded, [planned]);
    expect(once === null ? null : foldFrames(once, [planned])).toBe(once);
  });

  it('says so when frames are missing', () => {
    expect(foldFrames(nothingFolded, [planned, suspended])).toBeNull();
  });

  it('takes a snapshot in place of what it had, also an older one', () => {
    const once = foldFrames(nothingFolded, [planned, opened, suspended]) ?? nothingFolded;
    const snapshot = { kind: 'snapshot', n: 1, hash: 'z9', state: nothingFolded.state } as const;
    expect(foldSync(once, snapshot)).toEqual({ ...nothingFolded, n: 1, head: 'z9' });
  });
});
