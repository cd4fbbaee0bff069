import type { Log } from '../log.ts';
import type {
  DocumentStore,
  DocumentUpdate,
  StoredDocument,
} from '../storage/ports/document-store.ts';
import { AwarenessRoom } from './awareness.ts';
import type { Speaker } from './awareness.ts';
import { Intake } from './intake.ts';
import type { Judgement } from './intake.ts';
import { merged } from './merged.ts';
import { awarenessFrame, updateFrame } from './protocol.ts';
import { StoreQueue } from './store-queue.ts';
import type { Taken } from './store-queue.ts';
import { TextState } from './text-state.ts';

/** One who is told of everything that happens in a document. */
export interface Listener extends Speaker {
  /** Gets a frame. */
  tell(frame: Uint8Array): void;
  /** Something has been stored: what waited for it may be offered again. */
  advanced(): void;
  /** The document cannot go on as it is; whoever comes back finds what is stored. */
  interrupted(): void;
}

/** How much tail a snapshot takes up: by number of updates, and by bytes. */
const LONGEST_TAIL = 500;
const LARGEST_TAIL = 1024 * 1024;
/** Cursors are told of at most this often, in milliseconds. */
const AWARENESS_WINDOW = 50;

/**
 * A document that somebody has open. It is the same for every connection; what
 * a single connection may do is asked before (`limits.ts`, and the shared
 * `documentAccess`).
 *
 * Three things are kept apart: what is *taken in* (which judges the next
 * update), what is *stored* (the text, which answers those who join) and what
 * is *relayed*. They follow each other in that order.
 */
export class SharedDocument {
  readonly name: string;
  readonly awareness: AwarenessRoom;
  readonly #store: DocumentStore;
  readonly #log: Log;
  readonly #listeners = new Set<Listener>();
  readonly #text: TextState;
  readonly #intake: Intake;
  readonly #queue: StoreQueue;
  /** Number of the last update in the text. */
  #last: number;
  #tail: { updates: number; bytes: number };
  #compaction: Promise<void> | null = null;
  #awarenessTimer: NodeJS.Timeout | null = null;
  #broken = false;

  constructor(name: string, stored: StoredDocument, store: DocumentStore, log: Log) {
    this.name = name;
    this.#store = store;
    this.#log = log;
    this.#text = new TextState(stored, (error) =>
      log.error({ err: error, document: name }, 'a stored update cannot be applied'),
    );
    this.#intake = new Intake({
      clocks: this.#text.clocks(),
      keyed: this.#text.keyed(),
      owners: stored.owners,
      isDeleted: (runs) => this.#text.isDeleted(runs),
    });
    this.awareness = new AwarenessRoom((client, person) =>
      this.#intake.authorship.isForeign(client, person),
    );
    this.#last = stored.last;
    this.#tail = { updates: stored.tail.length, bytes: bytesOf(stored.tail) };
    this.#queue = new StoreQueue({
      append: (batch) => this.#append(batch),
      publish: (batch) => this.#publish(batch),
      failed: (error) => this.#failed(error),
    });
  }

  /** Something could not be stored: what was taken in is not what is there any more. */
  get broken(): boolean {
    return this.#broken;
  }

  join(listener: Listener): void {
    this.#listeners.add(listener);
  }

  leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.awareness.leave(listener)) this.tellAwareness();
  }

  /** What is stored, as a state vector. */
  stateVector(): Uint8Array {
    return this.#text.stateVector();
  }

  /**
   * The frame that answers a sync step 1 with what is stored.
   *
   * @throws when the state vector is none.
   */
  answer(stateVector: Uint8Array): Uint8Array {
    return this.#text.answer(stateVector);
  }

  /** What is stored, as one update. */
  snapshot(): Uint8Array {
    return this.#text.snapshot();
  }

  /** An id under which the person has written before. */
  idOf(person: string): number | null {
    return this.#intake.authorship.idOf(person);
  }

  /**
   * Takes an update in if all is well with it; it is then applied and relayed
   * once it is stored. `stored` is called when all of the update is on disk,
   * this time or since before. `update` must have a buffer of its own.
   */
  offer(update: Uint8Array, by: string, stored: () => void): Judgement {
    const judged = this.#intake.judge(update, by);
    if (judged.judgement === 'taken') {
      const { body, owners } = judged;
      this.#queue.push({ updates: [{ by, body }], owners, stored });
    } else if (judged.judgement === 'known') {
      // What it repeats may still be on its way to the disk.
      this.#queue.push({ updates: [], owners: [], stored });
    }
    return judged;
  }

  /** Tells everybody of changed cursors, soon. */
  tellAwareness(): void {
    this.#awarenessTimer ??= setTimeout(() => {
      this.#awarenessTimer = null;
      for (const entries of this.awareness.changes()) this.#tellAll(awarenessFrame(entries));
    }, AWARENESS_WINDOW);
  }

  /** Resolves when all that was taken in is stored and relayed. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  /** Puts a snapshot in the place of the updates so far. */
  async compact(): Promise<void> {
    await this.#compaction;
    if (this.#tail.updates === 0) return;
    this.#tail = { updates: 0, bytes: 0 };
    try {
      const compaction = { document: this.name, snapshot: this.snapshot(), upTo: this.#last };
      this.#compaction = this.#store.compact(compaction);
      await this.#compaction;
    } catch (error) {
      this.#log.error({ err: error, document: this.name }, 'a document could not be compacted');
    } finally {
      this.#compaction = null;
    }
  }

  close(): void {
    if (this.#awarenessTimer !== null) clearTimeout(this.#awarenessTimer);
    this.#text.close();
  }

  async #append(batch: readonly Taken[]): Promise<void> {
    const updates = batch.flatMap((taken) => taken.updates);
    if (updates.length === 0) return;
    const owners = batch.flatMap((taken) => taken.owners);
    const appended = await this.#store.append({ document: this.name, updates, owners });
    if (appended.outcome === 'foreign') {
      throw new Error(`client ${appended.client} was claimed elsewhere`);
    }
    if (appended.last !== this.#last + updates.length) throw new Error('somebody else writes here');
  }

  #publish(batch: readonly Taken[]): void {
    const updates = batch.flatMap((taken) => taken.updates);
    if (updates.length > 0) this.#add(updates);
    for (const { stored } of batch) stored();
    for (const listener of [...this.#listeners]) listener.advanced();
  }

  #add(updates: readonly DocumentUpdate[]): void {
    this.#text.add(updates);
    this.#last += updates.length;
    this.#tellAll(updateFrame(merged(updates.map(({ body }) => body))));
    this.#tail.updates += updates.length;
    this.#tail.bytes += bytesOf(updates);
    const long = this.#tail.updates > LONGEST_TAIL || this.#tail.bytes > LARGEST_TAIL;
    if (long && this.#compaction === null) void this.compact();
  }

  #tellAll(frame: Uint8Array): void {
    for (const listener of [...this.#listeners]) listener.tell(frame);
  }

  #failed(error: unknown): void {
    this.#broken = true;
    this.#log.error({ err: error, document: this.name }, 'a document could not be stored');
    for (const listener of [...this.#listeners]) listener.interrupted();
  }
}

function bytesOf(updates: readonly { readonly body: Uint8Array }[]): number {
  return updates.reduce((sum, { body }) => sum + body.length, 0);
}
