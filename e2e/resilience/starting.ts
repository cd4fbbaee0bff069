import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePorts } from '../free-ports.ts';
import { startProcess } from '../server-process.ts';
import type { ServerProcess } from '../server-process.ts';

/** Two media workers, each with a port of its own. */
const WORKERS = 2;

/** A server with ports of its own and an empty folder, which goes when the story ends. */
export async function starting(
  settings: Record<string, string>,
  command?: readonly string[],
): Promise<AsyncDisposable & { server: ServerProcess; dataDir: string }> {
  const dataDir = settings['DATA_DIR'] ?? (await mkdtemp(join(tmpdir(), 'koinon-start-')));
  const server = startProcess({
    env: {
      PORT: '0',
      MEDIA_PORT: String(await freePorts(WORKERS)),
      MEDIA_WORKERS: String(WORKERS),
      DATA_DIR: dataDir,
      ...settings,
    },
    ...(command === undefined ? {} : { command }),
  });
  return {
    server,
    dataDir,
    async [Symbol.asyncDispose]() {
      await server.sweep();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
