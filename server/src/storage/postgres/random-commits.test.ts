import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { memoryRecordStore } from '../memory/record-store.memory.ts';
import { BALLOT_BYTES, commitTo, newName, sealed } from '../ports/commits.fixture.ts';
import type { Commit, RecordStore } from '../ports/record-store.ts';
import type { Stores } from '../ports/stores.ts';
import { openSqliteStores } from '../sqlite/sqlite-stores.ts';
import { openPostgresServer } from '../testing/postgres-server.ts';
import { openPostgresStores } from './postgres-stores.ts';

/**
 * Whatever is committed in whatever order, right or wrong: each store answers
 * as the simplest one does and holds the same afterwards.
 */
const START_MS = 60_000;
const RUNS = 60;
const RUN_MS = 120_000;

const opened: Record<string, Stores> = {};
const closing = new AsyncDisposableStack();
beforeAll(async () => {
  const server = await openPostgresServer();
  closing.defer(() => server.close());
  const folder = await mkdtemp(join(tmpdir(), 'koinon-random-'));
  closing.defer(() => rm(folder, { recursive: true }));
  const postgres = await openPostgresStores(await server.newDatabase());
  const sqlite = await openSqliteStores(folder);
  for (const stores of [postgres, sqlite]) closing.defer(() => stores.close());
  Object.assign(opened, { postgres, sqlite });
}, START_MS);
afterAll(() => closing.disposeAsync(), START_MS);

const POLLS = ['p', 'q'];
const some = (of: readonly string[]) => fc.subarray([...of]);
const mostly = <T>(usual: T, rare: T) =>
  fc.oneof(
    { weight: 6, arbitrary: fc.constant(usual) },
    { weight: 1, arbitrary: fc.constant(rare) },
  );

/** What a writer wants, and where it is wrong about what is there. */
const wish = fc.record({
  events: fc.integer({ min: 0, max: 2 }),
  versionOff: mostly(0, -1),
  poll: fc.constantFrom(...POLLS),
  box: fc.constantFrom('as it is', 'as it is', 'as it is', 'open', 'close'),
  wrongly: mostly(false, true),
  countOff: mostly(0, 1),
  voters: some(['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']),
  onPaper: mostly(false, true),
  length: mostly(BALLOT_BYTES, BALLOT_BYTES + 1),
  counts: fc.boolean(),
  counterOff: mostly(0, 2),
});
type Wish = typeof wish extends fc.Arbitrary<infer Value> ? Value : never;

async function commitFor(
  { stream, model, open }: Tried,
  { poll, voters, events, ...wanted }: Wish,
): Promise<Commit> {
  const version = (await model.read(stream, 0)).length;
  const ballots = wanted.onPaper ? [] : voters;
  const counted = (await model.box(stream, poll)).length + ballots.length + wanted.countOff;
  const expected = (await model.counter(stream)) + wanted.counterOff;
  const opens = wanted.box === 'open' && open.has(poll) === wanted.wrongly;
  const closes = wanted.box === 'close' && open.has(poll) !== wanted.wrongly;
  const long = (person: string) => new Uint8Array([...sealed(`of ${person}`), 0]);
  return {
    ...commitTo(stream, Math.max(0, version + wanted.versionOff), events),
    participations: voters.map((person) => ({ poll, person })),
    ballots: ballots.map((person) => ({
      poll,
      sealed: long(person).subarray(0, wanted.length),
    })),
    boxOpen: opens ? [{ poll, ballotBytes: BALLOT_BYTES }] : [],
    boxClose: closes ? [{ poll, ballots: counted }] : [],
    counters: wanted.counts && events > 0 ? [{ name: stream, expected, add: 2 }] : [],
  };
}

/** A stream of the simplest store, and which of its boxes are open. */
interface Tried {
  readonly stream: string;
  readonly model: RecordStore;
  readonly open: Set<string>;
}

function note(open: Set<string>, { boxOpen = [], boxClose = [] }: Commit): void {
  for (const { poll } of boxOpen) open.add(poll);
  for (const { poll } of boxClose) open.delete(poll);
}

const ALL_OUTCOMES = ['already-voted', 'box-closed', 'committed', 'conflict', 'throws'];

async function told(store: RecordStore, commit: Commit): Promise<{ readonly outcome: string }> {
  try {
    return await store.commit(commit);
  } catch {
    return { outcome: 'throws' };
  }
}

async function holds(store: RecordStore, stream: string): Promise<unknown> {
  const sorted = (box: readonly Uint8Array[]) => box.toSorted(Buffer.compare);
  return {
    events: await store.read(stream, 0),
    commands: (await store.commands(stream)).toSorted((a, b) => a.n - b.n),
    boxes: await Promise.all(POLLS.map(async (poll) => sorted(await store.box(stream, poll)))),
    people: await Promise.all(POLLS.map((poll) => store.participants(stream, poll))),
    counter: await store.counter(stream),
  };
}

it.each(['sqlite', 'postgres'])(
  '%s does with any commits what memory does',
  async (name) => {
    const outcomes = new Set<string>();
    const { records } = opened[name] ?? expect.fail('not opened');
    const run = async (wishes: readonly Wish[]) => {
      const tried = {
        stream: newName('random'),
        model: memoryRecordStore(),
        open: new Set<string>(),
      };
      for (const wanted of wishes) {
        const commit = await commitFor(tried, wanted);
        const answer = await told(tried.model, commit);
        expect(await told(records, commit)).toEqual(answer);
        if (answer.outcome === 'committed') note(tried.open, commit);
        outcomes.add(answer.outcome);
      }
      expect(await holds(records, tried.stream)).toEqual(await holds(tried.model, tried.stream));
    };
    const wishes = fc.array(wish, { minLength: 5, maxLength: 25 });
    await fc.assert(fc.asyncProperty(wishes, run), { numRuns: RUNS });
    expect([...outcomes].toSorted()).toEqual(ALL_OUTCOMES);
  },
  RUN_MS,
);
