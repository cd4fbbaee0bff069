import type {
  CaptionAnswer,
  CaptionCode,
  CaptionRequest,
  CaptionTold,
} from '@koinon/shared/captions/messages';
import { readCaptionRequest } from '@koinon/shared/captions/request-schema';
import { AUDIENCES } from '@koinon/shared/record/audience';
import type { CaptionedMeeting, CaptionHub, CaptionWritten } from '../captions/hub.ts';
import type { Log } from '../log.ts';
import type { MeetingHost } from '../record/meeting-host.ts';
import type { Broadcast } from './broadcast.ts';
import type { Pace } from './pace.ts';
import { audienceRoom, captionRoom } from './rooms.ts';
import type { KoinonSocket } from './socket-types.ts';

/** What connections need to write and read captions. */
export interface CaptionsDoor {
  readonly hub: CaptionHub;
  host(meeting: string): Promise<MeetingHost>;
  /** Whether the record is known here as it is now: without it nobody knows whether the gallery may read. */
  isKnown(host: MeetingHost): Promise<boolean>;
  readonly pace: Pace;
  readonly log: Log;
  now(): number;
}

/** A meeting as the hub of captions looks at it: as its record is whenever it looks. */
export function captionedMeeting(host: MeetingHost): CaptionedMeeting {
  return {
    meeting: host.meeting,
    get state() {
      return host.state;
    },
    roleOf: (person) => host.roleOf(person),
    languageOf: (person) => host.people.find(({ id }) => id === person)?.language ?? 'en',
  };
}

/** Lets one connection write captions, where it may, and follow those of the languages it chose. */
export function openCaptionsDoor(socket: KoinonSocket, door: CaptionsDoor): void {
  const { who, meeting } = socket.data;
  const { id: person, role } = who.person;
  let followed: readonly string[] = [];

  const follow = async (host: MeetingHost, languages: readonly string[]) => {
    const sees = host.audienceOf(person, role) === 'public' ? 'open' : 'all';
    for (const room of followed) if (socket.rooms.has(room)) await socket.leave(room);
    followed = languages.map((language) => captionRoom(meeting, language, sees));
    await socket.join([...followed]);
    // In one go with the joining, so that no line falls between.
    return accepted(door.hub.standing(captionedMeeting(host), languages, sees));
  };

  const answerTo = async (request: CaptionRequest): Promise<CaptionAnswer> => {
    if (who.session.expiresAt <= door.now()) return refused('unavailable');
    if (!door.pace.allows(`${meeting}/${person}`)) return refused('too-fast');
    const host = await door.host(meeting);
    if (request.kind === 'follow') return follow(host, request.data.languages);
    if (!(await door.isKnown(host))) return refused('unavailable');
    return written(door.hub, captionedMeeting(host), person, request);
  };

  socket.on('captions', (message, answer) => {
    const request = readCaptionRequest(message);
    if (request === null) {
      answer(refused('malformed'));
      return;
    }
    answerTo(request).then(answer, (error: unknown) => {
      door.log.error({ err: error, meeting }, 'a request of captions failed');
      answer(refused('unavailable'));
    });
  });
}

function written(
  hub: CaptionHub,
  at: CaptionedMeeting,
  person: string,
  request: Exclude<CaptionRequest, { readonly kind: 'follow' }>,
): CaptionAnswer {
  switch (request.kind) {
    case 'write':
      return lineOf(hub.write(at, person, request.data));
    case 'correct':
      return lineOf(hub.correct(at, person, request.data));
    case 'speak':
      return lineOf(hub.speak(at, person, request.data));
    case 'turn': {
      const code = hub.turn(at, person, request.data);
      return code === null ? accepted({}) : refused(code);
    }
  }
}

function lineOf(outcome: CaptionWritten): CaptionAnswer {
  return outcome.ok ? accepted({ line: outcome.line }) : outcome;
}

function accepted<Data>(data: Data): { readonly ok: true; readonly data: Data } {
  return { ok: true, data };
}

function refused(code: CaptionCode): { readonly ok: false; readonly code: CaptionCode } {
  return { ok: false, code };
}

/** Tells those who follow a language; what a speaker types, everybody who may see the floor. */
export function tellCaptions(
  broadcast: Broadcast,
  meeting: string,
  told: CaptionTold,
  isOpen: boolean,
): void {
  broadcast.tell(roomsFor(meeting, told, isOpen), 'caption', told);
}

function roomsFor(meeting: string, told: CaptionTold, isOpen: boolean): readonly string[] {
  if (told.about === 'line' && told.line.source === 'speaker') {
    const audiences = AUDIENCES.filter((audience) => isOpen || audience !== 'public');
    return audiences.map((audience) => audienceRoom(meeting, audience));
  }
  const language = told.about === 'line' ? told.line.language : told.turn.language;
  const all = captionRoom(meeting, language, 'all');
  return isOpen ? [all, captionRoom(meeting, language, 'open')] : [all];
}
