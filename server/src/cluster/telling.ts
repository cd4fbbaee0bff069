import { setTimeout as pause } from 'node:timers/promises';
import type { LeaseOwner } from '../storage/ports/lease.ts';
import type { Question } from './questions.ts';

export interface TellingParts {
  /** The other nodes that are there now; rejects where the database does not say. */
  others(): Promise<readonly LeaseOwner[]>;
  /** Rejects when there is no answer. */
  ask(owner: LeaseOwner, question: Question): Promise<unknown>;
  /** Something is given up: the node is there and does not take it. */
  gaveUp(owner: LeaseOwner, question: Question): void;
}

/** How long a look at who else is there serves: some things are told many times a second. */
const OTHERS_KNOWN_MS = 1_000;
/** After what was not taken it is tried again. */
const AGAIN_MS = 300;
/** Longer than a line that broke needs; by then a node that fell is there no more. */
const GIVEN_UP_AFTER_MS = 15_000;
/** So many wait for one node; of more the oldest are let go. */
const MOST_WAITING = 2_000;

interface Looked {
  at: number;
  readonly found: Promise<readonly LeaseOwner[]>;
  isDone: boolean;
}

/**
 * What a node tells all others, each for as long as it takes: a line between
 * nodes that breaks for a moment loses nothing. Each kind of thing goes to each
 * node in the order in which it was told. What is told under the same key takes
 * the place of what still waits, so what is told twice must be harmless, and
 * what was told later must say it all.
 */
export class Telling {
  readonly #parts: TellingParts;
  /** By node and kind. */
  readonly #queues = new Map<string, Queue>();
  #looked: Looked | null = null;
  #closed = false;

  constructor(parts: TellingParts) {
    this.#parts = parts;
  }

  /** Resolves when each of the others has it, or has once not taken it; then it is tried again. */
  async tell(key: string, question: Question): Promise<void> {
    const others = await this.#others();
    const told = others.map((owner) => this.#queueOf(owner, question).put(key, question));
    await Promise.all(told);
  }

  /** Somebody has come of whom the last look may not know. */
  lookAgain(): void {
    if (this.#looked !== null) this.#looked.at = Number.NEGATIVE_INFINITY;
  }

  /** What waits is not told any more. Closing twice is harmless. */
  close(): void {
    this.#closed = true;
    for (const queue of this.#queues.values()) queue.close();
    this.#queues.clear();
  }

  /** In the order of the calls, also where looking takes its time. */
  #others(): Promise<readonly LeaseOwner[]> {
    const now = performance.now();
    const looked = this.#looked;
    if (looked !== null && (!looked.isDone || now - looked.at <= OTHERS_KNOWN_MS)) {
      return looked.found;
    }
    const before = looked?.found ?? Promise.resolve([]);
    // Without the database those are told who were there when it last said.
    const found = this.#parts.others().catch(() => before);
    const next: Looked = { at: now, found, isDone: false };
    this.#looked = next;
    void found.finally(() => (next.isDone = true));
    return found;
  }

  #queueOf(owner: LeaseOwner, { ask }: Question): Queue {
    const name = `${owner.node} ${ask}`;
    const known = this.#queues.get(name);
    if (known !== undefined) return known;
    const { ask: asking, gaveUp } = this.#parts;
    const queue = new Queue({
      ask: (question) => asking(owner, question),
      gaveUp: (question) => gaveUp(owner, question),
      isThere: async () => (await this.#others()).some(({ node }) => node === owner.node),
      empty: () => this.#queues.delete(name),
    });
    if (this.#closed) queue.close();
    else this.#queues.set(name, queue);
    return queue;
  }
}

interface QueueParts {
  ask(question: Question): Promise<unknown>;
  gaveUp(question: Question): void;
  isThere(): Promise<boolean>;
  empty(): void;
}

interface Waiting {
  readonly question: Question;
  readonly since: number;
  /** Called when it was tried once. */
  readonly tried: (() => void)[];
}

/** What waits for one node, told one after the other. */
class Queue {
  readonly #parts: QueueParts;
  readonly #waiting = new Map<string, Waiting>();
  #isTelling = false;
  #closed = false;

  constructor(parts: QueueParts) {
    this.#parts = parts;
  }

  put(key: string, question: Question): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((tried) => {
      const before = this.#waiting.get(key);
      const since = before?.since ?? performance.now();
      this.#waiting.set(key, { question, since, tried: [...(before?.tried ?? []), tried] });
      if (this.#waiting.size > MOST_WAITING) this.#letGo(this.#first());
      if (!this.#isTelling) void this.#tellAll();
    });
  }

  close(): void {
    this.#closed = true;
    for (const key of [...this.#waiting.keys()]) this.#letGo(key);
  }

  async #tellAll(): Promise<void> {
    this.#isTelling = true;
    for (let key = this.#first(); key !== null; key = this.#first()) await this.#tellFirst(key);
    this.#isTelling = false;
    this.#parts.empty();
  }

  async #tellFirst(key: string): Promise<void> {
    const waiting = this.#waiting.get(key);
    if (waiting === undefined) return;
    const { question, since, tried } = waiting;
    const isTaken = await this.#parts.ask(question).then(
      () => true,
      () => false,
    );
    for (const done of tried.splice(0)) done();
    if (this.#closed) return;
    // Another may have taken its place meanwhile, which goes next.
    if (isTaken) {
      if (this.#waiting.get(key) === waiting) this.#waiting.delete(key);
      return;
    }
    if (!(await this.#parts.isThere())) {
      for (const gone of [...this.#waiting.keys()]) this.#letGo(gone);
    } else if (performance.now() - since > GIVEN_UP_AFTER_MS) {
      this.#letGo(key);
      this.#parts.gaveUp(question);
    } else {
      await pause(AGAIN_MS);
    }
  }

  #first(): string | null {
    const [key] = this.#waiting.keys();
    return key ?? null;
  }

  #letGo(key: string | null): void {
    const waiting = key === null ? undefined : this.#waiting.get(key);
    if (key === null || waiting === undefined) return;
    this.#waiting.delete(key);
    for (const done of waiting.tried) done();
  }
}
