import { networkInterfaces } from 'node:os';
import { setTimeout as pause } from 'node:timers/promises';
import { createWorker } from 'mediasoup';
import type { types } from 'mediasoup';
import type { Log } from '../log.ts';
import { listenOn } from './listen-addresses.ts';
import type { ThreadOptions } from './thread-messages.ts';
import { browserDoors } from './transports.ts';
import type { OpenDoors } from './transports.ts';

/** A predecessor that was killed may hold the port for a moment. */
const PORT_PATIENCE_MS = 8_000;
const PORT_RETRY_MS = 200;

/** The server closes within this time when everything is told to end. */
const CLOSING_MS = 2_000;

/** Pause before a worker that could not be replaced is tried again. */
const REPLACE_RETRY_MS = 1_000;

/** One media worker process and its port. */
export interface Ground {
  readonly worker: types.Worker;
  readonly openDoors: OpenDoors;
  /** How many peers are on it, of all meetings. */
  peers: number;
}

/**
 * The media workers, each a process with one UDP and TCP port of its own. A
 * worker that dies is replaced at once on the same port.
 */
export class WorkerPool {
  readonly #options: ThreadOptions;
  readonly #log: Log;
  readonly #lost: (ground: Ground) => void;
  /** By index; null while a worker is being replaced. */
  readonly #grounds: (Ground | null)[] = [];
  #waiting: (() => void)[] = [];
  #closed = false;

  private constructor(options: ThreadOptions, log: Log, lost: (ground: Ground) => void) {
    this.#options = options;
    this.#log = log;
    this.#lost = lost;
  }

  /** Rejects when a port stays taken or a worker cannot be started. */
  static async open(
    options: ThreadOptions,
    log: Log,
    lost: (ground: Ground) => void,
  ): Promise<WorkerPool> {
    const pool = new WorkerPool(options, log, lost);
    const indexes = Array.from({ length: options.workers }, (_, index) => index);
    const results = await Promise.allSettled(indexes.map((index) => pool.#place(index)));
    const failed = results.find((result) => result.status === 'rejected');
    if (failed === undefined) return pool;
    pool.close();
    throw failed.reason;
  }

  /** The workers that run now. */
  get living(): readonly Ground[] {
    return this.#grounds.filter((ground) => ground !== null);
  }

  /** Resolves when a worker runs again. */
  async awaited(): Promise<void> {
    await new Promise<void>((resolve) => this.#waiting.push(resolve));
  }

  close(): void {
    this.#closed = true;
    for (const ground of this.#grounds) ground?.worker.close();
    this.#grounds.length = 0;
  }

  async #place(index: number): Promise<void> {
    const ground = await openGround(this.#options, index);
    if (this.#closed) {
      ground.worker.close();
      return;
    }
    this.#grounds[index] = ground;
    ground.worker.on('died', (error) => {
      this.#grounds[index] = null;
      this.#mourn(index, error.message);
      this.#lost(ground);
      void this.#replace(index);
    });
    for (const resume of this.#waiting.splice(0)) resume();
  }

  /** Ctrl-C reaches the workers as well as the server: that one ends is news only if we go on. */
  #mourn(index: number, reason: string): void {
    setTimeout(() => {
      if (!this.#closed) this.#log.error({ index, reason }, 'a media worker died');
    }, CLOSING_MS).unref();
  }

  async #replace(index: number): Promise<void> {
    while (!this.#closed) {
      try {
        await this.#place(index);
        return;
      } catch (error) {
        this.#log.error({ index, reason: String(error) }, 'a media worker cannot be replaced yet');
        await pause(REPLACE_RETRY_MS);
      }
    }
  }
}

async function openGround(options: ThreadOptions, index: number): Promise<Ground> {
  const port = options.port + index;
  const { infos, further } = listenOn(options.announced, port, networkInterfaces());
  const worker = await createWorker({
    logLevel: 'error',
    ...(options.workerBin === null ? {} : { workerBin: options.workerBin }),
  });
  try {
    const server = await openServer(worker, infos, port);
    return { worker, openDoors: browserDoors(server, further), peers: 0 };
  } catch (error) {
    worker.close();
    throw error;
  }
}

async function openServer(
  worker: types.Worker,
  listenInfos: types.TransportListenInfo[],
  port: number,
): Promise<types.WebRtcServer> {
  const deadline = performance.now() + PORT_PATIENCE_MS;
  for (;;) {
    try {
      return await worker.createWebRtcServer({ listenInfos });
    } catch (cause) {
      if (worker.closed) throw cause;
      if (performance.now() < deadline) await pause(PORT_RETRY_MS);
      else throw new Error(portSentence(port, cause), { cause });
    }
  }
}

function portSentence(port: number, cause: unknown): string {
  const detail = cause instanceof Error ? cause.message : String(cause);
  return `Port ${port} (UDP and TCP) for sound and video cannot be opened: ${detail}`;
}
