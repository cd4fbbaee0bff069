import type { ConsumerOffer, VideoOffer, VideoSize } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import { settle } from './parameters.ts';

/**
 * Layers of a camera's simulcast. A screen has two: what lies over them is its
 * larger one, as letters want it. (A worker takes a layer that is not there
 * for the highest that is.)
 */
const CAMERA_LAYERS: Readonly<Record<VideoSize, number>> = { tile: 0, half: 1, stage: 2 };
const SCREEN_LAYERS: Readonly<Record<VideoSize, number>> = { tile: 0, half: 1, stage: 1 };

/** One viewer's consumer of one camera or screen: made once, paused while not wanted. */
export class Viewing {
  readonly #video: VideoOffer;
  readonly #consumer: types.Consumer;
  #wanted: 'not' | VideoSize = 'not';

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

  /** Wanted and sent, and the viewer's line is found too narrow for the least of it. */
  get isStarved(): boolean {
    const { currentLayers, score, closed } = this.#consumer;
    const isSent = score.producerScores.some((one) => one > 0);
    return !closed && this.#wanted !== 'not' && isSent && currentLayers === undefined;
  }

  get video(): VideoOffer {
    const { person, source } = this.#video;
    return { person, source };
  }

  /** Another layer of it fits the viewer's line now, or none. */
  onLayers(listener: () => void): void {
    this.#consumer.on('layerschange', listener);
  }

  /** The camera or screen ended, or its person left. */
  onClosed(listener: () => void): void {
    this.#consumer.observer.once('close', listener);
  }

  want(wanted: 'not' | VideoSize): void {
    if (wanted === this.#wanted || this.closed) return;
    const before = this.#wanted;
    this.#wanted = wanted;
    if (wanted === 'not') {
      settle(this.#consumer.pause());
      return;
    }
    const layers = this.#video.source === 'screen' ? SCREEN_LAYERS : CAMERA_LAYERS;
    const spatialLayer = layers[wanted];
    settle(this.#consumer.setPreferredLayers({ spatialLayer }));
    if (before === 'not') settle(this.#consumer.resume());
  }

  offer(): ConsumerOffer {
    const { id, producerId, kind, rtpParameters } = this.#consumer;
    const { person, source } = this.#video;
    return { id, producerId, kind, rtpParameters, feed: { kind: 'video', person, source } };
  }
}
