import type { IncomingMessage } from 'node:http';
import type { WebSocket } from 'ws';
import * as Y from 'yjs';
import type { Participant } from '../../../server/src/documents/connection.ts';
import { openDocuments } from '../../../server/src/documents/documents.ts';
import type { Documents } from '../../../server/src/documents/documents.ts';
import { LARGEST_FRAME } from '../../../server/src/documents/limits.ts';
import type { DocumentStore } from '../../../server/src/storage/ports/document-store.ts';
import { openSqliteStores } from '../../../server/src/storage/sqlite/sqlite-stores.ts';
import { answer } from '../process/answer.ts';
import { manyEdits } from './edits.ts';
import type { KoinonQuestions } from './questions.ts';
import { COLD_EDITS } from './cold.ts';
import { listen, processorTime } from './serve.ts';

/**
 * Our own way: documents as the app has them, stored. Who comes is whom the
 * path names, `/maja:clerk/meeting/minutes/item`.
 */
let stored: DocumentStore | null = null;
let written: StoredEdits | null = null;

/** As much as the server itself would leave behind a snapshot. */
const TAIL = 500;
const AUTHOR = 'author';
/** Frames larger than this bring a whole document. */
const WHOLE = 64 * 1024;

const whole = new Set<unknown>();

/** Nothing is closed here. */
const facts = () => Promise.resolve(() => ({ publicNow: true, closedItems: new Set<string>() }));

const log = {
  debug: () => {},
  info: () => {},
  warn: (_: object, message: string) => console.error(message),
  error: (fields: object, message: string) => console.error(message, fields),
};

function connect(documents: Documents, socket: WebSocket, request: IncomingMessage): void {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://bench');
  const [, guest = '', ...name] = pathname.split('/');
  const [person = '', role] = guest.split(':');
  const who: Participant = {
    person,
    name: person,
    role: role === 'clerk' ? role : 'member',
    session: person,
  };
  countWhole(socket);
  documents.connect(socket, who, name.join('/'), { ack: searchParams.get('ack') === '1' });
}

/** What is sent to many is one and the same frame: another frame is another encoding. */
function countWhole(socket: WebSocket): void {
  const send = socket.send.bind(socket);
  socket.send = (frame: Buffer) => {
    if (frame.length > WHOLE) whole.add(frame);
    send(frame);
  };
}

interface StoredEdits {
  readonly snapshot: Uint8Array;
  readonly tail: readonly Uint8Array[];
  readonly clients: readonly number[];
}

function writeEdits(): StoredEdits {
  const { updates, clients } = manyEdits(COLD_EDITS);
  const doc = new Y.Doc();
  for (const update of updates.slice(0, -TAIL)) Y.applyUpdate(doc, update);
  return { snapshot: Y.encodeStateAsUpdate(doc), tail: updates.slice(-TAIL), clients };
}

const questions: KoinonQuestions = {
  async open(folder) {
    stored = (await openSqliteStores(folder)).documents;
    const documents = openDocuments({ store: stored, facts, log });
    return listen((socket, request) => connect(documents, socket, request), LARGEST_FRAME);
  },
  async store(document) {
    if (stored === null) throw new Error('no store is open');
    written ??= writeEdits();
    const { snapshot, tail, clients } = written;
    const owners = clients.map((client) => ({ client, person: AUTHOR }));
    const by = (body: Uint8Array) => ({ by: AUTHOR, body });
    await stored.append({ document, updates: [by(snapshot)], owners });
    await stored.compact({ document, snapshot, upTo: 1 });
    await stored.append({ document, updates: tail.map(by), owners: [] });
  },
  ...processorTime,
  begin() {
    whole.clear();
    processorTime.begin();
  },
  encodings: () => whole.size,
};

answer(questions);
