import type { Actor } from '@koinon/shared/identity/people';
import type { EventMeta } from '@koinon/shared/kernel/decider';
import type { Outcome } from '@koinon/shared/kernel/outcome';
import type { RecordStore } from '../storage/ports/record-store.ts';
import { Batch } from './batch.ts';
import type { BatchParts, Waiting } from './batch.ts';
import { genesis } from './chain.ts';
import type { StreamFrame } from './frame.ts';
import { commandKey, Draft } from './draft.ts';
import type { Besides, Fold } from './draft.ts';

/**
 * The one writer of a stream of the record: of a meeting, of a body.
 *
 * Commands are taken one at a time: each is decided against the state that the
 * ones before it left. All that is waiting is written in one commit; only when
 * that has reached the disk are the commands answered and the events told. If
 * somebody else wrote meanwhile, the host reads again and decides again; so it
 * does when a commit failed, since that may be stored all the same.
 *
 * What comes while a commit is under way is decided on what that will leave,
 * and is the next commit; it is decided again should the first one fail. So
 * there is one commit at a time, and deciding does not wait for the disk.
 *
 * Where several nodes have a stream, one decides and the others follow: they
 * read on from the log (`catchUp`) and tell of what they find there.
 *
 * A repeated command (same person, same id) that was accepted gets its first
 * answer and changes nothing; one that was refused is decided anew.
 */
export interface StreamRules<State, Command, Event, Code extends string, Prepared = null> {
  readonly initial: State;
  evolve(state: State, recorded: EventMeta & { readonly event: Event }): State;
  decide(
    state: State,
    command: Command,
    asking: Asking<Prepared>,
  ): Outcome<Event, Code> | Decision<Event>;
  /** Whether the command may want something fetched before it. */
  wantsPreparing?(command: Command): boolean;
  /**
   * Fetches what a command cannot be decided without. The command then begins
   * a commit of its own, so that what was fetched is still true when it is used;
   * after a conflict it is fetched anew.
   */
  prepare?(state: State, command: Command): Promise<Prepared>;
  /** Somebody else wrote to the stream: whatever was remembered of the store is read anew. */
  reread?(state: State): Promise<void>;
  /** What a decision left in the store besides events is there now. */
  stored?(besides: Besides): void;
}

/** Events, and what else goes into the same commit. */
export interface Decision<Event> {
  readonly events: readonly Event[];
  readonly besides: Besides;
}

export interface Giver {
  readonly person: string;
  readonly role: Actor;
}

export interface Asking<Prepared = null> {
  readonly giver: Giver;
  /** When this is decided, milliseconds since 1970: the events will carry it. */
  readonly now: number;
  /** What the same commit, so far, and the one under way will leave in the store besides events. */
  readonly drafted: readonly Besides[];
  /** Null where nothing was prepared. */
  readonly prepared: Prepared | null;
}

export interface StreamParts<State, Command, Event, Code extends string, Prepared = null> {
  readonly stream: string;
  readonly store: RecordStore;
  readonly rules: StreamRules<State, Command, Event, Code, Prepared>;
  now(): number;
}

export interface Message<Command> {
  /** Made by the giver, unique per person. */
  readonly id: string;
  readonly command: Command;
}

export type Answer<Code extends string> =
  /** Stored; `n` is the number of the command's last event. */
  | { readonly ok: true; readonly n: number }
  | { readonly ok: false; readonly code: Code | 'unavailable' };

interface Reader {
  done(): void;
  fail(error: unknown): void;
}

/** A commit that fails this often in a row is given up; whoever gave the commands may give them again. */
const COMMITS_TRIED = 2;

/** Frames kept for those who return; who has missed more gets a snapshot. */
const FRAMES_KEPT = 2_000;

export class StreamHost<State, Command, Event, Code extends string, Prepared = null> {
  readonly #parts: StreamParts<State, Command, Event, Code, Prepared>;
  readonly #accepted = new Map<string, number>();
  readonly #listeners = new Set<(frames: readonly StreamFrame<Event>[]) => void>();
  #fold: Fold<State>;
  #frames: StreamFrame<Event>[] = [];
  readonly #batchParts: BatchParts<State, Command, Event, Code, Prepared>;
  #queue: Waiting<Command, Code>[] = [];
  /** The batch whose commit is under way, and what is decided on it meanwhile; null where there is none. */
  #underWay: Batch<State, Command, Event, Code, Prepared> | null = null;
  #ahead: Batch<State, Command, Event, Code, Prepared> | null = null;
  #readers: Reader[] = [];
  /** Whether what has come meanwhile will be decided in a moment. */
  #isLooking = false;
  /** Commits that have failed since one was stored. */
  #failed = 0;
  /** Whether the log may hold what this host has not seen: events, or ids of accepted commands. */
  #isBehind = false;
  #working: Promise<void> | null = null;
  #closed = false;

  private constructor(parts: StreamParts<State, Command, Event, Code, Prepared>) {
    this.#parts = parts;
    this.#fold = { state: parts.rules.initial, n: 0, hash: genesis(parts.stream) };
    this.#batchParts = {
      rules: parts.rules,
      now: () => parts.now(),
      accepted: (key) => this.#accepted.get(key),
    };
  }

  /** Reads the stream from the store; one without events is a new one. */
  static async load<State, Command, Event, Code extends string, Prepared = null>(
    parts: StreamParts<State, Command, Event, Code, Prepared>,
  ): Promise<StreamHost<State, Command, Event, Code, Prepared>> {
    const host = new StreamHost(parts);
    await host.#read();
    return host;
  }

  /** What is stored, folded: the state, and number and hash of the last event. */
  get fold(): Fold<State> {
    return this.#fold;
  }

  /** How many commands wait for their answers. */
  get unanswered(): number {
    const batches = [this.#underWay, this.#ahead].map((batch) => batch?.waiting.length ?? 0);
    return batches.reduce((sum, length) => sum + length, this.#queue.length);
  }

  /** The events after `seen`, or null where they are too long ago, or `seen` is still to come. */
  after(seen: number): readonly StreamFrame<Event>[] | null {
    const missed = this.#fold.n - seen;
    if (missed < 0 || missed > this.#frames.length) return null;
    return this.#frames.slice(this.#frames.length - missed);
  }

  /** Tells of every stored event from now on, in order; returns the way to stop. */
  subscribe(listener: (frames: readonly StreamFrame<Event>[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when the command is stored or refused; rejects when the store fails. */
  give(giver: Giver, message: Message<Command>): Promise<Answer<Code>> {
    if (this.#closed) return Promise.resolve({ ok: false, code: 'unavailable' });
    return new Promise((answer, fail) => {
      this.#queue.push({ giver, message, answer, fail });
      this.#working ??= this.#work();
      this.#lookAhead();
    });
  }

  /**
   * Reads on from the log what others have written. Whoever asks while it is
   * being read shares the next reading.
   */
  catchUp(): Promise<void> {
    if (this.#closed) return Promise.resolve();
    return new Promise((done, fail) => {
      this.#readers.push({ done, fail });
      this.#working ??= this.#work();
    });
  }

  /** Ends after what is waiting has been decided. Closing twice is harmless. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#working;
    this.#listeners.clear();
  }

  /** Once all that can be read now has been read, decides what has come while a commit is under way. */
  #lookAhead(): void {
    if (this.#underWay === null || this.#isLooking) return;
    this.#isLooking = true;
    void allRead().then(() => {
      this.#isLooking = false;
      if (this.#underWay !== null) this.#decideAhead(this.#underWay);
    });
  }

  #decideAhead(underWay: Batch<State, Command, Event, Code, Prepared>): void {
    const taken = this.#queue.splice(0, this.#howMany(0));
    if (taken.length === 0) return;
    this.#ahead ??= underWay.next();
    for (const [index, waiting] of taken.entries()) {
      try {
        this.#ahead.decide(waiting, null);
      } catch (error) {
        // What the rules throw at concerns nobody else: the others are decided without it.
        this.#queue.unshift(...taken.slice(index + 1));
        this.#takeBack();
        waiting.fail(error);
        return;
      }
    }
  }

  /** What was decided ahead does not hold: it waits again, before everything else. */
  #takeBack(): void {
    this.#queue.unshift(...(this.#ahead?.waiting ?? []));
    this.#ahead = null;
  }

  async #work(): Promise<void> {
    await allRead();
    while (this.#queue.length > 0 || this.#readers.length > 0) {
      if (this.#readers.length > 0) await this.#readFor(this.#readers.splice(0));
      const waiting = this.#queue.splice(0, this.#howMany(1));
      if (waiting.length > 0) await this.#carryOut(waiting);
    }
    this.#working = null;
  }

  /** Up to the next command, of those from `from` on, that wants preparing: it begins a commit of its own. */
  #howMany(from: 0 | 1): number {
    const next = this.#queue.findIndex(
      ({ message }, index) => index >= from && this.#wantsPreparing(message.command),
    );
    return next === -1 ? this.#queue.length : next;
  }

  #wantsPreparing(command: Command): boolean {
    return this.#parts.rules.wantsPreparing?.(command) ?? false;
  }

  /** Decides and stores, and then what was decided meanwhile, as long as nothing comes between. */
  async #carryOut(waiting: readonly Waiting<Command, Code>[]): Promise<void> {
    let concerned = waiting;
    try {
      let batch: Batch<State, Command, Event, Code, Prepared> | null = await this.#decide(waiting);
      while (batch !== null) {
        concerned = batch.waiting;
        if (!(await this.#store(batch))) {
          this.#takeBack();
          this.#queue.unshift(...concerned);
          return;
        }
        batch.answer();
        // A commit begins before the answers to the one before are written.
        if (this.#readers.length > 0) this.#takeBack();
        batch = this.#ahead;
        this.#ahead = null;
      }
    } catch (error) {
      this.#failed = 0;
      this.#takeBack();
      for (const { fail } of concerned) fail(error);
    }
  }

  async #decide(
    waiting: readonly Waiting<Command, Code>[],
  ): Promise<Batch<State, Command, Event, Code, Prepared>> {
    if (this.#isBehind) await this.#read();
    const prepared = await this.#prepare(waiting[0]);
    const batch = Batch.on(this.#fold, this.#batchParts);
    waiting.forEach((one, index) => batch.decide(one, index === 0 ? prepared : null));
    return batch;
  }

  /** False when it has to be decided again. @throws when its commit has failed too often */
  async #store(batch: Batch<State, Command, Event, Code, Prepared>): Promise<boolean> {
    const { draft } = batch;
    if (draft.isEmpty) {
      this.#failed = 0;
      return true;
    }
    this.#underWay = batch;
    try {
      if (!(await this.#commit(draft))) return false;
    } catch (error) {
      this.#failed += 1;
      if (this.#failed < COMMITS_TRIED) return false;
      throw error;
    } finally {
      this.#underWay = null;
    }
    this.#failed = 0;
    this.#parts.rules.stored?.(draft.besides);
    this.#take(draft, draft.accepted);
    return true;
  }

  /** Whether the draft is stored. If not, or if nobody knows, the log is read before anything else is decided. */
  async #commit({ events, commands, besides }: Draft<State, Event>): Promise<boolean> {
    const { store, stream } = this.#parts;
    const expectedVersion = this.#fold.n;
    this.#isBehind = true;
    const result = await store.commit({ stream, expectedVersion, events, commands, ...besides });
    this.#isBehind = result.outcome !== 'committed';
    return !this.#isBehind;
  }

  async #prepare(first: Waiting<Command, Code> | undefined): Promise<Prepared | null> {
    if (first === undefined || !this.#wantsPreparing(first.message.command)) return null;
    return (await this.#parts.rules.prepare?.(this.#fold.state, first.message.command)) ?? null;
  }

  #newDraft(): Draft<State, Event> {
    return new Draft(this.#fold, (state, recorded) => this.#parts.rules.evolve(state, recorded));
  }

  #take(draft: Draft<State, Event>, accepted: Iterable<readonly [string, number]>): void {
    this.#fold = draft.fold;
    this.#frames.push(...draft.frames);
    if (this.#frames.length > 2 * FRAMES_KEPT) this.#frames = this.#frames.slice(-FRAMES_KEPT);
    for (const [key, n] of accepted) this.#accepted.set(key, n);
    if (draft.frames.length === 0) return;
    for (const listener of [...this.#listeners]) listener(draft.frames);
  }

  /** Folds in what the store has beyond what the host has seen, and which commands led there. */
  async #read(): Promise<void> {
    const draft = this.#newDraft();
    const { store, stream, rules } = this.#parts;
    for (const event of await store.read(stream, this.#fold.n)) draft.add(event);
    const commands = await store.commands(stream);
    this.#take(
      draft,
      commands.map(({ person, id, n }) => [commandKey(person, id), n] as const),
    );
    await rules.reread?.(this.#fold.state);
    this.#isBehind = false;
  }

  async #readFor(readers: readonly Reader[]): Promise<void> {
    try {
      await this.#readEvents();
      for (const { done } of readers) done();
    } catch (error) {
      for (const { fail } of readers) fail(error);
    }
  }

  /** As a follower reads: the ids of commands can wait until it decides itself. */
  async #readEvents(): Promise<void> {
    const draft = this.#newDraft();
    const { store, stream, rules } = this.#parts;
    for (const event of await store.read(stream, this.#fold.n)) draft.add(event);
    this.#isBehind ||= draft.frames.length > 0;
    this.#take(draft, []);
    await rules.reread?.(this.#fold.state);
  }
}

/**
 * Resolves when everything that can be read from connections now has been
 * read. Where a thousand members vote at once, their commands are then decided
 * one behind the other, which costs half of deciding each between two readings.
 */
function allRead(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
