import { LONGEST_WORD } from '@koinon/shared/interpretation/booth-text';
import { textLinesOf } from '@koinon/shared/record/text-lines';
import type {
  BoothTextAnswer,
  BoothTextRequest,
  BoothWord,
} from '@koinon/shared/interpretation/booth-text';
import { longText } from '@koinon/shared/identity/fields';
import type { RecordEvent } from '@koinon/shared/record/meeting-state';
import { boothLine } from '@koinon/shared/media/plan';
import { z } from 'zod';
import type { BoothTexts } from '../interpretation/booth-texts.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Pace } from './pace.ts';
import { boothTextRoom } from './rooms.ts';
import type { KoinonServer, KoinonSocket } from './socket-types.ts';

/** What the lines of text need of the rest of the server. */
export interface BoothTextDoor {
  readonly texts: BoothTexts;
  host(meeting: string): Promise<MeetingHost>;
  /** Other servers hold the meeting's lines too. */
  elsewhere(meeting: string, word: BoothWord): void;
  readonly pace: Pace;
  newId(): string;
  now(): number;
}

const LONGEST_LINE = 80;

const requestField = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('read') }),
  z.strictObject({
    type: z.literal('write'),
    line: z.string().max(LONGEST_LINE),
    text: longText(LONGEST_WORD),
  }),
]);

/**
 * The private lines of text. Whoever may be on one waits in a room; who gets
 * a word is decided for each word anew, by where people sit when it is said.
 */
export class BoothTextTelling {
  readonly #io: KoinonServer;
  readonly #door: BoothTextDoor;

  constructor(io: KoinonServer, door: BoothTextDoor) {
    this.#io = io;
    this.#door = door;
  }

  joined(socket: KoinonSocket): void {
    const { who, meeting } = socket.data;
    if (who.person.role === 'interpreter' || who.person.role === 'clerk') {
      void socket.join(boothTextRoom(meeting));
    }
    socket.on('boothText', (message, answer) => {
      const read = requestField.safeParse(message);
      if (!read.success) answer({ ok: false, code: 'malformed' });
      else {
        const unavailable = () => answer({ ok: false, code: 'no-hello' });
        this.#answer(socket, read.data).then(answer, unavailable);
      }
    });
  }

  /** A word from another server. */
  async heard(meeting: string, word: BoothWord): Promise<void> {
    this.#deliver(await this.#door.host(meeting), word);
  }

  /** What the record's events do to the lines. */
  effects({ meeting }: MeetingHost, event: RecordEvent): void {
    const { texts } = this.#door;
    if (event.type === 'BoothClosed') texts.forgetLine(meeting, boothLine(event.booth));
    if (event.type === 'MeetingClosed') texts.forget(meeting);
  }

  async #answer(socket: KoinonSocket, request: BoothTextRequest): Promise<BoothTextAnswer> {
    const { who, meeting } = socket.data;
    const host = await this.#door.host(meeting);
    const { texts, pace, newId, now } = this.#door;
    const lines = linesOf(host, socket, now());
    if (!pace.allows(`${meeting}/${who.person.id}`)) return { ok: false, code: 'too-fast' };
    if (request.type === 'read') return { ok: true, words: texts.last(meeting, lines) };
    const { line, text } = request;
    if (!lines.includes(line)) return { ok: false, code: 'not-your-line' };
    const word = { id: newId(), line, by: who.person.id, at: now(), text };
    this.#deliver(host, word);
    this.#door.elsewhere(meeting, word);
    return { ok: true, words: [word] };
  }

  #deliver(host: MeetingHost, word: BoothWord): void {
    const { meeting } = host;
    this.#door.texts.add(meeting, word);
    const { sockets, adapter } = this.#io.sockets;
    for (const id of adapter.rooms.get(boothTextRoom(meeting)) ?? []) {
      const socket = sockets.get(id);
      if (socket !== undefined && linesOf(host, socket, word.at).includes(word.line)) {
        socket.emit('boothText', word);
      }
    }
  }
}

/** The lines of whoever is behind a connection, while the sitting lasts and the session holds. */
function linesOf(
  { state }: MeetingHost,
  { data: { who } }: KoinonSocket,
  now: number,
): readonly string[] {
  if (state.meeting.status === 'closed' || who.session.expiresAt <= now) return [];
  const { id: person, role } = who.person;
  return textLinesOf(state.interpretation, { person, role });
}
