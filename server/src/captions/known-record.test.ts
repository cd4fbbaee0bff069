import { describe, expect, it, vi } from 'vitest';
import { KnownRecords } from './known-record.ts';

/** A log that answers when it is told to. */
function logOf() {
  const asked: PromiseWithResolvers<void>[] = [];
  const catchUp = () => {
    const answer = Promise.withResolvers<void>();
    asked.push(answer);
    return answer.promise;
  };
  return { asked, catchUp };
}

function recordsAt({ here = false } = {}) {
  const clock = { now: 0 };
  const records = new KnownRecords({ isHere: () => here, clock: () => clock.now });
  return { records, clock };
}

describe('what a server knows of a record', () => {
  it('is all there is where it decides', async () => {
    const { records } = recordsAt({ here: true });
    const log = logOf();
    expect(await records.isKnown('sitting', log)).toBe(true);
    expect(log.asked).toHaveLength(0);
  });

  it('is read for half a second, once for all who ask', async () => {
    const { records, clock } = recordsAt();
    const log = logOf();
    const answers: number[] = [];
    const both = [1, 2].map(async (rank) => {
      expect(await records.isKnown('sitting', log)).toBe(true);
      answers.push(rank);
    });
    log.asked[0]?.resolve();
    await Promise.all(both);
    expect(answers).toEqual([1, 2]);
    clock.now = 500;
    expect(await records.isKnown('sitting', log)).toBe(true);
    expect(log.asked).toHaveLength(1);
    clock.now = 501;
    const again = records.isKnown('sitting', log);
    log.asked[1]?.resolve();
    expect(await again).toBe(true);
    expect(log.asked).toHaveLength(2);
  });

  it('is nothing where the log can not be read, until it can', async () => {
    const { records } = recordsAt();
    const log = logOf();
    const lost = records.isKnown('sitting', log);
    log.asked[0]?.reject(new Error('no database'));
    expect(await lost).toBe(false);
    const back = records.isKnown('sitting', log);
    log.asked[1]?.resolve();
    expect(await back).toBe(true);
  });

  it('is nothing where the log does not answer', async () => {
    vi.useFakeTimers();
    try {
      const { records } = recordsAt();
      const lost = records.isKnown('sitting', logOf());
      await vi.advanceTimersByTimeAsync(2_000);
      expect(await lost).toBe(false);
    } finally {
      vi.useRealTimers();
    }
  });
});
