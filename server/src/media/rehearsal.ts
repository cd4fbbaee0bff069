import type { RehearsalSound, TestPart, TestSounds } from '@koinon/shared/media/rehearsal-sound';
import type { AudioFeed } from './audio-feed.ts';
import { ownCapabilities } from './codecs.ts';
import type { Sound } from './sound.ts';
import type { Wing } from './wing.ts';

const FRAME_MS = 20;
/** A second of the test sound has arrived: it does. */
const TESTED_PACKETS = 50;
/** Louder is a voice and no room. */
const VOICE_FROM_DBOV = -50;
/** Half a second of voice. */
const HEARD_PACKETS = 25;
/** Whoever sent nothing for longer does not send. */
const SENDING_MS = 2_000;
const FLOOR = 'floor';

/** What of a room a rehearsal needs. */
export interface RehearsalParts {
  readonly sound: Pick<Sound, 'floor' | 'channel' | 'setTested' | 'test' | 'levels'>;
  /** Where its listener sits. */
  wing(): Promise<Wing>;
}

type Heard = Omit<RehearsalSound, 'here' | 'sounds'>;

/**
 * One rehearsal in a room: it plays the test sounds once at a start, as often
 * as it is started, and listens until it is closed. Times are milliseconds of
 * the monotonic clock. Closing twice is harmless.
 */
export class Rehearsal {
  readonly #parts: RehearsalParts;
  readonly #consumers: { close(): void }[] = [];
  readonly #listened = new Set<AudioFeed>();
  readonly #sentAt = new Map<string, number>();
  /** By channel or floor: packets that arrived. */
  readonly #tested = new Map<string, number>();
  readonly #heard = new Map<string, number>();
  #playing: { readonly sounds: TestSounds; readonly from: number; sent: number } | null = null;
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(parts: RehearsalParts) {
    this.#parts = parts;
  }

  /** Plays everything from the beginning, once the listener listens. */
  async play(sounds: TestSounds): Promise<void> {
    const { sound } = this.#parts;
    const channels = Object.keys(sounds.channels);
    await this.#listen(FLOOR, sound.floor[0] ?? null);
    for (const tag of channels) await this.#listen(tag, sound.channel(tag));
    if (this.#closed) return;
    this.#tested.clear();
    sound.setTested(true, performance.now());
    this.#playing = { sounds, from: performance.now(), sent: 0 };
    this.#timer ??= setInterval(() => this.#sendDue(performance.now()), FRAME_MS);
  }

  /** A packet came from somebody's microphone. */
  sent(person: string, now: number): void {
    this.#sentAt.set(person, now);
  }

  heard(now: number): Heard {
    const over = (counts: ReadonlyMap<string, number>, least: number) =>
      [...counts].flatMap(([name, count]) => (count >= least ? [name] : [])).toSorted();
    const tested = over(this.#tested, TESTED_PACKETS);
    return {
      playing: this.#part(),
      floorTested: tested.includes(FLOOR),
      channelsTested: tested.filter((name) => name !== FLOOR),
      channelsHeard: over(this.#heard, HEARD_PACKETS),
      sending: [...this.#sentAt]
        .flatMap(([person, at]) => (now - at < SENDING_MS ? [person] : []))
        .toSorted(),
    };
  }

  close(): void {
    this.#closed = true;
    this.#fallSilent();
    for (const consumer of this.#consumers.splice(0)) consumer.close();
  }

  #part(): TestPart | null {
    if (this.#playing === null) return null;
    const { sounds, sent } = this.#playing;
    return sent < sounds.tone.length ? 'tone' : 'sentence';
  }

  async #listen(name: string, feed: AudioFeed | null): Promise<void> {
    if (feed === null || this.#listened.has(feed)) return;
    this.#listened.add(feed);
    try {
      await this.#consume(name, feed);
    } catch (error) {
      // Whoever plays again listens again.
      this.#listened.delete(feed);
      throw error;
    }
  }

  async #consume(name: string, feed: AudioFeed): Promise<void> {
    const wing = await this.#parts.wing();
    const { id: producerId } = await feed.producer(wing);
    const rtpCapabilities = ownCapabilities(wing.router);
    const consumer = await wing.direct.consume({ producerId, rtpCapabilities });
    if (this.#closed) return consumer.close();
    this.#consumers.push(consumer);
    consumer.observer.once('close', () => this.#listened.delete(feed));
    consumer.on('rtp', () => this.#arrived(name));
  }

  #arrived(name: string): void {
    if (this.#playing !== null) {
      this.#tested.set(name, (this.#tested.get(name) ?? 0) + 1);
      return;
    }
    const level = this.#parts.sound.levels(performance.now()).channels[name];
    if (level === undefined || level < VOICE_FROM_DBOV) return;
    this.#heard.set(name, (this.#heard.get(name) ?? 0) + 1);
  }

  /** Everything that is due by now: a timer on a busy machine comes late. */
  #sendDue(now: number): void {
    const playing = this.#playing;
    if (playing === null) return;
    const { sounds, from } = playing;
    const { tone } = sounds;
    const spoken = [sounds.floor, ...Object.values(sounds.channels)];
    const whole = tone.length + Math.max(...spoken.map(({ length }) => length));
    for (; playing.sent <= (now - from) / FRAME_MS; playing.sent += 1) {
      const { sent } = playing;
      if (sent >= whole) {
        this.#fallSilent();
        return;
      }
      const frame = (frames: TestSounds['tone']) => tone[sent] ?? frames[sent - tone.length];
      this.#parts.sound.test(null, sent, frame(sounds.floor));
      for (const [tag, frames] of Object.entries(sounds.channels)) {
        this.#parts.sound.test(tag, sent, frame(frames));
      }
    }
  }

  #fallSilent(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
    if (this.#playing === null) return;
    this.#playing = null;
    this.#parts.sound.setTested(false, performance.now());
  }
}
