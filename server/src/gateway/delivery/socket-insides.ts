import type { Socket as NetSocket } from 'node:net';

/**
 * What `direct-line.ts` and `short-way-in.ts` need of the insides of
 * socket.io 4, engine.io 6 and ws 8, and how it is found out whether they are
 * there.
 */
export interface Insides {
  /** Makes the function that answers the request of the given number. */
  ack: (id: number) => Answer;
  readonly client: {
    readonly conn: Connection;
    /** Takes every packet, encoded: answers, and what is told to rooms. */
    writeToEngine: (packets: Packets, options: WriteOptions) => void;
  };
}

export interface Connection {
  readonly protocol: number;
  readonly readyState: string;
  readonly upgrading: boolean;
  /** Packets that wait until the transport can be written; a new array whenever they were handed over. */
  readonly writeBuffer: readonly unknown[];
  readonly transport: Transport;
  close(discard: boolean): void;
  on(event: 'packetCreate' | 'upgrade' | 'close', listener: () => void): unknown;
}

export interface Transport {
  readonly name: string;
  /** All that was sent is with the kernel, or a poll waits for its answer. */
  readonly writable: boolean;
  readonly perMessageDeflate?: unknown;
  /** Only a WebSocket's transport has one. */
  readonly socket?: WebSocketInsides;
}

export interface WebSocketInsides {
  readonly readyState: number;
  readonly _sender: { readonly _state: number };
  readonly _socket: NetSocket & { readonly _handle?: { readonly writeQueueSize?: number } | null };
  /** Begins or answers the closing handshake. */
  close: (...reason: readonly unknown[]) => void;
  terminate(): void;
}

/** What the short way in needs of a socket. */
export interface Entrance {
  /** False once Socket.io does not hand on anything any more. */
  readonly connected: boolean;
  readonly client: {
    readonly conn: Pick<Connection, 'readyState' | 'upgrading' | 'on'> & {
      readonly transport: EntranceTransport;
      /** Runs while a ping has no answer. */
      readonly pingTimeoutTimer: object | null;
    };
  };
}

export interface EntranceTransport {
  readonly name: string;
  /** Takes every packet of Engine.IO. */
  onPacket: (packet: EnginePacket) => void;
}

export interface EnginePacket {
  readonly type: string;
  /** A text, or bytes. */
  readonly data?: unknown;
}

export interface WriteOptions {
  readonly volatile?: boolean;
  /** The finished frame in pieces, written as they are; Socket.io makes one for all of a room. */
  wsPreEncodedFrame?: Buffer[];
}

export type Packets = string | readonly unknown[];

/** What Socket.io gives to answer a request with. */
export interface Answer {
  (...values: never[]): void;
  /** Which request it answers; Socket.io tells the number only to itself, so it is noted here. */
  request?: number;
}

export const ENGINE_OPEN = 'open';
export const WEBSOCKET_OPEN = 1;
/** The sender of `ws` is not busy with compressing. */
const SENDER_IDLE = 0;
/** The kind of Engine.IO's packets that carry those of Socket.IO. */
export const ENGINE_MESSAGE = 'message';
const ENGINE_PROTOCOL = 4;

/** Whether a socket of Socket.io looks as expected. */
export function hasExpectedInsides(socket: object): socket is Insides {
  const { ack, client } = parts(socket);
  const { conn, writeToEngine } = parts(client);
  const { protocol, upgrading, writeBuffer, readyState, transport, close } = parts(conn);
  return (
    isFunction(ack) &&
    isFunction(writeToEngine) &&
    isFunction(close) &&
    protocol === ENGINE_PROTOCOL &&
    typeof upgrading === 'boolean' &&
    readyState === ENGINE_OPEN &&
    Array.isArray(writeBuffer) &&
    isExpectedTransport(transport)
  );
}

/** Whether the short way in finds what it needs. */
export function hasExpectedEntrance(socket: object): socket is Entrance {
  const { connected, client } = parts(socket);
  const { conn } = parts(client);
  const { protocol, upgrading, readyState, transport, pingTimeoutTimer } = parts(conn);
  return (
    typeof connected === 'boolean' &&
    protocol === ENGINE_PROTOCOL &&
    typeof upgrading === 'boolean' &&
    readyState === ENGINE_OPEN &&
    typeof pingTimeoutTimer === 'object' &&
    isExpectedEntrance(transport)
  );
}

export function isExpectedEntrance(transport: unknown): boolean {
  const { name, onPacket } = parts(transport);
  return typeof name === 'string' && isFunction(onPacket);
}

/** Whether a transport does; a connection has a new one when it is upgraded. */
export function isExpectedTransport(transport: unknown): boolean {
  const { name, writable, perMessageDeflate, socket } = parts(transport);
  if (typeof writable !== 'boolean' || typeof name !== 'string') return false;
  if (name !== 'websocket') return true;
  const { readyState, _sender, _socket, close, terminate } = parts(socket);
  const { writableLength, bytesWritten, write, cork } = parts(_socket);
  return (
    !perMessageDeflate &&
    isFunction(close) &&
    isFunction(terminate) &&
    typeof readyState === 'number' &&
    parts(_sender)['_state'] === SENDER_IDLE &&
    typeof writableLength === 'number' &&
    typeof bytesWritten === 'number' &&
    isFunction(write) &&
    isFunction(cork)
  );
}

function parts(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}

function isFunction(value: unknown): boolean {
  return typeof value === 'function';
}
