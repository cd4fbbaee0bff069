import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../free-ports.ts';
import { startProcess } from '../server-process.ts';

/** Debian's coturn. */
const PROGRAM = '/usr/bin/turnserver';
const READY = /Total General servers/;
const START_MS = 10_000;
/** Ports for what it carries on behalf of others. */
const RELAY_PORTS = 20;

/** A real TURN server that shares a secret with a city. */
export interface TurnServer extends AsyncDisposable {
  readonly port: number;
  readonly secret: string;
}

/** Why there is no TURN server here, or null. */
export function whyNoTurnServer(): string | null {
  return existsSync(PROGRAM) ? null : 'the TURN server needs coturn';
}

/** @param address where it listens and from where it reaches the city */
export async function openTurnServer(address: string, secret: string): Promise<TurnServer> {
  const port = await freePorts(1);
  const first = await freePorts(RELAY_PORTS);
  const folder = await mkdtemp(join(tmpdir(), 'koinon-turn-'));
  const settings = [
    '-n',
    '--no-cli',
    '--no-tls',
    '--no-dtls',
    '--fingerprint',
    '--realm=koinon',
    '--use-auth-secret',
    `--static-auth-secret=${secret}`,
    `--listening-ip=${address}`,
    `--relay-ip=${address}`,
    `--listening-port=${port}`,
    `--min-port=${first}`,
    `--max-port=${first + RELAY_PORTS - 1}`,
    `--userdb=${join(folder, 'turndb')}`,
    `--pidfile=${join(folder, 'pid')}`,
    '--log-file=stdout',
  ];
  const server = startProcess({ command: [PROGRAM, ...settings], env: {}, cwd: folder });
  await server.says(READY, START_MS);
  return {
    port,
    secret,
    async [Symbol.asyncDispose]() {
      server.signal('SIGTERM');
      await server.exited;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
