import { createDecoder, readVarUint } from 'lib0/decoding';
import { WebSocket } from 'ws';
import * as Y from 'yjs';
import { stepOneFrame, stepTwoFrame, updateFrame } from './protocol.ts';
import { updateIn } from './wire.fixture.ts';

const OWN = 'written here';
const STORED = 100;

/**
 * An author with a copy of a document, whose line a test opens and cuts as it
 * likes, to whichever server. It remembers what of its own it was told is stored.
 */
export class Editor {
  readonly doc = new Y.Doc();
  readonly person: string;
  /** Own structs up to this clock are stored, as the server said. */
  acknowledged = 0;
  /** Codes with which a server closed on it. */
  readonly codes: number[] = [];
  readonly #heard: () => void;
  #socket: WebSocket | null = null;

  /** `heard`: told after everything that may have changed something here. */
  constructor(person: string, client: number, heard: () => void) {
    this.person = person;
    this.doc.clientID = client;
    this.#heard = heard;
  }

  get written(): number {
    return Y.getState(this.doc.store, this.doc.clientID);
  }

  get isConnected(): boolean {
    return this.#socket !== null;
  }

  connect(base: string, name: string): void {
    this.disconnect();
    const socket = new WebSocket(`${base}/${this.person}:clerk/${name}?ack=1`);
    this.#socket = socket;
    const sent: number[] = [];
    const sends = (frame: Uint8Array) => {
      if (socket.readyState !== socket.OPEN) return;
      sent.push(this.written);
      socket.send(frame);
    };
    const wrote = (update: Uint8Array, origin: unknown) => {
      if (origin !== socket) sends(updateFrame(update));
    };
    this.doc.on('update', wrote);
    socket.on('open', () => socket.send(stepOneFrame(Y.encodeStateVector(this.doc))));
    socket.on('message', (data: Buffer) => {
      if (this.#socket === socket) this.#hear(new Uint8Array(data), { sent, sends, socket });
    });
    socket.on('error', () => undefined);
    socket.on('close', (code) => {
      this.doc.off('update', wrote);
      this.codes.push(code);
      if (this.#socket === socket) this.#socket = null;
      this.#heard();
    });
  }

  /** As if the line were cut. */
  disconnect(): void {
    const socket = this.#socket;
    this.#socket = null;
    socket?.terminate();
  }

  edit(change: (doc: Y.Doc) => void): void {
    this.doc.transact(() => change(this.doc), OWN);
  }

  close(): void {
    this.disconnect();
    this.doc.destroy();
  }

  #hear(
    frame: Uint8Array,
    line: { sent: readonly number[]; sends(frame: Uint8Array): void; socket: WebSocket },
  ): void {
    const [kind, step] = frame;
    if (kind === 0 && step === 0) {
      line.sends(stepTwoFrame(Y.encodeStateAsUpdate(this.doc, updateIn(frame))));
    } else if (kind === 0) {
      Y.applyUpdate(this.doc, updateIn(frame), line.socket);
    } else if (kind === STORED) {
      const stored = line.sent[numberIn(frame) - 1] ?? 0;
      this.acknowledged = Math.max(this.acknowledged, stored);
    }
    this.#heard();
  }
}

function numberIn(frame: Uint8Array): number {
  const decoder = createDecoder(frame);
  readVarUint(decoder);
  return readVarUint(decoder);
}
