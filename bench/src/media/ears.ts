import { execFile, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/** A packet that arrived: from which port, and when on the monotonic clock, in nanoseconds. */
export interface Arrival {
  readonly port: number;
  readonly at: number;
}

/** Listeners that take packets as they come; `ears.c` says how. */
export interface Ears {
  readonly ports: readonly number[];
  begin(): Promise<void>;
  /** What came since `begin`, and the processor time it took in microseconds. */
  end(): Promise<{ readonly arrivals: readonly Arrival[]; readonly cpu: number }>;
  close(): void;
}

/** Ears as a program, where it could be compiled. */
export interface EarsProgram {
  readonly path: string | null;
  close(): Promise<void>;
}

const run = promisify(execFile);
const SOURCE = fileURLToPath(new URL('ears.c', import.meta.url));

export async function compileEars(): Promise<EarsProgram> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-ears-'));
  const path = join(folder, 'ears');
  const built = await run('cc', ['-O2', '-o', path, SOURCE]).then(
    () => true,
    () => false,
  );
  return {
    path: built ? path : null,
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

export async function openEars(program: string, ports: number): Promise<Ears> {
  const child = spawn(program, [String(ports)], { stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const line = async () => {
    const next = await lines.next();
    if (next.done === true) throw new Error('the ears have ended');
    return next.value.trim().split(' ').map(Number);
  };
  return {
    ports: await line(),
    async begin() {
      child.stdin.write('begin\n');
      await line();
    },
    async end() {
      child.stdin.write('end\n');
      const [cpu = 0, count = 0] = await line();
      const arrivals: Arrival[] = [];
      while (arrivals.length < count) {
        const [port = 0, at = 0] = await line();
        arrivals.push({ port, at });
      }
      return { arrivals, cpu };
    },
    close: () => void child.kill(),
  };
}
