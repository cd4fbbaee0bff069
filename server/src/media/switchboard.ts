import type { IceServer, MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { Log } from '../log.ts';
import { MeetingMedia } from './meeting-media.ts';
import type { Grounds, MeetingTold } from './meeting-media.ts';
import { isGone } from './parameters.ts';
import { answerRequest, joinAnswer, refused } from './requests.ts';
import type { Place } from './requests.ts';
import type { Tapes } from './taping/tapes.ts';
import type { AnyAnswer, Caller } from './thread-messages.ts';
import { Turns } from './turns.ts';
import type { Ground } from './worker-pool.ts';

/** How often rooms look at who speaks and who has vanished. */
const TICK_MS = 100;

export interface SwitchboardTold {
  notice(connection: string, notice: MediaNotice): void;
  /** How many listen to each channel of a meeting now. */
  listeners(meeting: string, channels: Readonly<Record<string, number>>): void;
  /** In which channels of a meeting an interpreter speaks now. */
  voiced(meeting: string, channels: readonly string[]): void;
  vanished(meeting: string, person: string): void;
  returned(meeting: string, person: string): void;
}

interface Seat extends Place {
  readonly media: MeetingMedia;
}

/**
 * All meetings' media: finds the room and the peer a request is for, and runs
 * the requests of one connection one after the other.
 */
export class Switchboard {
  readonly #grounds: Grounds;
  readonly #iceServers: () => readonly IceServer[];
  readonly #told: SwitchboardTold;
  readonly #log: Log;
  readonly #meetings = new Map<string, MeetingMedia>();
  /** By connection. */
  readonly #seats = new Map<string, Seat>();
  readonly #turns = new Turns();
  readonly #tapes: Tapes | null;
  readonly #ticking: NodeJS.Timeout;

  constructor(
    grounds: Grounds,
    iceServers: () => readonly IceServer[],
    told: SwitchboardTold,
    log: Log,
    tapes: Tapes | null = null,
  ) {
    this.#tapes = tapes;
    this.#grounds = grounds;
    this.#iceServers = iceServers;
    this.#told = told;
    this.#log = log;
    this.#ticking = setInterval(() => this.#tick(), TICK_MS);
  }

  request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    return this.#turns.run(caller.connection, async () => {
      try {
        return await this.#answer(caller, request);
      } catch (error) {
        const fields = { request: request.name, person: caller.person, reason: String(error) };
        if (isGone(error)) this.#log.info(fields, 'media ended during a request');
        else this.#log.error(fields, 'a media request failed');
        return refused('media-unavailable');
      }
    });
  }

  leave(connection: string): Promise<void> {
    return this.#turns.run(connection, async () => this.#vacate(connection));
  }

  follow(meeting: string, plan: MediaPlan): void {
    const media = this.#media(meeting);
    media.follow(plan, performance.now());
    for (const [connection, seat] of this.#seats) {
      if (seat.media === media && !media.admits(seat.peer.caller)) this.#vacate(connection);
    }
    this.#forgetIdle(meeting);
  }

  /** Where the meeting's rehearsal stands now; null where there is none. */
  async rehearse(meeting: string, step: RehearsalStep): Promise<RehearsalSound | null> {
    try {
      return (await this.#meetings.get(meeting)?.rehearse(step)) ?? null;
    } catch (error) {
      this.#log.info({ meeting, reason: String(error) }, 'a rehearsal broke off');
      return null;
    }
  }

  lose(ground: Ground): void {
    for (const media of this.#meetings.values()) {
      for (const connection of media.lose(ground)) this.#seats.delete(connection);
    }
  }

  close(): void {
    clearInterval(this.#ticking);
    for (const media of this.#meetings.values()) media.end();
    this.#meetings.clear();
    this.#seats.clear();
  }

  async #answer(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    if (request.name === 'join') return this.#join(caller);
    const seat = this.#seats.get(caller.connection);
    return seat === undefined ? refused('media-not-joined') : answerRequest(seat, request);
  }

  async #join(caller: Caller): Promise<AnyAnswer> {
    this.#vacate(caller.connection);
    const media = this.#media(caller.meeting);
    try {
      if (!media.admits(caller)) return refused('media-not-public');
      const place = await media.enter(caller);
      if (!media.admits(caller)) {
        place.room.leave(place.peer);
        return refused('media-not-public');
      }
      this.#seats.set(caller.connection, { ...place, media });
      return joinAnswer(place, this.#iceServers());
    } finally {
      media.closeIfEmpty();
      this.#forgetIdle(caller.meeting);
    }
  }

  #vacate(connection: string): void {
    const seat = this.#seats.get(connection);
    if (seat === undefined) return;
    this.#seats.delete(connection);
    seat.room.leave(seat.peer);
    seat.media.closeIfEmpty();
    this.#forgetIdle(seat.peer.caller.meeting);
  }

  #media(meeting: string): MeetingMedia {
    const known = this.#meetings.get(meeting);
    if (known !== undefined) return known;
    const tapes = this.#tapes;
    const told: MeetingTold = {
      notice: this.#told.notice,
      vanished: (person) => this.#told.vanished(meeting, person),
      returned: (person) => this.#told.returned(meeting, person),
      listeners: (channels) => this.#told.listeners(meeting, channels),
      voiced: (channels) => this.#told.voiced(meeting, channels),
      handedOver: (handover) => this.#log.info({ meeting, ...handover }, 'a channel changed hands'),
    };
    const media = new MeetingMedia(
      this.#grounds,
      told,
      tapes && {
        open: (plan) => tapes.open(meeting, plan),
        end: (tape) => tapes.end(meeting, tape),
      },
    );
    this.#meetings.set(meeting, media);
    return media;
  }

  #forgetIdle(meeting: string): void {
    if (this.#meetings.get(meeting)?.isIdle === true) this.#meetings.delete(meeting);
  }

  #tick(): void {
    const now = performance.now();
    for (const media of this.#meetings.values()) media.tick(now);
  }
}
