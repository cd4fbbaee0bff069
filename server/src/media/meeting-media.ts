import type { MediaNotice } from '@koinon/shared/media/messages';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { Handover } from './handovers.ts';
import { InterpreterWatch } from './interpreter-watch.ts';
import { isSilence } from './is-silence.ts';
import { PEERS_PER_WORKER, placeFor } from './placement.ts';
import type { Place } from './requests.ts';
import { Room } from './room.ts';
import type { Caller } from './thread-messages.ts';
import type { Ground } from './worker-pool.ts';

export interface MeetingTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel now. */
  listeners(channels: Readonly<Record<string, number>>): void;
  vanished(person: string): void;
  returned(person: string): void;
  handedOver(handover: Handover): void;
}

/** Where meetings can live. */
export interface Grounds {
  /** The workers that run now. */
  readonly living: readonly Ground[];
  /** How many peers a worker serves well. */
  readonly most?: number;
  /** Resolves when a worker runs again. */
  awaited(): Promise<void>;
}

/**
 * One meeting as the plane sees it: the plan, the watch over its interpreters,
 * and its room, which is there as long as somebody is in it. The plan and the
 * watch outlive the room, so that whoever was on a lost worker is missed, and
 * comes back into the same meeting.
 */
export class MeetingMedia {
  readonly #grounds: Grounds;
  readonly #told: MeetingTold;
  readonly #watch = new InterpreterWatch();
  #plan: MediaPlan = SILENCE;
  #room: Room | null = null;
  #entering = 0;

  constructor(grounds: Grounds, told: MeetingTold) {
    this.#grounds = grounds;
    this.#told = told;
  }

  /** Nothing to do and nobody here: it may be forgotten. */
  get isIdle(): boolean {
    return isSilence(this.#plan) && this.#plan.gallery && this.#room === null;
  }

  follow(plan: MediaPlan, now: number): void {
    this.#plan = plan;
    this.#watch.plan(onAir(plan), now);
    this.#room?.follow(plan, now);
  }

  /** Whether somebody of that role may be in the room now. */
  admits({ role }: Caller): boolean {
    return this.#plan.gallery || role !== 'guest';
  }

  /** A peer joins, on the worker that suits it best. */
  async enter(caller: Caller): Promise<Place> {
    this.#entering += 1;
    try {
      const room = this.#open();
      const ground = await this.#groundFor(room);
      return { room, peer: await room.enter(caller, ground) };
    } finally {
      this.#entering -= 1;
    }
  }

  /** Closes the room when nobody is in it any more. */
  closeIfEmpty(): void {
    if (this.#entering === 0 && this.#room?.isEmpty === true) this.close();
  }

  /** The worker died: its peers are told to join again, the others notice nothing. */
  lose(ground: Ground): readonly string[] {
    const connections = this.#room?.lose(ground) ?? [];
    for (const connection of connections) this.#told.notice(connection, { name: 'restarted' });
    this.closeIfEmpty();
    return connections;
  }

  tick(now: number): void {
    this.#room?.tick(now);
    for (const person of this.#watch.vanished(now)) this.#told.vanished(person);
  }

  close(): void {
    if (this.#room === null) return;
    this.#room.close();
    this.#room = null;
    this.#told.listeners({});
  }

  #open(): Room {
    if (this.#room !== null) return this.#room;
    const room = new Room({
      notice: this.#told.notice,
      listeners: this.#told.listeners,
      handedOver: this.#told.handedOver,
      heard: (person, now) => {
        if (this.#watch.heard(person, now)) this.#told.returned(person);
      },
    });
    room.follow(this.#plan, performance.now());
    this.#room = room;
    return room;
  }

  async #groundFor(room: Room): Promise<Ground> {
    const { living, most = PEERS_PER_WORKER } = this.#grounds;
    const ground = placeFor(living, room.grounds, most);
    if (ground !== null) return ground;
    await this.#grounds.awaited();
    return this.#groundFor(room);
  }
}

function onAir({ channels }: MediaPlan): readonly string[] {
  return Object.values(channels).filter((person) => person !== null);
}
