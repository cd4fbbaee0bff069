import type { types } from 'mediasoup';
import { feedParameters } from './codecs.ts';
import type { Wing } from './wing.ts';

/**
 * One fixed stream in every wing where somebody listens: a producer each, made
 * at the first call and kept.
 */
export class FeedProducers {
  readonly #ssrc: number;
  readonly #cname: string;
  readonly #producers = new Map<Wing, Promise<types.Producer>>();
  readonly #open = new Map<types.Producer, Wing>();

  constructor(ssrc: number, cname: string) {
    this.#ssrc = ssrc;
    this.#cname = cname;
  }

  get isEmpty(): boolean {
    return this.#open.size === 0;
  }

  in(wing: Wing): Promise<types.Producer> {
    const known = this.#producers.get(wing);
    if (known !== undefined) return known;
    const opening = this.#produce(wing);
    this.#producers.set(wing, opening);
    opening.catch(() => this.#producers.delete(wing));
    return opening;
  }

  send(packet: Buffer): void {
    for (const producer of this.#open.keys()) producer.send(packet);
  }

  /** Reports about the stream, for the media workers. */
  report(packet: Buffer): void {
    for (const { direct } of this.#open.values()) direct.sendRtcp(packet);
  }

  close(): void {
    for (const producer of this.#open.keys()) producer.close();
  }

  async #produce(wing: Wing): Promise<types.Producer> {
    const rtpParameters = feedParameters(this.#ssrc, this.#cname);
    const producer = await wing.direct.produce({ kind: 'audio', rtpParameters });
    if (producer.closed) return producer;
    this.#open.set(producer, wing);
    producer.observer.once('close', () => {
      this.#open.delete(producer);
      this.#producers.delete(wing);
    });
    return producer;
  }
}
