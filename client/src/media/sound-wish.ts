import type { ConsumerOffer } from '@koinon/shared/media/messages';
import type { Received } from './economy/receiving.ts';
import { MediaRefused } from './joined.ts';

type Sound = Received['sound'];

interface HearingLine {
  /**
   * @param holds ids of the consumers that were taken in
   * @throws MediaRefused
   */
  hear(wanted: Sound, holds: readonly string[]): Promise<readonly ConsumerOffer[]>;
  /** @throws MediaRefused */
  prepareLean(): Promise<readonly ConsumerOffer[]>;
}

interface SoundWishTold<Line> {
  /** The ids of the offers that play now. */
  playing(): Iterable<string>;
  play(line: Line, offer: ConsumerOffer): Promise<void>;
}

/** What is wanted of a server that was told nothing. */
export const BOTH: Sound = { floor: true, channel: true, lean: false };

/** From a request that was lost to the next one. */
const AGAIN_MS = 1_000;
/** Whoever just came in, or looks through the channels, has other things to load. */
const CALM_MS = 1_500;
/** So often in a row; after that the next wish or the next welcome asks. */
const TRIES = 8;

/**
 * Which of the sound the server is to send. A wish that did not reach it is
 * told again. The server sends a feed in another form only when that can be
 * taken in, so it is asked until it offers nothing new. What a narrow line will
 * need is made ready while there is room: later no answer may come through.
 */
export class SoundWish<Line extends HearingLine> {
  readonly #told: SoundWishTold<Line>;
  #line: Line | null = null;
  #wanted = BOTH;
  /** What the server knows; null while nobody can say. */
  #known: Sound | null = BOTH;
  #tries = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #calm: ReturnType<typeof setTimeout> | undefined;

  constructor(told: SoundWishTold<Line>) {
    this.#told = told;
  }

  get isLean(): boolean {
    return this.#wanted.lean;
  }

  want(sound: Sound): void {
    if (!isSame(sound, this.#wanted)) {
      this.#wanted = sound;
      this.#tries = 0;
    }
    if (this.#known === null || !isSame(sound, this.#known)) void this.#ask();
  }

  /** Asks again although the server was told: it may offer more now. */
  renew(): void {
    this.#tries = 0;
    void this.#ask();
  }

  joined(line: Line): void {
    this.#line = line;
    this.#known = BOTH;
    this.#tries = 0;
    this.want(this.#wanted);
    this.prepare();
  }

  /** Makes ready the lean form of what is listened to now, when there is calm. */
  prepare(): void {
    clearTimeout(this.#calm);
    this.#calm = setTimeout(() => void this.#prepare(), CALM_MS);
  }

  left(): void {
    clearTimeout(this.#timer);
    clearTimeout(this.#calm);
    this.#line = null;
  }

  async #ask(): Promise<void> {
    clearTimeout(this.#timer);
    const line = this.#line;
    const wanted = this.#wanted;
    if (line === null) return;
    this.#known = wanted;
    const holds = () => line === this.#line && wanted === this.#wanted;
    try {
      while (holds() && (await this.#offersMore(line, wanted)));
    } catch (error) {
      if (holds()) this.#lost();
      if (!(error instanceof MediaRefused) && line === this.#line) throw error;
    }
  }

  async #prepare(): Promise<void> {
    const line = this.#line;
    if (line === null) return;
    try {
      await this.#play(line, await line.prepareLean());
    } catch (error) {
      if (!(error instanceof MediaRefused) && line === this.#line) throw error;
    }
  }

  /** Plays what is offered; whether any of it was new. */
  async #offersMore(line: Line, wanted: Sound): Promise<boolean> {
    return this.#play(line, await line.hear(wanted, [...this.#told.playing()]));
  }

  /** Plays what of it is new; whether any of it was. */
  async #play(line: Line, offers: readonly ConsumerOffer[]): Promise<boolean> {
    const playing = new Set(this.#told.playing());
    const fresh = offers.filter(({ id }) => !playing.has(id));
    await Promise.all(fresh.map((offer) => this.#told.play(line, offer)));
    return fresh.length > 0;
  }

  #lost(): void {
    this.#known = null;
    this.#tries += 1;
    if (this.#tries < TRIES) this.#timer = setTimeout(() => void this.#ask(), AGAIN_MS);
  }
}

function isSame(one: Sound, other: Sound): boolean {
  return one.floor === other.floor && one.channel === other.channel && one.lean === other.lean;
}
