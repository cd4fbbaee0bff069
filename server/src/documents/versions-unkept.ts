import { parseDocumentName } from '@koinon/shared/documents/document-name';
import { hasVersions } from '@koinon/shared/documents/versions';
import type { DocumentStore } from '../storage/ports/document-store.ts';
import { LONGEST_MS, QUIET_MS } from './versions-times.ts';

/** What was written in a document and stands in no version yet. */
export interface Unkept {
  /** When the first and the last of it was stored, in milliseconds. */
  readonly since: number;
  readonly last: number;
  readonly people: ReadonlySet<string>;
}

/** Who has written where since the last version, as far as it went through this server. */
export class UnkeptWriting {
  readonly #now: () => number;
  readonly #written = new Map<string, { since: number; last: number; people: Set<string> }>();

  constructor(now: () => number) {
    this.#now = now;
  }

  /** The same store, by which is noticed who writes. */
  watching(store: DocumentStore): DocumentStore {
    return {
      append: async (append) => {
        const appended = await store.append(append);
        if (appended.outcome === 'appended') this.#wrote(append.document, append.updates);
        return appended;
      },
      load: (document, after) => store.load(document, after),
      compact: (compaction) => store.compact(compaction),
      freeze: (document, holder) => store.freeze(document, holder),
      thaw: (document, holder) => store.thaw(document, holder),
      holders: (document) => store.holders(document),
      heads: (documents) => store.heads(documents),
    };
  }

  has(document: string): boolean {
    return this.#written.has(document);
  }

  all(): readonly string[] {
    return [...this.#written.keys()];
  }

  /** Where somebody has made a pause, or has made none for too long. */
  due(): readonly string[] {
    const now = this.#now();
    return [...this.#written]
      .filter(([, { since, last }]) => now - last >= QUIET_MS || now - since >= LONGEST_MS)
      .map(([document]) => document);
  }

  /** What stands in no version yet, which is then forgotten here. */
  take(document: string): Unkept | null {
    const found = this.#written.get(document) ?? null;
    this.#written.delete(document);
    return found;
  }

  /** It could not be kept after all. */
  giveBack(document: string, { since, last, people }: Unkept): void {
    const later = this.#written.get(document);
    const all = new Set([...people, ...(later?.people ?? [])]);
    this.#written.set(document, { since, last: later?.last ?? last, people: all });
  }

  #wrote(document: string, updates: readonly { readonly by: string }[]): void {
    const now = this.#now();
    let written = this.#written.get(document);
    if (written === undefined) {
      const named = parseDocumentName(document);
      if (named === null || !hasVersions(named.part)) return;
      written = { since: now, last: now, people: new Set() };
      this.#written.set(document, written);
    }
    written.last = now;
    for (const { by } of updates) written.people.add(by);
  }
}
