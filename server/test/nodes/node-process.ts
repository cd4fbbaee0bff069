import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { freePort } from '../../src/storage/testing/started-program.ts';

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url));

/** A server of the city in a process of its own. */
export interface NodeProcess extends AsyncDisposable {
  readonly url: string;
  /** Its address in leases. */
  readonly address: string;
  readonly isRunning: boolean;
  /** What it wrote to its error stream. */
  readonly said: () => string;
  /** It does nothing any more, and its lines stay open; until it is thawed. */
  freeze(): void;
  thaw(): void;
  /** As if the machine's power went. */
  kill(): Promise<void>;
  /** Asks it to end. */
  end(): Promise<void>;
}

export interface NodeSettings {
  readonly databaseUrl: string;
  readonly redisUrl: string | null;
  readonly folder: string;
  /** Whether all nodes are told the same folder for the keys of secret polls. */
  readonly keysShared?: boolean;
}

export async function startNode(settings: NodeSettings): Promise<NodeProcess> {
  const { databaseUrl, redisUrl, folder, keysShared = true } = settings;
  const [port, nodePort, mediaPort] = [await freePort(), await freePort(), await freePort()];
  const child = spawn(process.execPath, [MAIN], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      ...process.env,
      PORT: String(port),
      DATA_DIR: `${folder}/data-${port}`,
      DATABASE_URL: databaseUrl,
      REDIS_URL: redisUrl ?? '',
      NODE_HOST: '127.0.0.1',
      NODE_PORT: String(nodePort),
      BALLOT_KEY_DIR: keysShared ? `${folder}/ballot-keys` : '',
      MEDIA_PORT: String(mediaPort),
      MEDIA_WORKERS: '1',
      DEMO: 'off',
      LOG_LEVEL: 'warn',
    },
  });
  const said: string[] = [];
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes.toString('utf8')));
  const ended = once(child, 'exit');
  // A test that was given up leaves nothing running.
  const killAtEnd = () => child.kill('SIGKILL');
  process.once('exit', killAtEnd);
  void ended.then(() => process.off('exit', killAtEnd));
  await listening(child, said);
  const endBy = async (signal: NodeJS.Signals) => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await ended;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    address: `tls://127.0.0.1:${nodePort}`,
    get isRunning() {
      return child.exitCode === null && child.signalCode === null;
    },
    said: () => said.join(''),
    freeze: () => void child.kill('SIGSTOP'),
    thaw: () => void child.kill('SIGCONT'),
    kill: () => endBy('SIGKILL'),
    end: () => endBy('SIGTERM'),
    [Symbol.asyncDispose]: () => endBy('SIGTERM'),
  };
}

function listening(child: ChildProcess, said: readonly string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    if (child.stdout === null) throw new Error('no output');
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line.includes('is listening')) resolve();
    });
    child.once('exit', () => reject(new Error(`the server ended:\n${said.join('')}`)));
  });
}
