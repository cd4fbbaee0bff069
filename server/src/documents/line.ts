import type { WebSocket } from 'ws';

/**
 * What everybody in a document is told is the same bytes, so the frame around
 * them is made once and written to each TCP socket in one piece. `ws` makes a
 * header for each, and hands header and content over as two. Nothing else is
 * left out: `ws` too writes to the TCP socket at once and keeps no queue of its
 * own where nothing is compressed, so whatever is sent the one or the other way
 * arrives in the order in which it was sent.
 *
 * A socket that does not look as expected is written to as `ws` does it.
 */
export interface SharedMessage {
  readonly message: Uint8Array;
  readonly frame: Uint8Array;
}

/** A message for many. */
export function shared(message: Uint8Array): SharedMessage {
  const { length } = message;
  const header = headerOf(length);
  const frame = Buffer.allocUnsafe(header.length + length);
  frame.set(header);
  frame.set(message, header.length);
  return { message, frame };
}

/** The way to one connection. */
export interface Line {
  /** Writes a message that many are told. */
  write(told: SharedMessage): void;
  /** Writes a message that is one's own. */
  send(message: Uint8Array): void;
  /** Bytes that wait, because the other end does not take them. */
  waiting(): number;
}

export function lineOf(socket: WebSocket): Line {
  const send = (message: Uint8Array) => socket.send(message);
  return {
    send,
    waiting: () => socket.bufferedAmount,
    write: ({ message, frame }) => {
      if (socket.readyState !== socket.OPEN) return;
      if (hasExpectedInsides(socket)) socket._socket.write(frame);
      else send(message);
    },
  };
}

/** What this needs of the insides of ws 8. */
interface Insides {
  readonly _socket: { write(bytes: Uint8Array): boolean };
}

/** The sender of `ws` is not busy with compressing. */
const SENDER_IDLE = 0;

/** Whether an open WebSocket looks as expected, and compresses nothing. */
function hasExpectedInsides(socket: WebSocket): socket is WebSocket & Insides {
  if (socket.extensions !== '' || !('_socket' in socket) || !('_sender' in socket)) return false;
  const { _socket: tcp, _sender: sender } = socket;
  if (typeof tcp !== 'object' || tcp === null || !('write' in tcp)) return false;
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
