import { SYSTEM } from '@koinon/shared/identity/people';
import type { Person } from '@koinon/shared/identity/people';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { CommandAnswer } from '@koinon/shared/wire';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { armTimers } from './timers.ts';
import { MeetingHost } from './meeting-host.ts';

/** What the record needs of the directory. */
export interface People {
  people(meeting: string): Promise<readonly Person[]>;
}

export interface MeetingsParts {
  readonly store: RecordStore;
  readonly directory: People;
  now(): number;
  newId(): string;
  /** Called once for each meeting when its host has loaded, before anybody else gets it. */
  opened(host: MeetingHost): void;
  failed(error: unknown): void;
}

/**
 * The hosts of this node's meetings, each loaded when it is first asked for.
 * Asking twice gives the same host.
 */
export class Meetings {
  readonly #parts: MeetingsParts;
  readonly #hosts = new Map<string, Promise<MeetingHost>>();
  readonly #disarm: (() => void)[] = [];

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

  /** Gives a command of the system's own to a meeting. */
  async asSystem(meeting: string, command: RecordCommand): Promise<CommandAnswer> {
    const host = await this.host(meeting);
    return this.#giveAsSystem(host, command);
  }

  async close(): Promise<void> {
    for (const disarm of this.#disarm) disarm();
    const hosts = await Promise.allSettled(this.#hosts.values());
    const loaded = hosts.flatMap((host) => (host.status === 'fulfilled' ? [host.value] : []));
    await Promise.all(loaded.map((host) => host.close()));
  }

  async #load(meeting: string): Promise<MeetingHost> {
    const { store, directory, now, opened, failed } = this.#parts;
    const people = await directory.people(meeting);
    const host = await MeetingHost.load({ meeting, store, people, now });
    const disarm = armTimers(host, {
      now,
      due: (command) => void this.#giveAsSystem(host, command).catch(failed),
    });
    this.#disarm.push(disarm);
    opened(host);
    return host;
  }

  #giveAsSystem(host: MeetingHost, command: RecordCommand): Promise<CommandAnswer> {
    const giver = { person: SYSTEM, role: SYSTEM } as const;
    return host.give(giver, { id: this.#parts.newId(), command });
  }
}
