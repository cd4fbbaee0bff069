import type { Role } from '@koinon/shared/identity/people';
import type { MediaNotice, VideoOffer } from '@koinon/shared/media/messages';
import type { Peer } from './peer.ts';

/** At most so often, and only when it changed. */
const SPEAKING_EVERY_MS = 250;
const LISTENERS_EVERY_MS = 500;
const VIDEOS_EVERY_MS = 100;

/** Roles that are told how many listen to each channel. */
const TOLD_LISTENERS: readonly Role[] = ['interpreter', 'chair', 'clerk'];

/** How things stand in the room. */
export interface News {
  speaking(now: number): readonly string[];
  videos(): readonly VideoOffer[];
}

type Notify = (connection: string, notice: MediaNotice) => void;

/**
 * What the room tells its peers by itself: who speaks, how many listen to a
 * channel, which videos there are. Told on change only, and not too often;
 * whoever has just come is told how things stand.
 */
export class Headlines {
  readonly #notify: Notify;
  readonly #speaking = new Headline({ name: 'speaking', people: [] }, SPEAKING_EVERY_MS);
  readonly #listeners = new Headline({ name: 'listeners', channels: {} }, LISTENERS_EVERY_MS);
  #newcomers: readonly Peer[] = [];
  #videosAt = Number.NEGATIVE_INFINITY;
  #videosChanged = false;

  constructor(notify: Notify) {
    this.#notify = notify;
  }

  welcome(peer: Peer): void {
    this.#newcomers = [...this.#newcomers, peer];
  }

  /** Tells it also where the list reads as before: another camera may be behind a name. */
  videosChanged(): void {
    this.#videosChanged = true;
  }

  publish(peers: ReadonlySet<Peer>, news: News, now: number): void {
    const interested = [...peers].filter(isToldListeners);
    const newcomers = this.#newcomers.filter((peer) => peers.has(peer));
    this.#newcomers = [];
    this.#tell(newcomers, this.#speaking.notice);
    this.#tell(newcomers.filter(isToldListeners), this.#listeners.notice);
    if (this.#speaking.turnsTo({ name: 'speaking', people: news.speaking(now) }, now)) {
      this.#tell(peers, this.#speaking.notice);
    }
    if (this.#listeners.turnsTo({ name: 'listeners', channels: listenersOf(peers) }, now)) {
      this.#tell(interested, this.#listeners.notice);
    }
    if (this.#videosChanged && now - this.#videosAt >= VIDEOS_EVERY_MS) {
      this.#videosChanged = false;
      this.#videosAt = now;
      this.#tell(peers, { name: 'videos', videos: news.videos() });
    }
  }

  #tell(peers: Iterable<Peer>, notice: MediaNotice): void {
    for (const { caller } of peers) this.#notify(caller.connection, notice);
  }
}

/** A notice that is told anew when it reads differently, and not too soon. */
class Headline {
  readonly #everyMs: number;
  #at = Number.NEGATIVE_INFINITY;
  #notice: MediaNotice;

  constructor(notice: MediaNotice, everyMs: number) {
    this.#notice = notice;
    this.#everyMs = everyMs;
  }

  get notice(): MediaNotice {
    return this.#notice;
  }

  turnsTo(notice: MediaNotice, now: number): boolean {
    if (now - this.#at < this.#everyMs) return false;
    if (JSON.stringify(notice) === JSON.stringify(this.#notice)) return false;
    this.#notice = notice;
    this.#at = now;
    return true;
  }
}

function isToldListeners({ caller }: Peer): boolean {
  return TOLD_LISTENERS.includes(caller.role);
}

function listenersOf(peers: Iterable<Peer>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { chosen } of peers) {
    if (chosen !== null) counts.set(chosen, (counts.get(chosen) ?? 0) + 1);
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
