import type { ConsumerOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import type { AudioFeed } from './audio-feed.ts';
import { settle } from './parameters.ts';
import type { Wing } from './wing.ts';

/**
 * One listener's consumer of one feed. Made once; silence is a pause. Nobody
 * hears what they feed themselves.
 */
export class Hearing {
  readonly feed: AudioFeed;
  /** Whether it is the feed's thinner stream. */
  readonly lean: boolean;
  readonly #consumer: types.Consumer;
  #silent: boolean;

  private constructor(feed: AudioFeed, consumer: types.Consumer, lean: boolean) {
    this.feed = feed;
    this.lean = lean;
    this.#consumer = consumer;
    this.#silent = consumer.paused;
  }

  static async open(
    receive: types.Transport,
    feed: AudioFeed,
    wing: Wing,
    rtpCapabilities: types.RtpCapabilities,
    lean: boolean,
  ): Promise<Hearing> {
    const { id } = await (lean ? feed.lean : feed).producer(wing);
    const options = { producerId: id, rtpCapabilities, paused: true };
    const consumer = await receive.consume(options);
    if (lean) consumer.observer.once('close', () => feed.lean.wake(consumer, false));
    return new Hearing(feed, consumer, lean);
  }

  get id(): string {
    return this.#consumer.id;
  }

  setSilent(silent: boolean): void {
    if (silent === this.#silent || this.#consumer.closed) return;
    this.#silent = silent;
    if (this.lean) this.feed.lean.wake(this.#consumer, !silent);
    settle(silent ? this.#consumer.pause() : this.#consumer.resume());
  }

  offer(): ConsumerOffer {
    const { id, producerId, kind, rtpParameters } = this.#consumer;
    return { id, producerId, kind, rtpParameters, feed: this.feed.name };
  }
}
