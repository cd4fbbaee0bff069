import { randomBytes } from 'node:crypto';
import type { Actor } from '@koinon/shared/identity/people';
import type { CommandAnswer } from '@koinon/shared/wire';
import type { Log } from '../log.ts';
import type { LeaseOwner, Leases } from '../storage/ports/lease.ts';
import { Hosting } from './hosting.ts';
import { LineLost, NodeLines, openNodeDoor } from './node-lines.ts';
import { readAnswer, readQuestion } from './questions.ts';
import type { Passed, Question } from './questions.ts';
import { openWords } from './words.ts';
import type { Word, Words } from './words.ts';

export interface ClusterParts {
  /** Known to all nodes and to nobody else. */
  readonly key: Uint8Array;
  readonly leases: Leases;
  /** Null: other nodes are seen a little later. */
  readonly redisUrl: string | null;
  /** The name or address at which other nodes reach this one. */
  readonly host: string;
  /** 0: any port that is free. */
  readonly port: number;
  readonly log: Log;
}

/** What a node does for the others, and when it hosts. */
export interface ClusterDuties {
  meetings(): Promise<readonly string[]>;
  begun(meeting: string): Promise<void>;
  ended(meeting: string): void;
  /** A node that was there is there no more. */
  left(): void;
  answer(question: Question): Promise<unknown>;
  heard(word: Word): void;
}

export interface Command {
  readonly giver: { readonly person: string; readonly role: Actor };
  readonly message: unknown;
}

/** This node among those that share its database. */
export interface Cluster {
  readonly node: string;
  /** Where the others reach it. */
  readonly address: string;
  /** From here on this node hosts what nobody else does. */
  start(duties: ClusterDuties): Promise<void>;
  isHere(meeting: string): boolean;
  /** Who else hosts the meeting; null: this node. */
  elsewhere(meeting: string): Promise<LeaseOwner | null>;
  isHereFor(meeting: string, ms: number): boolean;
  /** The meetings that this node hosts. */
  hosted(): readonly string[];
  /** Names of the other nodes that are there now. */
  others(): Promise<readonly string[]>;
  /** Asks a meeting's host to decide; null where it did not, or did not answer. */
  give(owner: LeaseOwner, meeting: string, command: Command): Promise<CommandAnswer | null>;
  /** Tells a meeting's host, if it is another node, who has a line to this one. */
  tellLines(meeting: string, people: readonly string[]): void;
  tellSignedOut(session: string): void;
  /** Tells all other nodes what was written as captions of a meeting, in order. */
  tellCaptions(captions: Omit<Extract<Question, { ask: 'captions' }>, 'ask'>): void;
  /** Rejects with `LineLost` when there is no answer: the question may have been taken up or not. */
  ask(owner: LeaseOwner, question: Question): Promise<unknown>;
  /** Resolves when all others know, as far as they can be reached. */
  pass(passed: Passed): Promise<void>;
  say(word: Word): void;
  /** Says in sentences what is lost just now. */
  whatIsLost(): Promise<readonly string[]>;
  /** Gives back what it hosts. Closing twice is harmless. */
  close(): Promise<void>;
}

const NODE_ID_BYTES = 9;
/** How long a look at who else is there serves for what is told many times a second. */
const OTHERS_KNOWN_MS = 1_000;

/** @throws StartError when the port for other nodes cannot be had. */
export async function openCluster(parts: ClusterParts): Promise<Cluster> {
  const { key, log, host, port } = parts;
  let answer: ClusterDuties['answer'] = () => Promise.resolve(null);
  const door = await openNodeDoor({
    key,
    port,
    answer: async (asked) => {
      const question = readQuestion(asked);
      return question && answer(question);
    },
  });
  const node = randomBytes(NODE_ID_BYTES).toString('base64url');
  const address = `tls://${host.includes(':') ? `[${host}]` : host}:${door.port}`;
  const running = new RunningCluster(parts, { node, address });
  return {
    node,
    address,
    start: (duties) => {
      answer = (question) => duties.answer(question);
      return running.start(duties);
    },
    isHere: (meeting) => running.hosting?.isHere(meeting) ?? false,
    elsewhere: (meeting) => running.elsewhere(meeting),
    isHereFor: (meeting, ms) => running.hosting?.isHereFor(meeting, ms) ?? false,
    hosted: () => running.hosting?.hosted ?? [],
    others: async () => ((await running.hosting?.others()) ?? []).map((one) => one.node),
    give: (owner, meeting, command) => running.give(owner, meeting, command),
    tellLines: (meeting, people) => {
      running.tellLines(meeting, people).catch((error: unknown) => {
        log.debug({ err: error, meeting }, 'the lines of this node could not be told');
      });
    },
    tellSignedOut: (session) => {
      running.tellAll({ ask: 'signed-out', session }).catch((error: unknown) => {
        log.warn({ err: error }, 'other nodes could not be told of a sign-out');
      });
    },
    tellCaptions: (captions) => {
      running.tellSoon({ ask: 'captions', ...captions }).catch((error: unknown) => {
        log.debug({ err: error }, 'another node was not told of captions');
      });
    },
    ask: (owner, question) => running.ask(owner, question),
    pass: (passed) =>
      running.tellAll(passed).catch((error: unknown) => {
        log.warn({ err: error, about: passed.ask }, 'other nodes could not be told');
      }),
    say: (word) => running.words?.say(word),
    whatIsLost: () => running.whatIsLost(),
    close: async () => {
      await running.close();
      await door.close();
    },
  };
}

class RunningCluster {
  readonly #parts: ClusterParts;
  readonly #self: LeaseOwner;
  readonly #lines: NodeLines;
  #others: { readonly at: number; readonly found: Promise<readonly LeaseOwner[]> } | null = null;
  hosting: Hosting | null = null;
  words: Words | null = null;

  constructor(parts: ClusterParts, self: LeaseOwner) {
    this.#parts = parts;
    this.#self = self;
    this.#lines = new NodeLines(parts.key);
  }

  async start({ heard, ...duties }: ClusterDuties): Promise<void> {
    const { key, leases, log, redisUrl } = this.#parts;
    if (redisUrl !== null) this.words = await openWords({ url: redisUrl, key, log, heard });
    this.hosting = new Hosting({ self: this.#self, leases, log, ...duties });
    await this.hosting.start();
  }

  elsewhere(meeting: string): Promise<LeaseOwner | null> {
    if (this.hosting === null) return Promise.reject(new Error('the node has not started'));
    return this.hosting.elsewhere(meeting);
  }

  async give(owner: LeaseOwner, meeting: string, command: Command): Promise<CommandAnswer | null> {
    try {
      const answered = readAnswer(await this.ask(owner, { ask: 'give', meeting, ...command }));
      if (answered === null) this.hosting?.doubt(meeting);
      return answered;
    } catch (error) {
      const { log } = this.#parts;
      log.warn({ err: error, meeting, node: owner.address }, 'another node did not answer');
      this.hosting?.doubt(meeting);
      return null;
    }
  }

  async ask({ node, address }: LeaseOwner, question: Question): Promise<unknown> {
    try {
      return await this.#lines.ask(address, question);
    } catch (error) {
      if (error instanceof LineLost && error.isRefused) await this.hosting?.gone(node);
      throw error;
    }
  }

  async tellLines(meeting: string, people: readonly string[]): Promise<void> {
    const owner = await this.elsewhere(meeting);
    if (owner === null) return;
    const question = { ask: 'lines', meeting, node: this.#self.node, people };
    await this.#lines.ask(owner.address, question);
  }

  /** In the order of the calls, to whoever was there a moment ago: what comes many times a second. */
  async tellSoon(question: Question): Promise<void> {
    const now = performance.now();
    if (this.#others === null || now - this.#others.at > OTHERS_KNOWN_MS) {
      this.#others = { at: now, found: this.hosting?.others() ?? Promise.resolve([]) };
    }
    const others = await this.#others.found;
    await Promise.all(others.map(({ address }) => this.#lines.ask(address, question)));
  }

  async tellAll(question: Question): Promise<void> {
    const others = (await this.hosting?.others()) ?? [];
    await Promise.all(others.map(({ address }) => this.#lines.ask(address, question)));
  }

  async whatIsLost(): Promise<readonly string[]> {
    const { leases, redisUrl } = this.#parts;
    const database = await leases.held().then(
      () => null,
      () => 'The database does not answer: nothing can be decided until it is back.',
    );
    const isRedisLost = redisUrl !== null && this.words?.isWell() !== true;
    const redis = 'Redis does not answer: what happens on other servers is seen a second later.';
    return [...(database === null ? [] : [database]), ...(isRedisLost ? [redis] : [])];
  }

  async close(): Promise<void> {
    await this.hosting?.close();
    this.#lines.close();
    await this.words?.close();
  }
}
