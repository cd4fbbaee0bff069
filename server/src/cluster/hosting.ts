import type { Log } from '../log.ts';
import { LEASE_MS, RENEW_EVERY_MS } from '../storage/ports/lease.ts';
import type { LeaseOwner, Leases } from '../storage/ports/lease.ts';

/**
 * Which meetings this node hosts, by their leases.
 *
 * Every `RENEW_EVERY_MS` the node prolongs what it has, looks who has the
 * others, and takes over every meeting of the city that nobody has: so each
 * has its host, and its timers run, whether somebody is connected or not.
 * Who wants to give a command need not wait for that: `elsewhere` asks for
 * the lease at once where nobody is known to have it.
 *
 * A node also holds a lease under its own name, so that the others see it
 * even when it hosts nothing.
 */
export interface HostingParts {
  readonly self: LeaseOwner;
  readonly leases: Leases;
  readonly log: Log;
  /** Every meeting of the city. */
  meetings(): Promise<readonly string[]>;
  /** This node hosts the meeting: it decides as soon as this has resolved, with what the log says by then. */
  begun(meeting: string): Promise<void>;
  /** Another node hosts it now, or this one closes. */
  ended(meeting: string): void;
  /** A node that was there is there no more. */
  left(): void;
}

interface Hosted {
  /** Until when the lease holds for certain, by this process's own clock. */
  until: number;
  readonly since: number;
}

/** No meeting has such an id. */
const NODE_NAME = 'node/';

export class Hosting {
  readonly #parts: HostingParts;
  readonly #here = new Map<string, Hosted>();
  #elsewhere = new Map<string, LeaseOwner>();
  /** Nodes that were taken to have ended; a node that starts has a new name. */
  readonly #ended = new Set<string>();
  readonly #asking = new Map<string, Promise<LeaseOwner | null>>();
  #taking: Promise<void> | null = null;
  #looking: Promise<void> = Promise.resolve();
  #timer: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(parts: HostingParts) {
    this.#parts = parts;
  }

  /** Takes what nobody has, and goes on looking after it. */
  async start(): Promise<void> {
    // Where the database is slow just now, the next look will do.
    await this.#look().catch((error: unknown) => this.#notLooked(error));
    await this.#taking;
    this.#next(RENEW_EVERY_MS);
  }

  isHere(meeting: string): boolean {
    const hosted = this.#here.get(meeting);
    return hosted !== undefined && performance.now() < hosted.until;
  }

  /** Whether this node has hosted the meeting for at least so long. */
  isHereFor(meeting: string, ms: number): boolean {
    const since = this.#here.get(meeting)?.since ?? Infinity;
    return this.isHere(meeting) && since <= performance.now() - ms;
  }

  /** The meetings that this node hosts. */
  get hosted(): readonly string[] {
    return [...this.#here.keys()].filter((meeting) => this.isHere(meeting));
  }

  /** The other nodes that are there now, as far as their leases say. */
  async others(): Promise<readonly LeaseOwner[]> {
    const held = await this.#parts.leases.held();
    const others = held.filter(({ node }) => node !== this.#parts.self.node);
    return others.filter(({ meeting }) => meeting.startsWith(NODE_NAME));
  }

  /** Who hosts the meeting; null: this node, which takes it over where nobody else does. */
  elsewhere(meeting: string): Promise<LeaseOwner | null> {
    if (this.isHere(meeting)) return Promise.resolve(null);
    const known = this.#elsewhere.get(meeting);
    return known === undefined ? this.#ask(meeting) : Promise.resolve(known);
  }

  /** The node does not answer, or says that it hosts the meeting no more: the database is asked next time. */
  doubt(meeting: string): void {
    this.#elsewhere.delete(meeting);
  }

  /**
   * The node's process has ended, since its address refuses every line: what it
   * hosted is taken over now, before its leases run out. Were it there after
   * all (its address may be wrong), the version check would still guard the
   * records; and it is believed of a node only once, so that two nodes that
   * cannot reach each other do not take meetings from each other for ever.
   */
  async gone(node: string): Promise<void> {
    const { leases, left, log } = this.#parts;
    const names = [...this.#elsewhere].filter(([, owner]) => owner.node === node);
    if (names.length === 0 || this.#closed || this.#ended.has(node)) return;
    this.#ended.add(node);
    log.warn({ node }, 'another node has ended; what it hosted is taken over');
    for (const [name] of names) this.#elsewhere.delete(name);
    await Promise.all(names.map(([name]) => leases.release(name, node)));
    left();
    await this.#take(names.map(([name]) => name).filter((name) => !name.startsWith(NODE_NAME)));
  }

  /** Gives everything back, so that others need not wait. Closing twice is harmless. */
  async close(): Promise<void> {
    this.#closed = true;
    if (this.#timer !== null) clearTimeout(this.#timer);
    await Promise.allSettled([this.#looking, this.#taking, ...this.#asking.values()]);
    const { leases, self } = this.#parts;
    const meetings = [...this.#here.keys()];
    this.#here.clear();
    for (const meeting of meetings) this.#parts.ended(meeting);
    const names = [...meetings, this.#ownName];
    await Promise.allSettled(names.map((name) => leases.release(name, self.node)));
  }

  get #ownName(): string {
    return `${NODE_NAME}${this.#parts.self.node}`;
  }

  #next(inMs: number): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      const began = performance.now();
      this.#looking = this.#look()
        .catch((error: unknown) => this.#notLooked(error))
        .then(() => this.#next(Math.max(0, began + RENEW_EVERY_MS - performance.now())));
    }, inMs);
  }

  #notLooked(error: unknown): void {
    this.#parts.log.warn({ err: error }, 'the leases of this node could not be prolonged');
  }

  async #look(): Promise<void> {
    const { leases, self, meetings } = this.#parts;
    const asked = performance.now();
    const renewed = new Set(await leases.renew(self.node));
    for (const [meeting, hosted] of this.#here) {
      if (renewed.has(meeting)) hosted.until = asked + LEASE_MS;
      else this.#lose(meeting);
    }
    if (!renewed.has(this.#ownName)) await leases.acquire(this.#ownName, self);
    const held = await leases.held();
    const others = held.filter(({ node }) => node !== self.node);
    const before = this.#elsewhere;
    this.#elsewhere = new Map(others.map(({ meeting, ...owner }) => [meeting, owner]));
    const isGone = (name: string) => name.startsWith(NODE_NAME) && !this.#elsewhere.has(name);
    if ([...before.keys()].some(isGone)) this.#parts.left();
    const free = (await meetings()).filter(
      (meeting) => !this.#elsewhere.has(meeting) && !this.#here.has(meeting),
    );
    // Loading records takes its time, and leases are to be prolonged meanwhile.
    this.#taking ??= this.#take(free).finally(() => (this.#taking = null));
  }

  async #take(meetings: readonly string[]): Promise<void> {
    for (const meeting of meetings) {
      if (this.#closed) return;
      await this.#ask(meeting).catch((error: unknown) => {
        this.#parts.log.warn({ err: error, meeting }, 'a meeting could not be taken over');
      });
    }
  }

  #ask(meeting: string): Promise<LeaseOwner | null> {
    const known = this.#asking.get(meeting);
    if (known !== undefined) return known;
    const asking = this.#acquire(meeting).finally(() => this.#asking.delete(meeting));
    this.#asking.set(meeting, asking);
    return asking;
  }

  async #acquire(meeting: string): Promise<LeaseOwner | null> {
    if (this.#closed) throw new Error('this node is closing');
    const { leases, self, begun } = this.#parts;
    const asked = performance.now();
    const owner = await leases.acquire(meeting, self);
    if (owner.node !== self.node) {
      this.#lose(meeting);
      this.#elsewhere.set(meeting, owner);
      return owner;
    }
    this.#elsewhere.delete(meeting);
    const hosted = this.#here.get(meeting);
    const isKept = hosted !== undefined && this.isHere(meeting);
    // Where the lease had run out, another node may have had it meanwhile.
    if (!isKept) await begun(meeting);
    this.#here.set(meeting, {
      until: asked + LEASE_MS,
      since: isKept ? hosted.since : performance.now(),
    });
    return null;
  }

  #lose(meeting: string): void {
    if (this.#here.delete(meeting)) this.#parts.ended(meeting);
  }
}
