import { FLOOR_SLOTS, SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { LineState } from '@koinon/shared/media/messages';
import type { types } from 'mediasoup';
import { AudioFeed, SILENT_FRAME } from './audio-feed.ts';
import type { AudioFeedName, Uttered } from './audio-feed.ts';
import { assignSlots, EMPTY_SLOTS } from './floor-slots.ts';
import type { Slots } from './floor-slots.ts';
import { Handovers } from './handovers.ts';
import type { Handover } from './handovers.ts';
import { Levels, SILENT_DBOV } from './levels.ts';
import type { LevelsNow } from './levels.ts';
import { Microphone } from './microphone.ts';
import { Microphones } from './microphones.ts';
import { Pace } from './pace.ts';
import { isDigitalSilence } from './quiet.ts';
import { hasLine, mayListen, mayTalk, Talks } from './talks.ts';
import { SourceClock } from './source-clock.ts';
import { Voices } from './voices.ts';
import type { Caller } from './thread-messages.ts';
import type { Wing } from './wing.ts';

/** What a request to talk comes to. */
export type Talked = 'done' | 'unknown-line' | 'not-allowed' | 'too-often';

/** Whose microphone it is, and where it came in. */
type Owner = Pick<Caller, 'person' | 'connection'>;

/** First stream id of the floor's slots, of the channels and of the lines on a direct transport. */
const FLOOR_SSRC = 1_000;
const CHANNEL_SSRC = 2_000;
const LINE_SSRC = 3_000;

/** Who speaks a test; nobody has such an id. */
export const TEST_VOICE = '#test';
/** 20 ms of 48 kHz. */
const FRAME_SAMPLES = 960;

/** Between two sentences an interpreter is silent for less, in milliseconds. */
const QUIET_AFTER_MS = 700;

export interface SoundTold {
  /** A packet came from somebody who is received. */
  heard(person: string, now: number): void;
  /** Somebody else feeds a feed now, or may hear one; only these people notice, null is everybody. */
  rerouted(people: ReadonlySet<string> | null): void;
  handedOver(handover: Handover): void;
  /** Floor or channel has sent a packet on. */
  carried?(feed: AudioFeedName, uttered: Uttered): void;
}

/**
 * The sound of one meeting: the feeds everybody listens to, the microphones
 * that may feed them, and who feeds what. It does what the plan says: a packet
 * of somebody the plan does not name goes nowhere. Times are milliseconds of
 * the monotonic clock.
 *
 * A voice is in one place: whoever talks into a line is silent everywhere else
 * until they end, also when the line is taken from them before.
 */
export class Sound {
  readonly floor: readonly AudioFeed[];
  readonly #told: SoundTold;
  readonly #channels = new Map<string, AudioFeed>();
  readonly #lines = new Map<string, AudioFeed>();
  readonly #microphones = new Microphones();
  readonly #voices = new Voices();
  readonly #levels = new Levels();
  readonly #talks = new Talks();
  readonly #talkPace = new Pace();
  readonly #handovers = new Handovers();
  #slots: Slots = EMPTY_SLOTS;
  #plan: MediaPlan = SILENCE;
  /** Counts the tests, so that each is a source of its own. */
  #tests = 0;
  #isTested = false;
  readonly #testClock = new SourceClock();

  constructor(told: SoundTold) {
    this.#told = told;
    this.floor = Array.from(
      { length: FLOOR_SLOTS },
      (_, slot) =>
        new AudioFeed({ kind: 'floor', slot }, FLOOR_SSRC + slot, undefined, told.carried),
    );
  }

  follow(plan: MediaPlan, now: number): void {
    this.#plan = plan;
    this.#talks.follow(plan);
    for (const tag of Object.keys(plan.channels)) this.#openChannel(tag);
    for (const line of Object.keys(plan.lines)) this.#openLine(line);
    this.#route(now);
    this.#microphones.follow((person) => this.#isReceived(person));
    this.#setClocks();
  }

  /** The feed of a language channel; null when the plan has none. */
  channel(tag: string): AudioFeed | null {
    return Object.hasOwn(this.#plan.channels, tag) ? (this.#channels.get(tag) ?? null) : null;
  }

  /** The feed of a talk line; null when the plan has none. */
  line(line: string): AudioFeed | null {
    return Object.hasOwn(this.#plan.lines, line) ? (this.#lines.get(line) ?? null) : null;
  }

  /** While it is tested, floor and channels carry the test sound, and nobody's voice. */
  setTested(isTested: boolean, now: number): void {
    if (isTested) this.#tests += 1;
    this.#isTested = isTested;
    this.#route(now);
  }

  /**
   * Sends a frame of a test on, while it is tested; nothing where there is none.
   *
   * @param channel null for the floor
   * @param number of the frame since the test began
   */
  test(channel: string | null, number: number, frame: Uint8Array | undefined): void {
    const feed = channel === null ? this.floor[0] : this.channel(channel);
    if (!this.#isTested || frame === undefined) return;
    const packet = {
      sequence: number % 2 ** 16,
      timestamp: (number * FRAME_SAMPLES) % 2 ** 32,
      marker: false,
      payload: Buffer.from(frame),
      extension: null,
    };
    const source = `${TEST_VOICE}-${this.#tests}`;
    const clock = this.#testClock;
    feed?.push({ person: TEST_VOICE, source, clock, packet, level: null }, performance.now());
  }

  /** Whether the plan lets a person hear a feed; nobody hears what they feed themselves. */
  mayHear({ name, person }: AudioFeed, listener: string): boolean {
    if (person === listener) return false;
    return name.kind !== 'line' || mayListen(this.#plan, listener, name.line);
  }

  /** The lines a person may hear, and who talks on them. */
  linesFor(person: string): readonly LineState[] {
    return Object.keys(this.#plan.lines)
      .filter((line) => mayListen(this.#plan, person, line))
      .map((line) => ({ line, talking: this.#talks.talkingOn(line) }));
  }

  /** From now on the person's voice, from that connection, goes into a line and nowhere else. */
  talk(person: string, line: string, connection: string, now: number): Talked {
    if (!Object.hasOwn(this.#plan.lines, line)) return 'unknown-line';
    if (!mayTalk(this.#plan, person, line)) return 'not-allowed';
    if (!this.#talkPace.allows(person, now)) return 'too-often';
    this.#talks.begin(person, line, connection);
    this.#talksChanged(person);
    return 'done';
  }

  /** The person's voice goes again where it goes by the plan. To end what has ended changes nothing. */
  endTalk(person: string): Talked {
    if (!this.#talks.isTalking(person)) return hasLine(this.#plan, person) ? 'done' : 'not-allowed';
    this.#talks.end(person);
    this.#talksChanged(person);
    return 'done';
  }

  /** A connection of the person is over, and the talk that began there. */
  leave(person: string, connection: string): void {
    if (this.#talks.connectionOf(person) === connection) this.endTalk(person);
  }

  /** Whether the person sends a voice, heard or not. */
  hasMicrophone(person: string): boolean {
    return this.#microphones.newest(person) !== null;
  }

  /** Whether the person interprets here: on air or in a booth. */
  isInterpreting(person: string): boolean {
    return (
      this.#plan.standby.includes(person) || Object.values(this.#plan.channels).includes(person)
    );
  }

  /**
   * A paused producer becomes a microphone that the plan may open. It is the
   * newest and speaks from now on, so a talk from another connection is over.
   */
  async add({ person, connection }: Owner, producer: types.Producer, wing: Wing): Promise<void> {
    const microphone = await Microphone.open(person, producer, wing);
    if (microphone.closed) return;
    const talking = this.#talks.connectionOf(person);
    if (talking !== null && talking !== connection) this.endTalk(person);
    const { id, clock } = microphone;
    microphone.onPacket((packet, level) => {
      if (this.#microphones.speaks(microphone)) {
        this.#packet({ person, source: id, clock, packet, level });
      }
    });
    microphone.onClosed(() => this.#remove(microphone));
    this.#microphones.add(microphone);
    this.#setClocks();
  }

  /** Lets the shared slots follow the voices, and tells of handovers that are over. */
  listen(now: number): void {
    const slots = assignSlots(this.#slots, this.#plan.floor, this.#voices.sounding(now));
    if (slots.some((person, slot) => person !== this.#slots[slot])) this.#route(now);
    for (const handover of this.#handovers.ended(now)) this.#told.handedOver(handover);
  }

  /** Whose voice the floor carries, loudest first. */
  speaking(now: number): readonly string[] {
    return this.#voices.sounding(now).now.filter((person) => this.#slots.includes(person));
  }

  /** Channels whose interpreter is heard now, or was until a moment ago. */
  voiced(now: number): readonly string[] {
    const { silentFor } = this.#voices.sounding(now);
    return Object.entries(this.#plan.channels).flatMap(([tag, person]) => {
      const carries = person !== null && !this.#talks.isTalking(person);
      return carries && silentFor(person) < QUIET_AFTER_MS ? [tag] : [];
    });
  }

  levels(now: number): LevelsNow {
    const level = (person: string | null) =>
      person === null || this.#talks.isTalking(person) ? SILENT_DBOV : this.#levels.of(person, now);
    const channels = Object.entries(this.#plan.channels);
    return {
      floor: Math.max(...this.#slots.map(level)),
      channels: Object.fromEntries(channels.map(([tag, person]) => [tag, level(person)])),
    };
  }

  close(): void {
    for (const feed of this.#feeds()) feed.close();
  }

  *#feeds(): Iterable<AudioFeed> {
    yield* this.floor;
    yield* this.#channels.values();
    yield* this.#lines.values();
  }

  #openChannel(channel: string): void {
    if (this.#channels.has(channel)) return;
    const handedOver = (from: string, to: string, gapMs: number, now: number) =>
      this.#handovers.switched({ channel, from, to, gapMs }, now);
    const ssrc = CHANNEL_SSRC + this.#channels.size;
    const name = { kind: 'channel', channel } as const;
    this.#channels.set(channel, new AudioFeed(name, ssrc, handedOver, this.#told.carried));
  }

  #openLine(line: string): void {
    if (this.#lines.has(line)) return;
    this.#lines.set(line, new AudioFeed({ kind: 'line', line }, LINE_SSRC + this.#lines.size));
  }

  #route(now: number): void {
    this.#slots = assignSlots(this.#slots, this.#plan.floor, this.#voices.sounding(now));
    for (const [slot, feed] of this.floor.entries()) {
      const voice = this.#slots[slot] ?? null;
      this.#lead(feed, this.#isTested ? (slot === 0 ? TEST_VOICE : null) : voice);
    }
    for (const [tag, feed] of this.#channels) {
      this.#lead(feed, this.#isTested ? TEST_VOICE : (this.#plan.channels[tag] ?? null));
    }
    this.#leadLines();
    this.#told.rerouted(null);
  }

  /** A test is no voice that hands over to another one. */
  #lead(feed: AudioFeed, person: string | null): void {
    if (person !== feed.person && [person, feed.person].includes(TEST_VOICE)) feed.take(null);
    feed.take(person);
  }

  /** Says who may hear the lines that carry another voice now. */
  #leadLines(): ReadonlySet<string> {
    const listeners = new Set<string>();
    for (const [line, feed] of this.#lines) {
      const talking = this.#talks.talkingOn(line);
      if (feed.person === talking) continue;
      feed.take(talking);
      for (const person of this.#plan.lines[line]?.listeners ?? []) listeners.add(person);
    }
    return listeners;
  }

  #talksChanged(person: string): void {
    this.#microphones.settle(person);
    const listeners = this.#leadLines();
    if (listeners.size > 0) this.#told.rerouted(listeners);
  }

  #packet(uttered: Uttered): void {
    const { person, packet, level } = uttered;
    const now = performance.now();
    this.#told.heard(person, now);
    if (!isDigitalSilence(level, packet.payload)) this.#handovers.voiced(person, now);
    this.#levels.hear(person, level, now);
    const isTalking = this.#talks.isTalking(person);
    const line = this.#talks.lineOf(person);
    if (!isTalking) {
      const begins = this.#voices.begins(person, level, now);
      this.#voices.hear(person, level, now);
      if (begins) this.listen(now);
    }
    const public_ = isTalking ? silenced(uttered) : uttered;
    for (const feed of this.#feeds()) {
      if (feed.name.kind !== 'line') feed.push(public_, now);
      else if (feed.name.line === line) feed.push(uttered, now);
    }
  }

  /** Who speaks on the floor has lips that are seen. */
  #setClocks(): void {
    for (const person of this.#plan.floor) {
      const microphone = this.#microphones.newest(person);
      microphone?.setClock((now) => {
        for (const feed of this.#feeds()) feed.report(microphone.id, microphone.clock, now);
      });
    }
  }

  #isReceived(person: string): boolean {
    const { floor } = this.#plan;
    const talks = this.#talks.lineOf(person) !== null;
    return talks || floor.includes(person) || this.isInterpreting(person);
  }

  #remove(microphone: Microphone): void {
    const { person } = microphone;
    if (this.#microphones.remove(microphone)) {
      this.#setClocks();
    } else if (this.#talks.lineOf(person) !== null) {
      this.#talks.cut(person);
      this.#talksChanged(person);
    }
    for (const feed of this.#feeds()) {
      if (feed.person === person) feed.fallSilent();
    }
  }
}

/** The same packet with nothing to hear in it. */
function silenced(uttered: Uttered): Uttered {
  const packet = { ...uttered.packet, payload: SILENT_FRAME };
  return { ...uttered, packet, level: SILENT_DBOV };
}
