import type { types } from 'mediasoup';
import type { Feed } from '@koinon/shared/media/messages';
import { FEED_PAYLOAD_TYPE } from './codecs.ts';
import { FeedProducers } from './feed-producers.ts';
import { LeanFeed } from './lean-feed.ts';
import { emptyFrame, isDigitalSilence, Quiet } from './quiet.ts';
import { buildSenderReport } from './rtcp.ts';
import { buildRtp } from './rtp.ts';
import type { RtpPacket } from './rtp.ts';
import { RtpRewriter } from './rtp-rewriter.ts';
import type { Stamp } from './rtp-rewriter.ts';
import type { SourceClock } from './source-clock.ts';
import type { Wing } from './wing.ts';

export type AudioFeedName = Exclude<Feed, { kind: 'video' }>;

/**
 * An Opus frame of 20 ms that decodes to silence (RFC 6716). Sent after a
 * voice that ends, so that receivers fade out by it instead of inventing a
 * continuation of the last sound.
 */
export const SILENT_FRAME = Buffer.of(0xf8, 0xff, 0xfe);
const SILENT_FRAMES = 5;
const FRAME_MS = 20;

/** Longer than a packet interval: a voice that follows at once needs no silence between. */
const NEXT_VOICE_MS = 30;

/** Two packet intervals: a new voice that sends has been heard from by then. */
const HANDING_MS = 40;

/**
 * An interpreter who takes over opens their microphone at the record's word,
 * and has been heard by then, also over a long line.
 */
const OPENING_MS = 500;

/**
 * 2.5 ms of silence (RFC 6716), the shortest there is. Between two voices, when
 * the new one comes out of silence. Opus tells how loud a band is by how it has
 * changed; this makes both ends agree on what it was: nothing. Without it the
 * new voice takes a tenth of a second to rise.
 */
const BRIDGE_FRAME = Buffer.of(0xe0, 0xff, 0xfe);
const BRIDGE_SAMPLES = 120;

const HIGHEST_TIMESTAMP = 2 ** 32;
const HIGHEST_SEQUENCE = 2 ** 16;

/** A packet of somebody's microphone: `source` tells one uplink from another, `level` is in dBov. */
export interface Uttered {
  readonly person: string;
  readonly source: string;
  readonly clock: SourceClock;
  readonly packet: RtpPacket;
  readonly level: number | null;
}

/** Told of every packet that is sent on, as it came. */
type Carried = (feed: AudioFeedName, uttered: Uttered) => void;

/** `gapMs` lies between the last packet of the one and the first of the other. */
type HandedOver = (from: string, to: string, gapMs: number, now: number) => void;

/**
 * A fixed audio stream: a slot of the floor, a language channel, or a talk
 * line. Its producers, one in every wing where somebody listens, are made once;
 * listeners consume them for the whole meeting, while one person after the
 * other feeds it.
 *
 * When one person takes over from another, the feed stays with the old voice
 * until the first packet of the new one is there: it switches between two
 * packets, and at every moment carries one voice. Whoever does not send within
 * two packet intervals is not waited for. In a language channel it stays with
 * the old voice through the new one's digital silence too, for half a second at
 * most: a microphone that is being opened has nothing to say yet.
 */
export class AudioFeed {
  readonly name: AudioFeedName;
  readonly ssrc: number;
  readonly #handedOver: HandedOver;
  readonly #carried: Carried;
  /** For those whose line is narrow. */
  readonly lean: LeanFeed;
  readonly #producers: FeedProducers;
  readonly #quiet = new Quiet();
  readonly #rewriter = new RtpRewriter({
    sequence: Math.floor(Math.random() * HIGHEST_SEQUENCE),
    timestamp: Math.floor(Math.random() * HIGHEST_TIMESTAMP),
  });
  #person: string | null = null;
  /** Whose voice it still carries until the one who feeds it sends. */
  #leaving: { readonly person: string; readonly timer: NodeJS.Timeout } | null = null;
  /** Whether the one who is to feed it sends, and has sent nothing but silence so far. */
  #opening = false;
  /** From whom the one who feeds it takes over, until they send. */
  #predecessor: string | null = null;
  #source: string | null = null;
  #sounding = false;
  #pushedAt = Number.NEGATIVE_INFINITY;
  #tail: NodeJS.Timeout | null = null;

  constructor(
    name: AudioFeedName,
    ssrc: number,
    handedOver: HandedOver = () => undefined,
    carried: Carried = () => undefined,
  ) {
    this.name = name;
    this.ssrc = ssrc;
    this.lean = new LeanFeed(ssrc, cnameOf(name));
    this.#producers = new FeedProducers(ssrc, cnameOf(name));
    this.#handedOver = handedOver;
    this.#carried = carried;
  }

  /** Who feeds it now. */
  get person(): string | null {
    return this.#person;
  }

  /** Its producer in a wing, made at the first call. */
  producer(wing: Wing): Promise<types.Producer> {
    return this.#producers.in(wing);
  }

  /** Somebody else feeds it from now on, or nobody. */
  take(person: string | null): void {
    const before = this.#person;
    if (person === before) return;
    this.#person = person;
    if (person === this.#leaving?.person) {
      this.#endLeaving();
      return;
    }
    this.#predecessor = person === null ? null : (this.#predecessor ?? before);
    if (before !== null && person !== null && this.#sounding && this.#leaving === null) {
      const timer = setTimeout(() => this.#cut(), this.#isChannel ? OPENING_MS : HANDING_MS);
      this.#leaving = { person: before, timer };
    } else if (this.#leaving === null || person === null) {
      this.#cut();
    }
  }

  /** The voice that was heard here has ended, unless another follows at once. */
  fallSilent(): void {
    if (!this.#sounding) return;
    this.#sounding = false;
    this.#tail = setTimeout(() => this.#sendSilence(SILENT_FRAMES), NEXT_VOICE_MS);
  }

  /** A packet of anybody: it is sent on if it is from whoever feeds this. */
  push(uttered: Uttered, now: number): void {
    if (uttered.person === this.#person) {
      if (this.#stillOpens(uttered)) return;
      this.#begin(uttered.person, now);
    } else if (uttered.person !== this.#leaving?.person) return;
    this.#pushedAt = now;
    this.#pass(uttered, now);
  }

  /**
   * Tells the media workers when the sound of a source was made, if it is what
   * they are sent now. From this come the reports that listeners get, by which
   * browsers bring sound and picture together.
   */
  report(source: string, clock: SourceClock, now: number): void {
    const captured = clock.at(now);
    if (captured === null || this.#producers.isEmpty) return;
    const timestamp = this.#rewriter.timestampOf(source, captured.timestamp);
    if (timestamp === null) return;
    const report = { ssrc: this.ssrc, wallMs: captured.wallMs, timestamp };
    this.#producers.report(buildSenderReport(report));
  }

  close(): void {
    this.#endTail();
    this.#endLeaving();
    this.#producers.close();
    this.lean.close();
  }

  get #isChannel(): boolean {
    return this.name.kind === 'channel';
  }

  /** Whether the old voice goes on, since the new one's microphone is only being opened. */
  #stillOpens({ level, packet }: Uttered): boolean {
    if (this.#leaving === null || !this.#isChannel) return false;
    if (!isDigitalSilence(level, packet.payload)) return false;
    this.#opening = true;
    return true;
  }

  #begin(person: string, now: number): void {
    const from = this.#predecessor;
    if (from === null) return;
    this.#predecessor = null;
    if (this.#opening && this.#leaving !== null) {
      this.#send(this.#rewriter.own(now, BRIDGE_SAMPLES), BRIDGE_FRAME);
    }
    this.#endLeaving();
    if (from !== person) this.#handedOver(from, person, now - this.#pushedAt, now);
  }

  #pass(uttered: Uttered, now: number): void {
    const { source, clock, packet, level } = uttered;
    const isAnother = source !== this.#source;
    if (isAnother) this.#quiet.reset();
    this.#source = source;
    const judged = this.#quiet.judge(isDigitalSilence(level, packet.payload), now);
    if (judged === 'left-out') {
      this.#rewriter.leaveOut(source, packet);
      return;
    }
    const stamp = this.#rewriter.next(source, packet, now);
    if (stamp === null) return;
    this.#endTail();
    this.#sounding = true;
    if (judged === 'sent') this.#carried(this.name, uttered);
    if (isAnother) this.report(source, clock, now);
    this.#send(stamp, judged === 'emptied' ? emptyFrame(packet.payload) : packet.payload);
  }

  /** Whoever was heard is heard no more, whether or not somebody follows. */
  #cut(): void {
    this.#endLeaving();
    this.fallSilent();
  }

  #endLeaving(): void {
    if (this.#leaving !== null) clearTimeout(this.#leaving.timer);
    this.#leaving = null;
    this.#opening = false;
  }

  #sendSilence(left: number): void {
    this.#tail = null;
    this.#send(this.#rewriter.own(performance.now()), SILENT_FRAME);
    if (left > 1) this.#tail = setTimeout(() => this.#sendSilence(left - 1), FRAME_MS);
  }

  #endTail(): void {
    if (this.#tail !== null) clearTimeout(this.#tail);
    this.#tail = null;
  }

  #send(stamp: Stamp, payload: Uint8Array): void {
    this.lean.push(stamp, payload);
    if (this.#producers.isEmpty) return;
    const header = { ...stamp, payloadType: FEED_PAYLOAD_TYPE, ssrc: this.ssrc };
    this.#producers.send(buildRtp(header, payload));
  }
}

function cnameOf(name: AudioFeedName): string {
  switch (name.kind) {
    case 'floor':
      return `floor-${name.slot}`;
    case 'channel':
      return `channel-${name.channel}`;
    case 'line':
      return `line-${name.line}`;
  }
}
