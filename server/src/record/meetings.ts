import { SYSTEM } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandAnswer, CommandMessage } from '@koinon/shared/wire';
import type { Directory } from '../storage/ports/directory.ts';
import type { RecordStore } from '../storage/ports/record-store.ts';
import type { Boxes } from './boxes.ts';
import { armTimers } from './timers.ts';
import { MeetingHost } from './meeting-host.ts';
import type { Placement } from './placement.ts';
import type { Giver } from './stream-host.ts';

/** What the record needs of the directory. */
export interface People extends Pick<Directory, 'declarations'> {
  people(meeting: string): Promise<readonly Person[]>;
}

export interface MeetingsParts {
  readonly store: RecordStore;
  readonly directory: People;
  readonly boxes: Boxes;
  readonly placement: Placement;
  /** Whether the code is one that the meeting's hall shows now. */
  isHallCode(meeting: string, code: string): boolean;
  /** How many listen to a language channel of the meeting. */
  listeners(meeting: string, channel: string): number;
  /** Whether an interpreter speaks in a language channel of the meeting. */
  voiced(meeting: string, channel: string): boolean;
  now(): number;
  newId(): string;
  /** Called once for each meeting when its host has loaded, before anybody else gets it. */
  opened(host: MeetingHost): void;
  /** Called when this node begins to decide for the meeting. */
  decides(host: MeetingHost): void;
  failed(error: unknown): void;
}

/**
 * The city's meetings as this node has them, each loaded when it is first
 * asked for. Asking twice gives the same host.
 *
 * Of several nodes one decides for a meeting, and only there do its timers
 * run. The others have its record too, follow it in the log, and hand on the
 * commands that are given to them.
 */
export class Meetings {
  readonly #parts: MeetingsParts;
  readonly #hosts = new Map<string, Promise<MeetingHost>>();
  /** Of each meeting that this node decides for: the way to stop its timers. */
  readonly #armed = new Map<string, () => void>();
  #closed = false;

  constructor(parts: MeetingsParts) {
    this.#parts = parts;
  }

  host(meeting: string): Promise<MeetingHost> {
    const known = this.#hosts.get(meeting);
    if (known !== undefined) return known;
    const loading = this.#load(meeting);
    this.#hosts.set(meeting, loading);
    loading.catch(() => this.#hosts.delete(meeting));
    return loading;
  }

  /**
   * Resolves when the command is stored or refused, here or where the meeting
   * is hosted; what it did is seen here by then. Rejects when the store fails.
   */
  async give(meeting: string, giver: Giver, message: CommandMessage): Promise<CommandAnswer> {
    const host = await this.host(meeting);
    const until = this.#parts.now() + GIVEN_UP_AFTER_MS;
    for (;;) {
      const answer = await this.#giveOnce(host, giver, message);
      if (answer !== null) return answer;
      if (this.#closed || this.#parts.now() > until) return UNAVAILABLE;
      await new Promise((resolve) => setTimeout(resolve, AGAIN_AFTER_MS));
    }
  }

  /** A command that another node hands on; null where this node does not decide for the meeting. */
  async giveHere(
    meeting: string,
    giver: Giver,
    message: CommandMessage,
  ): Promise<CommandAnswer | null> {
    if (!this.#parts.placement.isHere(meeting)) return null;
    return (await this.host(meeting)).give(giver, message);
  }

  /** Gives a command of the system's own to a meeting. */
  asSystem(meeting: string, command: RecordCommand): Promise<CommandAnswer> {
    const giver = { person: SYSTEM, role: SYSTEM } as const;
    return this.give(meeting, giver, { id: this.#parts.newId(), command });
  }

  /** From here on this node decides, by what the log says when this has resolved. Twice is harmless. */
  async begin(meeting: string): Promise<void> {
    const host = await this.host(meeting);
    await host.catchUp();
    this.#arm(host);
  }

  /** Another node decides from here on. Harmless where this one never did. */
  end(meeting: string): void {
    this.#armed.get(meeting)?.();
    this.#armed.delete(meeting);
  }

  /** Another node has written to the log of a meeting: reads on, if somebody here has asked for it. */
  async follow(meeting: string): Promise<void> {
    const host = await this.#hosts.get(meeting);
    await host?.catchUp();
  }

  /**
   * Reads on in the logs of all meetings, also of those that this node decides
   * for: a node that was frozen and woke up may have written once more.
   */
  async followAll(): Promise<void> {
    await Promise.all([...this.#hosts.keys()].map((meeting) => this.follow(meeting)));
  }

  /** The directory has somebody more of a meeting: reads it again, if somebody here has asked for it. */
  async knowPeople(meeting: string): Promise<void> {
    const host = await this.#hosts.get(meeting);
    if (host !== undefined) host.know(await this.#parts.directory.people(meeting));
  }

  async close(): Promise<void> {
    this.#closed = true;
    for (const disarm of this.#armed.values()) disarm();
    this.#armed.clear();
    const hosts = await Promise.allSettled(this.#hosts.values());
    const loaded = hosts.flatMap((host) => (host.status === 'fulfilled' ? [host.value] : []));
    await Promise.all(loaded.map((host) => host.close()));
  }

  async #load(meeting: string): Promise<MeetingHost> {
    const { store, directory, boxes, now, opened, placement } = this.#parts;
    const people = await directory.people(meeting);
    const host = await MeetingHost.load({
      meeting,
      store,
      people,
      boxes,
      now,
      isHallCode: (code) => this.#parts.isHallCode(meeting, code),
      listeners: (channel) => this.#parts.listeners(meeting, channel),
      voiced: (channel) => this.#parts.voiced(meeting, channel),
      declarations: () => directory.declarations(meeting),
    });
    opened(host);
    if (placement.isHere(meeting)) this.#arm(host);
    return host;
  }

  #arm(host: MeetingHost): void {
    if (this.#closed || this.#armed.has(host.meeting)) return;
    const { now, failed, decides } = this.#parts;
    const disarm = armTimers(host, {
      now,
      due: (command) => this.asSystem(host.meeting, command).catch(failed),
    });
    this.#armed.set(host.meeting, disarm);
    decides(host);
  }

  /** Null: nobody has decided, and it may be asked again. */
  async #giveOnce(
    host: MeetingHost,
    giver: Giver,
    message: CommandMessage,
  ): Promise<CommandAnswer | null> {
    const elsewhere = await this.#parts.placement.elsewhere(host.meeting);
    if (elsewhere === null) return host.give(giver, message);
    const answer = await elsewhere.give(giver, message);
    if (answer?.ok === true && answer.n > host.n) {
      // It is stored: who cannot read it now will in a second.
      await host.catchUp().catch(this.#parts.failed);
    }
    return answer;
  }
}

/** How long a command waits for somebody to host its meeting: a lease's time, and time to load. */
const GIVEN_UP_AFTER_MS = 15_000;
const AGAIN_AFTER_MS = 150;

const UNAVAILABLE = { ok: false, code: 'unavailable' } as const;
