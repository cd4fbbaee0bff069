import type {
  CaptionAnswer,
  CaptionKind,
  CaptionRequests,
  CaptionTold,
} from '@koinon/shared/captions/messages';
import type { Person } from '@koinon/shared/identity/people';
import type { MediaNotice, MediaRequestName, MediaRequests } from '@koinon/shared/media/messages';
import type { MediaRefusal } from '@koinon/shared/media/messages';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type {
  ClientMessages,
  CommandRefusal,
  Frame,
  Goodbye,
  HallCode,
  HelloRefusal,
  ServerMessages,
  Welcome,
} from '@koinon/shared/wire';
import type { Socket } from 'socket.io-client';
import type { Readable } from '../ui/store.ts';

/** Where the line to the server stands. */
export type Line =
  | { readonly status: 'connecting' }
  | { readonly status: 'live' }
  /** `asOf`: the moment up to which the picture is true, milliseconds since 1970. */
  | { readonly status: 'offline'; readonly asOf: number }
  | { readonly status: 'ended'; readonly reason: Goodbye | HelloRefusal };

/** A command that was given and is not yet answered. */
export interface PendingCommand {
  readonly id: string;
  readonly command: RecordCommand;
}

/** A command that the server refused, until the person has seen it. */
export interface RefusedCommand {
  readonly id: string;
  readonly command: RecordCommand;
  readonly code: CommandRefusal;
}

export interface MeetingView {
  readonly line: Line;
  readonly meeting: string;
  readonly you: Person;
  readonly people: ReadonlyMap<string, Person>;
  readonly state: MeetingState;
  /** Number and hash of the last event folded in. */
  readonly n: number;
  readonly head: string;
  /** The last events folded in since this page came in, oldest first. */
  readonly latest: readonly Frame[];
  readonly pending: readonly PendingCommand[];
  readonly refused: readonly RefusedCommand[];
  /** How many watch from the gallery. */
  readonly gallery: number;
  /** How far a secret poll is that is open, and whether this person's ballot is in its box; null when none is. */
  readonly polling: Welcome['polling'];
}

/**
 * One person's connection to one meeting: the folded record, the commands on
 * their way, and the door of the media wire. It opens once, reconnects by
 * itself, and closes once; closing twice is harmless.
 */
export interface MeetingSession {
  /** `null` until the first welcome. */
  readonly view: Readable<MeetingView | null>;
  /** Where the line stands, also before the first welcome. */
  readonly line: Readable<Line>;
  /** What the hall shows to check in with; null for those who are not told. */
  readonly hallCode: Readable<HallCode | null>;
  /**
   * Gives a command. It stays pending until it is stored or refused, over
   * interruptions too; the promise resolves with the refusal's code or null.
   */
  give(command: RecordCommand): Promise<CommandRefusal | null>;
  /** The person has seen the refusal. */
  dismiss(id: string): void;
  /** The server's clock now, milliseconds since 1970. */
  now(): number;
  ask<Name extends MediaRequestName>(
    name: Name,
    data: MediaRequests[Name]['data'],
  ): Promise<MediaReply<Name>>;
  /** The line itself, for parts that say something of their own on it; they begin anew at each welcome. */
  readonly wire: Wire;
  /** Notices of the media wire; returns the way to stop listening. */
  onMedia(listener: (notice: MediaNotice) => void): () => void;
  askCaptions<Kind extends CaptionKind>(
    kind: Kind,
    data: CaptionRequests[Kind]['data'],
  ): Promise<CaptionReply<Kind>>;
  /** Lines of captions as they come; returns the way to stop listening. */
  onCaption(listener: (told: CaptionTold) => void): () => void;
  /** Called at each (re)connection after the welcome: media joins again then. */
  onWelcome(listener: () => void): () => void;
  close(): void;
}

export type Wire = Pick<Socket<ServerMessages, ClientMessages>, 'emit' | 'on' | 'off' | 'timeout'>;

export type MediaReply<Name extends MediaRequestName> =
  | { readonly ok: true; readonly data: MediaRequests[Name]['answer'] }
  | { readonly ok: false; readonly code: MediaRefusal | 'offline' };

export type CaptionReply<Kind extends CaptionKind> =
  CaptionAnswer<Kind> | { readonly ok: false; readonly code: 'offline' };
