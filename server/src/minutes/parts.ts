import type { AgendaItem } from '@koinon/shared/documents/agenda';
import type { Node } from '@koinon/shared/documents/nodes';
import type { Person, Role } from '@koinon/shared/identity/people';
import type { MinutesCommand } from '@koinon/shared/minutes/commands';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { BlobStore } from '../storage/ports/blob-store.ts';

/** What the desk for minutes needs of the rest of the server. */
export interface MinutesParts {
  meeting(id: string): Promise<MinutesMeeting>;
  /** Resolves when the command is stored or refused, and what it did is in the meeting's state. */
  give(meeting: string, command: MinutesCommand): Promise<Given>;
  /** Ids of all sittings of a body, in the order in which they were called. */
  sittings(body: string): Promise<readonly string[]>;
  readonly documents: MinutesDocuments;
  /** Keeps versions of documents as they are now: the number of each. */
  keepVersions?(documents: readonly string[]): Promise<Versions>;
  /** Notes in the documents' versions what became of them; where no numbers are given, as they are now. */
  noteVersions?(
    documents: readonly string[],
    occasion: 'sent' | 'approved',
    as?: Versions,
  ): Promise<void>;
  readonly blobs: BlobStore;
  /** This server among those that freeze documents: another one after each start. */
  readonly node: string;
  /** The servers that are there now, this one included or not. */
  nodes(): Promise<readonly string[]>;
  failed(error: unknown): void;
}

/** Numbers of versions, by their documents. */
export type Versions = ReadonlyMap<string, number>;

/** A meeting's record as it is now, nothing hidden. */
export interface MinutesMeeting {
  readonly meeting: string;
  readonly state: MeetingState;
  readonly people: readonly Person[];
  catchUp(): Promise<void>;
}

export type Given = { readonly ok: true } | { readonly ok: false; readonly code: string };

export interface WrittenTexts {
  read(name: string): Promise<readonly Node[]>;
  readAgenda(meeting: string): Promise<readonly AgendaItem[]>;
}

export interface MinutesDocuments extends WrittenTexts {
  freeze(names: readonly string[], holder: string): Promise<readonly Frozen[]>;
  thaw(names: readonly string[], holder: string): Promise<void>;
  holders(names: readonly string[]): Promise<readonly string[]>;
}

/** A document that takes no edit, and the number of the last update it says. */
export interface Frozen {
  readonly name: string;
  readonly upTo: number;
}

/** Somebody in the meeting of their session. */
export interface AtTheDesk {
  readonly meeting: string;
  readonly person: string;
  readonly role: Role;
}

export type Done<Result> =
  { readonly ok: true; readonly result: Result } | { readonly ok: false; readonly code: string };

export function refusedWith(code: string): { readonly ok: false; readonly code: string } {
  return { ok: false, code };
}
