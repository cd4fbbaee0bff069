import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chown, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { freePort, openOwnFolder, startProgram } from './started-program.ts';
import type { OwnFolder, RunningProgram } from './started-program.ts';

/**
 * A real PostgreSQL of one's own, from Debian's package, for tests and
 * measurements: an empty cluster in a temporary folder, on a port of its own.
 * It keeps its promises (fsync is on), so that what survives `kill` is what
 * would survive in a city hall.
 */
export interface PostgresServer {
  /** Its folder `data` holds the cluster, with the write-ahead log in `pg_wal`. */
  readonly folder: string;
  readonly port: number;
  /** Creates an empty database owned by the user `koinon`, and gives its DATABASE_URL. */
  newDatabase(): Promise<string>;
  /** Runs SQL as the superuser. */
  asSuperuser(database: string, sql: string): Promise<readonly Record<string, unknown>[]>;
  /** Ends all connections and stops; `start` goes on with the same data. */
  stop(): Promise<void>;
  /** As if the machine's power went: nothing is written on the way out. */
  kill(): Promise<void>;
  start(): Promise<void>;
  /** Stops it and removes everything. */
  close(): Promise<void>;
}

/** The roles of the cluster; everybody has to say the password. */
const SUPERUSER = 'postgres';
const OWNER = 'koinon';
const PASSWORD = 'only for tests';

const DEBIAN_VERSIONS = '/usr/lib/postgresql';

const QUIET = {
  shared_buffers: '32MB',
  max_connections: '60',
  unix_socket_directories: '',
  listen_addresses: '127.0.0.1',
} as const;

const runFile = promisify(execFile);

/** @param settings settings of the server besides its own, such as `wal_level` */
export async function openPostgresServer(
  settings: Readonly<Record<string, string>> = {},
): Promise<PostgresServer> {
  const programs = await programFolder();
  const folder = await openOwnFolder('koinon-postgres-');
  try {
    const user = await unprivileged(folder);
    const data = join(folder.path, 'data');
    await initialise(programs, user, folder);
    const port = await freePort();
    const all = Object.entries({ ...QUIET, port: String(port), ...settings });
    const command = [
      ...[...user, join(programs, 'postgres'), '-D', data],
      ...all.flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ];
    const server = new OwnPostgres(folder, port, command);
    await server.start();
    await server.asSuperuser('postgres', `CREATE ROLE ${OWNER} LOGIN PASSWORD '${PASSWORD}'`);
    return server;
  } catch (error) {
    await folder.close();
    throw error;
  }
}

class OwnPostgres implements PostgresServer {
  readonly folder: string;
  readonly port: number;
  readonly #own: OwnFolder;
  readonly #command: readonly string[];
  #running: RunningProgram | null = null;
  #databases = 0;

  constructor(own: OwnFolder, port: number, command: readonly string[]) {
    this.folder = own.path;
    this.port = port;
    this.#own = own;
    this.#command = command;
  }

  async start(): Promise<void> {
    const ready = /database system is ready to accept connections/;
    this.#running ??= await startProgram(this.#own, { command: this.#command, ready });
  }

  stop(): Promise<void> {
    return this.#end('SIGINT');
  }

  kill(): Promise<void> {
    return this.#end('SIGQUIT');
  }

  async close(): Promise<void> {
    await this.stop();
    await this.#own.close();
  }

  async newDatabase(): Promise<string> {
    this.#databases += 1;
    const name = `city_${this.#databases}`;
    await this.asSuperuser('postgres', `CREATE DATABASE ${name} OWNER ${OWNER}`);
    return this.#url(OWNER, name);
  }

  async asSuperuser(database: string, sql: string): Promise<readonly Record<string, unknown>[]> {
    const client = new pg.Client({ connectionString: this.#url(SUPERUSER, database) });
    await client.connect();
    try {
      const { rows }: { rows: Record<string, unknown>[] } = await client.query(sql);
      return rows;
    } finally {
      await client.end();
    }
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const running = this.#running;
    this.#running = null;
    await running?.end(signal);
  }

  #url(user: string, database: string): string {
    const password = encodeURIComponent(PASSWORD);
    return `postgres://${user}:${password}@127.0.0.1:${this.port}/${database}`;
  }
}

async function programFolder(): Promise<string> {
  const versions = existsSync(DEBIAN_VERSIONS) ? await readdir(DEBIAN_VERSIONS) : [];
  const [newest] = versions
    .filter((version) => existsSync(join(DEBIAN_VERSIONS, version, 'bin', 'postgres')))
    .toSorted((a, b) => Number(b) - Number(a));
  if (newest === undefined) {
    throw new Error("There is no PostgreSQL: install Debian's package postgresql (npm test does).");
  }
  return join(DEBIAN_VERSIONS, newest, 'bin');
}

/** PostgreSQL does not run as root: then it runs as the user that its package brings. */
async function unprivileged(folder: OwnFolder): Promise<readonly string[]> {
  if (process.getuid?.() !== 0) return [];
  const id = async (which: string) => Number((await runFile('id', [which, SUPERUSER])).stdout);
  const [uid, gid] = [await id('-u'), await id('-g')];
  await chown(folder.path, uid, gid);
  return ['setpriv', `--reuid=${uid}`, `--regid=${gid}`, '--clear-groups'];
}

async function initialise(
  programs: string,
  user: readonly string[],
  folder: OwnFolder,
): Promise<void> {
  const passwordFile = join(folder.path, 'password');
  await writeFile(passwordFile, PASSWORD);
  const [name = '', ...args] = [
    ...[...user, join(programs, 'initdb'), '-D', join(folder.path, 'data')],
    ...['--username', SUPERUSER, '--pwfile', passwordFile, '--auth', 'scram-sha-256'],
    ...['--encoding', 'UTF8', '--locale', 'C.UTF-8', '--no-sync', '--no-instructions'],
  ];
  await runFile(name, args);
}
