import type { Source, VideoOffer } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import type { AudioFeed, AudioFeedName } from './audio-feed.ts';
import { Hearing } from './hearing.ts';
import { RoomForAnswer } from './room-for-answer.ts';
import type { Caller } from './thread-messages.ts';
import type { Doors } from './transports.ts';
import type { Viewing } from './viewing.ts';
import type { Wing } from './wing.ts';

/** One connection's part in a meeting: two transports, what it sends and what it receives. */
export class Peer {
  readonly caller: Caller;
  readonly doors: Doors;
  /** Where it came in. */
  readonly wing: Wing;
  /** What the peer can receive; null until it has said so. */
  capabilities: types.RtpCapabilities | null = null;
  /** The language channel it listens to. */
  chosen: string | null = null;
  /** The sign language whose interpreter it has beside the speaker. */
  pinned: string | null = null;
  /** For the answer by which it learns of a voice's other form. */
  readonly room: RoomForAnswer;
  /** Which of the sound it wants. */
  wants = { floor: true, channel: true, lean: false };
  /** By id of the producer that is watched. */
  readonly viewings = new Map<string, Viewing>();
  readonly #hearings = new Map<AudioFeed['lean'] | AudioFeed, Promise<Hearing>>();
  readonly #heard: Hearing[] = [];
  readonly #producers = new Map<Source, types.Producer>();

  /** @param settle lets flow anew what it may hear */
  constructor(caller: Caller, doors: Doors, wing: Wing, settle: (peer: Peer) => void) {
    this.room = new RoomForAnswer(() => settle(this));
    this.caller = caller;
    this.doors = doors;
    this.wing = wing;
  }

  transport(id: string): types.Transport | null {
    const { send, receive } = this.doors;
    return [send, receive].find((transport) => transport.id === id) ?? null;
  }

  /** What is watched, and does not fit the line at all. */
  starved(): readonly VideoOffer[] {
    return [...this.viewings.values()].filter((one) => one.isStarved).map(({ video }) => video);
  }

  /** Whether the consumer of a feed, or of its thinner stream, is among those that the client has taken in. */
  holds(feed: AudioFeed, lean: boolean, held: ReadonlySet<string>): boolean {
    return this.#heard.some(
      (hearing) => hearing.feed === feed && hearing.lean === lean && held.has(hearing.id),
    );
  }

  /** The consumer of a feed, made at the first call and kept. */
  hear(
    feed: AudioFeed,
    capabilities: types.RtpCapabilities,
    lean = this.#wantsLean(feed.name),
  ): Promise<Hearing> {
    const key = lean ? feed.lean : feed;
    const known = this.#hearings.get(key);
    if (known !== undefined) return known;
    const opening = Hearing.open(this.doors.receive, feed, this.wing, capabilities, lean);
    this.#hearings.set(key, opening);
    opening.then(
      (hearing) => this.#heard.push(hearing),
      () => this.#hearings.delete(key),
    );
    return opening;
  }

  /** Lets flow what the peer has chosen and may hear. */
  settleSound(mayHear: (feed: AudioFeed, listener: string) => boolean): void {
    for (const hearing of this.#heard) {
      const { name } = hearing.feed;
      const fits = hearing.lean === this.#wantsLean(name) && this.#isWanted(name);
      hearing.setSilent(!fits || !mayHear(hearing.feed, this.caller.person));
    }
  }

  /** Keeps what the peer sends from a source; what it sent before from there ends. */
  keep(source: Source, producer: types.Producer): void {
    this.endSource(source);
    this.#producers.set(source, producer);
  }

  endSource(source: Source): void {
    this.#producers.get(source)?.close();
    this.#producers.delete(source);
  }

  /** Talk lines are short: they come as they are. */
  #wantsLean(name: AudioFeedName): boolean {
    return this.wants.lean && name.kind !== 'line';
  }

  #isWanted(name: AudioFeedName): boolean {
    if (this.room.isMade && name.kind !== 'line') return false;
    if (name.kind === 'floor') return this.wants.floor;
    return name.kind === 'line' || (name.channel === this.chosen && this.wants.channel);
  }

  close(): void {
    this.room.end();
    this.doors.send.close();
    this.doors.receive.close();
  }
}
