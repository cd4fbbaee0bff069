import { setTimeout as delay } from 'node:timers/promises';
import type { ClientOwner, DocumentUpdate } from '../storage/ports/document-store.ts';

/** What was taken in and is on its way to the disk. */
export interface Taken {
  /** One, or none for what only waits until all before it is stored. */
  readonly updates: readonly DocumentUpdate[];
  readonly owners: readonly ClientOwner[];
  /** Called once it is stored, after it was relayed. */
  stored(): void;
}

export interface StoreQueueParts {
  /** Resolves when all of it is on disk. */
  append(batch: readonly Taken[]): Promise<void>;
  /** What is to happen once a batch is stored. */
  publish(batch: readonly Taken[]): void;
  /** Something could not be stored: the queue has stopped. */
  failed(error: unknown): void;
}

/**
 * When many write, updates are gathered for this long, in milliseconds, and
 * go together; the first after a quiet moment goes at once.
 */
const WINDOW = 20;
/** The most bytes that go to the disk at once; a single update may be larger. */
const LARGEST_BATCH = 1024 * 1024;

/** Stores what it is given, in order, and only then has it published. */
export class StoreQueue {
  readonly #parts: StoreQueueParts;
  #waiting: Taken[] = [];
  /** Null when there is nothing to do. */
  #run: Promise<void> | null = null;
  #stopped = false;

  constructor(parts: StoreQueueParts) {
    this.#parts = parts;
  }

  push(taken: Taken): void {
    if (this.#stopped) return;
    if (taken.updates.length === 0 && this.#run === null) return taken.stored();
    this.#waiting.push(taken);
    this.#run ??= this.#drain();
  }

  /** Resolves when all that was pushed is published, or the queue has stopped. */
  async idle(): Promise<void> {
    while (this.#run !== null) await this.#run;
  }

  async #drain(): Promise<void> {
    while (this.#waiting.length > 0) {
      const batch = this.#next();
      try {
        await this.#parts.append(batch);
        this.#parts.publish(batch);
      } catch (error) {
        this.#stopped = true;
        this.#waiting = [];
        this.#parts.failed(error);
      }
      if (!this.#stopped) await delay(WINDOW);
    }
    this.#run = null;
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
