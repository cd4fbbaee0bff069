import type { Socket as NetSocket } from 'node:net';
import type { Backlog } from './backlog.ts';
import { ConnectionQueue } from './connection-queue.ts';
import { ENGINE_OPEN, hasExpectedInsides, isExpectedTransport } from './socket-insides.ts';
import { WEBSOCKET_OPEN } from './socket-insides.ts';
import type { Answer, Connection, Insides, Packets } from './socket-insides.ts';
import type { WebSocketInsides, WriteOptions } from './socket-insides.ts';
import { textFrame, textFrameBeginning } from './text-frame.ts';

/**
 * The short way out. Socket.io hands every packet to Engine.IO's queue, which
 * hands it to the transport, which hands it to `ws`, which writes a header
 * and a payload. Where nothing waits in any of these, the finished frame can
 * as well be written to the TCP socket at once: the same bytes in the same
 * order at about half the cost, and one frame for everybody who is told the
 * same.
 *
 * The way is short only while the line is a WebSocket, open, not being
 * upgraded, with all queues empty and everything before it with the kernel.
 * In every other case the packet goes the long way, as if this file did not
 * exist. So the order is kept: what waits is never overtaken, and what is
 * written here is with the TCP socket before anything later is queued.
 *
 * The insides of socket.io, engine.io and ws that this needs are declared in
 * `socket-insides.ts`; a connection that does not look like that keeps the
 * long way. Pings, the end of a connection and all that comes in are never
 * touched.
 */
export interface DirectLine extends Line {
  /** Tells of an event with one value, whose JSON is finished. */
  tell(name: string, value: FinishedEnd): void;
  /**
   * Answers a request with one value, whose JSON is `own` and then what is
   * finished. False when no request is known for this answer: then nothing
   * was sent.
   */
  answer(answer: Answer, own: string, rest: FinishedEnd): boolean;
  /** Answers the request of that number with one value, which is JSON. */
  reply(request: string, json: string): void;
}

/** Any way to a connection. */
export interface Line {
  /** Writes a packet that is the same for many. */
  write(packet: SharedPacket): void;
}

/** An event that is the same for many connections, also as text and as a finished frame. */
export interface SharedPacket {
  readonly name: string;
  readonly values: readonly unknown[];
  readonly text: string;
  readonly frame: Buffer;
  readonly options: WriteOptions;
}

/** An event with its values, which are plain data. */
export function sharedEvent(name: string, values: readonly unknown[]): SharedPacket {
  const text = `${EVENT}${JSON.stringify([name, ...values])}`;
  const frame = textFrame(`${MESSAGE}${text}`);
  return { name, values, text, frame, options: { wsPreEncodedFrame: [frame] } };
}

/** How a packet ends, as finished bytes that are the same for many connections. */
export interface FinishedEnd {
  readonly bytes: Buffer;
}

/** `json` is the packet's last value, or the rest of one that begins in what is a connection's own. */
export function finishedEnd(json: string): FinishedEnd {
  return { bytes: Buffer.from(`${json}]`) };
}

/** Kinds of packets: a message of Engine.IO, an event and an answer of Socket.IO in it. */
const MESSAGE = '4';
const EVENT = '2';
const ANSWER = '3';

/** Opens the short way for a socket of Socket.io; null when it does not look as expected. */
export function openDirectLine(socket: object, backlog: Backlog): DirectLine | null {
  return hasExpectedInsides(socket) ? new ShortWay(socket, backlog) : null;
}

class ShortWay implements DirectLine {
  readonly #conn: Connection;
  readonly #longWay: Insides['client']['writeToEngine'];
  readonly #queue: ConnectionQueue;
  readonly #backlog: Backlog;
  /** Of an open WebSocket, when nothing was given to Engine.IO since it had taken everything. */
  #tcp: NetSocket | null = null;
  #watched: WebSocketInsides | null = null;

  constructor(socket: Insides, backlog: Backlog) {
    const { client } = socket;
    this.#conn = client.conn;
    this.#queue = new ConnectionQueue(client.conn);
    this.#backlog = backlog;
    this.#longWay = client.writeToEngine.bind(client);
    client.writeToEngine = (packets, options) => this.#take(packets, options);
    const ack = socket.ack.bind(socket);
    socket.ack = (id) => {
      const answer = ack(id);
      answer.request = id;
      return answer;
    };
    // Engine.IO takes a packet, its own pings too: look again before the next one.
    client.conn.on('packetCreate', () => this.#lookAgain());
    client.conn.on('upgrade', () => this.#lookAgain());
    client.conn.on('close', () => this.#lookAgain());
  }

  write({ text, frame, options }: SharedPacket): void {
    const tcp = this.#idle();
    if (tcp === null) this.#wait(frame.length, text, options);
    else if (!tcp.write(frame)) this.#watch();
  }

  tell(name: string, { bytes }: FinishedEnd): void {
    this.#writeTwo(`${EVENT}${JSON.stringify([name]).slice(0, -1)},`, bytes);
  }

  answer({ request }: Answer, own: string, { bytes }: FinishedEnd): boolean {
    if (request === undefined) return false;
    this.#backlog.answers(this.#queue, bytes.length);
    this.#writeTwo(`${ANSWER}${request}[${own}`, bytes);
    return true;
  }

  reply(request: string, json: string): void {
    this.#writeText(`${ANSWER}${request}[${json}]`);
  }

  /** In place of Socket.io's own: takes every packet of the connection. */
  #take(packets: Packets, options: WriteOptions): void {
    const packet = onlyText(packets);
    if (packet === null || options.volatile === true) {
      this.#longWay(packets, options);
      return;
    }
    const frame = frameOf(packet, options);
    const tcp = this.#idle();
    if (tcp === null) this.#wait(frame.length, packets, options);
    else if (!tcp.write(frame)) this.#watch();
  }

  /** A packet for this connection alone. */
  #writeText(packet: string): void {
    if (this.#conn.readyState !== ENGINE_OPEN) return;
    const frame = textFrame(`${MESSAGE}${packet}`);
    const tcp = this.#idle();
    if (tcp === null) this.#wait(frame.length, packet, {});
    else if (!tcp.write(frame)) this.#watch();
  }

  /** A packet in two pieces, of which the second is not copied. */
  #writeTwo(beginning: string, rest: Buffer): void {
    const frame = textFrameBeginning(`${MESSAGE}${beginning}`, rest.length);
    const tcp = this.#idle();
    if (tcp === null) {
      const options = { wsPreEncodedFrame: [frame, rest] };
      this.#wait(frame.length + rest.length, `${beginning}${rest.toString()}`, options);
      return;
    }
    tcp.cork();
    tcp.write(frame);
    const taken = tcp.write(rest);
    tcp.uncork();
    if (!taken) this.#watch();
  }

  #wait(bytes: number, packets: Packets, options: WriteOptions): void {
    if (!this.#backlog.admits(this.#queue, bytes)) return;
    this.#watch();
    this.#queue.adding(bytes);
    this.#longWay(packets, options);
  }

  #watch(): void {
    this.#backlog.watch(this.#queue);
  }

  #lookAgain(): void {
    this.#tcp = null;
  }

  /** The TCP socket, if the next packet may be written to it at once. */
  #idle(): NetSocket | null {
    if (this.#tcp === null) this.#look();
    const tcp = this.#tcp;
    return tcp !== null && tcp.writableLength === 0 && tcp.writable ? tcp : null;
  }

  #look(): void {
    const { transport, writeBuffer, readyState, upgrading } = this.#conn;
    if (!transport.writable || writeBuffer.length > 0) return;
    if (upgrading || readyState !== ENGINE_OPEN || transport.name !== 'websocket') return;
    const { socket } = transport;
    if (socket === undefined || !isExpectedTransport(transport)) return;
    if (socket.readyState !== WEBSOCKET_OPEN) return;
    this.#watchClosing(socket);
    this.#tcp = socket._socket;
  }

  /** Behind a closing handshake nothing may be sent, whichever side begins it. */
  #watchClosing(socket: WebSocketInsides): void {
    if (this.#watched === socket) return;
    this.#watched = socket;
    const close = socket.close.bind(socket);
    socket.close = (...reason) => {
      this.#lookAgain();
      close(...reason);
    };
  }
}

/** A packet without attachments is one text. */
function onlyText(packets: Packets): string | null {
  if (typeof packets === 'string') return packets;
  const [first] = packets;
  return packets.length === 1 && typeof first === 'string' ? first : null;
}

/** The packet's frame in one piece, made once for all who get the same options. */
function frameOf(packet: string, options: WriteOptions): Buffer {
  const pieces = options.wsPreEncodedFrame;
  const [first] = pieces ?? [];
  if (pieces?.length === 1 && first !== undefined) return first;
  const frame = pieces === undefined ? textFrame(`${MESSAGE}${packet}`) : Buffer.concat(pieces);
  options.wsPreEncodedFrame = [frame];
  return frame;
}
