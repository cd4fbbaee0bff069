import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Role } from '@koinon/shared/identity/people';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { WebSocket, WebSocketServer } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { DocumentHead, DocumentStore } from '../storage/ports/document-store.ts';
import type { CursorWords } from './cursors-elsewhere.ts';
import { openDocuments } from './documents.ts';
import type { Documents } from './documents.ts';
import { LARGEST_FRAME } from './limits.ts';
import { stepOneFrame } from './protocol.ts';
import type { RecordFacts } from './standing.ts';

/** A server of documents alone, for tests: whoever connects is who the address says. */
export interface Wire extends AsyncDisposable {
  readonly documents: Documents;
  /** Everything the server has logged as an error. */
  readonly errors: readonly unknown[];
  /** Resolves when the next socket has closed on the server's side. */
  gone(): Promise<void>;
  /** Where it listens: a document's address is `<base>/<person>:<role>/<name>`. */
  readonly base: string;
  /** The stock provider, as anybody's client would use it. */
  provider(person: string, role: Role, name: string): Client;
  /** A bare socket. */
  raw(person: string, role: Role, name: string, query?: string): Promise<RawClient>;
}

export interface WireOptions {
  readonly keepAlive?: number;
  /** What the record says; by default that the sitting is public, and always was. */
  facts?(): RecordFacts;
  moved?(head: DocumentHead): void;
  readonly cursors?: CursorWords;
}

const PUBLIC = (): RecordFacts => ({ publicNow: true, closedItems: new Set() });

export interface Client {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  close(): void;
}

const PEOPLE: Readonly<Record<string, string>> = { eleni: 'Eleni Papadaki', maja: 'Maja Kovač' };

export async function openWire(
  store: DocumentStore,
  { keepAlive, moved, cursors, facts = PUBLIC }: WireOptions = {},
): Promise<Wire> {
  const errors: unknown[] = [];
  const documents = openDocuments({
    store,
    log: logInto(errors),
    facts: () => Promise.resolve(facts),
    ...(moved === undefined ? {} : { moved }),
    cursors,
    ...(keepAlive === undefined ? {} : { keepAlive }),
  });
  const server = createServer();
  const sockets = new WebSocketServer({ server, maxPayload: LARGEST_FRAME });
  const waiting: (() => void)[] = [];
  sockets.on('connection', (socket, request) => {
    socket.on('close', () => {
      for (const told of waiting.splice(0)) told();
    });
    const url = new URL(request.url ?? '/', 'http://test');
    const [person = '', role = ''] = (url.pathname.split('/')[1] ?? '').split(':');
    const who = { person, name: PEOPLE[person] ?? person, role: role as Role, session: person };
    const ack = url.searchParams.get('ack') === '1';
    documents.connect(socket, who, url.pathname.split('/').slice(2).join('/'), { ack });
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  const base = `ws://127.0.0.1:${port}`;
  const opened: { close(): void }[] = [];
  return {
    documents,
    base,
    errors,
    gone: () => new Promise((resolve) => waiting.push(resolve)),
    provider: (person, role, name) => {
      const client = stockClient(`${base}/${person}:${role}`, name);
      opened.push(client);
      return client;
    },
    raw: async (person, role, name, query = '') => {
      const client = new RawClient(`${base}/${person}:${role}/${name}${query}`);
      opened.push(client);
      await client.opened;
      return client;
    },
    [Symbol.asyncDispose]: async () => {
      for (const client of opened) client.close();
      await documents.close();
      for (const socket of sockets.clients) socket.terminate();
      sockets.close();
      const closed = once(server.close(), 'close');
      // Also those that came so late that nobody took them.
      server.closeAllConnections();
      await closed;
    },
  };
}

function stockClient(address: string, name: string): Client {
  const doc = new Y.Doc();
  const provider = new WebsocketProvider(address, name, doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  });
  return {
    doc,
    provider,
    close: () => {
      provider.destroy();
      provider.awareness.destroy();
      doc.destroy();
    },
  };
}

/** A socket that writes what a test wants and keeps what it hears. */
export class RawClient {
  readonly socket: WebSocket;
  readonly opened: Promise<unknown>;
  /** The code with which the server ended it. */
  readonly closed: Promise<number>;
  readonly frames: Uint8Array[] = [];

  constructor(address: string) {
    this.socket = new WebSocket(address);
    this.opened = once(this.socket, 'open');
    this.closed = once(this.socket, 'close').then(([code]) => Number(code));
    this.socket.on('error', () => undefined);
    this.socket.on('message', (data: Buffer) => this.frames.push(new Uint8Array(data)));
  }

  send(frame: Uint8Array): void {
    this.socket.send(frame);
  }

  /** The next frame that `wanted` says yes to, among those heard and those to come. */
  async frame(wanted: (frame: Uint8Array) => boolean): Promise<Uint8Array> {
    for (let at = 0; ; at += 1) {
      while (at >= this.frames.length) await once(this.socket, 'message');
      const frame = this.frames[at];
      if (frame !== undefined && wanted(frame)) return frame;
    }
  }

  /** Waits until "the first k are stored" has been heard. */
  async stored(k: number): Promise<void> {
    await this.frame((frame) => frame[0] === STORED && storedIn(frame) >= k);
  }

  /** What the server has for somebody who has nothing. */
  async text(): Promise<Y.Doc> {
    const before = this.frames.length;
    this.send(stepOneFrame(Y.encodeStateVector(new Y.Doc())));
    let at = 0;
    const answer = await this.frame((frame) => {
      at += 1;
      return at > before && frame[0] === 0 && frame[1] === 1;
    });
    const doc = new Y.Doc();
    Y.applyUpdate(doc, updateIn(answer));
    return doc;
  }

  close(): void {
    this.socket.terminate();
  }
}

const STORED = 100;

function storedIn(frame: Uint8Array): number {
  const decoder = createDecoder(frame);
  readVarUint(decoder);
  return readVarUint(decoder);
}

/** The update in a sync frame. */
export function updateIn(frame: Uint8Array): Uint8Array {
  const decoder = createDecoder(frame);
  readVarUint(decoder);
  readVarUint(decoder);
  return readVarUint8Array(decoder).slice();
}

/** What `change` does to a document as one update, under a client id of choice. */
export function updateOf(change: (doc: Y.Doc) => void, from?: Y.Doc, client?: number): Uint8Array {
  const doc = from ?? new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  const before = Y.encodeStateVector(doc);
  doc.transact(() => change(doc));
  return Y.encodeStateAsUpdate(doc, before);
}

/** Resolves when `holds` does; asked again at each update of the documents. */
export async function until(docs: readonly Y.Doc[], holds: () => boolean): Promise<void> {
  if (holds()) return;
  const { promise, resolve } = Promise.withResolvers<void>();
  const look = () => {
    if (holds()) resolve();
  };
  for (const doc of docs) doc.on('update', look);
  await promise;
  for (const doc of docs) doc.off('update', look);
}

function logInto(errors: unknown[]): Log {
  return {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: (fields) => errors.push(fields),
  };
}
