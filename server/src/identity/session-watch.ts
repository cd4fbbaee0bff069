import type { Sessions } from './sessions.ts';

export interface SessionWatchParts {
  readonly sessions: Pick<Sessions, 'isThere'>;
  /** Sessions that have a connection to this server. */
  connected(): Iterable<string>;
  /** Ends the connections of a session; harmless where there are none any more. */
  end(session: string): void;
  failed(error: unknown): void;
}

/** So long at most a connection outlives its session. */
export const LOOK_EVERY_MS = 30_000;

/**
 * A connection is let in by its session once, and goes on for hours. Whoever
 * signs out ends it at once, on every server that can be told; here it is made
 * sure of, for a server that could not be told because it was cut off, and for
 * sessions whose time is over. While the store does not answer nobody is put out.
 */
export class SessionWatch {
  readonly #parts: SessionWatchParts;
  readonly #timer: NodeJS.Timeout;
  #isLooking = false;

  constructor(parts: SessionWatchParts) {
    this.#parts = parts;
    this.#timer = setInterval(() => void this.#lookOnce(), LOOK_EVERY_MS).unref();
  }

  /** Closing twice is harmless. */
  close(): void {
    clearInterval(this.#timer);
  }

  async #lookOnce(): Promise<void> {
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      await this.#look();
    } catch (error) {
      this.#parts.failed(error);
    } finally {
      this.#isLooking = false;
    }
  }

  async #look(): Promise<void> {
    const { sessions, connected, end } = this.#parts;
    for (const session of new Set(connected())) {
      if (!(await sessions.isThere(session))) end(session);
    }
  }
}
