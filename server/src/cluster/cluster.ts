import { randomBytes } from 'node:crypto';
import type { Actor } from '@koinon/shared/identity/people';
import type { CommandAnswer } from '@koinon/shared/wire';
import type { Log } from '../log.ts';
import type { LeaseOwner, Leases } from '../storage/ports/lease.ts';
import { Hosting } from './hosting.ts';
import { LineLost, NodeLines, openNodeDoor } from './node-lines.ts';
import { readAnswer, readQuestion } from './questions.ts';
import type { Passed, Question } from './questions.ts';
import { Telling } from './telling.ts';
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
  /** Tells all other nodes what was written as captions of a meeting, in order; `key` as in `Telling`. */
  tellCaptions(key: string, captions: Omit<Extract<Question, { ask: 'captions' }>, 'ask'>): void;
  /** Rejects with `LineLost` when there is no answer: the question may have been taken up or not. */
  ask(owner: LeaseOwner, question: Question): Promise<unknown>;
  /** What each of the others answers, and whether some do not; rejects where it is not known who is there. */
  askAll(question: Question): Promise<Answers>;
  /** Resolves when all others know, as far as they can be reached at once; `key` as in `Telling`. */
  pass(key: string, passed: Passed): Promise<void>;
  /** Another node has come of which this one may not know yet. */
  hasCome(): void;
  say(word: Word): void;
  /** Says in sentences what is lost just now. */
  whatIsLost(): Promise<readonly string[]>;
  /** Gives back what it hosts. Closing twice is harmless. */
  close(): Promise<void>;
}

/** What the other nodes answered. */
export interface Answers {
  readonly answers: readonly unknown[];
  /** Whether there are some that did not. */
  readonly isPartial: boolean;
}

const NODE_ID_BYTES = 9;
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
    tellSignedOut: (session) => void running.telling.tell(session, { ask: 'signed-out', session }),
    tellCaptions: (name, captions) =>
      void running.telling.tell(name, { ask: 'captions', ...captions }),
    ask: (owner, question) => running.ask(owner, question),
    askAll: (question) => running.askAll(question),
    pass: (name, passed) => running.telling.tell(name, passed),
    hasCome: () => running.telling.lookAgain(),
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
  readonly telling: Telling;
  hosting: Hosting | null = null;
  words: Words | null = null;

  constructor(parts: ClusterParts, self: LeaseOwner) {
    this.#parts = parts;
    this.#self = self;
    this.#lines = new NodeLines(parts.key);
    this.telling = new Telling({
      others: async () => (await this.hosting?.others()) ?? [],
      ask: ({ address }, question) => this.#lines.ask(address, question),
      gaveUp: ({ address }, { ask }) => {
        parts.log.warn({ node: address, about: ask }, 'another node could not be told');
      },
    });
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

  async askAll(question: Question): Promise<Answers> {
    if (this.hosting === null) throw new Error('the node has not started');
    const others = await this.hosting.others();
    const asked = others.map(({ address }) => this.#lines.ask(address, question));
    const settled = await Promise.allSettled(asked);
    const answers = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    return { answers, isPartial: answers.length < others.length };
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
    this.telling.close();
    this.#lines.close();
    await this.words?.close();
  }
}
