import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type {
  DocumentHead,
  DocumentStore,
  DocumentUpdate,
  StoredDocument,
} from '../storage/ports/document-store.ts';
import { Authorship } from './authorship.ts';
import { AwarenessRoom } from './awareness.ts';
import type { Speaker } from './awareness.ts';
import { CursorTelling, SILENT_AFTER } from './cursors-elsewhere.ts';
import type { ClientCursor, CursorWords } from './cursors-elsewhere.ts';
import { Intake } from './intake.ts';
import type { Judgement } from './intake.ts';
import { shared } from './line.ts';
import type { SharedMessages } from './line.ts';
import { merged } from './merged.ts';
import { awarenessFrame, updateFrame } from './protocol.ts';
import { StoreQueue } from './store-queue.ts';
import type { News, Outcome, Taken } from './store-queue.ts';
import { TextState } from './text-state.ts';
import { vocabularyOf } from './vocabulary.ts';

/** One who is told of everything that happens in a document. */
export interface Listener extends Speaker {
  /** Gets messages that everybody gets. */
  tell(told: SharedMessages): void;
  /** Something has been stored: what waited for it may be offered again. */
  advanced(): void;
  /** Whether the document takes edits has changed. */
  reconsider(): void;
  /** The document cannot go on as it is; whoever comes back finds what is stored. */
  interrupted(): void;
}

/** What a document needs of the rest of the server. */
export interface DocumentParts {
  readonly store: DocumentStore;
  readonly log: Log;
  /** The document has come further: other servers may want to know. */
  moved(head: DocumentHead): void;
  /** Nobody has it open here any more, and all of it is stored. */
  unloaded?(name: string): void;
  /** The way of cursors to other servers, where there are any. */
  readonly cursors?: CursorWords | undefined;
}

/** How much tail a snapshot takes up: by number of updates, and by bytes. */
const LONGEST_TAIL = 500;
const LARGEST_TAIL = 1024 * 1024;
/** Cursors are told of at most this often, in milliseconds. */
const AWARENESS_WINDOW = 50;

/**
 * A document that somebody has open. It is the same for every connection; what
 * a single connection may do is asked before (`limits.ts`, `standing.ts`).
 *
 * Three things are kept apart: what is *taken in* (which judges the next
 * update), what is *stored* (the text, which answers those who join) and what
 * is *relayed*. They follow each other in that order.
 *
 * Other servers may have the same document open. The store is what they agree
 * by: it takes an update only from a server that has read all before it. One
 * that has not reads on, and judges again what it took in and had not stored.
 */
export class SharedDocument {
  readonly name: string;
  readonly awareness: AwarenessRoom;
  /** Under which the server itself writes here: another server has another one. */
  readonly ownClient = new Y.Doc().clientID;
  readonly #parts: DocumentParts;
  readonly #listeners = new Set<Listener>();
  /** Null where there are no other servers. */
  readonly #cursors: CursorTelling | null;
  readonly #text: TextState;
  readonly #queue: StoreQueue;
  #authorship: Authorship;
  /** Null until it is needed: reading on makes it anew. */
  #intake: Intake | null = null;
  /** Number of the last update in the text. */
  #last: number;
  #frozen: boolean;
  #tail: { updates: number; bytes: number };
  #compaction: Promise<void> | null = null;
  #awarenessTimer: NodeJS.Timeout | null = null;
  #broken = false;

  constructor(name: string, stored: StoredDocument, parts: DocumentParts) {
    this.name = name;
    this.#parts = parts;
    this.#text = new TextState(stored, (error) =>
      parts.log.error({ err: error, document: name }, 'a stored update cannot be applied'),
    );
    this.#authorship = new Authorship(stored.owners);
    this.awareness = new AwarenessRoom((client, person) =>
      this.#authorship.isForeign(client, person),
    );
    this.#cursors =
      parts.cursors === undefined ? null : new CursorTelling(name, this.awareness, parts.cursors);
    this.#cursors?.ask();
    this.#last = stored.last;
    this.#frozen = stored.frozen;
    this.#tail = { updates: stored.tail.length, bytes: bytesOf(stored.tail) };
    this.#queue = new StoreQueue({
      append: (batch) => this.#append(batch),
      publish: (batch) => this.#publish(batch),
      readOn: () => this.#readOn(),
      failed: (error) => this.#failed(error),
    });
  }

  /** Something could not be stored: what was taken in is not what is there any more. */
  get broken(): boolean {
    return this.#broken;
  }

  /** It was approved, and takes no more edits. */
  get frozen(): boolean {
    return this.#frozen;
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
   * The frames that answer a sync step 1 with what is stored.
   *
   * @throws when the state vector is none.
   */
  answer(stateVector: Uint8Array): readonly Uint8Array[] {
    return this.#text.answer(stateVector);
  }

  /** What is stored, as one update. */
  snapshot(): Uint8Array {
    return this.#text.snapshot();
  }

  /**
   * Takes an update in if all is well with it; it is then applied and relayed
   * once it is stored. `outcome` is told once what becomes of it. `update` must
   * have a buffer of its own.
   */
  offer(update: Uint8Array, by: string, outcome: Outcome): void {
    const taken = this.#judged({ by, body: update }, outcome);
    if (taken !== null) this.#queue.push(taken);
  }

  /** The store has it at this point: reads on where that is not known here. */
  readOn({ last, frozen }: DocumentHead): void {
    if (last > this.#last || frozen !== this.#frozen) this.#queue.readOn();
  }

  /** Tells everybody of changed cursors, soon. */
  tellAwareness(): void {
    this.#cursors?.soon();
    this.#tellAwarenessHere();
  }

  /** Another server says where its cursors stand. */
  hearCursors(node: string, cursors: readonly ClientCursor[]): void {
    const changed = this.awareness.hearElsewhere(node, cursors, performance.now());
    if (changed) this.#tellAwarenessHere();
  }

  /** Says all cursors again to other servers; called now and then, and when one asks. */
  repeatCursors(): void {
    this.#cursors?.again();
    const gone = this.awareness.forgetElsewhere(performance.now() - SILENT_AFTER);
    if (gone) this.#tellAwarenessHere();
  }

  #tellAwarenessHere(): void {
    this.#awarenessTimer ??= setTimeout(() => {
      this.#awarenessTimer = null;
      this.#tellAll(this.awareness.changes().map(awarenessFrame));
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
      this.#compaction = this.#parts.store.compact(compaction);
      await this.#compaction;
    } catch (error) {
      this.#parts.log.error(
        { err: error, document: this.name },
        'a document could not be compacted',
      );
    } finally {
      this.#compaction = null;
    }
  }

  close(): void {
    if (this.#awarenessTimer !== null) clearTimeout(this.#awarenessTimer);
    this.#cursors?.close();
    this.#text.close();
  }

  /** What of an update is to be stored; null when that is nothing, which its sender has been told. */
  #judged(offered: DocumentUpdate, outcome: Outcome): Taken | null {
    const judged = this.#judge(offered);
    switch (judged.judgement) {
      case 'taken': {
        const updates = [{ by: offered.by, body: judged.body }];
        return { offered, updates, owners: judged.owners, outcome };
      }
      case 'known':
        // What it repeats may still be on its way to the disk.
        return { offered, updates: [], owners: [], outcome };
      case 'incomplete':
        outcome.incomplete();
        return null;
      case 'refused':
        outcome.refused(judged.code);
        return null;
    }
  }

  #judge({ body, by }: DocumentUpdate): Judgement {
    this.#intake ??= new Intake({
      vocabulary: vocabularyOf(this.name),
      clocks: this.#text.clocks(),
      places: this.#text.places(),
      authorship: this.#authorship,
      isDeleted: (runs) => this.#text.isDeleted(runs),
    });
    if (!this.#frozen) return this.#intake.judge(body, by);
    if (this.#intake.knows(body)) return { judgement: 'known' };
    return { judgement: 'refused', code: DOCUMENT_CLOSE.frozen };
  }

  async #append(batch: readonly Taken[]): Promise<boolean> {
    const updates = batch.flatMap((taken) => taken.updates);
    if (updates.length === 0) return true;
    const owners = batch.flatMap((taken) => taken.owners);
    const append = { document: this.name, updates, owners, after: this.#last };
    const appended = await this.#parts.store.append(append);
    if (appended.outcome === 'behind' && appended.last === this.#last) {
      throw new Error('the store contradicts itself');
    }
    return appended.outcome === 'appended';
  }

  #publish(batch: readonly Taken[]): void {
    const updates = batch.flatMap((taken) => taken.updates);
    if (updates.length > 0) {
      this.#add(updates, this.#last + updates.length);
      this.#tellUpdate(merged(updates.map(({ body }) => body)));
      this.#parts.moved({ document: this.name, last: this.#last, frozen: this.#frozen });
    }
    for (const { outcome } of batch) outcome.stored();
    this.#tellAdvanced();
  }

  /** What others have stored or frozen since; null when that is nothing. */
  async #readOn(): Promise<News | null> {
    const stored = await this.#parts.store.load(this.name, this.#last);
    if (stored.last === this.#last && stored.frozen === this.#frozen) return null;
    return (waiting) => {
      this.#takeNews(stored);
      const still = waiting.flatMap(({ offered, outcome }) => {
        const taken = this.#judged(offered, outcome);
        return taken === null ? [] : [taken];
      });
      this.#tellAdvanced();
      return still;
    };
  }

  #takeNews({ snapshot, tail, last, owners, frozen }: StoredDocument): void {
    const known = this.#text.stateVector();
    const whole = snapshot === null ? [] : [{ by: 'snapshot', body: snapshot }];
    const news = [...whole, ...tail];
    this.#authorship = new Authorship(owners);
    this.#intake = null;
    if (news.length > 0) {
      this.#add(news, last);
      const update = merged(news.map(({ body }) => body));
      this.#tellUpdate(snapshot === null ? update : Y.diffUpdate(update, known));
    }
    if (frozen === this.#frozen) return;
    this.#frozen = frozen;
    for (const listener of [...this.#listeners]) listener.reconsider();
  }

  #add(updates: readonly DocumentUpdate[], last: number): void {
    this.#text.add(updates);
    this.#last = last;
    this.#tail.updates += updates.length;
    this.#tail.bytes += bytesOf(updates);
    const long = this.#tail.updates > LONGEST_TAIL || this.#tail.bytes > LARGEST_TAIL;
    if (long && this.#compaction === null) void this.compact();
  }

  #tellAdvanced(): void {
    for (const listener of [...this.#listeners]) listener.advanced();
  }

  /** Whoever types moves their cursor with every letter: the one goes with the other. */
  #tellUpdate(update: Uint8Array): void {
    if (this.#awarenessTimer !== null) clearTimeout(this.#awarenessTimer);
    this.#awarenessTimer = null;
    this.#tellAll([updateFrame(update), ...this.awareness.changes().map(awarenessFrame)]);
  }

  #tellAll(messages: readonly Uint8Array[]): void {
    if (messages.length === 0) return;
    const told = shared(...messages);
    for (const listener of [...this.#listeners]) listener.tell(told);
  }

  #failed(error: unknown): void {
    this.#broken = true;
    this.#parts.log.error({ err: error, document: this.name }, 'a document could not be stored');
    for (const listener of [...this.#listeners]) listener.interrupted();
  }
}

function bytesOf(updates: readonly { readonly body: Uint8Array }[]): number {
  return updates.reduce((sum, { body }) => sum + body.length, 0);
}
