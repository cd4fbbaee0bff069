import type { Role } from '@koinon/shared/identity/people';
import type { LineState, MediaNotice, VideoOffer } from '@koinon/shared/media/messages';
import type { TestPart } from '@koinon/shared/media/rehearsal-sound';
import type { LevelsNow } from './levels.ts';
import type { Peer } from './peer.ts';

/** At most so often, and only when it changed. */
const SPEAKING_EVERY_MS = 250;
const LISTENERS_EVERY_MS = 500;
const LEVELS_EVERY_MS = 500;
const SIGNALS_EVERY_MS = 100;
const SOUNDS_EVERY_MS = 500;
const REHEARSAL_EVERY_MS = 100;
const VIDEOS_EVERY_MS = 100;

/** Roles that are told how many listen to each channel. */
const TOLD_LISTENERS: readonly Role[] = ['interpreter', 'chair', 'clerk', 'administrator', 'hall'];

/** Roles that are told how speakers sound. */
const TOLD_SOUNDS: readonly Role[] = ['interpreter', 'chair', 'clerk', 'administrator'];

/** Roles that are told how loud floor and channels are. */
const TOLD_LEVELS: readonly Role[] = ['chair', 'clerk', 'administrator', 'hall'];

/** How things stand in the room. */
export interface News {
  speaking(now: number): readonly string[];
  levels(now: number): LevelsNow;
  signals(now: number): Extract<MediaNotice, { name: 'signals' }>['counts'];
  sounds(): Extract<MediaNotice, { name: 'sounds' }>['people'];
  rehearsal(now: number): { readonly playing: TestPart | null } | null;
  linesFor(person: string): readonly LineState[];
  videos(): readonly VideoOffer[];
}

export interface HeadlinesTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel now. */
  listeners(channels: Readonly<Record<string, number>>): void;
}

/**
 * What the room tells its peers by itself: who speaks, how many listen to a
 * channel, which videos there are, and so on. Told on change only, and not too
 * often; whoever has just come is told how things stand.
 */
export class Headlines {
  readonly #told: HeadlinesTold;
  readonly #speaking = new Headline({ name: 'speaking', people: [] }, SPEAKING_EVERY_MS, everybody);
  readonly #signals = new Headline({ name: 'signals', counts: {} }, SIGNALS_EVERY_MS, everybody);
  readonly #rehearsal = new Headline(
    { name: 'rehearsal', on: false, playing: null },
    REHEARSAL_EVERY_MS,
    ({ caller }) => caller.role !== 'guest',
  );
  readonly #sounds = new Headline(
    { name: 'sounds', people: {} },
    SOUNDS_EVERY_MS,
    rolesOf(TOLD_SOUNDS),
  );
  readonly #levels = new Headline(
    { name: 'levels', floor: 0, channels: {} },
    LEVELS_EVERY_MS,
    rolesOf(TOLD_LEVELS),
  );
  readonly #listeners = new Headline(
    { name: 'listeners', channels: {} },
    LISTENERS_EVERY_MS,
    rolesOf(TOLD_LISTENERS),
  );
  /** What each was told last of their lines; those who never had any are not there. */
  readonly #lines = new WeakMap<Peer, string>();
  #newcomers: readonly Peer[] = [];
  #videosAt = Number.NEGATIVE_INFINITY;
  #videosChanged = false;

  constructor(told: HeadlinesTold) {
    this.#told = told;
  }

  welcome(peer: Peer): void {
    this.#newcomers = [...this.#newcomers, peer];
  }

  /** Tells it also where the list reads as before: another camera may be behind a name. */
  videosChanged(): void {
    this.#videosChanged = true;
  }

  publish(peers: ReadonlySet<Peer>, news: News, now: number): void {
    this.#welcomeNewcomers(peers);
    const { people, channels } = { people: news.speaking(now), channels: listenersOf(peers) };
    this.#turn(this.#speaking, { name: 'speaking', people }, peers, now);
    this.#turn(this.#signals, { name: 'signals', counts: news.signals(now) }, peers, now);
    const rehearsal = news.rehearsal(now);
    const { playing = null } = rehearsal ?? {};
    const on = rehearsal !== null;
    this.#turn(this.#rehearsal, { name: 'rehearsal', on, playing }, peers, now);
    this.#turn(this.#sounds, { name: 'sounds', people: news.sounds() }, peers, now);
    this.#turn(this.#levels, { name: 'levels', ...news.levels(now) }, peers, now);
    if (this.#turn(this.#listeners, { name: 'listeners', channels }, peers, now)) {
      this.#told.listeners(channels);
    }
    if (this.#videosChanged && now - this.#videosAt >= VIDEOS_EVERY_MS) {
      this.#videosChanged = false;
      this.#videosAt = now;
      this.#tell(peers, { name: 'videos', videos: news.videos() });
    }
    for (const peer of peers) this.#tellLines(peer, news);
  }

  #welcomeNewcomers(peers: ReadonlySet<Peer>): void {
    const newcomers = this.#newcomers.filter((peer) => peers.has(peer));
    this.#newcomers = [];
    if (newcomers.length === 0) return;
    for (const { notice, isFor } of [
      this.#speaking,
      this.#signals,
      this.#sounds,
      this.#rehearsal,
      this.#listeners,
    ]) {
      this.#tell(newcomers.filter(isFor), notice);
    }
  }

  #turn(headline: Headline, notice: MediaNotice, peers: Iterable<Peer>, now: number): boolean {
    if (!headline.turnsTo(notice, now)) return false;
    this.#tell([...peers].filter(headline.isFor), notice);
    return true;
  }

  #tellLines(peer: Peer, news: News): void {
    const lines = news.linesFor(peer.caller.person);
    const before = this.#lines.get(peer);
    if (lines.length === 0 && before === undefined) return;
    const reads = JSON.stringify(lines);
    if (reads === before) return;
    this.#lines.set(peer, reads);
    this.#tell([peer], { name: 'lines', lines });
  }

  #tell(peers: Iterable<Peer>, notice: MediaNotice): void {
    for (const { caller } of peers) this.#told.notice(caller.connection, notice);
  }
}

/** A notice that is told anew when it reads differently, and not too soon. */
class Headline {
  readonly isFor: (peer: Peer) => boolean;
  readonly #everyMs: number;
  #at = Number.NEGATIVE_INFINITY;
  #notice: MediaNotice;

  constructor(notice: MediaNotice, everyMs: number, isFor: (peer: Peer) => boolean) {
    this.#notice = notice;
    this.#everyMs = everyMs;
    this.isFor = isFor;
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

function everybody(): boolean {
  return true;
}

function rolesOf(roles: readonly Role[]): (peer: Peer) => boolean {
  return ({ caller }) => roles.includes(caller.role);
}

function listenersOf(peers: Iterable<Peer>): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { chosen, pinned } of peers) {
    for (const channel of [chosen, pinned]) {
      if (channel !== null) counts.set(channel, (counts.get(channel) ?? 0) + 1);
    }
  }
  return Object.fromEntries([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
