/**
 * Where documents are kept: for each document the updates it was made of,
 * numbered from 1 without gaps, a snapshot that stands for the first of them,
 * and who owns which client id.
 *
 * A write is one value, never a callback: what belongs together is atomic.
 *
 * - `append` gives its updates the next numbers, in order, and claims the ids
 *   that come with them. When it resolves with `appended`, all of it has
 *   reached the disk; when it resolves with `foreign` or rejects, nothing of it
 *   is stored. A client id belongs to the first person who claims it, for as
 *   long as the document lives: claiming one's own id again is harmless,
 *   claiming another's is `foreign`. Appending nothing is a bug and throws.
 *   A writer that says after which number its updates come is `behind` when
 *   somebody else has appended since: it reads on, and looks at its updates
 *   again before it appends them. Without it a node would have stored what it
 *   never compared with what another had stored.
 * - `freeze` says that no update comes after the last one: from then on every
 *   append is `frozen`, through whichever node, and one that races it is either
 *   before it or `frozen`. Freezing again is harmless and says the same number.
 *   Compacting changes no text, so a frozen document may be compacted.
 *   A freeze has a holder, and a document is frozen as long as somebody holds
 *   it: `thaw` lifts what one of them holds and nobody else's, and is harmless
 *   where they hold nothing. `holders` says who they are.
 * - `compact` says that `snapshot` is what updates 1 to `upTo` amount to, and
 *   forgets them; numbering goes on after them. A snapshot that stands for
 *   fewer updates than the one that is there changes nothing, so doing it twice
 *   or too late is harmless. `upTo` above the last number is a bug and throws.
 * - `load` gives all of a document or, after a number up to which it is known
 *   already, what came since: the updates after it, or the snapshot too where
 *   that stands for some of them.
 * - `heads` says how far each of many documents has come, so that whoever
 *   follows them asks once and not for each.
 * - A document nobody has written to is empty, not an error.
 *
 * The store knows nothing of what an update means: snapshot and updates are
 * bytes in Yjs' first encoding, made by whoever writes.
 */
export interface DocumentUpdate {
  /** The person who sent it, or `system`. */
  readonly by: string;
  readonly body: Uint8Array;
}

/** Whose the structs under a client id are. */
export interface ClientOwner {
  readonly client: number;
  readonly person: string;
}

export interface Append {
  readonly document: string;
  readonly updates: readonly DocumentUpdate[];
  /** Ids that somebody writes under for the first time. */
  readonly owners: readonly ClientOwner[];
  /** The number of the last update that its writer knows; where it is left out, any will do. */
  readonly after?: number;
}

export type AppendResult =
  /** `last` is the number of the last update appended. */
  | { readonly outcome: 'appended'; readonly last: number }
  /** Somebody claimed the id meanwhile. */
  | { readonly outcome: 'foreign'; readonly client: number }
  /** Others have appended since; the last number is now this. */
  | { readonly outcome: 'behind'; readonly last: number }
  /** No update comes to this document any more. */
  | { readonly outcome: 'frozen' };

export interface Compaction {
  readonly document: string;
  readonly snapshot: Uint8Array;
  /** Number of the last update that the snapshot stands for. */
  readonly upTo: number;
}

export interface StoredDocument {
  readonly snapshot: Uint8Array | null;
  /** The updates after the snapshot, in order. */
  readonly tail: readonly DocumentUpdate[];
  /** Number of the last update; 0 when there is none. */
  readonly last: number;
  readonly owners: readonly ClientOwner[];
  readonly frozen: boolean;
}

/** How far a document has come. */
export interface DocumentHead {
  readonly document: string;
  readonly last: number;
  readonly frozen: boolean;
}

/** Who holds a freeze where nobody in particular is named. */
export const NOBODY = '';

export interface DocumentStore {
  append(append: Append): Promise<AppendResult>;
  load(document: string, after?: number): Promise<StoredDocument>;
  compact(compaction: Compaction): Promise<void>;
  /** `upTo`: the number of the last update, after which none comes. */
  freeze(document: string, holder?: string): Promise<{ readonly upTo: number }>;
  thaw(document: string, holder?: string): Promise<void>;
  /** Sorted; none where the document is not frozen. */
  holders(document: string): Promise<readonly string[]>;
  /** In no order; of documents nobody has written to or frozen nothing is said. */
  heads(documents: readonly string[]): Promise<readonly DocumentHead[]>;
}
