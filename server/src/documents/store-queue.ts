import { setTimeout as delay } from 'node:timers/promises';
import type { ClientOwner, DocumentUpdate } from '../storage/ports/document-store.ts';

/** What becomes of an update that was taken in. */
export interface Outcome {
  /** All of it is on disk, this time or since before; it was relayed before this. */
  stored(): void;
  /** What others wrote meanwhile, by another server, has made it one that is not taken. */
  refused(code: number): void;
  /** Likewise: it leans on what is not there (yet). */
  incomplete(): void;
}

/** What was taken in and is on its way to the disk. */
export interface Taken {
  /** As it came. */
  readonly offered: DocumentUpdate;
  /** One, or none for what only waits until all before it is stored. */
  readonly updates: readonly DocumentUpdate[];
  readonly owners: readonly ClientOwner[];
  readonly outcome: Outcome;
}

export interface StoreQueueParts {
  /** Resolves when all of it is on disk; false, and nothing is, when others have written meanwhile. */
  append(batch: readonly Taken[]): Promise<boolean>;
  /** What is to happen once a batch is stored. */
  publish(batch: readonly Taken[]): void;
  /** Reads what others have written; resolves with the way to take it in, or null for nothing. */
  readOn(): Promise<News | null>;
  /** Something could not be stored: the queue has stopped. */
  failed(error: unknown): void;
}

/** Takes news in at once, and says what then is still to be stored of what waits. */
export type News = (waiting: readonly Taken[]) => readonly Taken[];

/**
 * When many write, updates are gathered for this long, in milliseconds, and
 * go together; the first after a quiet moment goes at once.
 */
const WINDOW = 20;
const LONG_AGO = Number.NEGATIVE_INFINITY;
/** The most bytes that go to the disk at once; a single update may be larger. */
const LARGEST_BATCH = 1024 * 1024;

/**
 * Stores what it is given, in order, and only then has it published. Reading
 * on in what others have stored takes its turn in between, so that what is
 * read is never one's own.
 */
export class StoreQueue {
  readonly #parts: StoreQueueParts;
  #waiting: Taken[] = [];
  #isBehind = false;
  /** When the last batch went to the disk, by `performance.now()`. */
  #begunAt = LONG_AGO;
  /** Null when there is nothing to do. */
  #run: Promise<void> | null = null;
  #stopped = false;

  constructor(parts: StoreQueueParts) {
    this.#parts = parts;
  }

  push(taken: Taken): void {
    if (this.#stopped) return;
    if (taken.updates.length === 0 && this.#run === null) return taken.outcome.stored();
    this.#waiting.push(taken);
    this.#run ??= this.#drain();
  }

  /** Others may have written: reads on in its turn. */
  readOn(): void {
    if (this.#stopped) return;
    this.#isBehind = true;
    this.#run ??= this.#drain();
  }

  /** Resolves when all that was pushed is published, or the queue has stopped. */
  async idle(): Promise<void> {
    while (this.#run !== null) await this.#run;
  }

  async #drain(): Promise<void> {
    while (!this.#stopped && (this.#isBehind || this.#waiting.length > 0)) {
      try {
        if (this.#isBehind) await this.#readOn();
        else await this.#storeInWindow();
      } catch (error) {
        this.#stopped = true;
        this.#waiting = [];
        this.#parts.failed(error);
      }
    }
    this.#run = null;
  }

  async #readOn(): Promise<void> {
    this.#isBehind = false;
    const news = await this.#parts.readOn();
    if (news !== null) this.#waiting = [...news(this.#waiting)];
  }

  /** The window is the shortest time from one batch to the next, and not one more pause behind each. */
  async #storeInWindow(): Promise<void> {
    const left = this.#begunAt + WINDOW - performance.now();
    if (left > 0) await delay(left);
    await this.#store();
  }

  async #store(): Promise<void> {
    this.#begunAt = performance.now();
    const batch = this.#next();
    if (await this.#parts.append(batch)) return this.#parts.publish(batch);
    // It goes again, at once, after what others have written.
    this.#begunAt = LONG_AGO;
    this.#waiting = [...batch, ...this.#waiting];
    this.#isBehind = true;
  }

  #next(): readonly Taken[] {
    let bytes = 0;
    let count = 0;
    for (const { updates } of this.#waiting) {
      for (const { body } of updates) bytes += body.length;
      if (count > 0 && bytes > LARGEST_BATCH) break;
      count += 1;
    }
    return this.#waiting.splice(0, count);
  }
}
