import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SessionWatch } from '../identity/session-watch.ts';
import { StartError } from '../start-error.ts';
import type { CaptionFeedDoor } from './captions-feed.ts';
import type { HallCodeSource } from './hall-code-telling.ts';
import { httpApp } from './http.ts';
import type { HttpParts } from './http.ts';
import { openSockets } from './sockets.ts';
import type { DeskDoor, MediaDoor, Sockets } from './sockets.ts';
import type { RecordDoor } from './record-door.ts';
import { isSocketPath } from './socket-path.ts';
import { parseSessionPath } from './session-path.ts';
import { upgrades } from './upgrade.ts';
import type { DocumentsDoor } from './upgrade.ts';

const UNAUTHORIZED = 401;
const UNAVAILABLE = 503;
/** Whoever takes and sends nothing over HTTP for so long is let go; WebSockets have pings and `Backlog` for that. */
const STALLED_MS = 60_000;

/** The port is taken before anything is written, and serves once the rest has opened. */
export interface Listener {
  readonly server: Server;
  readonly port: number;
  close(): Promise<void>;
}

/** @throws StartError when the port cannot be had. */
export function listen(port: number): Promise<Listener> {
  const server = createServer();
  server.setTimeout(STALLED_MS);
  const early = (_request: IncomingMessage, response: ServerResponse) => {
    response.writeHead(UNAVAILABLE, { 'Retry-After': '1' }).end();
  };
  server.on('request', early);
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(portError(port, error)));
    server.listen(port, () => {
      const { port: taken } = addressOf(server);
      resolve({ server, port: taken, close: () => closeServer(server) });
    });
  });
}

export interface GatewayParts {
  readonly http: Omit<HttpParts, 'captions'>;
  readonly captions: CaptionFeedDoor;
  readonly record: RecordDoor;
  readonly desk: DeskDoor;
  readonly media: MediaDoor;
  readonly hallCodes: HallCodeSource;
  readonly documents: DocumentsDoor;
}

export interface Gateway {
  readonly sockets: Sockets;
  /** Ends the connections of a session. */
  signedOut(session: string): void;
  close(): Promise<void>;
}

/** Opens the doors on a listener: pages, the record's socket, the documents' sockets. */
export function openGateway(listener: Listener, parts: GatewayParts): Gateway {
  const { doorkeeper, log } = parts.http;
  const sockets = openSockets(parts);
  const websockets = upgrades({
    doorkeeper,
    sockets,
    documents: parts.documents,
    log,
  });
  const signedOut = (session: string) => {
    sockets.end(session, 'signed-out');
    websockets.end(session);
  };
  const watch = new SessionWatch({
    sessions: parts.http.sessions,
    connected: () => [...sockets.connected(), ...websockets.connected()],
    end: signedOut,
    failed: (error) => log.warn({ err: error }, 'whose session is over is not known'),
  });
  const app = httpApp({
    ...parts.http,
    captions: parts.captions,
    signedOut: (session) => {
      signedOut(session);
      parts.http.signedOut(session);
    },
  });
  const poll = async (request: IncomingMessage, response: ServerResponse) => {
    const entry = await doorkeeper.admit(request, request.url ?? '');
    if (entry.ok) sockets.handleRequest(entry.who, request, response);
    else response.writeHead(UNAUTHORIZED).end();
  };
  listener.server.removeAllListeners('request');
  listener.server.on('request', (request, response) => {
    if (!isPolling(request)) {
      app(request, response);
      return;
    }
    poll(request, response).catch((error: unknown) => {
      log.error({ err: error }, 'a poll failed');
      response.destroy();
    });
  });
  listener.server.on('upgrade', websockets.handle);
  return {
    sockets,
    signedOut,
    close: async () => {
      watch.close();
      listener.server.off('upgrade', websockets.handle);
      websockets.close();
      await sockets.close();
    },
  };
}

function isPolling(request: IncomingMessage): boolean {
  const path = parseSessionPath(request.url ?? '');
  return path !== null && isSocketPath(path.rest);
}

function addressOf(server: Server): AddressInfo {
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('not listening on a port');
  return address;
}

function closeServer(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}

function portError(port: number, error: Error): Error {
  const code = 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') {
    return new StartError(
      `Port ${port} is taken by another program. Stop that one, or choose another port with PORT.`,
      error,
    );
  }
  if (code === 'EACCES') {
    return new StartError(
      `This user may not listen on port ${port}. Choose a port above 1023 with PORT.`,
      error,
    );
  }
  return error;
}
