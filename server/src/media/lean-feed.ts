import type { types } from 'mediasoup';
import { FEED_PAYLOAD_TYPE } from './codecs.ts';
import { FeedProducers } from './feed-producers.ts';
import { OpusPairs } from './opus-pairs.ts';
import type { Frames } from './opus-pairs.ts';
import { buildRtp } from './rtp.ts';
import type { Stamp } from './rtp-rewriter.ts';
import type { Wing } from './wing.ts';

/** Apart from the stream ids of feeds by far. */
const LEAN_SSRC = 100_000;

/** Half a frame longer than the follower takes. */
const FOLLOWS_MS = 30;

/**
 * A feed once more for those whose line is narrow: the same frames, two to a
 * packet. Made when the first of them asks, and fed while it comes to anybody.
 */
export class LeanFeed {
  readonly #producers: FeedProducers;
  readonly #ssrc: number;
  /** By whom it is received now. */
  readonly #awake = new Set<object>();
  readonly #pairs = new OpusPairs();
  #sequence = Math.floor(Math.random() * 2 ** 16);
  #flush: NodeJS.Timeout | null = null;

  constructor(ssrc: number, cname: string) {
    this.#ssrc = LEAN_SSRC + ssrc;
    this.#producers = new FeedProducers(this.#ssrc, cname);
  }

  producer(wing: Wing): Promise<types.Producer> {
    return this.#producers.in(wing);
  }

  /** It is received by this consumer from now on, or no longer. */
  wake(consumer: object, awake: boolean): void {
    if (awake) this.#awake.add(consumer);
    else this.#awake.delete(consumer);
  }

  push(stamp: Stamp, payload: Uint8Array): void {
    this.#endFlush();
    if (this.#awake.size === 0) {
      this.#pairs.flush();
      return;
    }
    this.#send(this.#pairs.push(stamp, payload));
    this.#flush = setTimeout(() => this.#send(this.#pairs.flush()), FOLLOWS_MS);
  }

  close(): void {
    this.#endFlush();
    this.#producers.close();
  }

  #send(packets: readonly Frames[]): void {
    for (const { payload, ...frames } of packets) {
      const sequence = this.#sequence;
      this.#sequence = (sequence + 1) % 2 ** 16;
      const header = { ...frames, sequence, payloadType: FEED_PAYLOAD_TYPE, ssrc: this.#ssrc };
      this.#producers.send(buildRtp(header, payload));
    }
  }

  #endFlush(): void {
    if (this.#flush !== null) clearTimeout(this.#flush);
    this.#flush = null;
  }
}
