import type { Role } from '../identity/people.ts';
import type { DocumentPart } from './document-name.ts';

export type Access = 'write' | 'read' | 'none';

/** What the record says that decides over documents. */
export interface DocumentFacts {
  /** Whether the gallery may follow now. */
  readonly publicNow: boolean;
  /** Items, and sections of minutes, that were ever dealt with behind closed doors. */
  readonly closedItems: ReadonlySet<string>;
  /** The minutes were approved: the gallery has what is published of them, and nothing else. */
  readonly approved?: boolean;
  /** The document was approved: nobody writes any more, on any route. */
  readonly frozen: boolean;
}

/** Who asks, by their part in the meeting that the document belongs to. */
export interface DocumentReader {
  readonly role: Role;
}

const KEEPERS: readonly Role[] = ['chair', 'clerk'];
const TRANSLATORS: readonly Role[] = [...KEEPERS, 'interpreter'];
const DISCUSSING: readonly Role[] = [...KEEPERS, 'member'];
const CALLING: readonly Role[] = [...KEEPERS, 'administrator'];

/**
 * Who may do what with a document of a meeting they belong to. It is asked
 * when a document is opened and again whenever the facts change: what may no
 * longer be read is closed, what may no longer be written is read.
 */
export function documentAccess(
  part: DocumentPart,
  { role }: DocumentReader,
  facts: DocumentFacts,
): Access {
  const access = inPrinciple(part, role, facts);
  return access === 'write' && facts.frozen ? 'read' : access;
}

function inPrinciple(part: DocumentPart, role: Role, facts: DocumentFacts): Access {
  switch (part.kind) {
    case 'agenda':
      return writes(role, CALLING) ?? (isInside(role) || facts.publicNow ? 'read' : 'none');
    case 'notes':
      return writes(role, KEEPERS) ?? 'none';
    case 'comments':
      return discusses(role, facts);
    case 'minutes':
      return writes(role, KEEPERS) ?? readsMinutes(role, part.item, facts);
    case 'translation':
      return writes(role, TRANSLATORS) ?? readsMinutes(role, part.item, facts);
  }
}

/** What is approved is not discussed any more. */
function discusses(role: Role, { approved }: DocumentFacts): Access {
  const access = writes(role, DISCUSSING) ?? 'none';
  return access === 'write' && approved === true ? 'read' : access;
}

function writes(role: Role, writers: readonly Role[]): 'write' | null {
  return writers.includes(role) ? 'write' : null;
}

function readsMinutes(role: Role, item: string, facts: DocumentFacts): Access {
  const isOpen = facts.publicNow && !facts.closedItems.has(item) && facts.approved !== true;
  return isInside(role) || isOpen ? 'read' : 'none';
}

/** Everybody but the public gallery. */
function isInside(role: Role): boolean {
  return role !== 'guest';
}
