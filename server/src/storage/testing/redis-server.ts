import { existsSync } from 'node:fs';
import { freePort, openOwnFolder, startProgram } from './started-program.ts';
import type { OwnFolder, RunningProgram } from './started-program.ts';

/**
 * A real Redis of one's own, from Debian's package, for tests and
 * measurements: empty, on a port of its own. It keeps its data while it is
 * stopped, as the one in production does.
 */
export interface RedisServer {
  /** A REDIS_URL. */
  readonly url: string;
  /** Ends all connections; `start` goes on with the same data. */
  stop(): Promise<void>;
  start(): Promise<void>;
  /** Holds it still: connections stay open, and nothing is answered until `resume`. */
  pause(): void;
  resume(): void;
  /** Stops it and removes everything. */
  close(): Promise<void>;
}

const DEBIAN_REDIS = '/usr/bin/redis-server';

export async function openRedisServer(): Promise<RedisServer> {
  if (!existsSync(DEBIAN_REDIS)) {
    throw new Error("There is no Redis: install Debian's package redis-server (npm test does).");
  }
  const folder = await openOwnFolder('koinon-redis-');
  try {
    const server = new OwnRedis(folder, await freePort());
    await server.start();
    return server;
  } catch (error) {
    await folder.close();
    throw error;
  }
}

class OwnRedis implements RedisServer {
  readonly url: string;
  readonly #own: OwnFolder;
  readonly #command: readonly string[];
  #running: RunningProgram | null = null;

  constructor(own: OwnFolder, port: number) {
    this.url = `redis://127.0.0.1:${port}`;
    this.#own = own;
    this.#command = [
      ...[DEBIAN_REDIS, '--port', String(port), '--bind', '127.0.0.1', '--dir', own.path],
      ...['--save', '', '--appendonly', 'yes', '--appendfsync', 'everysec'],
    ];
  }

  async start(): Promise<void> {
    const ready = /Ready to accept connections/;
    this.#running ??= await startProgram(this.#own, { command: this.#command, ready });
  }

  async stop(): Promise<void> {
    const running = this.#running;
    this.#running = null;
    // A process that is held still could not end.
    running?.signal('SIGCONT');
    await running?.end('SIGTERM');
  }

  pause(): void {
    this.#running?.signal('SIGSTOP');
  }

  resume(): void {
    this.#running?.signal('SIGCONT');
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#own.close();
  }
}
