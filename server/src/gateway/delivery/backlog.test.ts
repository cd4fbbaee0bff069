import { describe, expect, it } from 'vitest';
import { Backlog } from './backlog.ts';

const LIMITS = { bytes: 1_000, stalledMs: 60_000 };

/** A connection with so much waiting. */
function connection() {
  const queue = {
    bytes: 0,
    dropped: false,
    waiting: () => queue.bytes,
    taken: () => 0,
    drop: () => void (queue.dropped = true),
  };
  return queue;
}

describe('what may wait for a reader', () => {
  it('is limited, and whoever lets more wait is dropped', () => {
    const [backlog, queue] = [new Backlog(LIMITS), connection()];
    queue.bytes = 900;
    expect(backlog.admits(queue, 100)).toBe(true);
    expect(backlog.admits(queue, 101)).toBe(false);
    expect(queue.dropped).toBe(true);
  });

  it('is more by the one answer that a slow line is still taking, and no longer', () => {
    const [backlog, queue] = [new Backlog(LIMITS), connection()];
    backlog.answers(queue, 5_000);
    queue.bytes = 5_000;
    expect(backlog.admits(queue, 1_000)).toBe(true);
    queue.bytes = 0;
    expect(backlog.admits(queue, 1_000)).toBe(true);
    queue.bytes = 1_000;
    expect(backlog.admits(queue, 1)).toBe(false);
  });

  it('does not grow with every answer that is asked for', () => {
    const [backlog, queue] = [new Backlog(LIMITS), connection()];
    backlog.answers(queue, 5_000);
    queue.bytes = 5_000;
    backlog.answers(queue, 5_000);
    expect(backlog.admits(queue, 5_000)).toBe(false);
  });
});
