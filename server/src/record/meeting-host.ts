import type { Actor, Person, Role } from '@koinon/shared/identity/people';
import { isRefusal } from '@koinon/shared/kernel/outcome';
import { decide } from '@koinon/shared/record/decide';
import { evolve, initialState } from '@koinon/shared/record/meeting-state';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { CommandAnswer, CommandMessage, Frame, Sync } from '@koinon/shared/wire';
import type { AcceptedCommand, RecordStore, StoredEvent } from '../storage/ports/record-store.ts';
import { genesis, hex, seal } from './chain.ts';
import { frameOf } from './frame.ts';

/**
 * The one writer of a meeting's record.
 *
 * Commands are taken one at a time: each is decided against the state that the
 * ones before it left. All that is waiting is written in one commit; only when
 * that has reached the disk are the commands answered and the events told. If
 * somebody else wrote meanwhile, the host reads again and decides again.
 *
 * A repeated command (same person, same id) that was accepted gets its first
 * answer and changes nothing; one that was refused is decided anew.
 */
export interface Giver {
  readonly person: string;
  readonly role: Actor;
}

export interface HostParts {
  readonly meeting: string;
  readonly store: RecordStore;
  readonly people: readonly Person[];
  now(): number;
}

interface Waiting {
  readonly giver: Giver;
  readonly message: CommandMessage;
  answer(answer: CommandAnswer): void;
  fail(error: unknown): void;
}

/** Frames kept for those who return; who has missed more gets a snapshot. */
const FRAMES_KEPT = 2_000;

interface Fold {
  readonly state: MeetingState;
  readonly n: number;
  readonly hash: Uint8Array;
}

export class MeetingHost {
  readonly meeting: string;
  readonly #parts: HostParts;
  readonly #people: Map<string, Person>;
  readonly #accepted = new Map<string, number>();
  readonly #listeners = new Set<(frames: readonly Frame[]) => void>();
  #fold: Fold;
  #frames: Frame[] = [];
  #queue: Waiting[] = [];
  #working: Promise<void> | null = null;
  #closed = false;

  private constructor(parts: HostParts) {
    this.meeting = parts.meeting;
    this.#parts = parts;
    this.#people = new Map(parts.people.map((person) => [person.id, person]));
    this.#fold = { state: initialState, n: 0, hash: genesis(parts.meeting) };
  }

  /** Reads the meeting's record from the store; a meeting without events is a new one. */
  static async load(parts: HostParts): Promise<MeetingHost> {
    const host = new MeetingHost(parts);
    await host.#read();
    return host;
  }

  get state(): MeetingState {
    return this.#fold.state;
  }

  get people(): readonly Person[] {
    return [...this.#people.values()];
  }

  roleOf(person: string): Role | null {
    return this.#people.get(person)?.role ?? null;
  }

  /** The events after `seen`, or a snapshot where that is not known or too long ago. */
  sync(seen: number | null): Sync {
    const { n, hash, state } = this.#fold;
    const missed = seen === null ? Infinity : n - seen;
    if (missed < 0 || missed > this.#frames.length) {
      return { kind: 'snapshot', n, hash: hex(hash), state };
    }
    return { kind: 'events', frames: this.#frames.slice(this.#frames.length - missed) };
  }

  /** Tells of every stored event from now on, in order; returns the way to stop. */
  subscribe(listener: (frames: readonly Frame[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Resolves when the command is stored or refused; rejects when the store fails. */
  give(giver: Giver, message: CommandMessage): Promise<CommandAnswer> {
    if (this.#closed) return Promise.resolve({ ok: false, code: 'unavailable' });
    return new Promise((answer, fail) => {
      this.#queue.push({ giver, message, answer, fail });
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
    while (this.#queue.length > 0) {
      const batch = this.#queue.splice(0);
      try {
        await this.#decideAndCommit(batch);
      } catch (error) {
        for (const { fail } of batch) fail(error);
      }
    }
    this.#working = null;
  }

  async #decideAndCommit(batch: readonly Waiting[]): Promise<void> {
    for (;;) {
      const draft = this.#decideAll(batch);
      if (draft.events.length > 0) {
        const result = await this.#parts.store.commit({
          stream: this.meeting,
          expectedVersion: this.#fold.n,
          events: draft.events,
          commands: draft.commands,
        });
        if (result.outcome === 'conflict') {
          await this.#read();
          continue;
        }
        this.#take(draft.fold, draft.frames, draft.commands);
      }
      batch.forEach(({ answer }, index) => answer(draft.answers[index] ?? NEVER_ANSWERED));
      return;
    }
  }

  /** Decides a batch on paper: nothing of it counts before it is stored. */
  #decideAll(batch: readonly Waiting[]): Draft {
    const draft = new Draft(this.#fold);
    for (const { giver, message } of batch) {
      const key = commandKey(giver.person, message.id);
      const repeated = this.#accepted.get(key) ?? draft.accepted.get(key);
      if (repeated !== undefined) draft.answers.push({ ok: true, n: repeated });
      else this.#decideOne(draft, giver, message, key);
    }
    return draft;
  }

  #decideOne(draft: Draft, giver: Giver, message: CommandMessage, key: string): void {
    const outcome = decide(draft.fold.state, message.command, {
      by: giver.person,
      role: giver.role,
      roleOf: (person) => this.roleOf(person),
    });
    if (isRefusal(outcome)) {
      draft.answers.push({ ok: false, code: outcome.refused });
      return;
    }
    const at = this.#parts.now();
    for (const event of outcome) {
      const sealed = seal(draft.fold.hash, draft.fold.n + 1, { at, by: giver.person, event });
      draft.add(sealed);
    }
    draft.accepted.set(key, draft.fold.n);
    draft.commands.push({ person: giver.person, id: message.id, n: draft.fold.n });
    draft.answers.push({ ok: true, n: draft.fold.n });
  }

  #take(fold: Fold, frames: readonly Frame[], commands: readonly AcceptedCommand[]): void {
    this.#fold = fold;
    this.#frames.push(...frames);
    if (this.#frames.length > 2 * FRAMES_KEPT) this.#frames = this.#frames.slice(-FRAMES_KEPT);
    for (const { person, id, n } of commands) this.#accepted.set(commandKey(person, id), n);
    for (const listener of [...this.#listeners]) listener(frames);
  }

  /** Folds in what the store has beyond what the host has seen. */
  async #read(): Promise<void> {
    const draft = new Draft(this.#fold);
    for (const event of await this.#parts.store.read(this.meeting, this.#fold.n)) draft.add(event);
    const commands = await this.#parts.store.commands(this.meeting);
    this.#take(draft.fold, draft.frames, commands);
  }
}

/** A batch's answers are as many as its commands, so this is only for the types. */
const NEVER_ANSWERED: CommandAnswer = { ok: false, code: 'unavailable' };

/** Ids are the clients' own, so two people may use the same one. */
function commandKey(person: string, id: string): string {
  return `${person}\n${id}`;
}

class Draft {
  readonly events: StoredEvent[] = [];
  readonly frames: Frame[] = [];
  readonly answers: CommandAnswer[] = [];
  readonly commands: AcceptedCommand[] = [];
  readonly accepted = new Map<string, number>();
  fold: Fold;

  constructor(fold: Fold) {
    this.fold = fold;
  }

  add(event: StoredEvent): void {
    const frame = frameOf(event);
    this.events.push(event);
    this.frames.push(frame);
    this.fold = { state: evolve(this.fold.state, frame), n: event.n, hash: event.hash };
  }
}
