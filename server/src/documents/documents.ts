import { agendaItems } from '@koinon/shared/documents/agenda';
import type { AgendaItem } from '@koinon/shared/documents/agenda';
import { parseDocumentName } from '@koinon/shared/documents/document-name';
import type { DocumentRef } from '@koinon/shared/documents/document-name';
import { nodesOf } from '@koinon/shared/documents/nodes';
import type { Node } from '@koinon/shared/documents/nodes';
import { DOCUMENT_CLOSE, MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { WebSocket } from 'ws';
import type * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { DocumentHead, DocumentStore } from '../storage/ports/document-store.ts';
import { Connection } from './connection.ts';
import type { Participant } from './connection.ts';
import type { CursorWords, DocumentCursors } from './cursors-elsewhere.ts';
import { LoadedDocuments } from './loaded-documents.ts';
import type { SharedDocument } from './shared-document.ts';
import { standingOf } from './standing.ts';
import type { RecordFacts, Standing } from './standing.ts';
import { storedText } from './stored-text.ts';
import { editDocument } from './system-edit.ts';

/**
 * The documents of all meetings: what people write together. Whoever connects
 * has been let in by the gateway (session, origin, the document's meeting); who
 * may read and write follows from role, part and record (`documentAccess`), and
 * is asked again for every message and whenever the record changes it.
 */
export interface Documents {
  /** Takes the socket over. `ack`: the client wants to be told what is stored. */
  connect(
    socket: WebSocket,
    who: Participant,
    name: string,
    options: { readonly ack: boolean },
  ): void;
  /** How somebody stands to a document just now. */
  standing(who: Pick<Participant, 'role'>, name: string): Promise<Standing>;
  /** The record has changed: who may do less than before is put out, or reads only. */
  reconsider(meeting: string): void;
  /**
   * The server's own door: what `change` does is written by `system`. Resolves
   * when it is stored; rejects when it cannot be, or is no document's content.
   */
  edit(name: string, change: (doc: Y.Doc) => void): Promise<void>;
  /** The stored prose of a document. */
  read(name: string): Promise<readonly Node[]>;
  /** The stored agenda of a meeting. */
  readAgenda(meeting: string): Promise<readonly AgendaItem[]>;
  /**
   * From here on the documents take no edit, through no server, as long as
   * `holder` or anybody else holds them. What they say is then what `read`
   * says. Doing it twice is harmless.
   */
  freeze(names: readonly string[], holder?: string): Promise<readonly FrozenDocument[]>;
  /** Lifts what that one holds, of which nothing came. */
  thaw(names: readonly string[], holder?: string): Promise<void>;
  /** Who holds any of the documents. */
  holders(names: readonly string[]): Promise<readonly string[]>;
  /** Another server has written to a document: reads on, if somebody here has it open. */
  follow(head: DocumentHead): Promise<void>;
  /** Reads on wherever other servers have written. */
  followAll(): Promise<void>;
  /** Another server says where its people's cursors stand in a document. */
  hearCursors(node: string, said: DocumentCursors): Promise<void>;
  /** Another server asks where the cursors of those here stand. */
  tellCursors(name: string): Promise<void>;
  /** Ends every connection when all that was taken in is stored. Doing it twice is harmless. */
  close(): Promise<void>;
}

export interface FrozenDocument {
  readonly name: string;
  /** Number of the last update that it says. */
  readonly upTo: number;
}

export interface DocumentsOptions {
  readonly store: DocumentStore;
  readonly log: Log;
  /** What the record says of a meeting's documents, as a question that is answered at once. */
  facts(meeting: string): Promise<() => RecordFacts>;
  /** A document has come further: other servers may want to know. */
  moved?(head: DocumentHead): void;
  /** Nobody has it open here any more, and all of it is stored. */
  unloaded?(name: string): void;
  /** The way of cursors to other servers, where there are any. */
  readonly cursors?: CursorWords | undefined;
  /** Every connection hears something at least this often, in milliseconds. */
  readonly keepAlive?: number;
}

/** Stock providers give a line up after 30 s of silence. */
const KEEP_ALIVE = 15_000;
/** Looked after this often in the time: who is just not due at one look is due at the next. */
const TICKS = 3;
/** A browser's tabs share a session; more lines than this are no browser's. */
const MOST_LINES = 64;
/** Closing code of WebSockets themselves, after which a provider comes back. */
const TRY_AGAIN = 1013;

export function openDocuments(options: DocumentsOptions): Documents {
  return new OpenDocuments(options);
}

class OpenDocuments implements Documents {
  readonly #options: DocumentsOptions;
  readonly #loaded: LoadedDocuments;
  /** By meeting. */
  readonly #connections = new Map<string, Set<Connection>>();
  readonly #lines = new Map<string, number>();
  readonly #ticking: NodeJS.Timeout;
  #closing: Promise<void> | null = null;

  constructor(options: DocumentsOptions) {
    const { store, log, keepAlive = KEEP_ALIVE } = options;
    this.#options = options;
    this.#loaded = new LoadedDocuments({
      store,
      log,
      moved: (head) => options.moved?.(head),
      unloaded: (name) => options.unloaded?.(name),
      cursors: options.cursors,
    });
    this.#ticking = setInterval(() => {
      for (const connection of this.#all()) connection.tick(keepAlive / TICKS);
      if (options.cursors !== undefined) void this.#repeatCursors();
    }, keepAlive / TICKS);
    this.#ticking.unref();
  }

  connect(socket: WebSocket, who: Participant, name: string, { ack }: { ack: boolean }): void {
    const { log } = this.#options;
    socket.on('error', (error) => log.debug({ err: error, document: name }, 'a line broke'));
    const ref = parseDocumentName(name);
    if (ref === null) return socket.close(DOCUMENT_CLOSE.unknownDocument, 'unknown-document');
    if (!countLine(this.#lines, who.session, socket)) {
      return socket.close(DOCUMENT_CLOSE.tooFast, 'too-many');
    }
    socket.pause();
    this.#connect(socket, who, { name, ref, ack }).catch((error: unknown) => {
      log.error({ err: error, document: name }, 'a document could not be opened');
      socket.close(TRY_AGAIN, 'unavailable');
      socket.resume();
    });
  }

  async standing(who: Pick<Participant, 'role'>, name: string): Promise<Standing> {
    const ref = parseDocumentName(name);
    if (ref === null) return 'not-allowed';
    const facts = await this.#options.facts(ref.meeting);
    return standingOf(ref.part, who, { ...facts(), frozen: false });
  }

  reconsider(meeting: string): void {
    for (const connection of [...(this.#connections.get(meeting) ?? [])]) connection.reconsider();
  }

  edit(name: string, change: (doc: Y.Doc) => void): Promise<void> {
    return this.#loaded.borrow(name, (document) => editDocument(document, change));
  }

  async read(name: string): Promise<readonly Node[]> {
    const stored = await this.#options.store.load(name);
    return storedText(stored, (doc) => nodesOf(doc.getXmlFragment(MINUTES_TEXT)));
  }

  async readAgenda(meeting: string): Promise<readonly AgendaItem[]> {
    return storedText(await this.#options.store.load(`${meeting}/agenda`), agendaItems);
  }

  async freeze(names: readonly string[], holder?: string): Promise<readonly FrozenDocument[]> {
    const frozen: FrozenDocument[] = [];
    for (const name of names) {
      const { upTo } = await this.#options.store.freeze(name, holder);
      frozen.push({ name, upTo });
      await this.#changed({ document: name, last: upTo, frozen: true });
    }
    return frozen;
  }

  async thaw(names: readonly string[], holder?: string): Promise<void> {
    for (const name of names) {
      await this.#options.store.thaw(name, holder);
      await this.#changed({ document: name, last: 0, frozen: false });
    }
  }

  async holders(names: readonly string[]): Promise<readonly string[]> {
    const held = await Promise.all(names.map((name) => this.#options.store.holders(name)));
    return [...new Set(held.flat())];
  }

  follow(head: DocumentHead): Promise<void> {
    return this.#loaded.readOn(head);
  }

  followAll(): Promise<void> {
    return this.#loaded.readOnAll();
  }

  hearCursors(node: string, { document, cursors }: DocumentCursors): Promise<void> {
    return this.#loaded.ifOpen(document, (open) => open.hearCursors(node, cursors));
  }

  tellCursors(name: string): Promise<void> {
    return this.#loaded.ifOpen(name, (open) => open.repeatCursors());
  }

  close(): Promise<void> {
    this.#closing ??= (async () => {
      clearInterval(this.#ticking);
      await this.#loaded.settle();
      for (const connection of this.#all()) connection.goAway();
      await this.#loaded.close();
    })();
    return this.#closing;
  }

  #all(): readonly Connection[] {
    return [...this.#connections.values()].flatMap((connections) => [...connections]);
  }

  async #repeatCursors(): Promise<void> {
    for (const name of this.#loaded.names()) await this.tellCursors(name);
  }

  async #changed(head: DocumentHead): Promise<void> {
    await this.#loaded.readOn(head);
    this.#options.moved?.(head);
  }

  async #connect(
    socket: WebSocket,
    who: Participant,
    { name, ref, ack }: { readonly name: string; readonly ref: DocumentRef; readonly ack: boolean },
  ): Promise<void> {
    const facts = await this.#options.facts(ref.meeting);
    const document = await this.#loaded.open(name);
    if (this.#closing !== null) socket.close(TRY_AGAIN, 'closing');
    if (socket.readyState === socket.OPEN) {
      const standing = () => standingOf(ref.part, who, { ...facts(), frozen: document.frozen });
      this.#join({ socket, who, document, standing, ack }, ref.meeting);
    } else {
      this.#loaded.release(document);
    }
    socket.resume();
  }

  #join(
    parts: {
      readonly socket: WebSocket;
      readonly who: Participant;
      readonly document: SharedDocument;
      readonly ack: boolean;
      standing(): Standing;
    },
    meeting: string,
  ): void {
    const connections = this.#connections.get(meeting) ?? new Set();
    this.#connections.set(meeting, connections);
    const left = (connection: Connection) => {
      connections.delete(connection);
      if (connections.size === 0 && this.#connections.get(meeting) === connections) {
        this.#connections.delete(meeting);
      }
      this.#loaded.release(parts.document);
    };
    const connection = new Connection({ ...parts, left });
    if (connection.isOpen) connections.add(connection);
  }
}

/** Counts a session's line as long as it is open; false when it has too many already. */
function countLine(lines: Map<string, number>, session: string, socket: WebSocket): boolean {
  const open = lines.get(session) ?? 0;
  if (open >= MOST_LINES) return false;
  lines.set(session, open + 1);
  socket.on('close', () => {
    const left = (lines.get(session) ?? 1) - 1;
    if (left === 0) lines.delete(session);
    else lines.set(session, left);
  });
  return true;
}
