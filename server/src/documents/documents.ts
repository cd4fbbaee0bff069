import { parseDocumentName } from '@koinon/shared/documents/document-name';
import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import type { WebSocket } from 'ws';
import type * as Y from 'yjs';
import type { Log } from '../log.ts';
import type { DocumentStore } from '../storage/ports/document-store.ts';
import { Connection } from './connection.ts';
import type { Participant } from './connection.ts';
import { LoadedDocuments } from './loaded-documents.ts';
import { editDocument } from './system-edit.ts';

/**
 * The documents of all meetings: what people write together. Whoever connects
 * has been let in by the gateway (session, origin, the document's meeting); who
 * may write follows from the role.
 */
export interface Documents {
  /** Takes the socket over. `ack`: the client wants to be told what is stored. */
  connect(
    socket: WebSocket,
    who: Participant,
    name: string,
    options: { readonly ack: boolean },
  ): void;
  /**
   * The server's own door: what `change` does is written by `system`. Resolves
   * when it is stored; rejects when it cannot be, or is no document's content.
   */
  edit(name: string, change: (doc: Y.Doc) => void): Promise<void>;
  /** Ends every connection when all that was taken in is stored. Doing it twice is harmless. */
  close(): Promise<void>;
}

export interface DocumentsOptions {
  readonly store: DocumentStore;
  readonly log: Log;
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

export function openDocuments({ store, log, keepAlive = KEEP_ALIVE }: DocumentsOptions): Documents {
  const loaded = new LoadedDocuments(store, log);
  const connections = new Set<Connection>();
  const lines = new Map<string, number>();
  const ticking = setInterval(() => {
    for (const connection of [...connections]) connection.tick(keepAlive / TICKS);
  }, keepAlive / TICKS);
  ticking.unref();
  let closing: Promise<void> | null = null;

  const connect = async (socket: WebSocket, who: Participant, name: string, ack: boolean) => {
    const document = await loaded.open(name);
    if (closing !== null) socket.close(TRY_AGAIN, 'closing');
    if (socket.readyState === socket.OPEN) {
      const left = () => {
        connections.delete(connection);
        loaded.release(document);
      };
      const connection = new Connection({ socket, who, document, ack, left });
      connections.add(connection);
    } else {
      loaded.release(document);
    }
    socket.resume();
  };

  return {
    connect: (socket, who, name, { ack }) => {
      socket.on('error', (error) => log.debug({ err: error, document: name }, 'a line broke'));
      if (parseDocumentName(name) === null) {
        socket.close(DOCUMENT_CLOSE.unknownDocument, 'unknown-document');
        return;
      }
      if (!countLine(lines, who.session, socket)) {
        socket.close(DOCUMENT_CLOSE.tooFast, 'too-many');
        return;
      }
      socket.pause();
      connect(socket, who, name, ack).catch((error: unknown) => {
        log.error({ err: error, document: name }, 'a document could not be opened');
        socket.close(TRY_AGAIN, 'unavailable');
        socket.resume();
      });
    },
    edit: (name, change) => loaded.borrow(name, (document) => editDocument(document, change)),
    close: () => {
      closing ??= (async () => {
        clearInterval(ticking);
        await loaded.settle();
        for (const connection of [...connections]) connection.goAway();
        await loaded.close();
      })();
      return closing;
    },
  };
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
