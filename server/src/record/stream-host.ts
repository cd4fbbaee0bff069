import type { Actor } from '@koinon/shared/identity/people';
import type { EventMeta } from '@koinon/shared/kernel/decider';
import type { Outcome } from '@koinon/shared/kernel/outcome';
import type { AcceptedCommand, RecordStore } from '../storage/ports/record-store.ts';
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
  /** What the same commit will leave in the store besides events, so far. */
  readonly drafted: Besides;
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

interface Waiting<Command, Code extends string> {
  readonly giver: Giver;
  readonly message: Message<Command>;
  answer(answer: Answer<Code>): void;
  fail(error: unknown): void;
}

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
  #queue: Waiting<Command, Code>[] = [];
  #readers: Reader[] = [];
  /** Whether the log may hold what this host has not seen: events, or ids of accepted commands. */
  #isBehind = false;
  #working: Promise<void> | null = null;
  #closed = false;

  private constructor(parts: StreamParts<State, Command, Event, Code, Prepared>) {
    this.#parts = parts;
    this.#fold = { state: parts.rules.initial, n: 0, hash: genesis(parts.stream) };
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

  async #work(): Promise<void> {
    while (this.#queue.length > 0 || this.#readers.length > 0) {
      if (this.#readers.length > 0) await this.#readFor(this.#readers.splice(0));
      const batch = this.#queue.splice(0, this.#howMany());
      if (batch.length === 0) continue;
      try {
        await this.#decideAndCommit(batch);
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    this.#working = null;
  }

  /** Up to the next command that wants preparing: it begins the next commit. */
  #howMany(): number {
    const next = this.#queue.findIndex(
      ({ message }, index) => index > 0 && this.#wantsPreparing(message.command),
    );
    return next === -1 ? this.#queue.length : next;
  }

  #wantsPreparing(command: Command): boolean {
    return this.#parts.rules.wantsPreparing?.(command) ?? false;
  }

  async #decideAndCommit(batch: readonly Waiting<Command, Code>[]): Promise<void> {
    for (let failed = 0; ;) {
      if (this.#isBehind) await this.#read();
      const draft = this.#newDraft();
      const prepared = await this.#prepare(batch[0]);
      const answers = batch.map((waiting, index) =>
        this.#decideOne(draft, waiting, index === 0 ? prepared : null),
      );
      if (!draft.isEmpty) {
        const stored = await this.#commit(draft).catch((error: unknown) => {
          failed += 1;
          if (failed === COMMITS_TRIED) throw error;
          return false;
        });
        if (!stored) continue;
        this.#parts.rules.stored?.(draft.besides);
        this.#take(draft, draft.commands);
      }
      batch.forEach(({ answer }, index) => answer(answers[index] ?? NEVER_ANSWERED));
      return;
    }
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

  /** Decides on paper: nothing of a draft counts before it is stored. */
  #decideOne(
    draft: Draft<State, Event>,
    { giver, message: { id, command } }: Waiting<Command, Code>,
    prepared: Prepared | null,
  ): Answer<Code> {
    const key = commandKey(giver.person, id);
    const repeated = this.#accepted.get(key) ?? draft.accepted(key);
    if (repeated !== undefined) return { ok: true, n: repeated };
    const now = this.#parts.now();
    const outcome = this.#parts.rules.decide(draft.fold.state, command, {
      giver,
      now,
      drafted: draft.besides,
      prepared,
    });
    if ('refused' in outcome) return { ok: false, code: outcome.refused };
    const decision = 'besides' in outcome ? outcome : { events: outcome, besides: NOTHING };
    for (const event of decision.events) draft.write({ at: now, by: giver.person, event });
    draft.leave(decision.besides);
    // A ballot in a box is no event: an id beside it would say who put it in when.
    if (decision.events.length > 0) draft.accept(giver.person, id);
    return { ok: true, n: draft.fold.n };
  }

  #newDraft(): Draft<State, Event> {
    return new Draft(this.#fold, (state, recorded) => this.#parts.rules.evolve(state, recorded));
  }

  #take(draft: Draft<State, Event>, commands: readonly AcceptedCommand[]): void {
    this.#fold = draft.fold;
    this.#frames.push(...draft.frames);
    if (this.#frames.length > 2 * FRAMES_KEPT) this.#frames = this.#frames.slice(-FRAMES_KEPT);
    for (const { person, id, n } of commands) this.#accepted.set(commandKey(person, id), n);
    if (draft.frames.length === 0) return;
    for (const listener of [...this.#listeners]) listener(draft.frames);
  }

  /** Folds in what the store has beyond what the host has seen, and which commands led there. */
  async #read(): Promise<void> {
    const draft = this.#newDraft();
    const { store, stream, rules } = this.#parts;
    for (const event of await store.read(stream, this.#fold.n)) draft.add(event);
    this.#take(draft, await store.commands(stream));
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

const NOTHING: Besides = {};

/** A batch's answers are as many as its commands, so this is only for the types. */
const NEVER_ANSWERED = { ok: false, code: 'unavailable' } as const;
