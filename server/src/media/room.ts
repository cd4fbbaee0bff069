import type { MediaNotice } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { types } from 'mediasoup';
import type { Handover } from './handovers.ts';
import { Headlines } from './headlines.ts';
import type { News } from './headlines.ts';
import { Peer } from './peer.ts';
import { Pictures } from './pictures.ts';
import type { Picture } from './pictures.ts';
import { Signals } from './signals.ts';
import { Sound } from './sound.ts';
import type { Caller } from './thread-messages.ts';
import { Wing } from './wing.ts';
import type { Ground } from './worker-pool.ts';

export interface RoomTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel now. */
  listeners(channels: Readonly<Record<string, number>>): void;
  /** A packet came from somebody who is received. */
  heard(person: string, now: number): void;
  handedOver(handover: Handover): void;
}

/**
 * One meeting: its sound and pictures, and the peers in it. It has a wing on
 * every media worker where a peer of it came in, opened with the first and
 * closed with the last of them; a worker that dies takes its wing along and
 * nothing else. Closing the room closes everything of it.
 */
export class Room {
  readonly sound: Sound;
  readonly pictures: Pictures;
  readonly signals = new Signals();
  readonly #wings = new Map<Ground, Promise<Wing>>();
  readonly #peers = new Set<Peer>();
  /** How many are on their way in, by where. */
  readonly #entering = new Map<Ground, number>();
  readonly #headlines: Headlines;
  readonly #news: News;

  constructor(told: RoomTold) {
    this.#headlines = new Headlines(told);
    this.pictures = new Pictures(() => this.#headlines.videosChanged());
    this.sound = new Sound({
      heard: told.heard,
      handedOver: told.handedOver,
      rerouted: (people) => {
        for (const peer of this.#peers) {
          if (people === null || people.has(peer.caller.person)) this.settleSound(peer);
        }
      },
    });
    this.#news = {
      speaking: (now) => this.sound.speaking(now),
      levels: (now) => this.sound.levels(now),
      signals: (now) => this.signals.counts(now),
      linesFor: (person) => this.sound.linesFor(person),
      videos: () => this.pictures.offers(),
    };
  }

  get isEmpty(): boolean {
    return this.#peers.size === 0;
  }

  /** Where it has wings. */
  get grounds(): ReadonlySet<Ground> {
    return new Set(this.#wings.keys());
  }

  follow(plan: MediaPlan, now: number): void {
    this.sound.follow(plan, now);
    this.pictures.follow(plan.seen);
  }

  /** Rejects when the worker dies meanwhile. */
  async enter(caller: Caller, ground: Ground): Promise<Peer> {
    ground.peers += 1;
    this.#countEntering(ground, 1);
    try {
      const wing = await this.#wing(ground);
      const peer = new Peer(caller, await ground.openDoors(wing.router), wing);
      if (ground.worker.closed) throw new Error('the media worker died');
      this.#peers.add(peer);
      this.#headlines.welcome(peer);
      return peer;
    } catch (error) {
      ground.peers -= 1;
      throw error;
    } finally {
      this.#countEntering(ground, -1);
      this.#closeIfEmpty(ground);
    }
  }

  leave(peer: Peer): void {
    if (!this.#peers.delete(peer)) return;
    const { ground } = peer.wing;
    ground.peers -= 1;
    peer.close();
    this.#closeIfEmpty(ground);
    this.sound.leave(peer.caller.person, peer.caller.connection);
  }

  /** The worker died. Its peers are out; the connections they had. */
  lose(ground: Ground): readonly string[] {
    const lost = [...this.#peers].filter(({ wing }) => wing.ground === ground);
    this.#wings.delete(ground);
    for (const peer of lost) this.leave(peer);
    return lost.map(({ caller }) => caller.connection);
  }

  settleSound(peer: Peer): void {
    peer.settleSound((feed, listener) => this.sound.mayHear(feed, listener));
  }

  /** The producer of a picture, for somebody in that wing. */
  show({ producer, wing }: Picture, to: Wing): Promise<types.Producer> {
    return to.bring(producer, wing);
  }

  /** Called some ten times a second. */
  tick(now: number): void {
    this.sound.listen(now);
    this.#headlines.publish(this.#peers, this.#news, now);
  }

  close(): void {
    for (const peer of this.#peers) this.leave(peer);
    this.sound.close();
    for (const wing of this.#wings.values()) closeOnceOpen(wing);
    this.#wings.clear();
  }

  #wing(ground: Ground): Promise<Wing> {
    const known = this.#wings.get(ground);
    if (known !== undefined) return known;
    const opening = Wing.open(ground);
    this.#wings.set(ground, opening);
    opening.catch(() => this.#wings.delete(ground));
    return opening;
  }

  #countEntering(ground: Ground, step: number): void {
    const count = (this.#entering.get(ground) ?? 0) + step;
    if (count === 0) this.#entering.delete(ground);
    else this.#entering.set(ground, count);
  }

  #closeIfEmpty(ground: Ground): void {
    if (this.#entering.has(ground)) return;
    for (const { wing } of this.#peers) if (wing.ground === ground) return;
    const wing = this.#wings.get(ground);
    this.#wings.delete(ground);
    if (wing !== undefined) closeOnceOpen(wing);
  }
}

function closeOnceOpen(wing: Promise<Wing>): void {
  wing.then(
    (opened) => opened.close(),
    () => undefined,
  );
}
