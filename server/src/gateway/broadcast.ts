import type { ServerMessages } from '@koinon/shared/wire';
import type { Log } from '../log.ts';
import { Backlog } from './delivery/backlog.ts';
import type { BacklogLimits } from './delivery/backlog.ts';
import { openDirectLine, sharedEvent } from './delivery/direct-line.ts';
import type { DirectLine, Line } from './delivery/direct-line.ts';
import { RoomLines } from './delivery/room-lines.ts';
import type { KoinonServer, KoinonSocket } from './socket-types.ts';

export type Told<Name extends keyof ServerMessages> = Parameters<ServerMessages[Name]>;

/**
 * How connections are told. Everybody in a room gets identical bytes, made
 * once; each connection gets what it is told in the order in which it was
 * told, whatever its transport and however slowly it reads.
 */
export interface Broadcast {
  /** Tells everybody in a room who is connected to this server; of several rooms nobody may be in two. */
  tell<Name extends keyof ServerMessages>(
    rooms: string | readonly string[],
    name: Name,
    ...told: Told<Name>
  ): void;
  /** The short way to one connection; null where there is none. */
  lineOf(socket: KoinonSocket): DirectLine | null;
  close(): void;
}

export interface BroadcastParts {
  readonly log: Pick<Log, 'warn'>;
  readonly limits?: BacklogLimits;
}

/** Takes over the writing of all connections that the server will have. */
export function openBroadcast(io: KoinonServer, { log, limits }: BroadcastParts): Broadcast {
  const backlog = new Backlog(limits);
  const rooms = new RoomLines(io.sockets.adapter);
  const direct = new WeakMap<KoinonSocket, DirectLine>();
  let warned = false;
  io.on('connection', (socket) => {
    const line = openDirectLine(socket, backlog);
    if (line !== null) {
      direct.set(socket, line);
    } else if (!warned) {
      warned = true;
      log.warn({}, 'connections do not look as expected; they are written the long way');
    }
    rooms.opened(socket.id, line ?? plainLine(socket));
    socket.on('disconnect', () => rooms.closed(socket.id));
  });
  return {
    tell: (names, name, ...told) => {
      const packet = sharedEvent(name, told);
      for (const room of typeof names === 'string' ? [names] : names) {
        for (const line of rooms.in(room)) line.write(packet);
      }
    },
    lineOf: (socket) => direct.get(socket) ?? null,
    close: () => backlog.close(),
  };
}

/** As Socket.io does it. */
function plainLine(socket: KoinonSocket): Line {
  return {
    write: ({ name, values }) => void Reflect.apply(socket.emit, socket, [name, ...values]),
  };
}
