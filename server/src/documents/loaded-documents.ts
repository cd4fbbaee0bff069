import type { DocumentHead } from '../storage/ports/document-store.ts';
import { SharedDocument } from './shared-document.ts';
import type { DocumentParts } from './shared-document.ts';

interface Entry {
  readonly document: Promise<SharedDocument>;
  users: number;
  /** What is done to it one after the other. */
  turn: Promise<void>;
}

/**
 * Documents in memory: each once, from the first who opens it until the last
 * has let it go and everything is stored. One that could not be stored is
 * forgotten at once, and the next who asks gets it anew from the store.
 */
export class LoadedDocuments {
  readonly #parts: DocumentParts;
  readonly #entries = new Map<string, Entry>();
  readonly #unloading = new Set<Promise<void>>();

  constructor(parts: DocumentParts) {
    this.#parts = parts;
  }

  /** Whoever opens a document releases it once. */
  async open(name: string): Promise<SharedDocument> {
    const entry = this.#entry(name);
    entry.users += 1;
    const document = await entry.document;
    if (!document.broken) return document;
    this.#forget(name, entry);
    return this.open(name);
  }

  release(document: SharedDocument): void {
    const unloading = this.#release(document).catch((error: unknown) =>
      this.#parts.log.error({ err: error, document: document.name }, 'a document was not unloaded'),
    );
    this.#unloading.add(unloading);
    void unloading.then(() => this.#unloading.delete(unloading));
  }

  /** Works on a document while nobody else borrows it. */
  async borrow(name: string, work: (document: SharedDocument) => Promise<void>): Promise<void> {
    const document = await this.open(name);
    try {
      const entry = this.#entry(name);
      const done = entry.turn.then(() => work(document));
      entry.turn = done.catch(() => undefined);
      await done;
    } finally {
      this.release(document);
    }
  }

  /** Reads on in a document, if somebody here has it open; resolves when that is done. */
  async readOn(head: DocumentHead): Promise<void> {
    const document = await this.#entries.get(head.document)?.document;
    document?.readOn(head);
    await document?.idle();
  }

  /** Reads on in those in which others have written, as the store says in one answer. */
  async readOnAll(): Promise<void> {
    if (this.#entries.size === 0) return;
    const heads = await this.#parts.store.heads([...this.#entries.keys()]);
    await Promise.all(heads.map((head) => this.readOn(head)));
  }

  names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** Does something with a document, if somebody here has it open. */
  async ifOpen(name: string, work: (document: SharedDocument) => void): Promise<void> {
    const document = await this.#entries.get(name)?.document.catch(() => undefined);
    if (document !== undefined) work(document);
  }

  /** Resolves when all that was taken in so far is stored, or cannot be. */
  async settle(): Promise<void> {
    for (const { document } of this.#entries.values()) {
      await document.then(
        (loaded) => loaded.idle(),
        () => undefined,
      );
    }
  }

  /** Resolves when nothing is left that nobody uses. */
  async close(): Promise<void> {
    while (this.#unloading.size > 0) await Promise.all(this.#unloading);
  }

  #entry(name: string): Entry {
    const found = this.#entries.get(name);
    if (found !== undefined) return found;
    const document = this.#load(name);
    const entry: Entry = { document, users: 0, turn: Promise.resolve() };
    this.#entries.set(name, entry);
    document.catch(() => this.#forget(name, entry));
    return entry;
  }

  async #load(name: string): Promise<SharedDocument> {
    return new SharedDocument(name, await this.#parts.store.load(name), this.#parts);
  }

  async #release(document: SharedDocument): Promise<void> {
    const entry = this.#entries.get(document.name);
    if (entry === undefined || (await entry.document) !== document) return document.close();
    entry.users -= 1;
    if (entry.users > 0) return;
    await document.idle();
    await document.compact();
    // Somebody may have come while it was stored.
    if (entry.users > 0 || this.#entries.get(document.name) !== entry) return;
    this.#entries.delete(document.name);
    document.close();
    this.#parts.unloaded?.(document.name);
  }

  #forget(name: string, entry: Entry): void {
    if (this.#entries.get(name) === entry) this.#entries.delete(name);
  }
}
