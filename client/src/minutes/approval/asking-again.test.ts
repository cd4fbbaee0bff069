import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { askAgain } from './asking-again.ts';

const EVERY_MS = 30_000;

class Page extends EventTarget {
  visibilityState: DocumentVisibilityState = 'visible';

  becomes(state: DocumentVisibilityState): void {
    this.visibilityState = state;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

describe('what may be asked anew', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('is asked again and again while the page is seen', () => {
    const ask = vi.fn<() => void>();
    askAgain(new Page(), EVERY_MS, ask);
    expect(ask).not.toHaveBeenCalled();
    vi.advanceTimersByTime(EVERY_MS - 1);
    expect(ask).not.toHaveBeenCalled();
    vi.advanceTimersByTime(2 * EVERY_MS);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it('is not asked behind other pages, and at once when it is seen again', () => {
    const ask = vi.fn<() => void>();
    const page = new Page();
    askAgain(page, EVERY_MS, ask);
    page.becomes('hidden');
    vi.advanceTimersByTime(5 * EVERY_MS);
    expect(ask).not.toHaveBeenCalled();
    page.becomes('visible');
    expect(ask).toHaveBeenCalledTimes(1);
  });

  it('is never asked once nobody waits for it', () => {
    const ask = vi.fn<() => void>();
    const page = new Page();
    const end = askAgain(page, EVERY_MS, ask);
    end();
    page.becomes('visible');
    vi.advanceTimersByTime(5 * EVERY_MS);
    expect(ask).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
