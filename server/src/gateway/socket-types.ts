import type { ClientMessages, ServerMessages } from '@koinon/shared/wire';
import type { Server, Socket } from 'socket.io';
import type { SignedIn } from './signed-in.ts';

/** What the server keeps beside a socket. */
export interface SocketData {
  who: SignedIn;
  meeting: string;
}

type Nothing = Record<string, never>;

export type KoinonServer = Server<ClientMessages, ServerMessages, Nothing, SocketData>;
export type KoinonSocket = Socket<ClientMessages, ServerMessages, Nothing, SocketData>;
