import type { MediaNotice } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { types } from 'mediasoup';
import { MEDIA_CODECS } from './codecs.ts';
import { Headlines } from './headlines.ts';
import type { News } from './headlines.ts';
import { Peer } from './peer.ts';
import { Pictures } from './pictures.ts';
import { Sound } from './sound.ts';
import type { Caller } from './thread-messages.ts';
import type { OpenDoors } from './transports.ts';

export interface RoomTold {
  notice(connection: string, notice: MediaNotice): void;
  /** A packet came from an interpreter on air. */
  heard(person: string, now: number): void;
}

/**
 * One meeting on one media worker: its router, its sound and pictures, and
 * the peers in it. Closing it closes everything of them.
 */
export class Room {
  readonly router: types.Router;
  readonly sound: Sound;
  readonly pictures: Pictures;
  readonly #openDoors: OpenDoors;
  readonly #peers: Set<Peer>;
  readonly #headlines: Headlines;
  readonly #news: News;

  private constructor(
    router: types.Router,
    sound: Sound,
    openDoors: OpenDoors,
    peers: Set<Peer>,
    told: RoomTold,
  ) {
    this.router = router;
    this.sound = sound;
    this.#openDoors = openDoors;
    this.#peers = peers;
    this.#headlines = new Headlines(told.notice);
    this.pictures = new Pictures(() => this.#headlines.videosChanged());
    this.#news = {
      speaking: (now) => this.sound.speaking(now),
      videos: () => this.pictures.offers(),
    };
  }

  static async open(worker: types.Worker, openDoors: OpenDoors, told: RoomTold): Promise<Room> {
    const router = await worker.createRouter({ mediaCodecs: MEDIA_CODECS });
    const peers = new Set<Peer>();
    const sound = await Sound.open(router, {
      heard: told.heard,
      rerouted: () => {
        for (const peer of peers) peer.settleSound();
      },
    });
    return new Room(router, sound, openDoors, peers, told);
  }

  get isEmpty(): boolean {
    return this.#peers.size === 0;
  }

  get connections(): readonly string[] {
    return [...this.#peers].map(({ caller }) => caller.connection);
  }

  follow(plan: MediaPlan, now: number): void {
    this.sound.follow(plan, now);
    this.pictures.follow(plan.seen);
  }

  async enter(caller: Caller): Promise<Peer> {
    const peer = new Peer(caller, await this.#openDoors(this.router));
    this.#peers.add(peer);
    this.#headlines.welcome(peer);
    return peer;
  }

  leave(peer: Peer): void {
    this.#peers.delete(peer);
    peer.close();
  }

  /** Called some ten times a second. */
  tick(now: number): void {
    this.sound.listen(now);
    this.#headlines.publish(this.#peers, this.#news, now);
  }

  close(): void {
    for (const peer of this.#peers) peer.close();
    this.#peers.clear();
    this.sound.close();
    this.router.close();
  }
}
