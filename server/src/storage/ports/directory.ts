import type { Person, Role } from '@koinon/shared/identity/people';

/**
 * Who is who: the meetings of the city, the people of each, and the sessions
 * by which they are signed in. Names live here and not in the record, so that
 * they can be erased without breaking its chain.
 *
 * Every `put` replaces what was there; ending a session twice is harmless.
 */
export interface MeetingEntry {
  readonly id: string;
  /** Milliseconds since 1970. */
  readonly calledAt: number;
}

export interface Session {
  readonly id: string;
  /** SHA-256 of the secret in the cookie: the secret itself is not kept. */
  readonly secretHash: Uint8Array;
  /** Null for an administrator, who belongs to no meeting. */
  readonly meeting: string | null;
  readonly person: string;
  readonly role: Role;
  readonly expiresAt: number;
}

/** To which groups somebody belongs, by their own word and for one meeting. */
export interface Declaration {
  readonly person: string;
  readonly groups: readonly string[];
}

export interface Directory {
  putMeeting(meeting: MeetingEntry): Promise<void>;
  meetings(): Promise<readonly MeetingEntry[]>;
  /** `meeting` null: somebody of the city itself. */
  putPerson(meeting: string | null, person: Person): Promise<void>;
  people(meeting: string | null): Promise<readonly Person[]>;
  /** What somebody declares of themselves; it replaces what they declared before. None: it is erased. */
  putDeclaration(meeting: string, declaration: Declaration): Promise<void>;
  /** By person, each once. */
  declarations(meeting: string): Promise<readonly Declaration[]>;
  /** Erases all that was declared for the meeting; twice is harmless. */
  eraseDeclarations(meeting: string): Promise<void>;
  putSession(session: Session): Promise<void>;
  session(id: string): Promise<Session | null>;
  endSession(id: string): Promise<void>;
}
