import { FLOOR_SLOTS, SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { types } from 'mediasoup';
import { AudioFeed } from './audio-feed.ts';
import { assignSlots, EMPTY_SLOTS } from './floor-slots.ts';
import type { Slots } from './floor-slots.ts';
import { Microphone } from './microphone.ts';
import type { RtpPacket } from './rtp.ts';
import { Voices } from './voices.ts';

/** First stream id of the floor's slots and of the channels on the direct transport. */
const FLOOR_SSRC = 1_000;
const CHANNEL_SSRC = 2_000;

export interface SoundTold {
  /** A packet came from somebody whom the plan puts on air in a channel. */
  heard(person: string, now: number): void;
  /** Somebody else feeds a feed now. */
  rerouted(): void;
}

/**
 * The sound of one meeting: the feeds everybody listens to, the microphones
 * that may feed them, and who feeds what. It does what the plan says: a packet
 * of somebody the plan does not name goes nowhere. Times are milliseconds of
 * the monotonic clock.
 */
export class Sound {
  readonly floor: readonly AudioFeed[];
  readonly #router: types.Router;
  readonly #direct: types.DirectTransport;
  readonly #told: SoundTold;
  readonly #channels = new Map<string, Promise<AudioFeed>>();
  readonly #openChannels = new Map<string, AudioFeed>();
  /** By person, the newest last: it is the one that speaks. */
  readonly #microphones = new Map<string, Microphone[]>();
  readonly #voices = new Voices();
  #routes = new Map<string, AudioFeed[]>();
  #slots: Slots = EMPTY_SLOTS;
  #plan: MediaPlan = SILENCE;

  private constructor(
    router: types.Router,
    direct: types.DirectTransport,
    floor: readonly AudioFeed[],
    told: SoundTold,
  ) {
    this.#router = router;
    this.#direct = direct;
    this.floor = floor;
    this.#told = told;
  }

  static async open(router: types.Router, told: SoundTold): Promise<Sound> {
    const direct = await router.createDirectTransport();
    const floor: AudioFeed[] = [];
    for (let slot = 0; slot < FLOOR_SLOTS; slot += 1) {
      floor.push(await AudioFeed.open(direct, { kind: 'floor', slot }, FLOOR_SSRC + slot));
    }
    return new Sound(router, direct, floor, told);
  }

  follow(plan: MediaPlan, now: number): void {
    this.#plan = plan;
    this.#route(now);
    for (const microphones of this.#microphones.values()) this.#openAsPlanned(microphones);
  }

  /** The feed of a language channel, made when first asked for; null when the plan has none. */
  async channel(tag: string): Promise<AudioFeed | null> {
    if (!Object.hasOwn(this.#plan.channels, tag)) return null;
    return this.#channel(tag);
  }

  /** A paused producer becomes a microphone that the plan may open. */
  async add(person: string, producer: types.Producer): Promise<void> {
    const microphone = await Microphone.open(person, producer, this.#router, this.#direct);
    if (microphone.closed) return;
    const microphones = this.#microphones.get(person) ?? [];
    this.#microphones.set(person, [...microphones, microphone]);
    microphone.onPacket((packet, level) => this.#packet(microphone, packet, level));
    microphone.onClosed(() => this.#remove(microphone));
    this.#openAsPlanned([...microphones, microphone]);
  }

  /** Lets the shared slots follow the voices. */
  listen(now: number): void {
    const slots = assignSlots(this.#slots, this.#plan.floor, this.#voices.sounding(now));
    if (slots.some((person, slot) => person !== this.#slots[slot])) this.#route(now);
  }

  /** Whose voice the floor carries, loudest first. */
  speaking(now: number): readonly string[] {
    return this.#voices.sounding(now).now.filter((person) => this.#slots.includes(person));
  }

  close(): void {
    for (const feed of [...this.floor, ...this.#openChannels.values()]) feed.close();
    this.#direct.close();
  }

  #channel(tag: string): Promise<AudioFeed> {
    const known = this.#channels.get(tag);
    if (known !== undefined) return known;
    const ssrc = CHANNEL_SSRC + this.#channels.size;
    const opening = AudioFeed.open(this.#direct, { kind: 'channel', channel: tag }, ssrc);
    this.#channels.set(tag, opening);
    return opening.then((feed) => {
      this.#openChannels.set(tag, feed);
      this.#route(performance.now());
      return feed;
    });
  }

  #route(now: number): void {
    this.#slots = assignSlots(this.#slots, this.#plan.floor, this.#voices.sounding(now));
    const routes = new Map<string, AudioFeed[]>();
    const lead = (feed: AudioFeed, person: string | null) => {
      feed.take(person);
      if (person !== null) routes.set(person, [...(routes.get(person) ?? []), feed]);
    };
    for (const [slot, feed] of this.floor.entries()) lead(feed, this.#slots[slot] ?? null);
    for (const [tag, feed] of this.#openChannels) lead(feed, this.#plan.channels[tag] ?? null);
    this.#routes = routes;
    this.#told.rerouted();
  }

  #packet(microphone: Microphone, packet: RtpPacket, level: number | null): void {
    const { person } = microphone;
    if (!this.#isPlanned(person) || this.#microphones.get(person)?.at(-1) !== microphone) return;
    const now = performance.now();
    const begins = this.#voices.begins(person, level, now);
    this.#voices.hear(person, level, now);
    if (begins) this.listen(now);
    this.#told.heard(person, now);
    for (const feed of this.#routes.get(person) ?? []) feed.push(microphone.id, packet, now);
  }

  #isPlanned(person: string): boolean {
    const { floor, channels } = this.#plan;
    return floor.includes(person) || Object.values(channels).includes(person);
  }

  #openAsPlanned(microphones: readonly Microphone[]): void {
    const newest = microphones.at(-1);
    for (const microphone of microphones) {
      microphone.setOpen(microphone === newest && this.#isPlanned(microphone.person));
    }
  }

  #remove(microphone: Microphone): void {
    const { person } = microphone;
    const left = (this.#microphones.get(person) ?? []).filter((other) => other !== microphone);
    if (left.length === 0) this.#microphones.delete(person);
    else this.#microphones.set(person, left);
    for (const feed of this.#routes.get(person) ?? []) feed.fallSilent();
    this.#openAsPlanned(left);
  }
}
