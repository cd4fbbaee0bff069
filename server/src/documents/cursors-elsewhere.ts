import type { AwarenessRoom } from './awareness.ts';

/**
 * Cursors of a document whose people are on several servers. Each server says
 * where those stand that are connected to it: what has changed, soon and
 * together; all of it now and then, so that a word that was lost is said again
 * and a server that fell silent is noticed; and all of it when another server
 * opens the document and asks. Only what an editor shows is said: who, and
 * where in the text.
 */
export interface ClientCursor {
  readonly client: number;
  readonly clock: number;
  readonly person: string;
  readonly name: string;
  /** False once they have left. */
  readonly here: boolean;
  /** As editors over Yjs write it. */
  readonly cursor: unknown;
}

export interface DocumentCursors {
  readonly document: string;
  readonly cursors: readonly ClientCursor[];
}

/** How a document's cursors are said to other servers. */
export interface CursorWords {
  say(cursors: DocumentCursors): void;
  /** Asks them to say theirs. */
  ask(document: string): void;
}

/** Changes are gathered for this long, in milliseconds: others are told at most ten times a second. */
const TOLD_AFTER = 100;
/** The most that is said at a time; the rest follows. A cursor is some 300 bytes. */
const MOST_AT_ONCE = 64;
/** Cursors of a server that has not repeated them for this long are gone, in milliseconds. */
export const SILENT_AFTER = 15_000;

/** Says the cursors of one document. */
export class CursorTelling {
  readonly #document: string;
  readonly #room: AwarenessRoom;
  readonly #words: CursorWords;
  #timer: NodeJS.Timeout | null = null;

  constructor(document: string, room: AwarenessRoom, words: CursorWords) {
    this.#document = document;
    this.#room = room;
    this.#words = words;
  }

  /** Something may have changed. */
  soon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      if (this.#say() === MOST_AT_ONCE) this.soon();
    }, TOLD_AFTER);
  }

  /** Says all of them again. */
  again(): void {
    this.#room.repeatHere();
    this.soon();
  }

  ask(): void {
    this.#words.ask(this.#document);
  }

  /** What was not said yet is said now: those who leave with a server are gone at once. */
  close(): void {
    if (this.#timer === null) return;
    clearTimeout(this.#timer);
    this.#timer = null;
    this.#say();
  }

  #say(): number {
    const cursors = this.#room.changedHere(MOST_AT_ONCE);
    if (cursors.length > 0) this.#words.say({ document: this.#document, cursors });
    return cursors.length;
  }
}
