import type { SenderReport } from './rtcp.ts';
import { SAMPLES_PER_MS } from './rtp-rewriter.ts';

/** A moment of the wall clock, and the timestamp of what was captured then. */
export type Captured = Pick<SenderReport, 'wallMs' | 'timestamp'>;

/**
 * One microphone's clock, by its latest sender report. Pure: the caller says
 * what time it is, in milliseconds of the monotonic clock.
 */
export class SourceClock {
  #report: (Captured & { readonly at: number }) | null = null;

  set(report: Captured, now: number): void {
    this.#report = { wallMs: report.wallMs, timestamp: report.timestamp, at: now };
  }

  /** What it captures now; null before the first report. */
  at(now: number): Captured | null {
    if (this.#report === null) return null;
    const { wallMs, timestamp, at } = this.#report;
    const elapsed = now - at;
    return {
      wallMs: wallMs + elapsed,
      timestamp: (timestamp + Math.round(elapsed * SAMPLES_PER_MS)) >>> 0,
    };
  }
}
