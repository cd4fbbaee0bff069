import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { FrameReader } from './frame-reader.ts';
import { BINARY, clientFrame, CLOSE, PING, PONG, TEXT } from './frames.ts';

/**
 * A WebSocket client over a bare TCP socket: the handshake by hand, pings
 * answered, and each frame told as a range of the bytes read, which the
 * next read will use again. It costs a small part of what a server's library
 * does for the same frame.
 */
export interface RawClient {
  /** Writes finished bytes, frames as `clientFrame` makes them. */
  write(bytes: Buffer): void;
  close(): void;
}

export interface RawClientOptions {
  readonly port: number;
  /** Path and query of the request. */
  readonly path: string;
  onText?(bytes: Buffer, start: number, end: number): void;
  onBinary?(bytes: Buffer, start: number, end: number): void;
  /** The connection has ended, by whichever side. */
  onClosed(): void;
}

const END_OF_HEAD = '\r\n\r\n';
/** Of all clients together: what is read is used up before the next read. */
const READ = Buffer.allocUnsafe(64 * 1024);

/** Resolves when the WebSocket is open. @throws when the server does not switch to it. */
export function openRawClient(options: RawClientOptions): Promise<RawClient> {
  const { port, path, onClosed } = options;
  return new Promise((resolve, reject) => {
    let read: (length: number) => void = () => {};
    const socket: Socket = connect({
      host: '127.0.0.1',
      port,
      noDelay: true,
      onread: {
        buffer: READ,
        callback: (length) => {
          read(length);
          return true;
        },
      },
    });
    const client: RawClient = {
      write: (bytes) => void socket.write(bytes),
      close: () => socket.destroy(),
    };
    read = afterHead(framesOf(client, options), {
      opened: () => resolve(client),
      refused: (head) => reject(new Error(head)),
    });
    socket.once('connect', () => socket.write(handshake(port, path)));
    socket.once('error', reject);
    socket.once('close', onClosed);
  });
}

/** Reads what lies in `READ`: the head of the server's answer, then frames. */
function afterHead(
  reader: FrameReader,
  told: { opened(): void; refused(head: string): void },
): (length: number) => void {
  let head = '';
  let opened = false;
  return (length) => {
    if (opened) {
      reader.read(READ, length);
      return;
    }
    head += READ.toString('latin1', 0, length);
    const end = head.indexOf(END_OF_HEAD);
    if (end === -1) return;
    if (!head.startsWith('HTTP/1.1 101')) {
      told.refused(head.slice(0, end));
      return;
    }
    opened = true;
    told.opened();
    reader.read(Buffer.from(head.slice(end + END_OF_HEAD.length), 'latin1'));
  };
}

function framesOf(client: RawClient, { onText, onBinary }: RawClientOptions): FrameReader {
  return new FrameReader((opcode, bytes, start, end) => {
    if (opcode === TEXT) onText?.(bytes, start, end);
    else if (opcode === BINARY) onBinary?.(bytes, start, end);
    else if (opcode === PING) client.write(clientFrame(PONG, bytes.subarray(start, end)));
    else if (opcode === CLOSE) client.close();
  });
}

function handshake(port: number, path: string): string {
  return [
    `GET ${path} HTTP/1.1`,
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ]
    .join('\r\n')
    .concat(END_OF_HEAD);
}
