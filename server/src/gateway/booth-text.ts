import { LONGEST_WORD } from '@koinon/shared/interpretation/booth-text';
import { isTextLine, textLinesOf } from '@koinon/shared/record/text-lines';
import type { BoothTextAnswer, BoothTextRequest } from '@koinon/shared/interpretation/booth-text';
import { longText } from '@koinon/shared/identity/fields';
import type { Frame } from '@koinon/shared/wire';
import { boothLine } from '@koinon/shared/media/plan';
import { z } from 'zod';
import type { BoothTexts, SaidWord } from '../interpretation/booth-texts.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Pace } from './pace.ts';
import { boothTextRoom } from './rooms.ts';
import type { KoinonServer, KoinonSocket } from './socket-types.ts';

/** What the lines of text need of the rest of the server. */
export interface BoothTextDoor {
  readonly texts: BoothTexts;
  host(meeting: string): Promise<MeetingHost>;
  /** Resolves when what other servers have kept of a meeting is kept here too, as far as can be. */
  keptElsewhere(meeting: string): Promise<void>;
  /** Other servers hold the meeting's lines too. */
  elsewhere(meeting: string, said: SaidWord): void;
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

  /** A word from another server; what that knew of the record when it was said is known here first. */
  async heard(meeting: string, said: SaidWord): Promise<void> {
    const host = await this.#door.host(meeting);
    if (host.n < said.n) await host.catchUp();
    this.#deliver(host, said);
  }

  /** What is kept of a meeting here, for a server that began later. */
  kept(meeting: string): readonly SaidWord[] {
    return this.#door.texts.kept(meeting);
  }

  /** What the record's events do to the lines. */
  effects({ meeting }: MeetingHost, { event, n }: Frame): void {
    const { texts } = this.#door;
    if (event.type === 'BoothClosed') texts.forgetLine(meeting, boothLine(event.booth), n);
    if (event.type === 'MeetingClosed') texts.forget(meeting);
  }

  async #answer(socket: KoinonSocket, request: BoothTextRequest): Promise<BoothTextAnswer> {
    const { who, meeting } = socket.data;
    const host = await this.#door.host(meeting);
    await this.#door.keptElsewhere(meeting);
    const { texts, pace, newId, now } = this.#door;
    const lines = linesOf(host, socket, now());
    if (!pace.allows(`${meeting}/${who.person.id}`)) return { ok: false, code: 'too-fast' };
    if (request.type === 'read') {
      const { id, role } = who.person;
      const reader = role === 'clerk' ? null : id;
      return { ok: true, words: texts.last(meeting, lines, reader) };
    }
    const { line, text } = request;
    if (!lines.includes(line)) return { ok: false, code: 'not-your-line' };
    const word = { id: newId(), line, by: who.person.id, at: now(), text };
    const said = { word, heardBy: interpretersOn(host, line), n: host.n };
    this.#deliver(host, said);
    this.#door.elsewhere(meeting, said);
    return { ok: true, words: [word] };
  }

  #deliver(host: MeetingHost, said: SaidWord): void {
    const { meeting, state } = host;
    const { word } = said;
    const isThere =
      state.meeting.status !== 'closed' && isTextLine(state.interpretation, word.line);
    if (!isThere || !this.#door.texts.add(meeting, said)) return;
    const { sockets, adapter } = this.#io.sockets;
    for (const id of adapter.rooms.get(boothTextRoom(meeting)) ?? []) {
      const socket = sockets.get(id);
      if (socket !== undefined && hears(host, socket, said)) socket.emit('boothText', word);
    }
  }
}

/** Whoever is on the line, and was when it was said: servers may know of the seating one after the other. */
function hears(host: MeetingHost, socket: KoinonSocket, { word, heardBy }: SaidWord): boolean {
  const { id, role } = socket.data.who.person;
  const wasThere = role === 'clerk' || heardBy.includes(id);
  return wasThere && linesOf(host, socket, word.at).includes(word.line);
}

function interpretersOn({ people, state }: MeetingHost, line: string): readonly string[] {
  const interpreters = people.filter(({ role }) => role === 'interpreter');
  return interpreters.flatMap(({ id, role }) =>
    textLinesOf(state.interpretation, { person: id, role }).includes(line) ? [id] : [],
  );
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
