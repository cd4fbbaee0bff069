import * as Y from 'yjs';
import type { DocumentUpdate, StoredDocument } from '../storage/ports/document-store.ts';
import { stepTwoFrame } from './protocol.ts';
import { ELEMENT_TEXT } from './places.ts';
import type { Placed, StoredPlaces, TypeAt } from './places.ts';
import type { Run } from './update-reader.ts';
import { WholeText } from './whole-text.ts';

/** Answers kept for one version of the text: those who return together mostly ask the same. */
const KEPT_ANSWERS = 16;
/** Who has nothing yet says so by a vector of no entries. */
const NOTHING = Uint8Array.of(0);

/**
 * A document's text: what is stored, and nothing else. Stored updates are
 * applied only when somebody asks something of the text, since relaying them
 * needs no text; what was asked once is kept until the text changes. Applying
 * carries the writer as the transaction's origin.
 */
export class TextState {
  readonly #doc = new Y.Doc();
  readonly #failed: (error: unknown) => void;
  #unapplied: DocumentUpdate[] = [];
  readonly #answers = new Map<string, Uint8Array>();
  readonly #whole = new WholeText(() => stepTwoFrame(this.snapshot()));

  /** `failed`: told of a stored update that Yjs cannot apply; it is passed over. */
  constructor(
    { snapshot, tail }: Pick<StoredDocument, 'snapshot' | 'tail'>,
    failed: (error: unknown) => void,
  ) {
    this.#failed = failed;
    if (snapshot !== null) this.add([{ by: 'snapshot', body: snapshot }]);
    this.add(tail);
  }

  add(updates: readonly DocumentUpdate[]): void {
    this.#unapplied.push(...updates);
    this.#answers.clear();
    this.#whole.add(updates);
  }

  /** How far each client's structs go. */
  clocks(): Map<number, number> {
    return Y.decodeStateVector(this.stateVector());
  }

  /** Where everything in it stands. */
  places(): StoredPlaces {
    const structs = [...this.#applied().store.clients.values()].flat();
    const items = structs.filter((struct) => struct instanceof Y.Item);
    return { placed: items.flatMap(placedAt), types: items.flatMap(typeAt) };
  }

  stateVector(): Uint8Array {
    return Y.encodeStateVector(this.#applied());
  }

  /**
   * The frames that answer a client's sync step 1.
   *
   * @throws when the state vector is none.
   */
  answer(stateVector: Uint8Array): readonly Uint8Array[] {
    if (Buffer.compare(stateVector, NOTHING) === 0) return this.#whole.frames();
    return [this.#difference(stateVector)];
  }

  #difference(stateVector: Uint8Array): Uint8Array {
    const asked = Buffer.from(stateVector).toString('latin1');
    const kept = this.#answers.get(asked);
    if (kept !== undefined) return kept;
    const frame = stepTwoFrame(Y.encodeStateAsUpdate(this.#applied(), stateVector));
    if (this.#answers.size < KEPT_ANSWERS) this.#answers.set(asked, frame);
    return frame;
  }

  snapshot(): Uint8Array {
    return Y.encodeStateAsUpdate(this.#applied());
  }

  /** Whether all these ids are there and deleted already. */
  isDeleted(runs: readonly Run[]): boolean {
    const { clients } = this.#applied().store;
    return runs.every((run) => {
      const structs = clients.get(run.client) ?? [];
      return isRunDeleted(structs, run);
    });
  }

  close(): void {
    this.#doc.destroy();
  }

  #applied(): Y.Doc {
    const updates = this.#unapplied;
    this.#unapplied = [];
    for (const update of updates) this.#apply(update);
    return this.#doc;
  }

  /**
   * After somebody else's edit Yjs tidies formats up in the text, and leaves it
   * to the document's owner to pass that on. Here it would be an edit of nobody
   * that is stored nowhere, so the transaction says that it is one's own.
   */
  #apply({ by, body }: DocumentUpdate): void {
    try {
      this.#doc.transact((transaction) => {
        Y.applyUpdate(this.#doc, body);
        transaction.local = true;
      }, by);
    } catch (error) {
      this.#failed(error);
    }
  }
}

function isRunDeleted(structs: (Y.Item | Y.GC)[], { clock, length }: Run): boolean {
  const last = structs.at(-1);
  if (last === undefined || clock + length > last.id.clock + last.length) return false;
  const first = Y.findIndexSS(structs, clock);
  for (let at = first; at < structs.length; at += 1) {
    const struct = structs[at];
    if (struct === undefined || struct.id.clock >= clock + length) return true;
    if (!struct.deleted) return false;
  }
  return true;
}

function placedAt({ id, length, parent, parentSub: key }: Y.Item): readonly Placed[] {
  const { client, clock } = id;
  if (key !== null) {
    const element = parent instanceof Y.XmlElement ? parent.nodeName : null;
    return [{ client, clock, length, slot: { key, element } }];
  }
  return [{ client, clock, length, slot: parent instanceof Y.XmlText ? 'text' : 'nodes' }];
}

function typeAt({ id, content }: Y.Item): readonly TypeAt[] {
  if (!(content instanceof Y.ContentType)) return [];
  const { client, clock } = id;
  const { type } = content;
  if (type instanceof Y.XmlElement) return [{ client, clock, type: type.nodeName }];
  return type instanceof Y.XmlText ? [{ client, clock, type: ELEMENT_TEXT }] : [];
}
