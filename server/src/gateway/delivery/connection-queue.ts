import type { Queue } from './backlog.ts';
import type { Connection } from './socket-insides.ts';

/** What waits for a connection, wherever it waits: in Engine.IO's queue, in an answer to a poll, for the TCP socket. */
export class ConnectionQueue implements Queue {
  readonly #conn: Connection;
  /** Bytes given to Engine.IO since it had nothing waiting. */
  #given = 0;
  #handedOver = 0;
  #buffer: Connection['writeBuffer'];

  constructor(conn: Connection) {
    this.#conn = conn;
    this.#buffer = conn.writeBuffer;
  }

  /** So many bytes are about to be given to Engine.IO. */
  adding(bytes: number): void {
    if (this.#nothingGiven()) this.#given = 0;
    this.#given += bytes;
  }

  waiting(): number {
    const tcp = this.#conn.transport.socket?._socket;
    return (this.#nothingGiven() ? 0 : this.#given) + (tcp?.writableLength ?? 0);
  }

  taken(): number {
    const { writeBuffer, transport } = this.#conn;
    if (writeBuffer !== this.#buffer) {
      this.#buffer = writeBuffer;
      this.#handedOver += 1;
    }
    const tcp = transport.socket?._socket;
    if (tcp === undefined) return this.#handedOver;
    const toCome = tcp.writableLength + (tcp._handle?.writeQueueSize ?? 0);
    return this.#handedOver + tcp.bytesWritten - toCome;
  }

  drop(): void {
    const { socket } = this.#conn.transport;
    if (socket === undefined) this.#conn.close(true);
    else socket.terminate();
  }

  /** What a WebSocket was given is with the TCP socket; a poll's answer may still be on its way. */
  #nothingGiven(): boolean {
    const { transport, writeBuffer } = this.#conn;
    return writeBuffer.length === 0 && (transport.writable || transport.name === 'websocket');
  }
}
