import { STORED_MESSAGE } from '@koinon/shared/documents/shape';
import { createDecoder, readVarUint, readVarUint8Array } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { once } from 'node:events';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { SignedIn } from './sign-in.ts';

/** Kinds of message of the y-websocket protocol that this client speaks. */
const SYNC = 0;
const STEP_1 = 0;
const STEP_2 = 1;
const UPDATE = 2;
const SYNC_MS = 10_000;

interface Closing {
  readonly code: number;
  readonly reason: string;
}

/**
 * One connection to one document, frame by frame: it counts the update frames
 * it sent and those that the server said are stored. It never reconnects.
 */
export interface DocumentClient extends AsyncDisposable {
  readonly doc: Y.Doc;
  /** Update frames sent on this connection. */
  sent(): number;
  /** "The first k update frames of this connection are stored." */
  stored(): number;
  /** Sends what this change does to the document, as one frame; returns its number. */
  change(change: (doc: Y.Doc) => void): number;
  readonly closed: Promise<Closing>;
}

/** Opens a document and brings it up to date; rejects when the server will not. */
export async function openDocument(session: SignedIn, name: string): Promise<DocumentClient> {
  const doc = new Y.Doc();
  const socket = documentSocket(session, name);
  const closed = new Promise<Closing>((done) => {
    socket.on('close', (code, reason) => done({ code, reason: String(reason) }));
  });
  let sent = 0;
  let stored = 0;
  const synced = new Promise<void>((done) => receive(socket, doc, done, (k) => (stored = k)));
  await once(socket, 'open');
  send(socket, STEP_1, Y.encodeStateVector(doc));
  await Promise.race([synced, refusal(closed), lateness()]);
  return {
    doc,
    closed,
    sent: () => sent,
    stored: () => stored,
    change(change) {
      const before = Y.encodeStateVector(doc);
      doc.transact(() => change(doc));
      send(socket, UPDATE, Y.encodeStateAsUpdate(doc, before));
      sent += 1;
      return sent;
    },
    async [Symbol.asyncDispose]() {
      socket.terminate();
      await closed;
      doc.destroy();
    },
  };
}

function documentSocket(session: SignedIn, name: string): WebSocket {
  const url = new URL(`${session.path}documents/${name}?ack=1`, session.origin);
  url.protocol = url.protocol.replace('http', 'ws');
  const socket = new WebSocket(url, {
    headers: { cookie: session.cookie },
    origin: session.origin,
    perMessageDeflate: false,
  });
  // What goes wrong is told by the closing, or by the waiting for the opening.
  socket.on('error', () => undefined);
  return socket;
}

function receive(
  socket: WebSocket,
  doc: Y.Doc,
  synced: () => void,
  stored: (k: number) => void,
): void {
  socket.on('message', (data: Buffer) => {
    const decoder = createDecoder(new Uint8Array(data));
    const kind = readVarUint(decoder);
    if (kind === STORED_MESSAGE) stored(readVarUint(decoder));
    if (kind !== SYNC) return;
    const step = readVarUint(decoder);
    if (step === STEP_1) return;
    Y.applyUpdate(doc, readVarUint8Array(decoder), socket);
    if (step === STEP_2) synced();
  });
}

function send(socket: WebSocket, step: number, content: Uint8Array): void {
  const encoder = createEncoder();
  writeVarUint(encoder, SYNC);
  writeVarUint(encoder, step);
  writeVarUint8Array(encoder, content);
  socket.send(toUint8Array(encoder));
}

async function refusal(closed: Promise<Closing>): Promise<never> {
  const { code, reason } = await closed;
  throw new Error(`the document closed: ${code} ${reason}`);
}

async function lateness(): Promise<never> {
  const late = AbortSignal.timeout(SYNC_MS);
  await once(late, 'abort');
  throw new Error(`the document was not synchronised within ${SYNC_MS} ms`);
}
