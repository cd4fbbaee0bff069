import { NOBODY } from '../ports/document-store.ts';
import type {
  Append,
  AppendResult,
  Compaction,
  DocumentHead,
  DocumentStore,
  DocumentUpdate,
  StoredDocument,
} from '../ports/document-store.ts';

interface Kept {
  snapshot: Uint8Array | null;
  upTo: number;
  tail: readonly DocumentUpdate[];
  readonly owners: Map<number, string>;
  readonly holders: Set<string>;
}

/** A document store that forgets when the process ends: for tests. */
export function memoryDocumentStore(): DocumentStore {
  const documents = new Map<string, Kept>();
  const find = (document: string): Kept => {
    const found = documents.get(document);
    if (found !== undefined) return found;
    const kept: Kept = { snapshot: null, upTo: 0, tail: [], owners: new Map(), holders: new Set() };
    documents.set(document, kept);
    return kept;
  };
  return {
    append: async (write) => append(find(write.document), write),
    load: async (document, after = 0) => stored(find(document), after),
    compact: async (write) => compact(find(write.document), write),
    freeze: async (document, holder = NOBODY) => {
      const kept = find(document);
      kept.holders.add(holder);
      return { upTo: lastOf(kept) };
    },
    thaw: async (document, holder = NOBODY) => void find(document).holders.delete(holder),
    holders: async (document) => [...find(document).holders].toSorted(),
    heads: async (asked) =>
      asked.flatMap((document): readonly DocumentHead[] => {
        const kept = documents.get(document);
        return kept === undefined ? [] : [{ document, last: lastOf(kept), frozen: isFrozen(kept) }];
      }),
  };
}

function append(kept: Kept, { updates, owners, after }: Append): AppendResult {
  if (updates.length === 0) throw new Error('an append without updates');
  if (isFrozen(kept)) return { outcome: 'frozen' };
  const last = lastOf(kept);
  if (after !== undefined && after !== last) return { outcome: 'behind', last };
  const foreign = owners.find(
    ({ client, person }) => (kept.owners.get(client) ?? person) !== person,
  );
  if (foreign !== undefined) return { outcome: 'foreign', client: foreign.client };
  for (const { client, person } of owners) kept.owners.set(client, person);
  kept.tail = [...kept.tail, ...updates.map(copied)];
  return { outcome: 'appended', last: lastOf(kept) };
}

function compact(kept: Kept, { snapshot, upTo }: Compaction): void {
  if (upTo > lastOf(kept)) throw new Error('a snapshot of updates that are not there');
  if (kept.snapshot !== null && kept.upTo >= upTo) return;
  kept.tail = kept.tail.slice(upTo - kept.upTo);
  kept.snapshot = snapshot.slice();
  kept.upTo = upTo;
}

function stored(kept: Kept, after: number): StoredDocument {
  return {
    snapshot: kept.upTo > after ? kept.snapshot : null,
    tail: kept.tail.slice(Math.max(0, after - kept.upTo)),
    last: lastOf(kept),
    owners: [...kept.owners].map(([client, person]) => ({ client, person })),
    frozen: isFrozen(kept),
  };
}

function isFrozen({ holders }: Kept): boolean {
  return holders.size > 0;
}

function lastOf({ upTo, tail }: Kept): number {
  return upTo + tail.length;
}

function copied({ by, body }: DocumentUpdate): DocumentUpdate {
  return { by, body: body.slice() };
}
