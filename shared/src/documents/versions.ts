import type { Role } from '../identity/people.ts';
import { documentAccess } from './access.ts';
import type { AgendaItem } from './agenda.ts';
import type { DocumentPart } from './document-name.ts';
import type { Node } from './nodes.ts';

/**
 * Versions of a document: whole states of it that are kept by themselves, at a
 * pause and when the minutes are sent or approved, or because somebody gives
 * one a name. They are for those who keep the papers: what was written and
 * taken out again is nobody else's business.
 */
export interface Version {
  /** Number of the last update that it says: by it a version of a document is known. */
  readonly upTo: number;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** Who wrote since the version before. */
  readonly people: readonly VersionAuthor[];
  readonly name: string | null;
  /** Id of whoever gave it the name. */
  readonly namedBy: string | null;
  /** When it was sent to the members, in milliseconds. */
  readonly sentAt: number | null;
  /** When it was approved, in milliseconds. */
  readonly approvedAt: number | null;
}

export interface VersionAuthor {
  readonly person: string;
  /** Letters and signs of this version that are theirs and were not in the one before. */
  readonly characters: number;
  /** As their caret has it, such as `#0b5c72`. */
  readonly colour: string;
}

/** What a version says. */
export type VersionContent =
  | { readonly kind: 'text'; readonly nodes: readonly Node[] }
  | { readonly kind: 'agenda'; readonly items: readonly AgendaItem[] };

export const LONGEST_VERSION_NAME = 80;

/** Documents that have versions: what is written for others to read. */
const KINDS: readonly DocumentPart['kind'][] = ['agenda', 'minutes', 'translation'];
/** An interpreter writes translations, and keeps none of the papers. */
const NOT_KEEPING: readonly Role[] = ['interpreter'];

export function hasVersions({ kind }: DocumentPart): boolean {
  return KINDS.includes(kind);
}

/** Whether somebody sees a document's versions: whoever keeps it, also when it takes no edits any more. */
export function maySeeVersions(part: DocumentPart, role: Role): boolean {
  if (!hasVersions(part) || NOT_KEEPING.includes(role)) return false;
  const unfrozen = { publicNow: false, closedItems: new Set<string>(), frozen: false };
  return documentAccess(part, { role }, unfrozen) === 'write';
}
