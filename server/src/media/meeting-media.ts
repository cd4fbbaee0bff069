import type { MediaNotice } from '@koinon/shared/media/messages';
import { SILENCE } from '@koinon/shared/media/plan';
import type { MediaPlan, RecordingPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { Handover } from './handovers.ts';
import { InterpreterWatch } from './interpreter-watch.ts';
import { isSilence } from './is-silence.ts';
import { PEERS_PER_WORKER, placeFor } from './placement.ts';
import type { Place } from './requests.ts';
import { Room } from './room.ts';
import type { Tape } from './taping/tape.ts';
import type { Caller } from './thread-messages.ts';
import type { Ground } from './worker-pool.ts';

export interface MeetingTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel now. */
  listeners(channels: Readonly<Record<string, number>>): void;
  /** In which channels an interpreter speaks now. */
  voiced(channels: readonly string[]): void;
  vanished(person: string): void;
  returned(person: string): void;
  handedOver(handover: Handover): void;
}

/** Where what a meeting carries is written down, while it is recorded. */
export interface TapesOfMeeting {
  open(plan: RecordingPlan): Tape;
  end(tape: Tape): void;
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
  readonly #tapes: TapesOfMeeting | null;
  readonly #watch = new InterpreterWatch();
  #plan: MediaPlan = SILENCE;
  #tape: Tape | null = null;
  #room: Room | null = null;
  #entering = 0;

  constructor(grounds: Grounds, told: MeetingTold, tapes: TapesOfMeeting | null = null) {
    this.#tapes = tapes;
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
    this.#tapeBy(plan.recording);
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
    if (connections.length > 0) this.#tape?.lostWorker();
    for (const connection of connections) this.#told.notice(connection, { name: 'restarted' });
    this.closeIfEmpty();
    return connections;
  }

  /** Where the rehearsal stands now; null where there is none, or nobody to hear it. */
  async rehearse(step: RehearsalStep): Promise<RehearsalSound | null> {
    return (await this.#room?.rehearse(step)) ?? null;
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
    this.#told.voiced([]);
  }

  /** The meeting ends here: its tape as well. */
  end(): void {
    this.#tapeBy(null);
    this.close();
  }

  #tapeBy(plan: RecordingPlan | null): void {
    if (this.#tapes === null) return;
    if (this.#tape !== null && this.#tape.recording === plan?.id) {
      this.#tape.follow(plan);
      return;
    }
    const before = this.#tape;
    this.#tape = plan === null ? null : this.#tapes.open(plan);
    this.#room?.tape(this.#tape);
    if (before !== null) this.#tapes.end(before);
  }

  #open(): Room {
    if (this.#room !== null) return this.#room;
    const room = new Room({
      notice: this.#told.notice,
      listeners: this.#told.listeners,
      voiced: this.#told.voiced,
      handedOver: this.#told.handedOver,
      heard: (person, now) => {
        if (this.#watch.heard(person, now)) this.#told.returned(person);
      },
    });
    room.follow(this.#plan, performance.now());
    room.tape(this.#tape);
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
