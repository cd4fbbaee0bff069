import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startProcess } from '../process/ask.ts';
import type { Asked } from '../process/ask.ts';

export interface FloorWork {
  readonly port: number;
  readonly listeners: number;
  readonly packets: number;
  readonly intervalMs: number;
  readonly payloadBytes: number;
}

export type FloorQuestions = {
  /** Processor time for it, in microseconds. */
  send(work: FloorWork): Promise<number>;
};

/** The least that sending a stream to many can cost. */
export interface Floor {
  readonly name: string;
  send(work: FloorWork): Promise<number>;
  close(): Promise<void>;
}

const run = promisify(execFile);
const SOURCE = fileURLToPath(new URL('floor.c', import.meta.url));

/** In C where it can be compiled against the worker's libsrtp, else the like in Node, under another name. */
export async function openFloor(): Promise<Floor> {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-floor-'));
  const program = join(folder, 'floor');
  const built = await compiled(program);
  if (!built) await rm(folder, { recursive: true });
  return built ? inC(program, folder) : inNode();
}

async function compiled(program: string): Promise<boolean> {
  try {
    const library = process.env['KOINON_LIBSRTP'];
    if (library === undefined) return false;
    const linked = [`${library}/libsrtp2.a`, '-lcrypto'];
    await run('cc', ['-O2', `-I${library}`, '-o', program, SOURCE, ...linked]);
    return true;
  } catch {
    return false;
  }
}

function inC(program: string, folder: string): Floor {
  return {
    name: 'a loop of libsrtp and send in C',
    async send({ port, listeners, packets, intervalMs, payloadBytes }) {
      const numbers = [port, listeners, packets, intervalMs * 1_000, payloadBytes];
      return Number((await run(program, numbers.map(String))).stdout);
    },
    close: () => rm(folder, { recursive: true, force: true }),
  };
}

function inNode(): Floor {
  const child: Asked<FloorQuestions> = startProcess(new URL('floor.process.ts', import.meta.url));
  return {
    name: 'a loop of AES-GCM and send in Node (no libsrtp with OpenSSL here)',
    send: (work) => child.ask.send(work),
    close: () => child.close(),
  };
}
