import { describe, expect, it, vi } from 'vitest';
import { EVERY_MS, typedLine } from './typed-line.ts';

function line() {
  const sent: (readonly [string | null, string, boolean])[] = [];
  let ids = 0;
  const typed = typedLine((id, text, final) => {
    sent.push([id, text, final]);
    return Promise.resolve({ ok: true, data: { line: id ?? `line-${(ids += 1)}` } });
  });
  return { typed, sent };
}

describe('a line that is seen while it is typed', () => {
  it('goes out at once, then as it stands every 300 ms, then done', async () => {
    vi.useFakeTimers();
    try {
      const { typed, sent } = line();
      for (const text of ['I', 'I a', 'I ag', 'I agr']) typed.type(text);
      await vi.advanceTimersByTimeAsync(EVERY_MS);
      typed.type('I agree');
      typed.end();
      typed.type('Second');
      await vi.advanceTimersByTimeAsync(3 * EVERY_MS);
      expect(sent).toEqual([
        [null, 'I', false],
        ['line-1', 'I agr', false],
        ['line-1', 'I agree', true],
        [null, 'Second', false],
      ]);
    } finally {
      vi.useRealTimers();
    }
  });

  it('of nothing is not begun, and ends once', async () => {
    const { typed, sent } = line();
    typed.type('  ');
    typed.end();
    typed.end();
    await Promise.resolve();
    expect(sent).toEqual([]);
  });
});
