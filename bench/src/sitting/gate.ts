import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { CaptionHub } from '../../../server/src/captions/hub.ts';
import { commandPace } from '../../../server/src/gateway/pace.ts';
import type { SignedIn } from '../../../server/src/gateway/signed-in.ts';
import { openSockets } from '../../../server/src/gateway/sockets.ts';
import { BoothTexts } from '../../../server/src/interpretation/booth-texts.ts';
import { newId } from '../../../server/src/new-id.ts';
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
const NOBODY_READS = { tell: () => {}, pass: () => {}, keep: () => {} };
const KNOWN = { isKnown: () => Promise.resolve(true) };

export function openGate(sitting: () => Sitting): Gate {
  const log = {
    debug: () => {},
    info: () => {},
    warn: (_: object, message: string) => console.error(message),
    error: (fields: object, message: string) => console.error(message, fields),
  };
  const hostOf = () => Promise.resolve(sitting().host);
  const captions = new CaptionHub({ ...NOBODY_READS, now: Date.now, newId });
  const sockets = openSockets({
    record: {
      host: hostOf,
      give: (_meeting, giver, message) => sitting().host.give(giver, message),
      lineOpened: () => () => {},
      pace: commandPace(),
      log,
      now: Date.now,
    },
    media: {
      request: () => Promise.resolve({ ok: false, code: 'media-unavailable' }),
      leave: () => {},
    },
    hallCodes: { current: () => ({ code: 'none', until: FAR, publicUrl: null, ownUrl: null }) },
    captions: { ...KNOWN, hub: captions, host: hostOf, pace: commandPace(), log, now: Date.now },
    desk: {
      boothText: {
        texts: new BoothTexts(),
        host: hostOf,
        elsewhere: () => {},
        keptElsewhere: () => Promise.resolve(),
        pace: commandPace(),
        newId,
        now: Date.now,
      },
      sheets: { sheetOf: (meeting, sheet) => Promise.resolve(`${sheet}/${meeting}`) },
      failed: (error) => console.error(error),
    },
  });
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
