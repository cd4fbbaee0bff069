import type { types } from 'mediasoup';
import type { Feed } from '@koinon/shared/media/messages';
import { FEED_PAYLOAD_TYPE, feedParameters } from './codecs.ts';
import { buildRtp } from './rtp.ts';
import type { RtpPacket } from './rtp.ts';
import { RtpRewriter } from './rtp-rewriter.ts';
import type { Stamp } from './rtp-rewriter.ts';

export type AudioFeedName = Exclude<Feed, { kind: 'video' }>;

/**
 * An Opus frame of 20 ms that decodes to silence (RFC 6716). Sent after a
 * voice that ends, so that receivers fade out by it instead of inventing a
 * continuation of the last sound.
 */
const SILENT_FRAME = Uint8Array.of(0xf8, 0xff, 0xfe);
const SILENT_FRAMES = 5;
const FRAME_MS = 20;

/** Longer than a packet interval: a voice that follows at once needs no silence between. */
const NEXT_VOICE_MS = 30;

const HIGHEST_TIMESTAMP = 2 ** 32;
const HIGHEST_SEQUENCE = 2 ** 16;

/**
 * A fixed audio producer: a slot of the floor or a language channel. It is
 * made once; listeners consume it for the whole meeting, while one person
 * after the other feeds it.
 */
export class AudioFeed {
  readonly name: AudioFeedName;
  readonly producer: types.Producer;
  readonly #ssrc: number;
  readonly #rewriter = new RtpRewriter({
    sequence: Math.floor(Math.random() * HIGHEST_SEQUENCE),
    timestamp: Math.floor(Math.random() * HIGHEST_TIMESTAMP),
  });
  #person: string | null = null;
  #sounding = false;
  #tail: NodeJS.Timeout | null = null;

  private constructor(name: AudioFeedName, producer: types.Producer, ssrc: number) {
    this.name = name;
    this.producer = producer;
    this.#ssrc = ssrc;
  }

  static async open(
    direct: types.DirectTransport,
    name: AudioFeedName,
    ssrc: number,
  ): Promise<AudioFeed> {
    const cname = name.kind === 'floor' ? `floor-${name.slot}` : `channel-${name.channel}`;
    const rtpParameters = feedParameters(ssrc, cname);
    const producer = await direct.produce({ kind: 'audio', rtpParameters });
    return new AudioFeed(name, producer, ssrc);
  }

  /** Who feeds it now. */
  get person(): string | null {
    return this.#person;
  }

  /** Somebody else feeds it from now on, or nobody. */
  take(person: string | null): void {
    if (person === this.#person) return;
    this.#person = person;
    this.fallSilent();
  }

  /** The voice that was heard here has ended, unless another follows at once. */
  fallSilent(): void {
    if (!this.#sounding) return;
    this.#sounding = false;
    this.#tail = setTimeout(() => this.#sendSilence(SILENT_FRAMES), NEXT_VOICE_MS);
  }

  /** A packet of whoever feeds it; `source` tells one uplink from another. */
  push(source: string, packet: RtpPacket, now: number): void {
    const stamp = this.#rewriter.next(source, packet, now);
    if (stamp === null) return;
    this.#endTail();
    this.#sounding = true;
    this.#send(stamp, packet.payload);
  }

  close(): void {
    this.#endTail();
    this.producer.close();
  }

  #sendSilence(left: number): void {
    this.#tail = null;
    if (this.producer.closed) return;
    this.#send(this.#rewriter.own(performance.now()), SILENT_FRAME);
    if (left > 1) this.#tail = setTimeout(() => this.#sendSilence(left - 1), FRAME_MS);
  }

  #endTail(): void {
    if (this.#tail !== null) clearTimeout(this.#tail);
    this.#tail = null;
  }

  #send(stamp: Stamp, payload: Uint8Array): void {
    if (this.producer.closed) return;
    const header = { ...stamp, payloadType: FEED_PAYLOAD_TYPE, ssrc: this.#ssrc };
    this.producer.send(buildRtp(header, payload));
  }
}
