import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { connect, createServer } from 'node:net';
import type { AddressInfo, Server as NetServer, Socket as NetSocket } from 'node:net';
import type { ClientMessages, ServerMessages } from '@koinon/shared/wire';
import { Server } from 'socket.io';
import { io as connectClient } from 'socket.io-client';
import type { Socket as ClientSocket } from 'socket.io-client';
import { openBroadcast } from '../broadcast.ts';
import type { Broadcast, BroadcastParts } from '../broadcast.ts';
import type { KoinonServer, KoinonSocket } from '../socket-types.ts';
import { finishedEnd } from './direct-line.ts';

/**
 * A server that tells numbers to real clients, and keeps for each connection
 * what it was sent, in order: that, and nothing else, is what its client must
 * have read in the end.
 */
export interface TellingServer extends AsyncDisposable {
  readonly port: number;
  readonly warnings: readonly string[];
  /** Tells everybody the next number, with so many bytes beside it. */
  tell(bytes?: number): void;
  /** Tells one connection the next number, as Socket.io does. */
  emit(socket: KoinonSocket): void;
  /** What was sent to a connection so far. */
  sent(id: string): readonly number[];
  readonly sockets: readonly KoinonSocket[];
  socketOf(client: Client): KoinonSocket;
}

export interface ServerOptions extends Partial<BroadcastParts> {
  /** `plain`: as Socket.io does it, for comparison. */
  readonly way?: 'direct' | 'plain';
  readonly pingInterval?: number;
  readonly pingTimeout?: number;
  readonly perMessageDeflate?: boolean;
}

const ROOM = 'meeting:test/public';
const LARGEST_FRAME = 256 * 1024;

export async function startTelling(options: ServerOptions = {}): Promise<TellingServer> {
  const { way = 'direct', limits, ...pings } = options;
  const http = createHttpServer();
  const io: KoinonServer = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: LARGEST_FRAME,
    ...pings,
  });
  const warnings: string[] = [];
  const log = { warn: (_: object, message: string) => warnings.push(message) };
  const direct = way === 'direct' ? openBroadcast(io, { log, ...(limits && { limits }) }) : null;
  const telling = new Telling(io, direct ?? plain(io));
  http.listen(0, '127.0.0.1');
  await once(http, 'listening');
  return {
    port: (http.address() as AddressInfo).port,
    warnings,
    tell: (bytes) => telling.tell(bytes),
    emit: (socket) => telling.emit(socket),
    sent: (id) => telling.sent.get(id) ?? [],
    get sockets() {
      return [...io.sockets.sockets.values()];
    },
    socketOf: ({ socket: { id } }) => {
      const socket = io.sockets.sockets.get(id ?? '');
      if (socket === undefined) throw new Error('not connected');
      return socket;
    },
    [Symbol.asyncDispose]: async () => {
      direct?.close();
      await io.close();
    },
  };
}

function plain(io: KoinonServer): Broadcast {
  return {
    tell: (rooms, name, ...told) => io.to(Array.from(rooms)).emit(name, ...told),
    lineOf: () => null,
    close: () => {},
  };
}

class Telling {
  readonly sent = new Map<string, number[]>();
  readonly #io: KoinonServer;
  readonly #broadcast: Broadcast;
  #next = 0;

  constructor(io: KoinonServer, broadcast: Broadcast) {
    this.#io = io;
    this.#broadcast = broadcast;
    io.on('connection', (socket) => {
      void socket.join(ROOM);
      this.sent.set(socket.id, []);
      socket.on('people', (answer) => this.#answer(socket, answer));
    });
  }

  tell(bytes = 0): void {
    const n = this.#number();
    for (const id of this.#io.sockets.adapter.rooms.get(ROOM) ?? []) this.sent.get(id)?.push(n);
    const hash = 'ώ'.repeat(bytes / 2);
    this.#broadcast.tell([ROOM], 'events', [{ n, hash, hidden: true }]);
  }

  emit(socket: KoinonSocket): void {
    const n = this.#number();
    this.sent.get(socket.id)?.push(n);
    socket.emit('gallery', n);
  }

  /** A request is answered, and an event told right behind the answer. */
  #answer(socket: KoinonSocket, answer: (people: never[]) => void): void {
    const [first, second] = [this.#number(), this.#number()];
    this.sent.get(socket.id)?.push(first, second);
    const line = this.#broadcast.lineOf(socket);
    if (line === null) {
      Reflect.apply(answer, null, [[first]]);
      socket.emit('gallery', second);
      return;
    }
    if (!line.answer(answer, '[', finishedEnd(`${first}]`))) throw new Error('not known');
    line.tell('gallery', finishedEnd(String(second)));
  }

  #number(): number {
    this.#next += 1;
    return this.#next;
  }
}

/** A client of the stock library behind a stretch of network that can be stopped and cut. */
export interface Client extends Disposable {
  readonly socket: ClientSocket<ServerMessages, ClientMessages>;
  /** What it has read since it (re)connected. */
  readonly read: readonly number[];
  /** Asks the server; resolves when the answer has been read. */
  ask(): Promise<void>;
  /** Resolves when it has read the number. */
  hasRead(number: number | undefined): Promise<void>;
  stop(): void;
  goOn(): void;
  cut(): void;
}

export type Transports = readonly ('websocket' | 'polling')[];

export async function connectTo(
  server: TellingServer,
  transports: Transports,
  { reconnection = false } = {},
): Promise<Client> {
  const network = await openNetwork(server.port);
  const socket: Client['socket'] = connectClient(`http://127.0.0.1:${network.port}`, {
    transports: [...transports],
    reconnection,
    reconnectionDelay: 1,
    forceNew: true,
  });
  let read: number[] = [];
  const waiting = new Set<() => void>();
  const got = (n: number) => {
    read.push(n);
    for (const look of [...waiting]) look();
  };
  socket.on('events', (frames) => frames.forEach(({ n }) => got(n)));
  socket.on('gallery', got);
  socket.on('connect', () => (read = []));
  await once(asEmitter(socket), 'connect');
  return {
    socket,
    get read() {
      return read;
    },
    ask: () =>
      new Promise((resolve) => {
        socket.emit('people', (answer) => {
          got(Number(answer[0]));
          resolve();
        });
      }),
    hasRead: (number) =>
      new Promise((resolve) => {
        const look = () => {
          if (number !== undefined && !read.includes(number)) return;
          waiting.delete(look);
          resolve();
        };
        waiting.add(look);
        look();
      }),
    ...network,
    [Symbol.dispose]: () => {
      socket.disconnect();
      network.close();
    },
  };
}

function asEmitter(socket: Client['socket']): EventTarget {
  const target = new EventTarget();
  socket.once('connect', () => target.dispatchEvent(new Event('connect')));
  return target;
}

/** A way to the server on which what the server sends can be stopped. */
async function openNetwork(port: number) {
  const ways = new Set<NetSocket>();
  let stopped = false;
  const proxy: NetServer = createServer((near) => {
    const far = connect({ host: '127.0.0.1', port });
    ways.add(far);
    if (stopped) far.pause();
    far.on('data', (bytes) => near.write(bytes));
    near.on('data', (bytes) => far.write(bytes));
    near.on('close', () => far.destroy());
    far.on('close', () => {
      ways.delete(far);
      near.destroy();
    });
    for (const end of [near, far]) end.on('error', () => end.destroy());
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const cut = () => {
    for (const far of ways) far.destroy();
  };
  return {
    port: (proxy.address() as AddressInfo).port,
    stop: () => {
      stopped = true;
      for (const far of ways) far.pause();
    },
    goOn: () => {
      stopped = false;
      for (const far of ways) far.resume();
    },
    cut,
    close: () => {
      cut();
      proxy.close();
    },
  };
}
