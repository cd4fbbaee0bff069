import { vi } from 'vitest';

/** Longer than anything here should take on a busy machine; looked for more often than packets come. */
const SOON = { timeout: 30_000, interval: 10 };

/** Resolves when the condition holds: when it throws no more. */
export function until(condition: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(condition, SOON);
}
