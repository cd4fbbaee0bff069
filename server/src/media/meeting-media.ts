import type { MediaNotice } from '@koinon/shared/media/messages';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import { InterpreterWatch } from './interpreter-watch.ts';
import type { Place } from './requests.ts';
import { Room } from './room.ts';
import type { Caller } from './thread-messages.ts';
import type { Ground } from './worker-pool.ts';

export interface MeetingTold {
  notice(connection: string, notice: MediaNotice): void;
  vanished(person: string): void;
  returned(person: string): void;
}

/** Where meetings can live. */
export interface Grounds {
  leastLoaded(): Promise<Ground>;
}

interface Opened {
  readonly ground: Ground;
  readonly room: Room;
}

/**
 * One meeting as the plane sees it: the plan, the watch over its interpreters,
 * and its room, which is there as long as somebody is in it. The plan and the
 * watch outlive the room, so that a lost worker is noticed and followed by
 * a new room with the same plan.
 */
export class MeetingMedia {
  readonly #grounds: Grounds;
  readonly #told: MeetingTold;
  readonly #watch = new InterpreterWatch();
  #plan: MediaPlan = SILENCE;
  #opening: Promise<Opened> | null = null;
  #opened: Opened | null = null;
  #entering = 0;

  constructor(grounds: Grounds, told: MeetingTold) {
    this.#grounds = grounds;
    this.#told = told;
  }

  /** Nothing to do and nobody here: it may be forgotten. */
  get isIdle(): boolean {
    const { floor, seen, channels, gallery } = this.#plan;
    const planned = floor.length + seen.length + Object.keys(channels).length;
    return planned === 0 && gallery && this.#opening === null;
  }

  follow(plan: MediaPlan, now: number): void {
    this.#plan = plan;
    this.#watch.plan(onAir(plan), now);
    this.#opened?.room.follow(plan, now);
  }

  /** Whether somebody of that role may be in the room now. */
  admits({ role }: Caller): boolean {
    return this.#plan.gallery || role !== 'guest';
  }

  /** A peer joins; the room opens on the least loaded worker when there is none yet. */
  async enter(caller: Caller): Promise<Place> {
    this.#entering += 1;
    try {
      const { room } = await this.#open();
      return { room, peer: await room.enter(caller) };
    } finally {
      this.#entering -= 1;
    }
  }

  /** Closes the room when nobody is in it any more. */
  closeIfEmpty(): void {
    if (this.#entering === 0 && this.#opened?.room.isEmpty === true) this.close();
  }

  /** The worker died: the room is gone, its peers are told to join again. */
  lose(ground: Ground): readonly string[] {
    if (this.#opened?.ground !== ground) return [];
    const { connections } = this.#opened.room;
    this.close();
    for (const connection of connections) this.#told.notice(connection, { name: 'restarted' });
    return connections;
  }

  tick(now: number): void {
    this.#opened?.room.tick(now);
    for (const person of this.#watch.vanished(now)) this.#told.vanished(person);
  }

  close(): void {
    if (this.#opened === null) return;
    this.#opened.ground.meetings -= 1;
    this.#opened.room.close();
    this.#opened = null;
    this.#opening = null;
  }

  async #open(): Promise<Opened> {
    this.#opening ??= this.#grounds.leastLoaded().then((ground) => this.#openOn(ground));
    try {
      return await this.#opening;
    } catch (error) {
      this.#opening = null;
      throw error;
    }
  }

  async #openOn(ground: Ground): Promise<Opened> {
    ground.meetings += 1;
    try {
      const room = await this.#openRoom(ground);
      room.follow(this.#plan, performance.now());
      this.#opened = { ground, room };
      return this.#opened;
    } catch (error) {
      ground.meetings -= 1;
      throw error;
    }
  }

  async #openRoom(ground: Ground): Promise<Room> {
    const room = await Room.open(ground.worker, ground.openDoors, {
      notice: this.#told.notice,
      heard: (person, now) => {
        if (this.#watch.heard(person, now)) this.#told.returned(person);
      },
    });
    if (ground.worker.closed) throw new Error('the media worker died');
    return room;
  }
}

function onAir({ channels }: MediaPlan): readonly string[] {
  return Object.values(channels).filter((person) => person !== null);
}
