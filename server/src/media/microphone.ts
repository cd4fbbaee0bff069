import type { types } from 'mediasoup';
import { audioLevelId, ownCapabilities } from './codecs.ts';
import { settle } from './parameters.ts';
import { audioLevel, parseRtp } from './rtp.ts';
import type { RtpPacket } from './rtp.ts';
import { SourceClock } from './source-clock.ts';
import type { Wing } from './wing.ts';

/**
 * A person's microphone as it arrives: an ordinary producer, and the plane's
 * own consumer of it. While the plan does not name the person the producer is
 * paused, so that not a packet leaves the worker, whatever the client sends.
 */
export class Microphone {
  readonly person: string;
  readonly id: string;
  readonly clock = new SourceClock();
  readonly #producer: types.Producer;
  readonly #consumer: types.Consumer;
  readonly #wing: Wing;
  #open = false;
  #isTimed = false;

  private constructor(
    person: string,
    producer: types.Producer,
    consumer: types.Consumer,
    wing: Wing,
  ) {
    this.person = person;
    this.id = producer.id;
    this.#producer = producer;
    this.#consumer = consumer;
    this.#wing = wing;
  }

  /** `producer` must be paused: it opens by the plan only. */
  static async open(person: string, producer: types.Producer, wing: Wing): Promise<Microphone> {
    const rtpCapabilities = ownCapabilities(wing.router);
    const consumer = await wing.direct.consume({ producerId: producer.id, rtpCapabilities });
    return new Microphone(person, producer, consumer, wing);
  }

  get closed(): boolean {
    return this.#producer.closed;
  }

  onPacket(listener: (packet: RtpPacket, level: number | null) => void): void {
    const levelId = audioLevelId(this.#consumer.rtpParameters);
    this.#consumer.on('rtp', (bytes) => {
      const packet = parseRtp(bytes);
      if (packet === null) return;
      listener(packet, levelId === null ? null : audioLevel(packet, levelId));
    });
  }

  onClosed(listener: () => void): void {
    this.#producer.observer.once('close', listener);
  }

  /** Sets its clock by its sender reports from now on, and calls back each time; asking twice is harmless. */
  setClock(told: (now: number) => void): void {
    if (this.#isTimed || this.closed) return;
    this.#isTimed = true;
    const following = this.#wing.reports.follow(this.#producer, (report) => {
      const now = performance.now();
      this.clock.set(report, now);
      told(now);
    });
    settle(following);
  }

  setOpen(open: boolean): void {
    if (open === this.#open || this.closed) return;
    this.#open = open;
    settle(open ? this.#producer.resume() : this.#producer.pause());
  }
}
