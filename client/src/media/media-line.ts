import type { MeetingSession } from '../session/meeting-session.ts';
import { Joined, MediaRefused } from './joined.ts';
import type { MediaLine as LineState } from './media-room.ts';

/** Pauses between attempts to join, in milliseconds; the last one repeats. */
const RETRY_MS = [300, 1_000, 2_000, 4_000];

export interface LineTold {
  state(state: LineState): void;
  /** Joined anew: everything that is wanted must be asked for on it. */
  joined(joined: Joined): Promise<void>;
  /** Whether the server still knows what was joined. */
  isKnown(joined: Joined): Promise<boolean>;
  /** What was joined is gone. */
  left(): void;
}

type LineSession = Pick<MeetingSession, 'ask' | 'line' | 'onMedia' | 'onWelcome'>;

/**
 * Keeps one person joined: when the session comes to life, when the server
 * says that media was restarted, and when the line breaks. Joining again is
 * tried until it succeeds or the session is offline; its next welcome begins
 * anew.
 */
export class MediaLine {
  readonly #session: LineSession;
  readonly #told: LineTold;
  readonly #endings: (() => void)[];
  #joined: Joined | null = null;
  #attempt = 0;
  #wasOn = false;

  constructor(session: LineSession, told: LineTold) {
    this.#session = session;
    this.#told = told;
    this.#endings = [
      session.onWelcome(() => void this.#welcomed()),
      session.onMedia((notice) => {
        if (notice.name === 'restarted') void this.#join();
      }),
    ];
  }

  /** Joins if the session is live already; else its welcome does. */
  start(): void {
    if (this.#session.line.get().status === 'live') void this.#join();
  }

  get joined(): Joined | null {
    return this.#joined;
  }

  close(): void {
    for (const end of this.#endings.splice(0)) end();
    this.#attempt += 1;
    this.#leave();
    this.#told.state('off');
  }

  /** A welcome may come on a line that never broke: then nobody needs to join again. */
  async #welcomed(): Promise<void> {
    const joined = this.#joined;
    if (joined !== null && joined.isWhole && (await this.#told.isKnown(joined))) return;
    if (joined === this.#joined) await this.#join();
  }

  async #join(): Promise<void> {
    this.#attempt += 1;
    const attempt = this.#attempt;
    this.#leave();
    this.#told.state(this.#wasOn ? 'lost' : 'joining');
    for (let tried = 0; attempt === this.#attempt; tried += 1) {
      if (await this.#tryOnce(attempt)) return;
      if (this.#session.line.get().status !== 'live') return;
      await pause(RETRY_MS[Math.min(tried, RETRY_MS.length - 1)] ?? 0);
    }
  }

  async #tryOnce(attempt: number): Promise<boolean> {
    let joined: Joined | null = null;
    try {
      joined = await Joined.open(this.#session);
      if (attempt !== this.#attempt) throw new MediaRefused('offline');
      this.#joined = joined;
      joined.onLine(
        () => this.#carries(attempt),
        () => this.#failed(attempt),
      );
      await this.#told.joined(joined);
      return true;
    } catch (error) {
      if (!(error instanceof MediaRefused) && attempt === this.#attempt) reportError(error);
      joined?.close();
      if (attempt === this.#attempt) this.#leave();
      return false;
    }
  }

  #carries(attempt: number): void {
    if (attempt !== this.#attempt) return;
    this.#wasOn = true;
    this.#told.state('on');
  }

  #failed(attempt: number): void {
    if (attempt === this.#attempt) void this.#join();
  }

  #leave(): void {
    if (this.#joined === null) return;
    this.#joined.close();
    this.#joined = null;
    this.#told.left();
  }
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
