import { FRAME_SAMPLES } from './rtp-rewriter.ts';
import type { Stamp } from './rtp-rewriter.ts';

/**
 * Two Opus frames in one packet, as RFC 6716 (3.2) puts them together: nothing
 * is decoded or encoded, and half of the headers are saved. On a line that
 * carries little more than one voice the headers of single frames take as much
 * as the voice itself.
 *
 * A frame waits for its follower. Whatever cannot be put together (another
 * coding, a hole in time, a packet of several frames) is sent as it came, in
 * its order.
 */
const CODING = 0xfc;
const COUNT = 0x03;
const ONE_FRAME = 0;
const TWO_OF_ONE_LENGTH = 1;
const TWO_OF_ANY_LENGTH = 2;

/** Lengths up to here take one byte (RFC 6716, 3.2.1). */
const SHORT_LENGTH = 251;

const TIMESTAMPS = 2 ** 32;

export interface Frames {
  readonly timestamp: number;
  readonly marker: boolean;
  readonly payload: Uint8Array;
}

export class OpusPairs {
  #waiting: Frames | null = null;

  /** The next packet of the stream; what is to be sent now. */
  push({ timestamp, marker }: Stamp, payload: Uint8Array): readonly Frames[] {
    const next = { timestamp, marker, payload };
    const waiting = this.#waiting;
    if (waiting === null) return this.#wait(next);
    if (!belongTogether(waiting, next)) return [waiting, ...this.#wait(next)];
    this.#waiting = null;
    return [{ ...waiting, payload: together(waiting.payload, payload) }];
  }

  /** What waits for a follower that does not come. */
  flush(): readonly Frames[] {
    const waiting = this.#waiting;
    this.#waiting = null;
    return waiting === null ? [] : [waiting];
  }

  #wait(next: Frames): readonly Frames[] {
    this.#waiting = isOneFrame(next.payload) ? next : null;
    return this.#waiting === null ? [next] : [];
  }
}

function isOneFrame(payload: Uint8Array): boolean {
  return payload[0] !== undefined && (payload[0] & COUNT) === ONE_FRAME;
}

function belongTogether(first: Frames, second: Frames): boolean {
  const coding = first.payload[0] ?? 0;
  const follows = (first.timestamp + FRAME_SAMPLES) % TIMESTAMPS === second.timestamp;
  return follows && !second.marker && isOneFrame(second.payload) && second.payload[0] === coding;
}

function together(first: Uint8Array, second: Uint8Array): Uint8Array {
  const coding = (first[0] ?? 0) & CODING;
  const [one, two] = [first.subarray(1), second.subarray(1)];
  if (one.length === two.length)
    return Buffer.concat([[coding | TWO_OF_ONE_LENGTH], one, two].map(bytes));
  const length = lengthOf(one);
  return Buffer.concat([[coding | TWO_OF_ANY_LENGTH, ...length], one, two].map(bytes));
}

function bytes(part: readonly number[] | Uint8Array): Uint8Array {
  return part instanceof Uint8Array ? part : Uint8Array.from(part);
}

function lengthOf({ length }: Uint8Array): readonly number[] {
  if (length <= SHORT_LENGTH) return [length];
  const first = SHORT_LENGTH + 1 + (length & COUNT);
  return [first, (length - first) >> 2];
}
