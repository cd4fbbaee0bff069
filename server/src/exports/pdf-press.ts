import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Paper } from './paper.ts';
import type { FromPress, ToPress } from './pdf-messages.ts';

/**
 * Sets papers as PDF, in a thread of its own, so that nobody else waits. The
 * thread starts with the first paper and ends when none has come for a while.
 */
export interface PdfPress {
  /**
   * A tagged PDF (PDF/UA-1) with its fonts. Null: too many are waiting.
   * @param page the word for a page
   */
  set(paper: Paper, page: string): Promise<Uint8Array | null>;
  /** What waits is given up. Closing twice is harmless. */
  close(): Promise<void>;
}

export interface PressOptions {
  now(): number;
  /** How long the thread waits for another paper, in milliseconds. */
  readonly idle?: number;
}

/** Long enough for somebody who takes the agenda after the minutes. */
const IDLE = 60_000;
/** One after the other is set; with more waiting, whoever comes last would wait too long. */
const MOST_WAITING = 16;
/** A long year's minutes take a few seconds; a thread that takes longer hangs. */
const LONGEST = 60_000;
const MS = 1000;

interface Waiting {
  readonly timer: NodeJS.Timeout;
  resolve(pdf: Uint8Array): void;
  reject(error: Error): void;
}

export function openPdfPress(options: PressOptions): PdfPress {
  return new Press(options);
}

class Press implements PdfPress {
  readonly #options: PressOptions;
  readonly #waiting = new Map<number, Waiting>();
  #thread: Worker | null = null;
  #idle: NodeJS.Timeout | undefined;
  #last = 0;
  #closed = false;

  constructor(options: PressOptions) {
    this.#options = options;
  }

  async set(paper: Paper, page: string): Promise<Uint8Array | null> {
    if (this.#closed) throw new Error('the press is closed');
    if (this.#waiting.size >= MOST_WAITING) return null;
    clearTimeout(this.#idle);
    const id = (this.#last += 1);
    const at = Math.floor(this.#options.now() / MS);
    const message: ToPress = { id, at, paper: JSON.stringify({ ...paper, page }) };
    this.#thread ??= this.#start();
    this.#thread.ref();
    this.#thread.postMessage(message);
    return new Promise((resolve, reject) => {
      const late = () => this.#fail(new Error('the press did not answer'));
      const timer = setTimeout(late, LONGEST);
      this.#waiting.set(id, { timer, resolve, reject });
    });
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#idle);
    const thread = this.#thread;
    this.#fail(new Error('the press is closed'));
    if (thread !== null && thread.threadId !== ENDED) await once(thread, 'exit');
  }

  #start(): Worker {
    const thread = new Worker(new URL('./pdf-thread.ts', import.meta.url));
    thread.on('message', (message: FromPress) => this.#settle(message));
    thread.on('error', (error: Error) => this.#fail(error));
    return thread;
  }

  #settle(message: FromPress): void {
    const waiting = this.#waiting.get(message.id);
    this.#waiting.delete(message.id);
    clearTimeout(waiting?.timer);
    if (message.kind === 'set') waiting?.resolve(message.pdf);
    else waiting?.reject(new Error(message.message));
    if (this.#waiting.size > 0 || this.#closed) return;
    this.#thread?.unref();
    this.#idle = setTimeout(() => this.#end(), this.#options.idle ?? IDLE);
    this.#idle.unref();
  }

  #fail(error: Error): void {
    for (const { timer, reject } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(error);
    }
    this.#waiting.clear();
    this.#end();
  }

  #end(): void {
    void this.#thread?.terminate();
    this.#thread = null;
  }
}

/** What an ended thread's id is. */
const ENDED = -1;
