import type { CaptionTold } from '@koinon/shared/captions/messages';
import type { LineOrigin } from './captions/board.ts';
import type { MediaNotice } from '@koinon/shared/media/messages';
import { readMediaRequest } from '@koinon/shared/media/request-schema';
import type { Passed, Question } from './cluster/questions.ts';
import type { Documents } from './documents/documents.ts';
import { readCommand } from './gateway/command-schema.ts';
import type { MediaQuestion, PlacedMedia } from './media/placed-media.ts';
import type { Lines } from './presence/lines.ts';
import type { MeetingHost } from './record/meeting-host.ts';
import type { Meetings } from './record/meetings.ts';
import type { RehearsalQuestion } from './rehearsal/placed-rehearsals.ts';

/** The parts of this node that others have to do with. */
export interface NodeParts {
  readonly meetings: Meetings;
  readonly lines: Lines;
  readonly documents: Pick<Documents, 'follow' | 'followAll' | 'hearCursors' | 'tellCursors'>;
  /** Ids of all meetings of the city. */
  allMeetings(): Promise<readonly string[]>;
  /** Who watches from the gallery, here and by other nodes. */
  readonly gallery: {
    here(): ReadonlyMap<string, number>;
    heard(meeting: string, node: string, count: number): void;
  };
  readonly media: Pick<PlacedMedia, 'answer' | 'beat' | 'look' | 'remain'>;
  /** What another node asks of a meeting's rehearsal; null where this one does not carry the meeting. */
  rehearsal(question: RehearsalQuestion): Promise<unknown>;
  /** What is held of a meeting here, in memory only. */
  kept(meeting: string): unknown;
  /** Captions that were written by way of another node. */
  captions(
    meeting: string,
    told: CaptionTold,
    isOpen: boolean,
    origin: LineOrigin | null,
  ): Promise<void>;
  /** Finishes what a server that fell may have left half done in a meeting. Twice is harmless. */
  settle(host: MeetingHost): Promise<void>;
  /** What another node passes on to all. */
  passed(passed: Passed): Promise<void>;
  /** Ends the connections of a session that was ended on another node. */
  signedOut(session: string): void;
  failed(error: unknown): void;
}

/** What another node asks of this one; null where it should ask somebody else. */
export async function answer(parts: NodeParts, question: Question): Promise<unknown> {
  const { meetings, lines } = parts;
  switch (question.ask) {
    case 'give': {
      const read = readCommand(question.message);
      if (!read.ok) return read;
      return meetings.giveHere(question.meeting, question.giver, read.message);
    }
    case 'lines':
      lines.heard(question.meeting, question.node, question.people);
      return true;
    case 'captions': {
      const told = captionTold(question.told);
      const { meeting, isOpen, origin } = question;
      if (told !== null) await parts.captions(meeting, told, isOpen, origin);
      return true;
    }
    case 'booth-text':
    case 'sheet':
    case 'invited':
      await parts.passed(question);
      return true;
    case 'kept':
      return parts.kept(question.meeting);
    case 'rehearsal':
      return parts.rehearsal(question);
    case 'signed-out':
      parts.signedOut(question.session);
      return true;
    case 'media':
    case 'media-leave':
    case 'media-here':
    case 'media-told': {
      const read = mediaQuestion(question);
      return read === null ? null : parts.media.answer(read);
    }
  }
}

/** Null for what this version does not know. */
function mediaQuestion(
  question: Extract<Question, { ask: `media${string}` }>,
): MediaQuestion | null {
  if (question.ask === 'media-leave' || question.ask === 'media-here') return question;
  if (question.ask === 'media') {
    const request = readMediaRequest(question.request);
    return request === null ? null : { ...question, request };
  }
  const told = question.told.flatMap(({ connection, notice }) =>
    isNotice(notice) ? [{ connection, notice }] : [],
  );
  return { ask: 'media-told', told };
}

/** Another server's captions are those of the same rules. */
function captionTold(told: unknown): CaptionTold | null {
  const isTold = typeof told === 'object' && told !== null && 'about' in told;
  return isTold ? (told as CaptionTold) : null;
}

/** Another server's notices are those of the same plane. */
function isNotice(notice: unknown): notice is MediaNotice {
  return typeof notice === 'object' && notice !== null && 'name' in notice;
}
