import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LONGEST_MS, PACE_MS, pacedTelling } from './paced-telling.ts';

const SECOND_MS = 1_000;

function pacedLetters(unanswered = () => 0) {
  const told: string[] = [];
  const paced = pacedTelling<string>({
    tell: (items) => told.push(items.join('')),
    mayWait: (item) => item === item.toLowerCase(),
    unanswered,
  });
  const take = (letters: string) => paced.take(letters.split(''));
  return { told, take, flush: paced.flush, close: paced.close };
}

describe('paced telling', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('tells what may wait together, a tenth of a second after the first of it', () => {
    const { told, take } = pacedLetters();
    take('a');
    vi.advanceTimersByTime(PACE_MS / 2);
    take('bc');
    take('d');
    vi.advanceTimersByTime(PACE_MS / 2 - 1);
    expect(told).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(told).toEqual(['abcd']);
    take('e');
    vi.advanceTimersByTime(PACE_MS);
    expect(told).toEqual(['abcd', 'e']);
  });

  it('tells at most ten times a second, and nothing more than a tenth of a second late', () => {
    const { told, take } = pacedLetters();
    let oldest: number | null = null;
    for (let now = 0; now < SECOND_MS; now += 1) {
      const before = told.length;
      take('v');
      oldest ??= now;
      vi.advanceTimersByTime(1);
      if (told.length === before) expect(now - oldest).toBeLessThan(PACE_MS);
      else oldest = null;
    }
    expect(told.length).toBeLessThanOrEqual(SECOND_MS / PACE_MS);
    vi.advanceTimersByTime(PACE_MS);
    expect(told.join('')).toHaveLength(SECOND_MS);
  });

  it('awaits that those who voted are answered, though not for long', () => {
    let unanswered = 500;
    const { told, take } = pacedLetters(() => unanswered);
    take('v');
    vi.advanceTimersByTime(2 * PACE_MS);
    expect(told).toEqual([]);
    unanswered = 0;
    vi.advanceTimersByTime(PACE_MS);
    expect(told).toEqual(['v']);
    unanswered = 500;
    take('v');
    vi.advanceTimersByTime(LONGEST_MS);
    expect(told).toEqual(['v', 'v']);
  });

  it('awaits the end of a rush, and then tells all of it', () => {
    const { told, take } = pacedLetters();
    for (let now = 0; now < 2 * PACE_MS; now += 1) {
      take('vvv');
      vi.advanceTimersByTime(1);
    }
    expect(told).toEqual([]);
    vi.advanceTimersByTime(PACE_MS);
    expect(told).toEqual(['v'.repeat(6 * PACE_MS)]);
  });

  it('awaits no rush for long, and what may not wait ends the waiting', () => {
    const { told, take } = pacedLetters();
    for (let now = 0; now < LONGEST_MS; now += 1) {
      take('vvv');
      vi.advanceTimersByTime(1);
    }
    expect(told).toEqual(['v'.repeat(3 * LONGEST_MS)]);
    for (let now = 0; now < PACE_MS; now += 1) {
      take('vvv');
      vi.advanceTimersByTime(1);
    }
    take('X');
    expect(told.slice(1)).toEqual([`${'v'.repeat(3 * PACE_MS)}X`]);
  });

  it('tells what may not wait at once, with all that waits, in order', () => {
    const { told, take } = pacedLetters();
    take('a');
    take('bXc');
    expect(told).toEqual(['abXc']);
    take('Y');
    expect(told).toEqual(['abXc', 'Y']);
    take('d');
    vi.runAllTimers();
    expect(told).toEqual(['abXc', 'Y', 'd']);
  });

  it('tells what waits when it is asked to, and nothing when nothing waits', () => {
    const { told, take, flush } = pacedLetters();
    flush();
    take('');
    take('a');
    take('b');
    flush();
    flush();
    vi.runAllTimers();
    expect(told).toEqual(['ab']);
  });

  it('leaves nothing untold and no timer when it closes', () => {
    const { told, take, close } = pacedLetters();
    take('a');
    take('b');
    close();
    close();
    take('c');
    expect(told).toEqual(['ab', 'c']);
    expect(vi.getTimerCount()).toBe(0);
  });
});
