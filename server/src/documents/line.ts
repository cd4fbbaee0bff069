import type { WebSocket } from 'ws';

/**
 * What everybody in a document is told is the same bytes, so the frame around
 * them is made once and written to each TCP socket in one piece, and so are
 * several that are told at the same time: what a reader costs is the write, and
 * hardly what is written. `ws` makes a header for each message and each reader,
 * and hands header and content over as two. Nothing else is
 * left out: `ws` too writes to the TCP socket at once and keeps no queue of its
 * own where nothing is compressed, so whatever is sent the one or the other way
 * arrives in the order in which it was sent.
 *
 * A socket that does not look as expected is written to as `ws` does it.
 */
export interface SharedMessages {
  readonly messages: readonly Uint8Array[];
  /** All of them, each in its frame. */
  readonly frames: Uint8Array;
  /** When it was made, by `performance.now()`: asked for once and not for each who is told. */
  readonly at: number;
}

/** Messages for many, which go out together. */
export function shared(...messages: readonly Uint8Array[]): SharedMessages {
  const pieces = messages.flatMap((message) => [headerOf(message.length), message]);
  return { messages, frames: Buffer.concat(pieces), at: performance.now() };
}

/** The way to one connection. */
export interface Line {
  /** Writes messages that many are told. */
  write(told: SharedMessages): void;
  /** Writes a message that is one's own. */
  send(message: Uint8Array): void;
  /** Bytes that wait, because the other end does not take them. */
  waiting(): number;
}

export function lineOf(socket: WebSocket): Line {
  const send = (message: Uint8Array) => socket.send(message);
  // Asked once: what a WebSocket is made of stays as long as it is open.
  if (!hasExpectedInsides(socket)) {
    const write = ({ messages }: SharedMessages) => {
      if (socket.readyState === socket.OPEN) messages.forEach(send);
    };
    return { send, write, waiting: () => socket.bufferedAmount };
  }
  const { _socket: tcp, _sender: sender, OPEN } = socket;
  return {
    send,
    waiting: () => tcp.writableLength,
    write: ({ messages, frames }) => {
      if (socket.readyState !== OPEN) return;
      if (sender._state === SENDER_IDLE) tcp.write(frames);
      else messages.forEach(send);
    },
  };
}

/** What this needs of the insides of ws 8. */
interface Insides {
  readonly _socket: {
    readonly writableLength: number;
    write(bytes: Uint8Array): boolean;
  };
  readonly _sender: { readonly _state: number };
}

/** The sender of `ws` keeps nothing back, as it does while it compresses or reads a blob. */
const SENDER_IDLE = 0;

/** Whether an open WebSocket looks as expected, and compresses nothing. */
function hasExpectedInsides(socket: WebSocket): socket is WebSocket & Insides {
  if (socket.readyState !== socket.OPEN || socket.extensions !== '') return false;
  if (!('_socket' in socket) || !('_sender' in socket)) return false;
  const { _socket: tcp, _sender: sender } = socket;
  if (typeof tcp !== 'object' || tcp === null || !('write' in tcp)) return false;
  if (!('writableLength' in tcp) || typeof tcp.writableLength !== 'number') return false;
  if (typeof sender !== 'object' || sender === null || !('_state' in sender)) return false;
  return typeof tcp.write === 'function' && sender._state === SENDER_IDLE;
}

const FINAL_BINARY = 0x82;
const LONGEST_SHORT = 125;
const LENGTH_IN_16_BITS = 126;
const LONGEST_16_BITS = 0xffff;
const LENGTH_IN_64_BITS = 127;

/** RFC 6455, section 5.2; a server's frames are not masked. */
function headerOf(length: number): Uint8Array {
  if (length <= LONGEST_SHORT) return Buffer.of(FINAL_BINARY, length);
  if (length <= LONGEST_16_BITS) {
    const header = Buffer.of(FINAL_BINARY, LENGTH_IN_16_BITS, 0, 0);
    header.writeUInt16BE(length, 2);
    return header;
  }
  const header = Buffer.concat([Buffer.of(FINAL_BINARY, LENGTH_IN_64_BITS), Buffer.alloc(8)]);
  header.writeBigUInt64BE(BigInt(length), 2);
  return header;
}
