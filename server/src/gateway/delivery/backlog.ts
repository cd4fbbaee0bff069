/**
 * What waits for readers who do not keep up. A reader that stops may hold a
 * few megabytes of this server for a minute; then its connection is dropped,
 * and when it comes back it is brought what it missed. (Whoever does not even
 * answer pings is dropped long before, by Engine.IO.)
 */
export interface BacklogLimits {
  /** The most that may wait for one connection, in bytes. */
  readonly bytes: number;
  /** How long a connection with something waiting may take nothing, in milliseconds. */
  readonly stalledMs: number;
}

const USUAL_LIMITS: BacklogLimits = { bytes: 4 * 1024 * 1024, stalledMs: 60_000 };

/** What waits for one connection. */
export interface Queue {
  /** Bytes that wait; 0 when the connection has taken everything. */
  waiting(): number;
  /** Another number whenever the connection has taken something. */
  taken(): number;
  /** Ends the connection at once, without a word. */
  drop(): void;
}

interface Watched {
  taken: number;
  since: number;
}

/** How many looks are taken within the time after which a reader has stalled. */
const LOOKS = 12;

export class Backlog {
  readonly #limits: BacklogLimits;
  readonly #watched = new Map<Queue, Watched>();
  /** The largest answer that each was given since it had last taken everything, in bytes. */
  readonly #answered = new WeakMap<Queue, number>();
  #timer: NodeJS.Timeout | null = null;

  constructor(limits: BacklogLimits = USUAL_LIMITS) {
    this.#limits = limits;
  }

  /**
   * An answer is on its way: one may be as large as it is, a snapshot of a long
   * sitting is, and on a slow line takes its time. A second one before the first
   * is taken counts like everything else.
   */
  answers(queue: Queue, bytes: number): void {
    if (queue.waiting() === 0) this.#answered.delete(queue);
    this.#answered.set(queue, Math.max(bytes, this.#answered.get(queue) ?? 0));
  }

  /** Whether so many bytes may wait too. If not, the connection is dropped. */
  admits(queue: Queue, bytes: number): boolean {
    if (queue.waiting() + bytes > this.#most(queue)) {
      this.#drop(queue);
      return false;
    }
    return true;
  }

  /** Something waits: the connection must go on taking. */
  watch(queue: Queue): void {
    if (this.#watched.has(queue)) return;
    this.#watched.set(queue, { taken: queue.taken(), since: performance.now() });
    this.#timer ??= setInterval(() => this.#look(), this.#limits.stalledMs / LOOKS).unref();
  }

  close(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    this.#watched.clear();
  }

  #look(): void {
    const now = performance.now();
    for (const [queue, watched] of this.#watched) {
      const taken = queue.taken();
      if (queue.waiting() === 0) this.#watched.delete(queue);
      else if (queue.waiting() > this.#most(queue)) this.#drop(queue);
      else if (taken !== watched.taken) this.#watched.set(queue, { taken, since: now });
      else if (now - watched.since >= this.#limits.stalledMs) this.#drop(queue);
    }
    if (this.#watched.size === 0) this.close();
  }

  #most(queue: Queue): number {
    if (queue.waiting() === 0) this.#answered.delete(queue);
    return this.#limits.bytes + (this.#answered.get(queue) ?? 0);
  }

  #drop(queue: Queue): void {
    this.#watched.delete(queue);
    queue.drop();
  }
}
