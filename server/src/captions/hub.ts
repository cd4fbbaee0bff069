import {
  CORRECT_WITHIN_MS,
  type CaptionCode,
  type CaptionLine,
  type CaptionRequests,
  type CaptionTold,
} from '@koinon/shared/captions/messages';
import { feedOf, isCaptioner } from '@koinon/shared/captions/captions';
import type { CaptionFeed } from '@koinon/shared/captions/captions';
import type { Role } from '@koinon/shared/identity/people';
import { isPublic } from '@koinon/shared/meeting/meeting';
import { planFor } from '@koinon/shared/record/media-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { StoredLine } from '../storage/ports/caption-store.ts';
import { CaptionBoard, placeOf, SPEAKERS } from './board.ts';
import type { Begun, KeptCaptions, KeptLine, LineOrigin } from './board.ts';

/** A meeting as its record has it just now. */
export interface CaptionedMeeting {
  readonly meeting: string;
  readonly state: MeetingState;
  roleOf(person: string): Role | null;
  /** The language the person reads by default. */
  languageOf(person: string): string;
}

export interface CaptionHubParts {
  /** Tells those who are connected to this server; the gallery only where `isOpen`. */
  tell(meeting: string, told: CaptionTold, isOpen: boolean): void;
  /** Tells the other servers; `origin` of a line. */
  pass(meeting: string, told: CaptionTold, isOpen: boolean, origin: LineOrigin | null): void;
  /** Keeps a line as a source of the minutes; `final`: it is done. */
  keep(meeting: string, line: StoredLine, final: boolean): void;
  now(): number;
  newId(): string;
}

type Data<Kind extends keyof CaptionRequests> = CaptionRequests[Kind]['data'];

export type CaptionWritten =
  { readonly ok: true; readonly line: string } | { readonly ok: false; readonly code: CaptionCode };

/** Who writes, and as what. */
interface Writer {
  readonly person: string;
  readonly source: CaptionLine['source'];
  readonly language: string;
}

type Typed = Data<'speak'>;

/**
 * What is written as captions, on its way to those who read it. Each request
 * is decided at once, on the record as it is at that moment; whoever asks has
 * made sure that it is known (`KnownRecords`). What is written while the sitting
 * is open goes to those who read it, and then to be kept.
 */
export class CaptionHub {
  readonly #parts: CaptionHubParts;
  readonly #boards = new Map<string, CaptionBoard>();

  constructor(parts: CaptionHubParts) {
    this.#parts = parts;
  }

  /** What whoever begins to follow is told first. */
  standing(at: CaptionedMeeting, languages: readonly string[], sees: 'all' | 'open') {
    const board = this.#board(at.meeting);
    const kept = [...languages, SPEAKERS].flatMap((place) => board.lines(place));
    const shown = kept.filter(({ isOpen }) => sees === 'all' || isOpen);
    return {
      lines: shown.map(({ line }) => line),
      turns: sees === 'all' ? languages.map((language) => board.turn(language)) : [],
    };
  }

  write(at: CaptionedMeeting, person: string, data: Data<'write'>): CaptionWritten {
    const { language } = data;
    const code = this.#notWriting(at, person, language);
    if (code !== null) return refused(code);
    const board = this.#board(at.meeting);
    const { writing } = board.turn(language);
    if (writing !== null && writing !== person && isWriter(at, writing, language)) {
      return refused('captions-engaged');
    }
    if (writing !== person) this.#turn(at, { language, writing: person, relief: false });
    return this.#put(at, { person, source: 'captioner', language }, data);
  }

  /** By a program whose token names the feed. */
  feed(at: CaptionedMeeting, feed: CaptionFeed, typed: Typed): CaptionWritten {
    if (at.state.meeting.status === 'closed') return refused('meeting-closed');
    const { person, language } = feed;
    return this.#put(at, { person, source: 'feed', language }, typed);
  }

  /** Whoever the floor is open to may type beside their voice, or in its place. */
  speak(at: CaptionedMeeting, person: string, data: Data<'speak'>): CaptionWritten {
    const { state } = at;
    if (state.meeting.status === 'closed') return refused('meeting-closed');
    const { floor } = planFor(state, (id) => at.roleOf(id));
    const mayBegin = state.meeting.status === 'open' && floor.includes(person);
    // A line that the end of the turn cut off may be finished by whoever began it.
    if (!mayBegin && !(data.final && data.line !== null)) return refused('no-floor');
    const language = state.interpretation.languages[person] ?? at.languageOf(person);
    return this.#put(at, { person, source: 'speaker', language }, data);
  }

  correct(at: CaptionedMeeting, person: string, data: Data<'correct'>): CaptionWritten {
    const code = this.#notWriting(at, person, data.language);
    return code === null ? this.#correct(at, data) : refused(code);
  }

  correctByFeed(at: CaptionedMeeting, feed: CaptionFeed, data: Omit<Data<'correct'>, 'language'>) {
    if (at.state.meeting.status === 'closed') return refused('meeting-closed');
    return this.#correct(at, { ...data, language: feed.language });
  }

  turn(at: CaptionedMeeting, person: string, { language, step }: Data<'turn'>): CaptionCode | null {
    const code = this.#notWriting(at, person, language);
    if (code !== null) return code;
    const { writing } = this.#board(at.meeting).turn(language);
    if (step === 'take') this.#turn(at, { language, writing: person, relief: false });
    else if (writing !== person) return 'captions-engaged';
    else this.#turn(at, { language, writing, relief: step === 'ask' });
    return null;
  }

  /** Told by another server: the gallery here sees it only if both know the sitting as public. */
  heard(
    at: CaptionedMeeting,
    told: CaptionTold,
    wasOpen: boolean,
    origin: LineOrigin | null,
  ): void {
    if (told.about === 'turn') {
      this.#board(at.meeting).setTurn(told.turn);
      this.#parts.tell(at.meeting, told, false);
      return;
    }
    const before = this.#board(at.meeting).find(placeOf(told.line), told.line.id);
    // What was once known as closed stays so, whatever the other server knew.
    const mayBeOpen = wasOpen && isPublic(at.state.meeting);
    const { isOpen } = this.#keep(at, told.line, mayBeOpen, before, origin);
    this.#parts.tell(at.meeting, told, isOpen);
  }

  /** What is known of a meeting here, for a server that began later. */
  kept(meeting: string): KeptCaptions {
    return this.#board(meeting).all();
  }

  /** What a server that was there before knows of a meeting. */
  take(meeting: string, kept: KeptCaptions): void {
    this.#board(meeting).take(kept);
  }

  /** The meeting is over. */
  forget(meeting: string): void {
    this.#boards.delete(meeting);
  }

  #notWriting(at: CaptionedMeeting, person: string, language: string): CaptionCode | null {
    if (at.state.meeting.status === 'closed') return 'meeting-closed';
    return isWriter(at, person, language) ? null : 'not-captioner';
  }

  #put(at: CaptionedMeeting, writer: Writer, { line: id, text, final }: Typed): CaptionWritten {
    const place = writer.source === 'speaker' ? SPEAKERS : writer.language;
    const before = id === null ? null : this.#board(at.meeting).find(place, id);
    if (id !== null && !goesOn(before, writer)) return refused('unknown-line');
    if (id === null && text.trim() === '') return refused('malformed');
    const begun = before?.line ?? { id: this.#parts.newId(), at: this.#parts.now() };
    const { person, source, language } = writer;
    const { id: line, at: since } = begun;
    this.#say(
      at,
      { id: line, language, text, final, source, person, at: since, corrected: false },
      before,
    );
    return { ok: true, line };
  }

  #correct(at: CaptionedMeeting, { language, line: id, text }: Data<'correct'>): CaptionWritten {
    const before = this.#board(at.meeting).find(language, id);
    if (before === null || before.doneAt === null) return refused('unknown-line');
    if (this.#parts.now() - before.doneAt > CORRECT_WITHIN_MS) {
      return refused('too-late-to-correct');
    }
    this.#say(at, { ...before.line, text, corrected: true }, before);
    return { ok: true, line: id };
  }

  #say(at: CaptionedMeeting, line: CaptionLine, before: KeptLine | null): void {
    const isOpen = (before?.isOpen ?? true) && isPublic(at.state.meeting);
    const kept = this.#keep(at, line, isOpen, before);
    const told = { about: 'line', line } as const;
    this.#parts.tell(at.meeting, told, isOpen);
    const { begun, changedAt } = kept;
    this.#parts.pass(at.meeting, told, isOpen, { begun, changedAt });
    const stored = storedLine(kept);
    if (stored !== null) this.#parts.keep(at.meeting, stored, line.final);
  }

  #keep(
    at: CaptionedMeeting,
    line: CaptionLine,
    isOpen: boolean,
    before: KeptLine | null,
    origin: LineOrigin | null = null,
  ): KeptLine {
    const now = this.#parts.now();
    const known = origin ?? before;
    const kept = {
      line,
      isOpen: isOpen && (before?.isOpen ?? true),
      doneAt: line.final ? (before?.doneAt ?? now) : null,
      begun: known === null ? begunIn(at, line) : known.begun,
      changedAt: origin?.changedAt ?? Math.max(now, (before?.changedAt ?? 0) + 1),
    };
    this.#board(at.meeting).keep(kept);
    return kept;
  }

  #turn({ meeting }: CaptionedMeeting, turn: Parameters<CaptionBoard['setTurn']>[0]): void {
    this.#board(meeting).setTurn(turn);
    const told = { about: 'turn', turn } as const;
    this.#parts.tell(meeting, told, false);
    this.#parts.pass(meeting, told, false, null);
  }

  #board(meeting: string): CaptionBoard {
    const known = this.#boards.get(meeting);
    if (known !== undefined) return known;
    const board = new CaptionBoard();
    this.#boards.set(meeting, board);
    return board;
  }
}

function isWriter({ state }: CaptionedMeeting, person: string, language: string): boolean {
  return isCaptioner(state.captions, person, language);
}

function begunIn(at: CaptionedMeeting, line: CaptionLine): Begun | null {
  const { state } = at;
  if (state.meeting.status !== 'open') return null;
  const { section } = state.account;
  if (line.source === 'speaker') return { section, speaker: line.person };
  const turn = state.floor.turn?.person;
  if (turn !== undefined) return { section, speaker: turn };
  const [only, ...others] = planFor(state, (id) => at.roleOf(id)).floor;
  return { section, speaker: others.length === 0 ? (only ?? null) : null };
}

function storedLine({ line, isOpen, begun, changedAt }: KeptLine): StoredLine | null {
  if (begun === null) return null;
  const { id, language, source, person: writer, at } = line;
  const text = line.text.trim();
  return { ...begun, id, language, text, source, writer, at, open: isOpen, changedAt };
}

function goesOn(before: KeptLine | null, { person, source }: Writer): boolean {
  if (before === null) return false;
  const { line } = before;
  return !line.final && line.person === person && line.source === source;
}

function refused(code: CaptionCode): CaptionWritten {
  return { ok: false, code };
}

/** The feed that a token names, as the record has it now; null when it was closed. */
export function openFeedOf(at: CaptionedMeeting, feed: string): CaptionFeed | null {
  return feedOf(at.state.captions, feed);
}
