import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PEOPLE } from './demo-people.ts';
import type { DemoId } from './demo-people.ts';
import { freePorts } from './free-ports.ts';
import { startProcess } from './server-process.ts';
import type { Exit, ServerProcess } from './server-process.ts';

/** A start on a machine that is busy with browsers. */
const START_MS = 30_000;
const STOP_MS = 10_000;
const LINK = /http\S+\/join\/\S+/g;

export interface CityOptions {
  /** Settings of the server beyond those that a city of its own needs. */
  readonly env?: Readonly<Record<string, string>>;
  /** Media workers; one is enough for most stories and leaves the cores to the browsers. */
  readonly mediaWorkers?: number;
}

/**
 * A running city: the real server as a process of its own, on free ports and
 * a data folder of its own, which it keeps over `kill9` and `restart`.
 * Disposing of it ends every process and removes the folder.
 */
export interface City extends AsyncDisposable {
  readonly port: number;
  readonly mediaPort: number;
  readonly dataDir: string;
  /** The process that runs now. */
  readonly server: ServerProcess;
  /** Links as the last start printed them. */
  links(): readonly string[];
  /** A demo person's link, on another address of this machine where `host` names one. */
  link(person: DemoId, host?: string): string;
  /** Everything all starts have said. */
  log(): string;
  /** Pulls the plug: the server gets no chance to do anything. */
  kill9(): Promise<void>;
  /** Starts again on the same data and ports. */
  restart(): Promise<void>;
  /** Asks the server to end and waits until it has. */
  stop(signal?: NodeJS.Signals): Promise<Exit>;
}

export async function startCity(options: CityOptions = {}): Promise<City> {
  const workers = options.mediaWorkers ?? 1;
  const dataDir = await mkdtemp(join(tmpdir(), 'koinon-city-'));
  const port = await freePorts(1);
  const mediaPort = await freePorts(workers);
  const env = {
    PORT: String(port),
    DATA_DIR: dataDir,
    MEDIA_PORT: String(mediaPort),
    MEDIA_WORKERS: String(workers),
    ...options.env,
  };
  const said: string[] = [];
  let server = await listening(env, said);
  return {
    port,
    mediaPort,
    dataDir,
    get server() {
      return server;
    },
    links: () => server.output().match(LINK) ?? [],
    link: (person, host) => linkOf(server.output().match(LINK) ?? [], person, host),
    log: () => [...said, server.output()].join('\n--- started again ---\n'),
    async kill9() {
      server.signal('SIGKILL');
      await server.exited;
    },
    async restart() {
      said.push(server.output());
      server = await listening(env, said);
    },
    stop: (signal = 'SIGTERM') => stop(server, signal),
    async [Symbol.asyncDispose]() {
      await stop(server, 'SIGTERM').catch(() => undefined);
      await server.sweep();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

async function listening(env: Record<string, string>, said: string[]): Promise<ServerProcess> {
  const server = startProcess({ env });
  try {
    await server.says(/listening on/, START_MS);
    return server;
  } catch (cause) {
    said.push(server.output());
    await server.sweep();
    throw cause;
  }
}

async function stop(server: ServerProcess, signal: NodeJS.Signals): Promise<Exit> {
  server.signal(signal);
  const late = AbortSignal.timeout(STOP_MS);
  const lateness = new Promise<never>((_, fail) => {
    late.addEventListener('abort', () => fail(new Error(`still running after ${STOP_MS} ms`)));
  });
  return Promise.race([server.exited, lateness]);
}

function linkOf(links: readonly string[], person: DemoId, host: string | undefined): string {
  const link = links[DEMO_PEOPLE.findIndex(({ id }) => id === person)];
  if (link === undefined) throw new Error(`the server printed no link for ${person}`);
  if (host === undefined) return link;
  const moved = new URL(link);
  moved.hostname = host;
  return moved.href;
}
