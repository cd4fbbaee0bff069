import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { parseDocumentName } from '@koinon/shared/documents/document-name';
import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import { WebSocketServer } from 'ws';
import type { WebSocket } from 'ws';
import { LARGEST_FRAME } from '../documents/limits.ts';
import type { Log } from '../log.ts';
import { isSocketPath } from './socket-path.ts';
import type { Doorkeeper, SignedIn } from './signed-in.ts';
import type { Sockets } from './sockets.ts';

const DOCUMENTS = 'documents/';

export interface DocumentsDoor {
  connect(
    socket: WebSocket,
    who: { person: string; name: string; role: SignedIn['person']['role']; session: string },
    name: string,
    options: { ack: boolean },
  ): void;
}

export interface UpgradeParts {
  readonly doorkeeper: Doorkeeper;
  readonly sockets: Sockets;
  readonly documents: DocumentsDoor;
  readonly log: Log;
}

export interface Upgrades {
  handle(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Sessions that have a document open. */
  connected(): Iterable<string>;
  /** Ends a session's document connections. */
  end(session: string): void;
  close(): void;
}

/**
 * Where a WebSocket asks to be let in: the record's, under `socket.io/`, or a
 * document's, under `documents/<name>`. Anything else is closed at once.
 */
export function upgrades(parts: UpgradeParts): Upgrades {
  const server = new WebSocketServer({
    noServer: true,
    perMessageDeflate: false,
    maxPayload: LARGEST_FRAME,
  });
  const open = new Map<string, Set<WebSocket>>();

  const toDocument = (who: SignedIn, request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    const name = decode(who.rest.slice(DOCUMENTS.length));
    server.handleUpgrade(request, duplex, head, (socket) => {
      remember(open, who.session.id, socket);
      if (parseDocumentName(name)?.meeting !== who.session.meeting) {
        socket.close(DOCUMENT_CLOSE.unknownDocument, 'unknown-document');
      } else connect(parts.documents, who, socket, { name, url: request.url ?? '/' });
    });
  };

  const admit = async (request: IncomingMessage, duplex: Duplex, head: Buffer) => {
    const entry = await parts.doorkeeper.admit(request, request.url ?? '');
    if (!entry.ok) refuse(duplex, entry.code === 'foreign-origin' ? FORBIDDEN : UNAUTHORIZED);
    else if (isSocketPath(entry.who.rest)) {
      parts.sockets.handleUpgrade(entry.who, request, duplex, head);
    } else if (entry.who.rest.startsWith(DOCUMENTS)) {
      toDocument(entry.who, request, duplex, head);
    } else refuse(duplex, NOT_FOUND);
  };

  return {
    handle: (request, duplex, head) => {
      duplex.on('error', () => duplex.destroy());
      admit(request, duplex, head).catch((error: unknown) => {
        parts.log.error({ err: error }, 'an upgrade failed');
        duplex.destroy();
      });
    },
    connected: () => open.keys(),
    end: (session) => {
      for (const socket of open.get(session) ?? []) {
        socket.close(DOCUMENT_CLOSE.notSignedIn, 'not-signed-in');
      }
    },
    close: () => {
      for (const sockets of open.values()) for (const socket of sockets) socket.terminate();
      server.close();
    },
  };
}

function connect(
  documents: DocumentsDoor,
  { person, session }: SignedIn,
  socket: WebSocket,
  { name, url }: { readonly name: string; readonly url: string },
): void {
  const who = { person: person.id, name: person.name, role: person.role, session: session.id };
  const ack = new URL(url, 'http://koinon').searchParams.get('ack') === '1';
  documents.connect(socket, who, name, { ack });
}

const UNAUTHORIZED = '401 Unauthorized';
const FORBIDDEN = '403 Forbidden';
const NOT_FOUND = '404 Not Found';

function refuse(duplex: Duplex, status: string): void {
  duplex.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return '';
  }
}

function remember(open: Map<string, Set<WebSocket>>, session: string, socket: WebSocket): void {
  const sockets = open.get(session) ?? new Set();
  open.set(session, sockets.add(socket));
  socket.on('close', () => {
    sockets.delete(socket);
    if (sockets.size === 0) open.delete(session);
  });
}
