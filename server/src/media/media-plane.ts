import { setTimeout as pause } from 'node:timers/promises';
import type { MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { Log } from '../log.ts';
import { StartError } from '../start-error.ts';
import { isSilence } from './is-silence.ts';
import { MediaThread } from './media-thread.ts';
import type { AnyAnswer, Caller, ThreadOptions } from './thread-messages.ts';

export interface MediaPlaneOptions extends ThreadOptions {
  readonly log: Log;
}

/** What the plane tells by itself. */
export interface MediaTold {
  notice(connection: string, notice: MediaNotice): void;
  /** Interpreters of a meeting are heard or fall silent, or others listen to them: `listeners` and `voiced` say how. */
  coverage(meeting: string): void;
  /** Nothing has come for a second from an interpreter whom the plan puts on air. */
  vanished(meeting: string, person: string): void;
  /** Sound comes again from an interpreter who had vanished, or who was on air at the start. */
  returned(meeting: string, person: string): void;
  /** The disk does not take what is recorded, by the system's code; null: it does again. */
  trouble?(meeting: string, recording: string, code: string | null): void;
  /** The plane's thread ended and is being started again. */
  lost(reason: string): void;
}

/**
 * The media plane behind a small port. Voices and faces go through a thread of
 * their own and its media workers; this side only asks and is told, so nothing
 * that happens here stalls them.
 *
 * - `plan` says who is heard where. It takes effect as soon as the thread has
 *   it; what it does not name is silent.
 * - Requests of one connection are answered in the order they were asked. A
 *   connection that ends must be taken leave of.
 * - When a worker or the whole thread dies it is replaced, the plans hold on,
 *   and every joined peer gets the notice `restarted` and must join again.
 */
export interface MediaPlane {
  request(caller: Caller, request: MediaRequest): Promise<AnyAnswer>;
  leave(connection: string): void;
  plan(meeting: string, plan: MediaPlan): void;
  /** How many listen to each channel of a meeting, as of half a second ago; nobody listens to those left out. */
  listeners(meeting: string): Readonly<Record<string, number>>;
  /** In which channels of a meeting an interpreter speaks, or did until a moment ago. */
  voiced(meeting: string): readonly string[];
  /** Where a meeting's rehearsal stands now; null where there is none, or may be none. */
  rehearse(meeting: string, step: RehearsalStep): Promise<RehearsalSound | null>;
  /** Resolves when what was recorded of a meeting up to the last plan is whole on the disk, or lost. */
  taped(meeting: string): Promise<void>;
  close(): Promise<void>;
}

/** Pause before a thread that could not be started again is tried once more. */
const RESTART_PAUSE_MS = 1_000;

/** @throws StartError when the ports cannot be opened or the media worker does not run. */
export async function openMediaPlane(
  options: MediaPlaneOptions,
  told: MediaTold,
): Promise<MediaPlane> {
  const plane = new SupervisedPlane(options, told);
  try {
    await plane.start();
  } catch (error) {
    throw new StartError(error instanceof Error ? error.message : String(error), error);
  }
  return plane;
}

class SupervisedPlane implements MediaPlane {
  readonly #options: MediaPlaneOptions;
  readonly #told: MediaTold;
  readonly #plans = new Map<string, MediaPlan>();
  readonly #joined = new Set<string>();
  readonly #listeners = new Map<string, Readonly<Record<string, number>>>();
  readonly #voiced = new Map<string, readonly string[]>();
  #thread: MediaThread | null = null;
  #closed = false;

  constructor(options: MediaPlaneOptions, told: MediaTold) {
    this.#options = options;
    this.#told = told;
  }

  async start(): Promise<void> {
    const { log, ...options } = this.#options;
    const { notice, vanished, returned } = this.#told;
    const thread = await MediaThread.open(
      options,
      {
        notice,
        vanished,
        returned,
        trouble: (...told) => this.#told.trouble?.(...told),
        listeners: (meeting, channels) => this.#count(meeting, channels),
        voiced: (meeting, channels) => this.#hear(meeting, channels),
        ended: (reason) => this.#lose(reason),
      },
      log,
    );
    if (this.#closed) {
      await thread.close();
      return;
    }
    this.#thread = thread;
    for (const [meeting, plan] of this.#plans) thread.plan(meeting, plan);
  }

  async request(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    if (this.#thread === null) return { ok: false, code: 'media-unavailable' };
    if (request.name === 'join') this.#joined.add(caller.connection);
    return this.#thread.ask(caller, request);
  }

  leave(connection: string): void {
    this.#joined.delete(connection);
    this.#thread?.leave(connection);
  }

  plan(meeting: string, plan: MediaPlan): void {
    if (isSilence(plan)) this.#plans.delete(meeting);
    else this.#plans.set(meeting, plan);
    this.#thread?.plan(meeting, plan);
  }

  listeners(meeting: string): Readonly<Record<string, number>> {
    return this.#listeners.get(meeting) ?? {};
  }

  voiced(meeting: string): readonly string[] {
    return this.#voiced.get(meeting) ?? [];
  }

  rehearse(meeting: string, step: RehearsalStep): Promise<RehearsalSound | null> {
    return this.#thread?.rehearse(meeting, step) ?? Promise.resolve(null);
  }

  taped(meeting: string): Promise<void> {
    return this.#thread?.taped(meeting) ?? Promise.resolve();
  }

  async close(): Promise<void> {
    this.#closed = true;
    const thread = this.#thread;
    this.#thread = null;
    await thread?.close();
  }

  #lose(reason: string): void {
    this.#thread = null;
    const meetings = new Set([...this.#listeners.keys(), ...this.#voiced.keys()]);
    this.#listeners.clear();
    this.#voiced.clear();
    if (this.#closed) return;
    for (const meeting of meetings) this.#told.coverage(meeting);
    this.#told.lost(reason);
    void this.#restart();
  }

  #count(meeting: string, channels: Readonly<Record<string, number>>): void {
    if (Object.keys(channels).length === 0) this.#listeners.delete(meeting);
    else this.#listeners.set(meeting, channels);
    if (!this.#closed) this.#told.coverage(meeting);
  }

  #hear(meeting: string, channels: readonly string[]): void {
    if (channels.length === 0) this.#voiced.delete(meeting);
    else this.#voiced.set(meeting, channels);
    if (!this.#closed) this.#told.coverage(meeting);
  }

  async #restart(): Promise<void> {
    const { log } = this.#options;
    while (!this.#closed && this.#thread === null) {
      try {
        await this.start();
      } catch (error) {
        log.error({ reason: String(error) }, 'the media thread cannot be started again yet');
        await pause(RESTART_PAUSE_MS);
      }
    }
    if (this.#closed) return;
    const connections = [...this.#joined];
    this.#joined.clear();
    for (const connection of connections) this.#told.notice(connection, { name: 'restarted' });
  }
}
