import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import type { CaptionTold } from '@koinon/shared/captions/messages';
import type { MediaAnswer, MediaNotice, MediaRequestName } from '@koinon/shared/media/messages';
import type { MediaRequest } from '@koinon/shared/media/messages';
import { readMediaRequest } from '@koinon/shared/media/request-schema';
import type { Role } from '@koinon/shared/identity/people';
import type { Frame, Goodbye } from '@koinon/shared/wire';
import { Server as Engine } from 'engine.io';
import { Server } from 'socket.io';
import type { MeetingHost } from '../record/meeting-host.ts';
import { changeAudiences } from './audience-change.ts';
import { BoothTextTelling } from './booth-text.ts';
import type { BoothTextDoor } from './booth-text.ts';
import { BriefingTelling } from './briefing-telling.ts';
import type { SheetNames } from './briefing-telling.ts';
import { openBroadcast } from './broadcast.ts';
import { openCaptionsDoor, tellCaptions } from './captions.ts';
import type { CaptionsDoor } from './captions.ts';
import { HallCodeTelling } from './hall-code-telling.ts';
import type { HallCodeSource } from './hall-code-telling.ts';
import { galleryCount } from './gallery.ts';
import type { Gallery } from './gallery.ts';
import { PollingTelling } from './polling-telling.ts';
import { openRecordDoor } from './record-door.ts';
import type { RecordDoor } from './record-door.ts';
import { RecordTelling } from './record-telling.ts';
import { meetingRoom, sessionRoom } from './rooms.ts';
import type { SignedIn } from './signed-in.ts';
import type { KoinonServer, KoinonSocket } from './socket-types.ts';

/** The largest frame a client may send, in bytes. */
const LARGEST_FRAME = 256 * 1024;
/** How often the server asks whether a client is still there, and how long it waits for a yes. */
const PING_INTERVAL_MS = 5_000;
const PING_TIMEOUT_MS = 7_000;

export interface MediaPeer {
  readonly connection: string;
  readonly meeting: string;
  readonly person: string;
  readonly role: Role;
}

/** What the sockets need of the media plane. */
export interface MediaDoor {
  request(peer: MediaPeer, request: MediaRequest): Promise<MediaAnswer<MediaRequestName>>;
  leave(connection: string): void;
}

export interface Sockets {
  /** A request under a session's `socket.io/`, from somebody who was let in. */
  handleRequest(who: SignedIn, request: IncomingMessage, response: ServerResponse): void;
  handleUpgrade(who: SignedIn, request: IncomingMessage, socket: Duplex, head: Buffer): void;
  /** Tells a meeting's listeners of events. */
  tell(host: MeetingHost, frames: readonly Frame[]): void;
  /** A ballot has gone into the box of a secret poll. */
  ballotTaken(host: MeetingHost, poll: string): void;
  /** Who watches from the gallery, here and by other nodes. */
  readonly gallery: Pick<Gallery, 'here' | 'heard'>;
  notice(connection: string, notice: MediaNotice): void;
  /** Private lines of text. */
  readonly boothText: Pick<BoothTextTelling, 'heard' | 'kept' | 'effects'>;
  /** Somebody wrote in a sheet. */
  readonly briefing: Pick<BriefingTelling, 'written'>;
  /** Tells who follows a meeting's captions. */
  captions(meeting: string, told: CaptionTold, isOpen: boolean): void;
  /** Sessions that have a connection. */
  connected(): Iterable<string>;
  /** Ends all connections of a session for good. */
  end(session: string, reason: Goodbye): void;
  close(): Promise<void>;
}

/** What the interpreters' desks need of the rest of the server. */
export interface DeskDoor {
  readonly boothText: BoothTextDoor;
  readonly sheets: SheetNames;
  failed(error: unknown): void;
}

const LIMITS = {
  maxHttpBufferSize: LARGEST_FRAME,
  pingInterval: PING_INTERVAL_MS,
  pingTimeout: PING_TIMEOUT_MS,
  perMessageDeflate: false,
  httpCompression: false,
};

/** What is behind the sockets. */
export interface SocketsParts {
  readonly record: RecordDoor;
  readonly media: MediaDoor;
  readonly hallCodes: HallCodeSource;
  readonly captions: CaptionsDoor;
  readonly desk: DeskDoor;
}

export function openSockets({ record, media, captions, desk, ...parts }: SocketsParts): Sockets {
  const engine = new Engine(LIMITS);
  const io: KoinonServer = new Server({ ...LIMITS, serveClient: false });
  io.bind(engine);
  const broadcast = openBroadcast(io, record);
  const telling = new RecordTelling(broadcast);
  const polling = new PollingTelling(broadcast);
  const boothText = new BoothTextTelling(io, desk.boothText);
  const briefing = new BriefingTelling(broadcast, desk.sheets);
  const codes = parts.hallCodes;
  const hallCodes = new HallCodeTelling({ codes, broadcast, now: () => record.now() });
  const admitted = new WeakMap<IncomingMessage, SignedIn>();
  const gallery = galleryCount((meeting, count) => {
    broadcast.tell(meetingRoom(meeting), 'gallery', count);
  });

  io.use((socket, next) => {
    next(sitDown(socket, admitted.get(socket.request)) ? undefined : new Error('not-signed-in'));
  });
  io.on('connection', (socket) => {
    socket.use(onlyWhatIsAnswered);
    void socket.join(sessionRoom(socket.data.who.session.id));
    openRecordDoor(socket, record, { line: broadcast.lineOf(socket), telling });
    openMediaDoor(socket, media);
    openCaptionsDoor(socket, captions);
    hallCodes.joined(socket);
    boothText.joined(socket);
    briefing.joined(socket).catch(desk.failed);
    countInGallery(socket, gallery);
  });

  return {
    handleRequest: (who, request, response) => {
      admitted.set(request, who);
      engine.handleRequest(request, response);
    },
    handleUpgrade: (who, request, socket, head) => {
      admitted.set(request, who);
      engine.handleUpgrade(request, socket, head);
    },
    tell: (host, frames) => {
      telling.tell(host, frames);
      changeAudiences(io, host, frames);
    },
    ballotTaken: (host, poll) => polling.taken(host, poll),
    gallery,
    captions: (...told) => tellCaptions(broadcast, ...told),
    boothText,
    briefing,
    notice: (connection, notice) => io.to(connection).emit('media', notice),
    connected: () => sessionsOf(io),
    end: (session, reason) => {
      endSession(io, session, reason);
    },
    close: async () => {
      for (const part of [gallery, hallCodes, telling, polling]) part.close();
      io.emit('goodbye', 'closing');
      await io.close();
      broadcast.close();
    },
  };
}

function sessionsOf(io: KoinonServer): readonly string[] {
  return [...io.sockets.sockets.values()].map(({ data }) => data.who.session.id);
}

function endSession(io: KoinonServer, session: string, reason: Goodbye): void {
  const connections = io.in(sessionRoom(session));
  connections.emit('goodbye', reason);
  connections.disconnectSockets(true);
}

/** False for whoever has not signed in, or belongs to no meeting. */
function sitDown(socket: KoinonSocket, who: SignedIn | undefined): boolean {
  if (who === undefined || who.session.meeting === null) return false;
  socket.data = { who, meeting: who.session.meeting };
  return true;
}

/** Every request wants an answer; what leaves no way to give one is let fall. */
function onlyWhatIsAnswered(packet: readonly unknown[], next: () => void): void {
  if (typeof packet.at(-1) === 'function') next();
}

function countInGallery(socket: KoinonSocket, gallery: Gallery): void {
  const { who, meeting } = socket.data;
  if (who.person.role !== 'guest') return;
  gallery.joined(meeting);
  socket.on('disconnect', () => gallery.left(meeting));
}

function openMediaDoor(socket: KoinonSocket, media: MediaDoor): void {
  const { who, meeting } = socket.data;
  const { id: person, role } = who.person;
  const peer: MediaPeer = { connection: socket.id, meeting, person, role };
  socket.on('media', (message, answer) => {
    const request = readMediaRequest(message);
    if (request === null) {
      answer({ ok: false, code: 'malformed' });
      return;
    }
    media.request(peer, request).then(answer, () => {
      answer({ ok: false, code: 'media-unavailable' });
    });
  });
  socket.on('disconnect', () => media.leave(socket.id));
}
