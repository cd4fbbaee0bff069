/**
 * The record's wire, over Socket.io, and the door of the media wire on the
 * same socket. (Documents have a wire of their own, see `documents/`.)
 *
 * A connection opens under `/s/<session>/socket.io` with that session's
 * cookie; the session says who speaks and in which meeting. The client then
 * says `hello`, with the number of the last event it has seen if it returns:
 * the answer is either the events it missed or a snapshot, and from then on
 * `events` come in order, without gaps and without repeats. A client that
 * finds a gap says `hello` again. Saying it twice harms nothing. A snapshot
 * may be some events old; these then come right behind it.
 *
 * A command carries an id the client made. It is acknowledged when it is
 * stored; sent again with the same id, an accepted command gets its first
 * answer, a refused one is decided anew.
 */
import type { CaptionAnswer, CaptionRequest, CaptionTold } from './captions/messages.ts';
import type { BoothTextAnswer, BoothTextRequest, BoothWord } from './interpretation/booth-text.ts';
import type { SheetNews } from './briefing/sheets.ts';
import type { Person, Role } from './identity/people.ts';
import type { Audience } from './record/audience.ts';
import type { MediaAnswer, MediaNotice, MediaRequest, MediaRequestName } from './media/messages.ts';
import type { RecordRefusal } from './record/decide.ts';
import type { MeetingState, Recorded } from './record/meeting-state.ts';
import type { RecordCommand } from './record/registry.ts';

/** Raised whenever a client and a server of different numbers would misunderstand each other. */
export const PROTOCOL = 3;

export interface Hello {
  readonly protocol: number;
  /** Number of the last event seen; null for a first visit. */
  readonly seen: number | null;
  /** Names the list of people that the client has, as its last welcome did. */
  readonly peopleTag?: string | undefined;
  /** The audience whose view the client has; another one is brought a snapshot. */
  readonly audience?: Audience | undefined;
}

/** An event as told to clients, with the hash that chains it to the one before. */
export interface Frame extends Recorded {
  readonly hash: string;
}

/** An event that the reader may not see: it is told apart from a lost one, and chains on. */
export interface HiddenFrame {
  readonly n: number;
  readonly hash: string;
  readonly hidden: true;
}

/** What a connection is told of an event. */
export type Told = Frame | HiddenFrame;

export type Sync =
  | {
      readonly kind: 'snapshot';
      readonly n: number;
      readonly hash: string;
      readonly state: MeetingState;
    }
  | { readonly kind: 'events'; readonly frames: readonly Told[] };

export interface Welcome {
  readonly ok: true;
  /** The server's clock, milliseconds since 1970. */
  readonly now: number;
  readonly meeting: string;
  readonly you: Person;
  readonly peopleTag: string;
  /** Whose view of the record this is. */
  readonly audience: Audience;
  /** Null for a client that returns and has them: it said their tag. */
  readonly people: readonly Person[] | null;
  readonly sync: Sync;
  /** Of a secret poll that is open; null when there is none. */
  readonly polling: (Polling & { readonly youVoted: boolean }) | null;
}

export type HelloRefusal = 'client-too-old' | 'server-too-old' | 'malformed' | 'unknown-meeting';

export type HelloAnswer = Welcome | { readonly ok: false; readonly code: HelloRefusal };

export interface CommandMessage {
  /** Made by the client, unique per person. */
  readonly id: string;
  readonly command: RecordCommand;
}

/** Refusals that come from the gate and not from a rule. */
export type GateRefusal = 'malformed' | 'too-fast' | 'too-large' | 'no-hello' | 'unavailable';

export type CommandRefusal = RecordRefusal | GateRefusal;

export type CommandAnswer =
  /** Stored; `n` is the number of the command's last event. */
  { readonly ok: true; readonly n: number } | { readonly ok: false; readonly code: CommandRefusal };

/** The progress of a secret poll: nothing of how it goes. */
export interface Polling {
  readonly poll: string;
  /** Ballots in the box. */
  readonly taken: number;
}

/** What the hall shows for people to check in with: six letters and digits. */
export interface HallCode {
  readonly code: string;
  /** When the next one takes its place, milliseconds since 1970. */
  readonly until: number;
  /** The address that the city announces (`PUBLIC_URL`), an origin; null without one. */
  readonly publicUrl: string | null;
  /** The server's own origin in its network, for screens that run beside it; null without one. */
  readonly ownUrl: string | null;
}

/** Why the server ends a connection for good. */
export type Goodbye = 'signed-out' | 'session-expired' | 'closing';

export interface ClientMessages {
  hello(hello: Hello, answer: (answer: HelloAnswer) => void): void;
  command(message: CommandMessage, answer: (answer: CommandAnswer) => void): void;
  people(answer: (people: readonly Person[]) => void): void;
  /** Private lines of text, see `booth-text/`. */
  boothText(request: BoothTextRequest, answer: (answer: BoothTextAnswer) => void): void;
  media(request: MediaRequest, answer: (answer: MediaAnswer<MediaRequestName>) => void): void;
  captions(request: CaptionRequest, answer: (answer: CaptionAnswer) => void): void;
}

export interface ServerMessages {
  /** A line of captions, as it reads now, or whose turn it is to write; see `captions/messages.ts`. */
  caption(told: CaptionTold): void;
  events(frames: readonly Told[]): void;
  /** What this person may see has changed: say `hello` anew, as on a first visit. */
  viewChanged(): void;
  /** How many have voted in a secret poll, at most ten times a second. */
  polling(polling: Polling): void;
  media(notice: MediaNotice): void;
  /** To those on its line. */
  boothText(word: BoothWord): void;
  /** Somebody wrote in the glossary, or how a name is said; not to the gallery. */
  sheet(news: SheetNews): void;
  /** How many watch from the gallery. */
  gallery(count: number): void;
  /** To the hall's screen, clerk and chair only; again with every new code. */
  hallCode(code: HallCode): void;
  goodbye(reason: Goodbye): void;
}

/** What the page asks first: who am I on this session. */
export interface SessionInfo {
  readonly meeting: string | null;
  readonly person: string;
  readonly name: string;
  readonly role: Role;
  readonly language: string;
}
