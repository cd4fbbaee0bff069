import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Answers } from './cluster/cluster.ts';
import { ASK_AGAIN_MS, KeptElsewhere } from './kept-elsewhere.ts';

const KEPT = { captions: { lines: [], turns: [] }, words: [] };

function openKept(...rounds: readonly (Answers | Error)[]) {
  const asked: string[] = [];
  const taken: string[] = [];
  const failed: unknown[] = [];
  const kept = new KeptElsewhere({
    ask: async (meeting) => {
      const round = rounds[asked.push(meeting) - 1];
      if (round === undefined) throw new Error('asked too often');
      if (round instanceof Error) throw round;
      return round;
    },
    take: async (meeting) => void taken.push(meeting),
    failed: (error) => failed.push(error),
  });
  return { kept, asked, taken, failed };
}

describe('what other servers keep', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked for once where all answer', async () => {
    const { kept, asked, taken } = openKept({ answers: [KEPT, KEPT], isPartial: false });
    await Promise.all([kept.known('sitting'), kept.known('sitting')]);
    vi.advanceTimersByTime(ASK_AGAIN_MS * 2);
    await kept.known('sitting');
    expect([asked.length, taken.length]).toEqual([1, 2]);
  });

  it('is asked for again, after a while, where some did not answer', async () => {
    const { kept, asked, taken } = openKept(
      { answers: [KEPT], isPartial: true },
      { answers: [KEPT, KEPT], isPartial: false },
    );
    await kept.known('sitting');
    await kept.known('sitting');
    expect([asked.length, taken.length]).toEqual([1, 1]);
    vi.advanceTimersByTime(ASK_AGAIN_MS);
    await kept.known('sitting');
    await kept.known('sitting');
    expect([asked.length, taken.length]).toEqual([2, 3]);
  });

  it('is asked for again by whoever reads next where nobody could be asked', async () => {
    const { kept, asked, failed } = openKept(new Error('away'), { answers: [], isPartial: false });
    await kept.known('sitting');
    await kept.known('sitting');
    expect([asked.length, failed.length]).toEqual([2, 1]);
  });
});
