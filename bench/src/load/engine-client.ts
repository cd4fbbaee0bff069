import { clientFrame, TEXT } from './frames.ts';
import { openRawClient } from './raw-client.ts';
import type { RawClient } from './raw-client.ts';

/**
 * The little of Engine.IO 4 and Socket.IO 5 that a client needs: it joins
 * when the server opens, answers pings, and tells of events and of answers to
 * its requests, each as bytes.
 */
export interface EngineClient {
  /** Writes a request that `requestFrame` has made. */
  write(frame: Buffer): void;
  close(): void;
}

export interface EngineClientOptions {
  readonly port: number;
  /** What the query says besides the protocol, such as `person=nikos`. */
  readonly query: string;
  /** An event: `["name",…]` in the bytes. */
  onEvent(bytes: Buffer, start: number, end: number): void;
  /** The answer to a request: its number and `[…]` in the bytes. */
  onAnswer(bytes: Buffer, start: number, end: number): void;
  onClosed(): void;
}

const code = (character: string) => character.charCodeAt(0);
/** Kinds of Engine.IO packets, the first character. */
const [OPEN, PING, MESSAGE] = [code('0'), code('2'), code('4')];
/** Kinds of Socket.IO packets, the second character of a message. */
const [JOINED, EVENT, ANSWER] = [code('0'), code('2'), code('3')];
const JOIN = clientFrame(TEXT, Buffer.from('40'));
const STILL_HERE = clientFrame(TEXT, Buffer.from('3'));
const KINDS = 2;

/** A request with a number of the client's own, to be answered. */
export function requestFrame(number: number, name: string, value: unknown): Buffer {
  return clientFrame(TEXT, Buffer.from(`42${number}${JSON.stringify([name, value])}`));
}

/** Resolves when the server has let the client in. */
export function openEngineClient(options: EngineClientOptions): Promise<EngineClient> {
  const { port, query, onEvent, onAnswer, onClosed } = options;
  return new Promise((resolve, reject) => {
    let client: RawClient | null = null;
    const early: Buffer[] = [];
    const write = (frame: Buffer) => {
      if (client === null) early.push(frame);
      else client.write(frame);
    };
    const onText = (bytes: Buffer, start: number, end: number) => {
      const type = bytes[start];
      const kind = bytes[start + 1];
      if (type === MESSAGE && kind === EVENT) onEvent(bytes, start + KINDS, end);
      else if (type === MESSAGE && kind === ANSWER) onAnswer(bytes, start + KINDS, end);
      else if (type === PING) write(STILL_HERE);
      else if (type === OPEN) write(JOIN);
      else if (type === MESSAGE && kind === JOINED)
        resolve({ write, close: () => client?.close() });
    };
    const path = `/socket.io/?EIO=4&transport=websocket&${query}`;
    openRawClient({ port, path, onText, onClosed }).then((opened) => {
      client = opened;
      for (const frame of early) opened.write(frame);
    }, reject);
  });
}
