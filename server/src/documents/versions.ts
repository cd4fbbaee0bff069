import { agendaItems } from '@koinon/shared/documents/agenda';
import { parseDocumentName } from '@koinon/shared/documents/document-name';
import { nodesOf } from '@koinon/shared/documents/nodes';
import { MINUTES_TEXT } from '@koinon/shared/documents/shape';
import type { Version, VersionContent } from '@koinon/shared/documents/versions';
import * as Y from 'yjs';
import type { DocumentStore, StoredDocument } from '../storage/ports/document-store.ts';
import type {
  Naming,
  PersonsPart,
  VersionHead,
  VersionStore,
} from '../storage/ports/version-store.ts';
import { colourOf } from './colour.ts';
import { storedText } from './stored-text.ts';
import { superfluous } from './versions-thinning.ts';
import { LOOK_MS } from './versions-times.ts';
import { UnkeptWriting } from './versions-unkept.ts';
import { peopleOf } from './versions-written.ts';

/** What happens to the minutes as a whole, and is noted of each of their documents. */
export type Occasion = 'sent' | 'approved';

export interface VersionsParts {
  readonly documents: DocumentStore;
  readonly versions: VersionStore;
  now(): number;
  /** A version could not be kept: the document itself is as it was. */
  failed(error: unknown): void;
}

/**
 * The versions of the city's documents, and who keeps them: nobody has to ask.
 * One is kept when somebody has made a pause, when the last one has left, at
 * least every half hour of steady writing, when the minutes are sent or
 * approved, and when the server stops. It is made from what is stored, so that
 * it costs those who write nothing, and compacting takes nothing away from it.
 */
export class Versions {
  /** The store of the documents; by what is appended here is noticed who writes. */
  readonly documents: DocumentStore;
  readonly #parts: VersionsParts;
  readonly #unkept: UnkeptWriting;
  /** What is done to a document's versions, one after the other. */
  readonly #turns = new Map<string, Promise<unknown>>();
  readonly #looking: NodeJS.Timeout;
  #closing: Promise<void> | null = null;

  constructor(parts: VersionsParts) {
    this.#parts = parts;
    this.#unkept = new UnkeptWriting(parts.now);
    this.documents = this.#unkept.watching(parts.documents);
    this.#looking = setInterval(() => void this.look(), LOOK_MS);
    this.#looking.unref();
  }

  /** The last one has let the document go. */
  unloaded(document: string): void {
    if (this.#unkept.has(document)) void this.#keepQuietly(document);
  }

  /** Keeps a version wherever it is time; resolves when that is done. */
  async look(): Promise<void> {
    await Promise.all(this.#unkept.due().map((document) => this.#keepQuietly(document)));
  }

  /** Keeps documents as they are now; the number of each, 0 where nobody has written anything. */
  async keepAll(documents: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const kept = new Map<string, number>();
    for (const document of documents) kept.set(document, (await this.#keep(document, null)) ?? 0);
    return kept;
  }

  /**
   * Notes that documents were sent or approved; of what nobody wrote nothing is noted.
   *
   * @param as numbers of the versions that were; left out: as they are now
   */
  async note(
    documents: readonly string[],
    occasion: Occasion,
    as: ReadonlyMap<string, number> = new Map(),
  ): Promise<void> {
    for (const document of documents) {
      const upTo = as.get(document);
      if (upTo === 0) continue;
      const marked = upTo !== undefined && (await this.#mark(document, upTo, occasion));
      if (!marked) await this.#keep(document, occasion);
    }
  }

  /** Keeps the document as it is now, perhaps under a name; null where there is nothing in it. */
  async keepNow(document: string, naming: Naming | null): Promise<Version | null> {
    const upTo = await this.#keep(document, null);
    if (upTo === null) return null;
    if (naming !== null) await this.name(document, upTo, naming);
    return (await this.list(document)).find((version) => version.upTo === upTo) ?? null;
  }

  /** False where there is no such version. Null takes the name away. */
  name(document: string, upTo: number, naming: Naming | null): Promise<boolean> {
    return this.#parts.versions.name(document, upTo, naming);
  }

  /** The oldest first. */
  async list(document: string): Promise<readonly Version[]> {
    return (await this.#parts.versions.list(document)).map(shown);
  }

  /** What a version says; null where there is no such version. */
  async read(document: string, upTo: number): Promise<VersionContent | null> {
    const snapshot = await this.#parts.versions.read(document, upTo);
    if (snapshot === null) return null;
    return storedText({ snapshot, tail: [] }, (doc) =>
      isAgenda(document)
        ? { kind: 'agenda', items: agendaItems(doc) }
        : { kind: 'text', nodes: nodesOf(doc.getXmlFragment(MINUTES_TEXT)) },
    );
  }

  /** Keeps what stands in no version yet. Doing it twice is harmless. */
  close(): Promise<void> {
    this.#closing ??= (async () => {
      clearInterval(this.#looking);
      await Promise.all(this.#unkept.all().map((document) => this.#keepQuietly(document)));
      await Promise.all(this.#turns.values());
    })();
    return this.#closing;
  }

  async #keepQuietly(document: string): Promise<void> {
    await this.#keep(document, null).catch(this.#parts.failed);
  }

  /**
   * In turn, so that what is said of a version follows from the one before.
   * Resolves with its number, or null where nobody has written anything.
   */
  #keep(document: string, occasion: Occasion | null): Promise<number | null> {
    return this.#inTurn(document, () => this.#keepStored(document, occasion));
  }

  /** False where there is no such version. */
  #mark(document: string, upTo: number, occasion: Occasion): Promise<boolean> {
    const { versions, now } = this.#parts;
    return this.#inTurn(document, async () => {
      const head = (await versions.list(document)).find((version) => version.upTo === upTo);
      const state = head === undefined ? null : await versions.read(document, upTo);
      if (head === undefined || state === null) return false;
      await versions.keep({ ...head, document, state, ...occasionAt(occasion, now()) });
      return true;
    });
  }

  async #inTurn<Result>(document: string, act: () => Promise<Result>): Promise<Result> {
    const before = this.#turns.get(document) ?? Promise.resolve();
    const turn = before.then(act);
    const settled = turn.catch(() => undefined);
    this.#turns.set(document, settled);
    try {
      return await turn;
    } finally {
      if (this.#turns.get(document) === settled) this.#turns.delete(document);
    }
  }

  async #keepStored(document: string, occasion: Occasion | null): Promise<number | null> {
    const unkept = this.#unkept.take(document);
    try {
      return await this.#make(document, occasion, unkept?.people ?? new Set());
    } catch (error) {
      if (unkept !== null) this.#unkept.giveBack(document, unkept);
      throw error;
    }
  }

  async #make(
    document: string,
    occasion: Occasion | null,
    wrote: ReadonlySet<string>,
  ): Promise<number | null> {
    const { documents, versions, now } = this.#parts;
    const kept = await versions.list(document);
    const stored = await documents.load(document);
    const { last: upTo } = stored;
    const before = kept.at(-1) ?? null;
    if (upTo === 0) return null;
    if (before?.upTo === upTo && occasion === null) return upTo;
    const at = now();
    const state = storedText(stored, (doc) => Y.encodeStateAsUpdate(doc));
    const people = await this.#peopleSince(document, before, { stored, state, wrote });
    await versions.keep({ document, upTo, at, people, ...occasionAt(occasion, at), state });
    const gone = superfluous(kept, at);
    if (gone.length > 0) await versions.thin(document, gone);
    return upTo;
  }

  async #peopleSince(
    document: string,
    before: VersionHead | null,
    writing: {
      readonly stored: StoredDocument;
      readonly state: Uint8Array;
      readonly wrote: ReadonlySet<string>;
    },
  ): Promise<readonly PersonsPart[]> {
    const state = before && (await this.#parts.versions.read(document, before.upTo));
    const known = before && state && { upTo: before.upTo, state };
    return peopleOf({ ...writing, before: known, values: isAgenda(document) });
  }
}

function occasionAt(occasion: Occasion | null, at: number) {
  return {
    sentAt: occasion === 'sent' ? at : null,
    approvedAt: occasion === 'approved' ? at : null,
  };
}

function isAgenda(document: string): boolean {
  return parseDocumentName(document)?.part.kind === 'agenda';
}

function shown(version: VersionHead): Version {
  const people = version.people.map((one) => ({ ...one, colour: colourOf(one.person) }));
  return { ...version, people };
}
