import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { openWords } from '../src/cluster/words.ts';
import type { Words } from '../src/cluster/words.ts';
import type { DocumentHead, DocumentStore } from '../src/storage/ports/document-store.ts';
import { openPostgresStores } from '../src/storage/postgres/postgres-stores.ts';
import { openSqliteStores } from '../src/storage/sqlite/sqlite-stores.ts';
import { openPostgresServer } from '../src/storage/testing/postgres-server.ts';
import type { PostgresServer } from '../src/storage/testing/postgres-server.ts';
import { openRedisServer } from '../src/storage/testing/redis-server.ts';
import type { RedisServer } from '../src/storage/testing/redis-server.ts';
import { Editor } from '../src/documents/editor.fixture.ts';
import { chance, seedOfTheRun } from '../src/documents/random.fixture.ts';
import type { Chance } from '../src/documents/random.fixture.ts';
import { randomEdit } from '../src/documents/random-edits.fixture.ts';
import { storedText } from '../src/documents/stored-text.ts';
import { openWire } from '../src/documents/wire.fixture.ts';
import type { Wire } from '../src/documents/wire.fixture.ts';

/**
 * Five authors a seed write at random into a document of theirs. Their lines
 * are cut, the servers end or fall in the middle, and at last everybody must
 * have the same, and the store all that it said it had.
 */
const SEEDS = 50;
const AUTHORS = 5;
/** Of each author, before the servers end and again after it. */
const STEPS = 16;
/** Between two edits of an author, in milliseconds. */
const LONGEST_PAUSE_MS = 40;
/** Longer than anything on its way can take on a busy machine. */
const OVERDUE_MS = 60_000;
/** How often servers look by themselves, in milliseconds: a city's every second, for words may be lost. */
const LOOK_MS = { withWords: 1_000, withoutWords: 100 } as const;
const START_MS = 60_000;

let postgres: PostgresServer;
let redis: RedisServer;
let folder = '';

beforeAll(async () => {
  [postgres, redis] = await Promise.all([openPostgresServer(), openRedisServer()]);
  folder = await mkdtemp(join(tmpdir(), 'koinon-convergence-'));
}, START_MS);

afterAll(async () => {
  await Promise.all([postgres.close(), redis.close()]);
  await rm(folder, { recursive: true });
}, START_MS);

interface Place {
  readonly name: string;
  readonly nodes: number;
  readonly words: boolean;
  open(): Promise<{ documents: DocumentStore; close(): Promise<void> }>;
}

let databases = 0;
const sqlite = () => openSqliteStores(join(folder, `data-${(databases += 1)}`));
const shared = async () => openPostgresStores(await postgres.newDatabase());

const PLACES: readonly Place[] = [
  { name: 'SQLite', nodes: 1, words: false, open: sqlite },
  { name: 'PostgreSQL', nodes: 1, words: false, open: shared },
  { name: 'PostgreSQL, two servers with Redis', nodes: 2, words: true, open: shared },
  { name: 'PostgreSQL, two servers without Redis', nodes: 2, words: false, open: shared },
];

/** The servers of a city, all on one store. */
class Nodes {
  readonly store: DocumentStore;
  readonly errors: unknown[] = [];
  wires: readonly Wire[] = [];
  readonly #place: Place;
  readonly #fallen: Wire[] = [];
  #words: readonly Words[] = [];
  #looking: NodeJS.Timeout | null = null;

  constructor(place: Place, store: DocumentStore) {
    this.#place = place;
    this.store = store;
  }

  async start(): Promise<void> {
    const { nodes, words } = this.#place;
    const say: ((head: DocumentHead) => void)[] = [];
    this.wires = await Promise.all(
      Array.from({ length: nodes }, (_, node) =>
        openWire(this.store, { moved: (head) => say[node]?.(head) }),
      ),
    );
    if (words) await this.#join(say);
    if (nodes === 1) return;
    let isLooking = false;
    const look = async () => {
      if (isLooking) return;
      isLooking = true;
      await Promise.all(this.wires.map(({ documents }) => documents.followAll()));
      isLooking = false;
    };
    this.#looking = setInterval(
      () => void look(),
      words ? LOOK_MS.withWords : LOOK_MS.withoutWords,
    );
  }

  async #join(say: ((head: DocumentHead) => void)[]): Promise<void> {
    const key = randomBytes(32);
    const log = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
    this.#words = await Promise.all(
      this.wires.map(({ documents }) =>
        openWords({
          url: redis.url,
          key,
          log,
          heard: (word) => void (word.about === 'document' && documents.follow(word)),
        }),
      ),
    );
    for (const [node, one] of this.#words.entries()) {
      say[node] = (head) => one.say({ about: 'document', ...head });
    }
  }

  /** As if their machines lost the network for good: what they still do may or may not come about. */
  async fall(): Promise<void> {
    this.#fallen.push(...this.wires);
    await this.#stopWords();
  }

  async end(): Promise<void> {
    await this.#stopWords();
    for (const wire of [...this.wires, ...this.#fallen]) {
      this.errors.push(...wire.errors);
      await wire[Symbol.asyncDispose]();
    }
    this.wires = [];
    this.#fallen.length = 0;
  }

  async #stopWords(): Promise<void> {
    if (this.#looking !== null) clearInterval(this.#looking);
    await Promise.all(this.#words.map((one) => one.close()));
    this.#words = [];
  }
}

/** The authors of one seed and their document. */
class Run {
  readonly seed: number;
  readonly name: string;
  readonly editors: readonly Editor[];
  readonly #chance: Chance;
  readonly #waiting = new Set<() => void>();

  constructor(seed: number) {
    this.seed = seed;
    this.name = `m/minutes/item-${seed}`;
    this.#chance = chance(seed);
    const heard = () => {
      for (const told of this.#waiting) told();
    };
    this.editors = Array.from(
      { length: AUTHORS },
      (_, n) => new Editor(`${seed}-author-${n}`, 1 + n + AUTHORS * this.#chance.below(1e6), heard),
    );
  }

  async work(nodes: Nodes): Promise<void> {
    for (let step = 0; step < STEPS * AUTHORS; step += 1) {
      const editor = this.#chance.pick(this.editors);
      const kind = this.#chance.below(20);
      if (kind === 0) editor.disconnect();
      else if (kind < 3 || (kind < 6 && !editor.isConnected)) this.#connect(editor, nodes);
      else editor.edit((doc) => randomEdit(doc, this.#chance));
      // Authors take their time, so that what they write meets on its way.
      if (this.#chance.below(6) === 0) await delay(this.#chance.below(LONGEST_PAUSE_MS));
    }
  }

  connectAll(nodes: Nodes): void {
    for (const editor of this.editors) this.#connect(editor, nodes);
  }

  /** Everybody has the same, and was told that all of their own is stored. */
  async settled(): Promise<void> {
    const holds = () =>
      this.editors.every(({ acknowledged, written }) => acknowledged === written) &&
      new Set(this.editors.map(clocksOf)).size === 1 &&
      new Set(this.editors.map(textOf)).size === 1;
    const { promise, resolve } = Promise.withResolvers<void>();
    const look = () => holds() && resolve();
    this.#waiting.add(look);
    look();
    await promise;
    this.#waiting.delete(look);
  }

  close(): void {
    for (const editor of this.editors) editor.close();
  }

  #connect(editor: Editor, { wires }: Nodes): void {
    editor.connect(this.#chance.pick(wires).base, this.name);
  }
}

function clocksOf({ doc }: Editor): string {
  const clocks = [...Y.decodeStateVector(Y.encodeStateVector(doc))];
  return JSON.stringify(clocks.toSorted(([a], [b]) => a - b));
}

function textOf({ doc }: Editor): string {
  return doc.getXmlFragment('text').toJSON();
}

/** What is acknowledged is stored, whatever has become of who said so. */
async function expectNothingLost(store: DocumentStore, runs: readonly Run[]): Promise<void> {
  for (const { name, editors, seed } of runs) {
    const acknowledged = editors.map((editor) => editor.acknowledged);
    const clocks = storedText(await store.load(name), (doc) =>
      Y.decodeStateVector(Y.encodeStateVector(doc)),
    );
    const stored = editors.map(({ doc }) => clocks.get(doc.clientID) ?? 0);
    const lost = acknowledged.filter((clock, n) => clock > (stored[n] ?? 0));
    expect(lost, `seed ${seed}`).toEqual([]);
  }
}

const overdue = () => new Promise((resolve) => setTimeout(resolve, OVERDUE_MS).unref());

describe('authors at random', { timeout: 2 * OVERDUE_MS }, () => {
  it.each(PLACES)('come to the same, and lose nothing acknowledged: $name', async (place) => {
    const first = seedOfTheRun();
    const opened = await place.open();
    const nodes = new Nodes(place, opened.documents);
    await nodes.start();
    const runs = Array.from({ length: SEEDS }, (_, n) => new Run(first + n));
    process.stdout.write(`${place.name}: seeds ${first} to ${first + SEEDS - 1}\n`);
    await Promise.all(runs.map((run) => run.work(nodes)));
    if (first % 2 === 0) await nodes.end();
    else await nodes.fall();
    await expectNothingLost(opened.documents, runs);
    for (const run of runs) for (const editor of run.editors) editor.disconnect();
    await nodes.start();
    await Promise.all(runs.map((run) => run.work(nodes)));
    for (const run of runs) run.connectAll(nodes);
    const settled = new Set<number>();
    const all = Promise.all(
      runs.map(async (run) => {
        await run.settled();
        settled.add(run.seed);
      }),
    );
    await Promise.race([all, overdue()]);
    const apart = runs.filter(({ seed }) => !settled.has(seed)).map(({ seed }) => seed);
    expect(apart, 'seeds whose authors did not come together').toEqual([]);
    await expectNothingLost(opened.documents, runs);
    const codes = runs.flatMap(({ editors }) => editors.flatMap((editor) => editor.codes));
    expect(codes.filter((code) => code >= 4000)).toEqual([]);
    for (const run of runs) run.close();
    await nodes.end();
    expect(nodes.errors).toEqual([]);
    await opened.close();
  });
});
