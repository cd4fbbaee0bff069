import { DOCUMENT_CLOSE, LARGEST_FIRST_SYNC, LARGEST_UPDATE } from '@koinon/shared/documents/shape';
import type { Incoming } from './protocol.ts';
import { Allowance } from './rate.ts';
import type { Rate } from './rate.ts';

/**
 * The largest frame the WebSocket itself should let in, in bytes: larger than
 * any that is allowed, so that one too large is refused with a code that tells
 * the client not to come back with it.
 */
export const LARGEST_FRAME = 4 * LARGEST_FIRST_SYNC;

/** Updates of one connection: a fast writer with a script stays below it. */
const UPDATES: Rate = { perSecond: 200, burst: 1000 };
/** Bytes of updates of one connection: a book can be pasted at once, but not all day. */
const UPDATE_BYTES: Rate = { perSecond: 512 * 1024, burst: 16 * 1024 * 1024 };
/**
 * Everything else of one connection. The stock provider sends every cursor
 * it hears of back to us, so these come often without anybody's fault.
 */
const OTHER: Rate = { perSecond: 500, burst: 2000 };

export type Verdict =
  | { readonly verdict: 'pass' }
  /** Too much of what matters little: not looked at. */
  | { readonly verdict: 'drop' }
  | { readonly verdict: 'refuse'; readonly code: number };

const PASS: Verdict = { verdict: 'pass' };
const DROP: Verdict = { verdict: 'drop' };
const TOO_LARGE: Verdict = { verdict: 'refuse', code: DOCUMENT_CLOSE.tooLarge };
const TOO_FAST: Verdict = { verdict: 'refuse', code: DOCUMENT_CLOSE.tooFast };

/**
 * How large and how many the frames of one connection may be. A writer's first
 * answer to the server's sync step 1 may hold work done offline; any other
 * frame is a live one. What a reader writes is dropped anyway, so its size is
 * nobody's business.
 */
export class Limits {
  readonly #updates: Allowance;
  readonly #bytes: Allowance;
  readonly #other: Allowance;
  #answered = false;

  constructor(now: number) {
    this.#updates = new Allowance(UPDATES, now);
    this.#bytes = new Allowance(UPDATE_BYTES, now);
    this.#other = new Allowance(OTHER, now);
  }

  /** `size`: of the whole frame, in bytes; `writes`: whether what they write counts. */
  check(incoming: Incoming, size: number, writes: boolean, now: number): Verdict {
    if (size > this.#largest(incoming, writes)) return TOO_LARGE;
    if (incoming.kind !== 'update') return this.#other.take(1, now) ? PASS : DROP;
    const paced = this.#updates.take(1, now) && this.#bytes.take(size, now);
    return paced ? PASS : TOO_FAST;
  }

  #largest(incoming: Incoming, writes: boolean): number {
    if (incoming.kind !== 'update') return LARGEST_UPDATE;
    if (!writes) return LARGEST_FRAME;
    if (!incoming.answer || this.#answered) return LARGEST_UPDATE;
    this.#answered = true;
    return LARGEST_FIRST_SYNC;
  }
}
