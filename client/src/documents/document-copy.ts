import type { Access } from '@koinon/shared/documents/access';
import { STORED_MESSAGE } from '@koinon/shared/documents/shape';
import { readVarUint } from 'lib0/decoding';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { Delivery } from './delivery.ts';
import { documentSocket } from './document-socket.ts';

export interface CopyPlace {
  /** Where documents are, such as `wss://city.example/s/4f…/documents`. */
  readonly server: string;
  readonly name: string;
  readonly access: Access;
  /** Under which name the browser keeps what is not yet stored. */
  readonly keptAs: string;
}

export interface CopyEvents {
  /** The line came, went, or has caught up. */
  line(line: 'connecting' | 'live' | 'offline'): void;
  /** Whether everything written here is stored may have changed. */
  delivered(): void;
  /** The server has closed for a reason that coming back does not mend. */
  refused(code: number): void;
}

/** A browser that keeps nothing must not keep the document from opening, in milliseconds. */
const LONGEST_WAIT_FOR_KEPT = 1500;

/**
 * One copy of a document with its connection. A writer's copy is also kept in
 * the browser, so that what was written offline outlives the page; what is kept
 * there is read before the connection opens, so that it goes to the server as
 * the answer to its first question.
 */
export class DocumentCopy {
  readonly doc = new Y.Doc();
  readonly #provider: WebsocketProvider;
  readonly #kept: IndexeddbPersistence | null;
  readonly #delivery: Delivery;
  #closed = false;

  constructor({ server, name, access, keptAs }: CopyPlace, events: CopyEvents) {
    this.#delivery = new Delivery(() => events.delivered());
    this.#provider = new WebsocketProvider(server, name, this.doc, {
      connect: false,
      disableBc: true,
      params: { ack: '1' },
      WebSocketPolyfill: documentSocket(this.#delivery),
    });
    this.#provider.messageHandlers[STORED_MESSAGE] = (_encoder, decoder) =>
      this.#delivery.storedUpTo(readVarUint(decoder));
    this.doc.on('update', (_update: Uint8Array, origin: unknown) => {
      if (origin !== this.#provider) this.#delivery.changed();
    });
    this.#follow(events);
    this.#kept = access === 'write' ? new IndexeddbPersistence(keptAs, this.doc) : null;
    void this.#connect();
  }

  get awareness(): Awareness {
    return this.#provider.awareness;
  }

  get stored(): boolean {
    return this.#delivery.stored;
  }

  /** Comes back after a refusal that time mends. */
  reconnect(): void {
    if (!this.#closed) this.#provider.connect();
  }

  /** Takes what the browser keeps of it away; resolves when it is gone. */
  async forget(): Promise<void> {
    await this.#kept?.clearData();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#provider.destroy();
    this.#provider.awareness.destroy();
    void this.#kept?.destroy();
    this.doc.destroy();
  }

  #follow(events: CopyEvents): void {
    const provider = this.#provider;
    provider.on('status', ({ status }) => {
      if (status === 'connecting') events.line('connecting');
      // Others forget a cursor whose line broke, until it says something newer.
      if (status === 'connected')
        provider.awareness.setLocalState(provider.awareness.getLocalState());
    });
    provider.on('sync', (synced) => {
      if (synced) events.line('live');
    });
    provider.on('connection-close', () => events.line('offline'));
    provider.on('closed', ({ code }) => events.refused(code));
  }

  async #connect(): Promise<void> {
    const waited = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT_FOR_KEPT));
    await Promise.race([this.#kept?.whenSynced, waited]);
    if (!this.#closed) this.#provider.connect();
  }
}
