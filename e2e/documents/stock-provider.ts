import { once } from 'node:events';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { SignedIn } from '../sign-in.ts';

/** The stock y-websocket provider, as anybody's program would use it. */
export interface Stock extends Disposable {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** How often its line broke. */
  breaks(): number;
}

/** Joins a document with somebody's session; nothing but the cookie tells it from any other. */
export function stockProvider({ origin, path, cookie }: SignedIn, name: string): Stock {
  const doc = new Y.Doc();
  const server = documentsAt(origin, path);
  const provider = new WebsocketProvider(server, name, doc, {
    WebSocketPolyfill: withCookie(cookie, origin),
  });
  let breaks = 0;
  provider.on('connection-close', () => (breaks += 1));
  return {
    doc,
    provider,
    breaks: () => breaks,
    [Symbol.dispose]() {
      provider.destroy();
      provider.awareness.destroy();
      doc.destroy();
    },
  };
}

/** In a browser the cookie goes along by itself. */
function withCookie(cookie: string, origin: string): typeof globalThis.WebSocket {
  class SignedInSocket extends WebSocket {
    constructor(address: string | URL) {
      super(address, { headers: { cookie }, origin });
    }
  }
  return SignedInSocket as unknown as typeof globalThis.WebSocket;
}

/** A socket on which a program sends what it likes. */
export async function bareSocket(session: SignedIn, name: string): Promise<WebSocket> {
  const { origin, path, cookie } = session;
  const socket = new WebSocket(`${documentsAt(origin, path)}/${name}`, {
    headers: { cookie },
    origin,
  });
  await once(socket, 'open');
  return socket;
}

function documentsAt(origin: string, path: string): string {
  return `${origin.replace('http', 'ws')}${path}documents`;
}
