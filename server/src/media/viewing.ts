import type { ConsumerOffer, VideoOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import { settle } from './parameters.ts';

/** Layers of a camera's simulcast: the smallest for a tile, the largest for the stage. */
const TILE_LAYER = 0;
const STAGE_LAYER = 2;

/** One viewer's consumer of one camera or screen: made once, paused while not wanted. */
export class Viewing {
  readonly #video: VideoOffer;
  readonly #consumer: types.Consumer;
  #wanted: 'not' | 'small' | 'large' = 'not';

  private constructor(video: VideoOffer, consumer: types.Consumer) {
    this.#video = video;
    this.#consumer = consumer;
  }

  static async open(
    receive: types.Transport,
    video: VideoOffer,
    producer: types.Producer,
    rtpCapabilities: types.RtpCapabilities,
  ): Promise<Viewing> {
    const options = { producerId: producer.id, rtpCapabilities, paused: true };
    return new Viewing(video, await receive.consume(options));
  }

  get closed(): boolean {
    return this.#consumer.closed;
  }

  /** The camera or screen ended, or its person left. */
  onClosed(listener: () => void): void {
    this.#consumer.observer.once('close', listener);
  }

  want(wanted: 'not' | 'small' | 'large'): void {
    if (wanted === this.#wanted || this.closed) return;
    const before = this.#wanted;
    this.#wanted = wanted;
    if (wanted === 'not') {
      settle(this.#consumer.pause());
      return;
    }
    const spatialLayer = wanted === 'large' ? STAGE_LAYER : TILE_LAYER;
    settle(this.#consumer.setPreferredLayers({ spatialLayer }));
    if (before === 'not') settle(this.#consumer.resume());
  }

  offer(): ConsumerOffer {
    const { id, producerId, kind, rtpParameters } = this.#consumer;
    const { person, source } = this.#video;
    return { id, producerId, kind, rtpParameters, feed: { kind: 'video', person, source } };
  }
}
