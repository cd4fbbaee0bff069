import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/**
 * Servers of others that tests start for themselves: each with its own folder
 * and port, so that nothing of the machine's is touched.
 *
 * A folder outlives the program in it, which may be stopped, killed and started
 * again. It is cleared when it is closed, and also when this process ends
 * without closing it, however it ends: a watcher holds the other end of a pipe.
 */
export interface OwnFolder {
  readonly path: string;
  /** Ends the program that was noted last, if it still runs, and removes the folder. */
  close(): Promise<void>;
}

/** Where a folder notes which process is to end with it. */
const PID_FILE = 'running.pid';

const CLEAR_WHEN_PIPE_ENDS = `
  cat > /dev/null
  pid=$(cat "$0/${PID_FILE}" 2> /dev/null)
  if [ -n "$pid" ]; then
    kill -s INT "$pid" 2> /dev/null
    while kill -s 0 "$pid" 2> /dev/null; do sleep 0.05; done
  fi
  rm -rf "$0"
`;

export async function openOwnFolder(prefix: string): Promise<OwnFolder> {
  const path = await mkdtemp(join(tmpdir(), prefix));
  const watcher = spawn('sh', ['-c', CLEAR_WHEN_PIPE_ENDS, path], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  });
  const cleared = exitOf(watcher);
  return {
    path,
    close: () => {
      watcher.stdin?.end();
      return cleared;
    },
  };
}

export interface Program {
  readonly command: readonly string[];
  /** The line by which the program says that it can be used. */
  readonly ready: RegExp;
}

export interface RunningProgram {
  /** Resolves when the process has ended. */
  end(signal: NodeJS.Signals): Promise<void>;
  /** Suspends (SIGSTOP) or resumes (SIGCONT) it. */
  signal(signal: NodeJS.Signals): void;
}

/** Starts a program and waits until it can be used. */
export async function startProgram(
  folder: OwnFolder,
  { command, ready }: Program,
): Promise<RunningProgram> {
  const [name = '', ...args] = command;
  const child = spawn(name, args, { stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const ended = exitOf(child);
  const note = (pid: string) => writeFile(join(folder.path, PID_FILE), pid);
  await Promise.all([untilReady(child, ready), note(String(child.pid))]);
  return {
    end: async (signal) => {
      child.kill(signal);
      await ended;
      // Its number may soon be another process's.
      await note('');
    },
    signal: (signal) => void child.kill(signal),
  };
}

/** The lines that are shown when a program does not start. */
const LINES_SHOWN = 15;

function untilReady(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    const lines: string[] = [];
    const read = (line: string) => {
      if (ready.test(line)) resolve();
      lines.push(line);
      lines.splice(0, lines.length - LINES_SHOWN);
    };
    for (const input of [child.stdout, child.stderr]) {
      if (input !== null) createInterface({ input }).on('line', read);
    }
    child.once('error', reject);
    child.once('exit', () => reject(new Error(`${child.spawnfile} ended:\n${lines.join('\n')}`)));
  });
}

function exitOf(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.once('error', () => resolve());
  });
}

/** A TCP port that was free a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
