import { Worker } from 'node:worker_threads';
import type { MediaNotice, MediaRequest } from '@koinon/shared/media/messages';
import type { MediaPlan } from '@koinon/shared/media/plan';
import type { RehearsalSound, RehearsalStep } from '@koinon/shared/media/rehearsal-sound';
import type { Log } from '../log.ts';
import type { AnyAnswer, Caller, FromThread, ThreadOptions, ToThread } from './thread-messages.ts';

/** Time for the thread to close its workers before it is ended by force. */
const CLOSE_PATIENCE_MS = 3_000;

export interface ThreadTold {
  notice(connection: string, notice: MediaNotice): void;
  listeners(meeting: string, channels: Readonly<Record<string, number>>): void;
  voiced(meeting: string, channels: readonly string[]): void;
  /** The disk does not take what is recorded, by the system's code; null: it does again. */
  trouble(meeting: string, recording: string, code: string | null): void;
  vanished(meeting: string, person: string): void;
  returned(meeting: string, person: string): void;
  /** The thread ended by itself; what was asked is answered as unavailable. */
  ended(reason: string): void;
}

/** This side of the plane's thread: requests have ids, everything else is told. */
export class MediaThread {
  readonly #worker: Worker;
  readonly #told: ThreadTold;
  readonly #log: Log;
  readonly #asked = new Map<number, (answer: AnyAnswer) => void>();
  readonly #rehearsed = new Map<number, (sound: RehearsalSound | null) => void>();
  readonly #taped = new Map<number, () => void>();
  readonly #exited: Promise<void>;
  #lastId = 0;
  #state: 'starting' | 'running' | 'closing' = 'starting';
  #reason = 'it ended';

  private constructor(options: ThreadOptions, told: ThreadTold, log: Log) {
    this.#told = told;
    this.#log = log;
    const entry = new URL('./thread.ts', import.meta.url);
    this.#worker = new Worker(entry, { workerData: options, name: 'media' });
    this.#worker.on('error', (error: Error) => {
      this.#reason = error.message;
    });
    this.#exited = new Promise((resolve) => {
      this.#worker.once('exit', () => {
        this.#end();
        resolve();
      });
    });
  }

  /** Resolves when the plane listens; rejects with the reason when it cannot. */
  static async open(options: ThreadOptions, told: ThreadTold, log: Log): Promise<MediaThread> {
    const thread = new MediaThread(options, told, log);
    const ready = new Promise<void>((resolve) => {
      thread.#worker.on('message', (message: FromThread) => {
        if (message.kind === 'ready') resolve();
        else thread.#receive(message);
      });
    });
    await Promise.race([ready, thread.#exited]);
    if (thread.#isEnded) throw new Error(thread.#reason);
    thread.#state = 'running';
    return thread;
  }

  ask(caller: Caller, request: MediaRequest): Promise<AnyAnswer> {
    if (this.#isEnded) return Promise.resolve(UNAVAILABLE);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#asked.set(id, resolve);
      this.#post({ kind: 'request', id, caller, request });
    });
  }

  rehearse(meeting: string, step: RehearsalStep): Promise<RehearsalSound | null> {
    if (this.#isEnded) return Promise.resolve(null);
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#rehearsed.set(id, resolve);
      this.#post({ kind: 'rehearse', id, meeting, step });
    });
  }

  /** Resolves when what was recorded of the meeting is whole on the disk. */
  taped(meeting: string): Promise<void> {
    if (this.#isEnded) return Promise.resolve();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise((resolve) => {
      this.#taped.set(id, resolve);
      this.#post({ kind: 'taped', id, meeting });
    });
  }

  leave(connection: string): void {
    this.#post({ kind: 'leave', connection });
  }

  plan(meeting: string, plan: MediaPlan): void {
    this.#post({ kind: 'plan', meeting, plan });
  }

  async close(): Promise<void> {
    this.#state = 'closing';
    this.#post({ kind: 'close' });
    const force = setTimeout(() => void this.#worker.terminate(), CLOSE_PATIENCE_MS);
    await this.#exited;
    clearTimeout(force);
  }

  #isEnded = false;

  #post(message: ToThread): void {
    this.#worker.postMessage(message);
  }

  #receive(message: Exclude<FromThread, { kind: 'ready' }>): void {
    switch (message.kind) {
      case 'failed':
        this.#reason = message.reason;
        break;
      case 'answer':
        this.#asked.get(message.id)?.(message.answer);
        this.#asked.delete(message.id);
        break;
      case 'rehearsed':
        this.#rehearsed.get(message.id)?.(message.sound);
        this.#rehearsed.delete(message.id);
        break;
      case 'notice':
        this.#told.notice(message.connection, message.notice);
        break;
      case 'listeners':
        this.#told.listeners(message.meeting, message.channels);
        break;
      case 'voiced':
        this.#told.voiced(message.meeting, message.channels);
        break;
      case 'taped':
        this.#taped.get(message.id)?.();
        this.#taped.delete(message.id);
        break;
      case 'trouble':
        this.#told.trouble(message.meeting, message.recording, message.code);
        break;
      case 'vanished':
        this.#told.vanished(message.meeting, message.person);
        break;
      case 'returned':
        this.#told.returned(message.meeting, message.person);
        break;
      case 'log':
        this.#log[message.level](message.fields, message.message);
        break;
    }
  }

  #end(): void {
    this.#isEnded = true;
    for (const answer of this.#asked.values()) answer(UNAVAILABLE);
    this.#asked.clear();
    for (const resolve of this.#rehearsed.values()) resolve(null);
    this.#rehearsed.clear();
    for (const done of this.#taped.values()) done();
    this.#taped.clear();
    if (this.#state === 'running') this.#told.ended(this.#reason);
  }
}

const UNAVAILABLE: AnyAnswer = { ok: false, code: 'media-unavailable' };
