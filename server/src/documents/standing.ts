import { documentAccess } from '@koinon/shared/documents/access';
import type { DocumentFacts, DocumentReader } from '@koinon/shared/documents/access';
import type { DocumentPart } from '@koinon/shared/documents/document-name';

/** What the record says of a meeting's documents: all of their facts but what each says itself. */
export type RecordFacts = Omit<DocumentFacts, 'frozen'>;

/**
 * How somebody stands to a document just now. `approved`: they would write if
 * it still took edits; `not-public`: they would read if the sitting were public.
 */
export type Standing = 'writes' | 'approved' | 'reads' | 'not-public' | 'not-allowed';

export function standingOf(
  part: DocumentPart,
  who: DocumentReader,
  facts: DocumentFacts,
): Standing {
  const access = documentAccess(part, who, { ...facts, frozen: false });
  if (access === 'write') return facts.frozen ? 'approved' : 'writes';
  if (access === 'read') return 'reads';
  const later = documentAccess(part, who, { ...facts, publicNow: true });
  return later === 'none' ? 'not-allowed' : 'not-public';
}
