import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { commandPace } from '../../../server/src/gateway/pace.ts';
import type { SignedIn } from '../../../server/src/gateway/signed-in.ts';
import { openSockets } from '../../../server/src/gateway/sockets.ts';
import type { MeetingHost } from '../../../server/src/record/meeting-host.ts';
import type { Sitting } from './sitting.ts';

/**
 * The gateway's sockets in front of a sitting. Who comes is whom the query
 * names, `?person=nikos`: how people sign in is not measured.
 */
export interface Gate {
  readonly server: Server;
  /** From now on events are told. */
  tellOf(host: MeetingHost): void;
}

const FAR = 8.64e15;

export function openGate(sitting: () => Sitting): Gate {
  const log = {
    debug: () => {},
    info: () => {},
    warn: (_: object, message: string) => console.error(message),
    error: (fields: object, message: string) => console.error(message, fields),
  };
  const sockets = openSockets(
    {
      host: () => Promise.resolve(sitting().host),
      give: (_meeting, giver, message) => sitting().host.give(giver, message),
      lineOpened: () => () => {},
      pace: commandPace(),
      log,
      now: Date.now,
    },
    {
      request: () => Promise.resolve({ ok: false, code: 'media-unavailable' }),
      leave: () => {},
    },
    { current: () => ({ code: 'none', until: FAR, publicUrl: null, ownUrl: null }) },
  );
  const server = createServer();
  server.on('upgrade', (request, socket, head) => {
    sockets.handleUpgrade(whoAsks(request, sitting()), request, socket, head);
  });
  server.on('request', (request, response) => {
    sockets.handleRequest(whoAsks(request, sitting()), request, response);
  });
  return {
    server,
    tellOf: (host) => void host.subscribe((frames) => sockets.tell(host, frames)),
  };
}

function whoAsks(request: IncomingMessage, { host, people }: Sitting): SignedIn {
  const person = people.get(/[?&]person=([\w-]+)/.exec(request.url ?? '')?.[1] ?? '');
  if (person === undefined) throw new Error(`a stranger: ${request.url}`);
  const session = {
    id: person.id,
    secretHash: new Uint8Array(),
    meeting: host.meeting,
    person: person.id,
    role: person.role,
    expiresAt: FAR,
  };
  return { session, person, rest: 'socket.io/' };
}
