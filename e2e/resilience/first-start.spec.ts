import { statSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_MEETING } from '../demo-people.ts';
import { openDocument } from '../document-client.ts';
import { freePorts } from '../free-ports.ts';
import { startProcess } from '../server-process.ts';
import type { ServerProcess } from '../server-process.ts';
import { expect, test } from '../story.ts';
import { connectWire } from '../wire-client.ts';
import { randomFrom } from './random.ts';

const KILLS = process.env['SOAK'] === '1' ? 20 : 4;
const START_MS = 30_000;
const LINK = /http\S+\/join\/\S+/;

test('first start: one that was killed halfway is made good by the next', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-first-'));
  await using stack = new AsyncDisposableStack();
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const seed = Number(process.env['SEED'] ?? Math.floor(Math.random() * 2 ** 32));
  console.log(`first start: SEED=${seed}, ${KILLS} kills`);
  const random = randomFrom(seed);
  const whole = await written(join(folder, 'unharmed'));
  for (let kill = 0; kill < KILLS; kill += 1) {
    const dataDir = join(folder, String(kill));
    await test.step(`kill ${kill + 1}`, async () => {
      await killedHalfway(dataDir, whole * random());
      await isWhole(dataDir);
    });
  }
});

async function starting(dataDir: string): Promise<ServerProcess> {
  await mkdir(dataDir, { recursive: true });
  return startProcess({
    env: {
      PORT: String(await freePorts(1)),
      MEDIA_PORT: String(await freePorts(1)),
      MEDIA_WORKERS: '1',
      DATA_DIR: dataDir,
    },
  });
}

/** Bytes that a first start writes to the store's log until it listens. */
async function written(dataDir: string): Promise<number> {
  const server = await starting(dataDir);
  await server.says(/listening on/, START_MS);
  const bytes = sizeOfLog(dataDir);
  await server.sweep();
  return bytes;
}

/** Kills a first start as soon as it has written so many bytes. */
async function killedHalfway(dataDir: string, bytes: number): Promise<void> {
  const server = await starting(dataDir);
  const polling = { intervals: [1], timeout: START_MS };
  await expect.poll(() => sizeOfLog(dataDir), polling).toBeGreaterThan(bytes);
  server.signal('SIGKILL');
  await server.sweep();
}

function sizeOfLog(dataDir: string): number {
  return statSync(join(dataDir, 'koinon.db-wal'), { throwIfNoEntry: false })?.size ?? 0;
}

/** The demo meeting is there with all its parts, and works. */
async function isWhole(dataDir: string): Promise<void> {
  const server = await starting(dataDir);
  await using stack = new AsyncDisposableStack();
  stack.defer(() => server.sweep());
  await server.says(/listening on/, START_MS);
  const [link] = await server.says(LINK, START_MS);
  await using chair = await connectWire(link);
  await chair.does({ type: 'Arrive' });
  await chair.does({ type: 'OpenMeeting' });
  expect(await chair.hello(null)).toMatchObject({
    sync: { state: { interpretation: { channels: { el: {}, en: {}, ar: {} } } } },
  });
  await using agenda = await openDocument(chair.session, `${DEMO_MEETING}/agenda`);
  expect(agenda.doc.getArray('items').length).toBe(4);
}
