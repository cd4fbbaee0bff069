import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { FrameReader } from './frame-reader.ts';
import type { OnFrame } from './frame-reader.ts';
import { clientFrame, CLOSE, PING, PONG, TEXT } from './frames.ts';

/**
 * A listener over a bare TCP socket: the WebSocket handshake by hand, and the
 * little of Engine.IO 4 and Socket.IO 5 that a listener needs: it asks to
 * join when the server opens, answers pings, and tells of each event. Servers
 * that speak neither send the same event frames right away.
 */
export interface ListenerOptions {
  readonly port: number;
  /** Whether the server speaks Engine.IO: then ready means joined. */
  readonly engine: boolean;
  readonly onEvent: () => void;
  /** The connection has ended. */
  readonly onDropped: () => void;
}

const code = (character: string) => character.charCodeAt(0);
/** Kinds of Engine.IO packets, the first character. */
const [OPEN, PING_TEXT, MESSAGE] = [code('0'), code('2'), code('4')];
/** Kinds of Socket.IO packets, the second character of a message. */
const [JOINED, EVENT] = [code('0'), code('2')];
const JOIN = clientFrame(TEXT, Buffer.from('40'));
const STILL_HERE = clientFrame(TEXT, Buffer.from('3'));
const END_OF_HEAD = '\r\n\r\n';
/** Of all listeners together: what is read is used up before the next read. */
const READ = Buffer.allocUnsafe(64 * 1024);

/** Resolves when the listener is ready. */
export function listen({ port, engine, onEvent, onDropped }: ListenerOptions): Promise<void> {
  return new Promise((resolve) => {
    const write = (bytes: Buffer) => socket.write(bytes);
    const leave = () => socket.destroy();
    const onOpened = engine ? () => {} : resolve;
    const read = afterHead(
      onOpened,
      new FrameReader(onFrame({ write, leave, onJoined: resolve, onEvent })),
    );
    const socket = connect({
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
    socket.once('connect', () => socket.write(handshake(port)));
    socket.once('close', onDropped);
  });
}

/** Reads what lies in `READ`: the head of the server's answer, then frames. */
function afterHead(onOpened: () => void, reader: FrameReader): (length: number) => void {
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
    if (!head.startsWith('HTTP/1.1 101')) throw new Error(head.slice(0, end));
    opened = true;
    onOpened();
    reader.read(Buffer.from(head.slice(end + END_OF_HEAD.length), 'latin1'));
  };
}

interface Told {
  write(bytes: Buffer): void;
  leave(): void;
  onJoined(): void;
  onEvent(): void;
}

function onFrame({ write, leave, onJoined, onEvent }: Told): OnFrame {
  return (opcode, bytes, start, end) => {
    if (opcode === PING) write(clientFrame(PONG, bytes.subarray(start, end)));
    if (opcode === CLOSE) leave();
    if (opcode !== TEXT) return;
    const type = bytes[start];
    const kind = bytes[start + 1];
    if (type === MESSAGE && kind === EVENT) onEvent();
    else if (type === PING_TEXT) write(STILL_HERE);
    else if (type === OPEN) write(JOIN);
    else if (type === MESSAGE && kind === JOINED) onJoined();
  };
}

function handshake(port: number): string {
  return [
    'GET /socket.io/?EIO=4&transport=websocket HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Connection: Upgrade',
    'Upgrade: websocket',
    'Sec-WebSocket-Version: 13',
    `Sec-WebSocket-Key: ${randomBytes(16).toString('base64')}`,
  ]
    .join('\r\n')
    .concat(END_OF_HEAD);
}
