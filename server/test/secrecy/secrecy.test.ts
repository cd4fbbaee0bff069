import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Announcement } from '@koinon/shared/voting/announcement';
import type { Answer } from '@koinon/shared/voting/answer';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Boxes } from '../../src/record/boxes.ts';
import { openPostgresStores } from '../../src/storage/postgres/postgres-stores.ts';
import { openSqliteStores } from '../../src/storage/sqlite/sqlite-stores.ts';
import { openPostgresServer } from '../../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../../src/storage/testing/postgres-server.ts';
import { openBallotKeys } from '../../src/voting/ballot-keys.ts';
import { ballotLength } from '../../src/voting/sealed-ballots.ts';
import { secretBoxes } from '../../src/voting/secret-box.ts';
import { chanceOf, scoreOf } from './matcher.ts';
import type { Score, Trace } from './matcher.ts';
import { MEMBERS, SecretCouncil } from './polls.ts';
import type { Voted, Watch } from './polls.ts';
import { WalWatch } from './wal-watch.ts';
import { XminWatch } from './xmin-watch.ts';

/** Polls in which the matcher tries its luck on sealed ballots. */
const SEALED_POLLS = 200;
/** Enough to see that it finds what is not sealed. */
const BARE_POLLS = 5;
/** Below this, luck is no explanation. */
const LEAST_CHANCE = 1e-6;
/** Links that a watcher of bare ballots finds at least. */
const NEARLY_ALL = 0.95;
const LONG_MS = 180_000;

/** Boxes as others have them: each ballot lies there as it was given. */
const BARE: Boxes = {
  create: () => Promise.resolve(Buffer.from('no key').toString('base64')),
  ballotBytes: ({ places }: Announcement) => ballotLength(places),
  seal: (_key, { places }, answer) =>
    Buffer.from(JSON.stringify(answer).padEnd(ballotLength(places))),
  open: (_meeting, _poll, ballots) =>
    Promise.resolve(
      ballots.map((ballot) => JSON.parse(Buffer.from(ballot).toString('utf8')) as Answer),
    ),
  destroy: () => Promise.resolve(),
};

let folder = '';
let server: PostgresServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-secrecy-'));
  server = await openPostgresServer();
}, LONG_MS);

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
}, LONG_MS);

async function sealed(name: string): Promise<Boxes> {
  return secretBoxes(await openBallotKeys(join(folder, `keys-${name}`)));
}

async function vote(council: SecretCouncil, watch: Watch, polls: number): Promise<Voted[]> {
  const voted: Voted[] = [];
  while (voted.length < polls) voted.push(await council.poll(watch));
  await council.close();
  return voted;
}

async function onSqlite(name: string, boxes: Boxes, polls: number): Promise<Score> {
  const data = join(folder, name);
  const stores = await openSqliteStores(data);
  const council = await SecretCouncil.open(stores.records, boxes);
  const watch = await WalWatch.open(data);
  const score = scoreOf(await vote(council, watch, polls), watch.traces);
  await watch.close();
  await stores.close();
  return report(name, score, watch.traces);
}

async function onPostgres(name: string, boxes: Boxes, polls: number): Promise<Score> {
  const url = await server.newDatabase();
  const stores = await openPostgresStores(url);
  const council = await SecretCouncil.open(stores.records, boxes);
  const watch = new XminWatch(server, url);
  const score = scoreOf(await vote(council, watch, polls), watch.traces);
  await stores.close();
  return report(name, score, watch.traces);
}

function report(name: string, score: Score, traces: readonly Trace[]): Score {
  const { guessed, right } = score;
  process.stdout.write(`${name}: ${traces.length} links, ${right} of ${guessed} guessed right\n`);
  return score;
}

describe('a matcher that holds every commit', () => {
  it.each([
    ['SQLite, write-ahead log', onSqlite],
    ['PostgreSQL, transactions of rows', onPostgres],
  ])(
    'links nearly all votes where ballots are not sealed: %s',
    async (name, on) => {
      const { guessed, right } = await on(`bare ${name}`, BARE, BARE_POLLS);
      expect(guessed).toBeGreaterThan(NEARLY_ALL * BARE_POLLS * MEMBERS);
      expect(right).toBeGreaterThan(NEARLY_ALL * BARE_POLLS * MEMBERS);
    },
    LONG_MS,
  );

  it.each([
    ['SQLite, write-ahead log', onSqlite],
    ['PostgreSQL, transactions of rows', onPostgres],
  ])(
    'does no better than chance where they are: %s',
    async (name, on) => {
      const score = await on(`sealed ${name}`, await sealed(name), SEALED_POLLS);
      // It does see who put which sealed ballot in, and that is all it sees.
      expect(score.guessed).toBeGreaterThan(NEARLY_ALL * SEALED_POLLS * MEMBERS);
      expect(chanceOf(score)).toBeGreaterThan(LEAST_CHANCE);
    },
    LONG_MS,
  );
});
