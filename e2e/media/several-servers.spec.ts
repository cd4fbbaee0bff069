import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { openPostgresServer } from '../../server/src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../../server/src/storage/testing/redis-server.ts';
import { startCity } from '../city.ts';
import type { City } from '../city.ts';
import type { DemoId } from '../demo-people.ts';
import { freePorts } from '../free-ports.ts';
import type { Moment } from '../hearing.ts';
import { Participant } from '../participant.ts';
import type { ParticipantOptions } from '../participant.ts';
import { expect, test as base } from '../story.ts';
import { enterWithVoice, SILENT_DB } from './with-voice.ts';

const CHAIR_HZ = 440;
/** A server that is killed is followed by another within this time, sound included. */
const BACK_WITHIN_MS = 5_000;

interface Pair {
  /** The one that decides for the meeting, and carries its media. */
  readonly first: City;
  readonly second: City;
  joins(person: DemoId, city: City, options?: ParticipantOptions): Promise<Participant>;
}

const test = base.extend<{ readonly pair: Pair }>({
  pair: async ({}, use) => {
    await using stack = new AsyncDisposableStack();
    const postgres = stack.adopt(await openPostgresServer(), (it) => it.close());
    const redis = stack.adopt(await openRedisServer(), (it) => it.close());
    const folder = stack.adopt(await mkdtemp(join(tmpdir(), 'koinon-pair-')), (it) =>
      rm(it, { recursive: true, force: true }),
    );
    const databaseUrl = await postgres.newDatabase();
    const start = async () => {
      const env = {
        DATABASE_URL: databaseUrl,
        REDIS_URL: redis.url,
        NODE_HOST: '127.0.0.1',
        NODE_PORT: String(await freePorts(1)),
        BLOB_DIR: join(folder, 'blobs'),
        BALLOT_KEY_DIR: join(folder, 'ballot-keys'),
      };
      return stack.use(await startCity({ env }));
    };
    const first = await start();
    const second = await start();
    await use({
      first,
      second,
      joins: async (person, city, options = {}) =>
        stack.use(await Participant.open(person, city.link(person), options)),
    });
  },
});

/** The longest time for which a tone was away, in milliseconds. */
function longestGap(course: readonly Moment[]): number {
  let longest = 0;
  let since: number | null = null;
  for (const { at, db } of course) {
    if (db >= SILENT_DB) since = null;
    else since ??= at;
    if (since !== null) longest = Math.max(longest, at - since);
  }
  return longest;
}

test('several servers: everybody hears everybody, and a killed one is followed by the other', async ({
  pair,
}) => {
  const { first, second } = pair;
  const chair = await pair.joins('eleni', second, { tone: CHAIR_HZ });
  await enterWithVoice(chair);
  await chair.press('Open the sitting');
  await chair.press('Microphone');
  const [here, there] = [
    await pair.joins('nikos', second, { ears: true }),
    await pair.joins('grace', first, { ears: true }),
  ];
  for (const listener of [here, there]) {
    await listener.enter();
    await listener.hears(CHAIR_HZ);
  }

  const mark = await here.ears.mark();
  await first.kill9();
  await pause(BACK_WITHIN_MS);
  const course = await here.ears.course(CHAIR_HZ, mark);
  const gap = longestGap(course);
  expect(gap, 'the server that carried the sound is gone').toBeGreaterThan(0);
  expect(gap, 'the longest silence, ms').toBeLessThan(BACK_WITHIN_MS);
  await here.hears(CHAIR_HZ);

  await chair.press('Microphone');
  await expect.poll(() => here.ears.loudness(CHAIR_HZ)).toBeLessThan(SILENT_DB);
});
