import { setTimeout as pause } from 'node:timers/promises';
import type { MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
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
  /** Nothing has come for a second from an interpreter whom the plan puts on air. */
  vanished(meeting: string, person: string): void;
  /** Sound comes again from an interpreter who had vanished, or who was on air at the start. */
  returned(meeting: string, person: string): void;
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
        listeners: (meeting, channels) => this.#count(meeting, channels),
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

  async close(): Promise<void> {
    this.#closed = true;
    const thread = this.#thread;
    this.#thread = null;
    await thread?.close();
  }

  #lose(reason: string): void {
    this.#thread = null;
    this.#listeners.clear();
    if (this.#closed) return;
    this.#told.lost(reason);
    void this.#restart();
  }

  #count(meeting: string, channels: Readonly<Record<string, number>>): void {
    if (Object.keys(channels).length === 0) this.#listeners.delete(meeting);
    else this.#listeners.set(meeting, channels);
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
