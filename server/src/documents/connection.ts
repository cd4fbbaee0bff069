import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import type { Role } from '@koinon/shared/identity/people';
import type { RawData, WebSocket } from 'ws';
import { Limits } from './limits.ts';
import { lineOf, shared } from './line.ts';
import type { Line, SharedMessages } from './line.ts';
import { awarenessFrame, readFrame, STILL_HERE, stepOneFrame, storedFrame } from './protocol.ts';
import type { Incoming } from './protocol.ts';
import { Receipts } from './receipts.ts';
import type { Listener, SharedDocument } from './shared-document.ts';
import type { Standing } from './standing.ts';

/** Who is at the other end, as the session says. */
export interface Participant {
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  readonly session: string;
}

export interface ConnectionParts {
  readonly socket: WebSocket;
  readonly who: Participant;
  readonly document: SharedDocument;
  /** How they stand to the document just now: asked for every message. */
  standing(): Standing;
  /** The client wants to be told what is stored. */
  readonly ack: boolean;
  /** Called once, when nothing more goes to the document from here. */
  left(connection: Connection): void;
}

/** A frame that leans on what is not there yet. */
interface Held {
  readonly frame: number;
  readonly update: Uint8Array;
}

/** How much may wait for what is not there yet, in bytes. */
const LARGEST_HELD = 64 * 1024;
/** A reader that does not take what it is sent may hold up this much, in bytes. */
const LARGEST_BACKLOG = 4 * 1024 * 1024;
/** An end from which nothing was heard for so long is asked whether it is there, in milliseconds. */
const QUIET = 15_000;
/** An end that answers nothing, not even pings, is given up after this long, in milliseconds. */
const SILENCE = 60_000;
/** Closing codes of WebSockets themselves, after which a provider comes back. */
const GOING_AWAY = 1001;
const INTERNAL_ERROR = 1011;

/** One WebSocket on one document. What it may do is decided here, what is done in the document. */
export class Connection implements Listener {
  readonly person: string;
  readonly name: string;
  readonly #socket: WebSocket;
  readonly #line: Line;
  readonly #document: SharedDocument;
  readonly #ack: boolean;
  readonly #limits: Limits;
  readonly #left: (connection: Connection) => void;
  readonly #standing: () => Standing;
  readonly #receipts = new Receipts();
  #stands: Standing | null = null;
  #held: readonly Held[] = [];
  #toldAt = performance.now();
  #heardAt = performance.now();
  #open = true;

  constructor({ socket, who, document, standing, ack, left }: ConnectionParts) {
    this.person = who.person;
    this.name = who.name;
    this.#socket = socket;
    this.#line = lineOf(socket);
    this.#document = document;
    this.#left = left;
    this.#standing = standing;
    this.#ack = ack;
    this.#limits = new Limits(performance.now());
    document.join(this);
    socket.on('message', (data, binary) => this.#receive(data, binary));
    socket.on('pong', () => (this.#heardAt = performance.now()));
    socket.on('close', () => this.#leave());
    this.reconsider();
    this.#greet();
  }

  /**
   * Something may have changed in what they may do: who may no longer read is
   * put out; who may no longer write is not seen among those who do.
   */
  reconsider(): void {
    const standing = this.#standing();
    if (standing === this.#stands) return;
    this.#stands = standing;
    if (standing === 'not-public') return this.#refuse(DOCUMENT_CLOSE.notPublic);
    if (standing === 'not-allowed') return this.#refuse(DOCUMENT_CLOSE.notAllowed);
    if (standing === 'writes') return;
    if (this.#document.awareness.leave(this)) this.#document.tellAwareness();
  }

  /** False once nothing more goes to the document from here. */
  get isOpen(): boolean {
    return this.#open;
  }

  tell(told: SharedMessages): void {
    if (this.#keepsUp(told.at)) this.#line.write(told);
  }

  #say(message: Uint8Array): void {
    if (this.#keepsUp(performance.now())) this.#line.send(message);
  }

  /** Whether something may be sent now; a reader that lies too far behind is dropped. */
  #keepsUp(now: number): boolean {
    if (!this.#open) return false;
    if (this.#line.waiting() > LARGEST_BACKLOG) {
      this.#socket.terminate();
      return false;
    }
    this.#toldAt = now;
    return true;
  }

  advanced(): void {
    if (this.#held.length === 0) return;
    const held = this.#held;
    this.#held = [];
    for (const { frame, update } of held) this.#offer(update, frame);
  }

  interrupted(): void {
    this.#close(INTERNAL_ERROR, 'interrupted');
  }

  /** The server ends; the client may come back to the next one. */
  goAway(): void {
    this.#close(GOING_AWAY, 'closing');
  }

  /** Called now and then: keeps the line up, and gives up an end that is not there. */
  tick(silentFor: number): void {
    if (!this.#open) return;
    const now = performance.now();
    if (now - this.#heardAt > SILENCE) return this.#socket.terminate();
    if (now - this.#toldAt >= silentFor) this.#say(STILL_HERE);
    if (now - this.#heardAt >= QUIET) this.#socket.ping();
  }

  /** Whether they are asked for what they have: also who brings it too late is told so. */
  #isHeard(): boolean {
    return this.#stands === 'writes' || this.#stands === 'approved';
  }

  #greet(): void {
    if (!this.#open) return;
    if (this.#isHeard()) this.#say(stepOneFrame(this.#document.stateVector()));
    this.#tellEverybody();
  }

  #tellEverybody(): void {
    for (const entries of this.#document.awareness.everybody()) this.#say(awarenessFrame(entries));
  }

  #receive(data: RawData, binary: boolean): void {
    if (!this.#open) return;
    const now = performance.now();
    this.#heardAt = now;
    const frame = bytesOf(data);
    const incoming = binary ? readFrame(frame) : null;
    if (incoming === null) return this.#refuse(DOCUMENT_CLOSE.badMessage);
    this.reconsider();
    if (!this.#open) return;
    const limit = this.#limits.check(incoming, frame.length, this.#isHeard(), now);
    if (limit.verdict === 'refuse') this.#refuse(limit.code);
    else if (limit.verdict === 'pass') this.#take(incoming);
  }

  #take(incoming: Incoming): void {
    switch (incoming.kind) {
      case 'question':
        return this.#answer(incoming.stateVector);
      case 'update':
        if (this.#isHeard()) this.#offer(incoming.update, this.#receipts.next());
        return;
      case 'awareness':
        if (this.#stands === 'writes') this.#hear(incoming.entries);
        return;
      case 'who-is-here':
        return this.#tellEverybody();
    }
  }

  #answer(stateVector: Uint8Array): void {
    let answer: readonly Uint8Array[];
    try {
      answer = this.#document.answer(stateVector);
    } catch {
      return this.#refuse(DOCUMENT_CLOSE.badMessage);
    }
    for (const frame of answer) this.#say(frame);
  }

  #offer(update: Uint8Array, frame: number): void {
    if (!this.#open) return;
    this.#document.offer(update, this.person, {
      stored: () => this.#stored(frame),
      refused: (code) => this.#refuse(code),
      incomplete: () => this.#hold({ update, frame }),
    });
  }

  #hold(held: Held): void {
    this.#held = [...this.#held, held];
    const bytes = this.#held.reduce((sum, { update }) => sum + update.length, 0);
    if (bytes > LARGEST_HELD) this.#refuse(DOCUMENT_CLOSE.tooLarge);
  }

  #stored(frame: number): void {
    const more = this.#receipts.stored(frame);
    if (more && this.#ack) this.tell(shared(storedFrame(this.#receipts.upTo)));
  }

  #hear(entries: Uint8Array): void {
    const heard = this.#document.awareness.hear(this, entries);
    if (heard === 'malformed') this.#refuse(DOCUMENT_CLOSE.badMessage);
    else if (heard === 'too-large') this.#refuse(DOCUMENT_CLOSE.tooLarge);
    else if (heard === 'changed') this.#document.tellAwareness();
  }

  #refuse(code: number): void {
    this.#close(code, REASONS.get(code) ?? '');
  }

  #close(code: number, reason: string): void {
    if (!this.#open) return;
    this.#socket.close(code, reason);
    this.#leave();
  }

  #leave(): void {
    if (!this.#open) return;
    this.#open = false;
    this.#held = [];
    this.#document.leave(this);
    this.#left(this);
  }
}

const REASONS = new Map<number, string>([
  [DOCUMENT_CLOSE.badMessage, 'bad-message'],
  [DOCUMENT_CLOSE.notAllowed, 'not-allowed'],
  [DOCUMENT_CLOSE.notPublic, 'not-public'],
  [DOCUMENT_CLOSE.frozen, 'frozen'],
  [DOCUMENT_CLOSE.tooLarge, 'too-large'],
  [DOCUMENT_CLOSE.foreignAuthor, 'foreign-author'],
  [DOCUMENT_CLOSE.tooFast, 'too-fast'],
]);

function bytesOf(data: RawData): Uint8Array {
  if (Array.isArray(data)) return Buffer.concat(data);
  return data instanceof ArrayBuffer ? new Uint8Array(data) : data;
}
