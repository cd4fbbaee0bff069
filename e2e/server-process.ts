import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { resolve } from 'node:path';

/** The project's own folder. */
const ROOT = resolve(import.meta.dirname, '..');
/** The pinned runtime, as set-up installed it. */
const NODE = resolve(ROOT, 'node_modules/.bin/node');
const SERVER = [NODE, resolve(ROOT, 'server/src/main.ts')] as const;
/** Every process that descends from a server carries this in its environment. */
const MARK = 'KOINON_STORY_PROCESS';

export interface Exit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

export interface ProcessOptions {
  readonly env: Readonly<Record<string, string>>;
  /** What runs; the server when left out. Prefixes such as `setpriv …` go here too. */
  readonly command?: readonly string[];
  readonly cwd?: string;
}

/**
 * A server (or another command of the project) as a process in a group of its
 * own, with everything it says.
 */
export interface ServerProcess {
  readonly pid: number;
  readonly exited: Promise<Exit>;
  /** What it has said so far, both streams in order of arrival. */
  output(): string;
  /** Resolves with the match as soon as it says so; rejects when it ends or is late. */
  says(pattern: RegExp, withinMs: number): Promise<RegExpExecArray>;
  signal(signal: NodeJS.Signals): void;
  /** Sends the signal to the whole group, as a terminal does. */
  signalGroup(signal: NodeJS.Signals): void;
  /** Ids of the processes that descend from it and still run, itself included. */
  alive(): Promise<readonly number[]>;
  /** Kills whatever is left. */
  sweep(): Promise<void>;
}

/** The command that runs the server, to be prefixed by others. */
export function serverCommand(): readonly string[] {
  return SERVER;
}

/** Runs an entry of the project, such as `server/src/verify.ts`, under the pinned runtime. */
export function projectCommand(entry: string, ...args: readonly string[]): readonly string[] {
  return [NODE, resolve(ROOT, entry), ...args];
}

export function startProcess(options: ProcessOptions): ServerProcess {
  const [program, ...args] = options.command ?? SERVER;
  if (program === undefined) throw new Error('an empty command');
  const mark = randomUUID();
  const child = spawn(program, args, {
    cwd: options.cwd ?? ROOT,
    env: { ...process.env, ...options.env, [MARK]: mark },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(`${program} does not start`);
  const speech = listen(child);
  const exited = once(child, 'close').then((): Exit => ({
    code: child.exitCode,
    signal: child.signalCode,
  }));
  const alive = () => marked(mark);
  return {
    pid,
    exited,
    alive,
    output: speech.text,
    says: (pattern, withinMs) => speech.until(pattern, withinMs, exited),
    signal: (signal) => child.kill(signal),
    signalGroup: (signal) => process.kill(-pid, signal),
    async sweep() {
      for (const left of await alive()) kill(left);
      await exited;
    },
  };
}

function listen(child: ReturnType<typeof spawn>) {
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8');
    stream?.on('data', (part: string) => {
      text += part;
      for (const listener of listeners) listener();
    });
  }
  const until = (pattern: RegExp, withinMs: number, exited: Promise<Exit>) =>
    new Promise<RegExpExecArray>((done, fail) => {
      const give = (why: string) => {
        end();
        fail(new Error(`${why} before it said ${pattern}; it said:\n${text}`));
      };
      const look = () => {
        const match = pattern.exec(text);
        if (match === null) return;
        end();
        done(match);
      };
      const timer = setTimeout(() => give(`${withinMs} ms passed`), withinMs);
      const end = () => {
        clearTimeout(timer);
        listeners.delete(look);
      };
      listeners.add(look);
      void exited.then(({ code, signal }) => give(`it ended (${code ?? signal})`));
      look();
    });
  return { text: () => text, until };
}

async function marked(mark: string): Promise<readonly number[]> {
  const pids = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number);
  const found = await Promise.all(pids.map((pid) => carries(pid, mark)));
  return pids.filter((_, i) => found[i]);
}

async function carries(pid: number, mark: string): Promise<boolean> {
  try {
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    return environment.split('\0').includes(`${MARK}=${mark}`);
  } catch {
    return false;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended meanwhile.
  }
}
