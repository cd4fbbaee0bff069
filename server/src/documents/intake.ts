import { DOCUMENT_CLOSE } from '@koinon/shared/documents/shape';
import * as Y from 'yjs';
import type { ClientOwner } from '../storage/ports/document-store.ts';
import type { Authorship } from './authorship.ts';
import { advance, nextClock, repeats } from './clocks.ts';
import { Places } from './places.ts';
import type { StoredPlaces } from './places.ts';
import { readUpdate } from './update-reader.ts';
import type { ReadUpdate, Run } from './update-reader.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What is to be said of an update before anything is done with it. */
export type Judgement =
  /** Sound and new; `body` is what of it was not there, `owners` the ids it claims. */
  | {
      readonly judgement: 'taken';
      readonly body: Uint8Array;
      readonly owners: readonly ClientOwner[];
    }
  /** Brings nothing that is not there. */
  | { readonly judgement: 'known' }
  /** Leans on what is not there (yet). */
  | { readonly judgement: 'incomplete' }
  /** With the closing code that says why. */
  | { readonly judgement: 'refused'; readonly code: number };

export interface IntakeParts {
  readonly vocabulary: Vocabulary;
  readonly clocks: Map<number, number>;
  readonly places: StoredPlaces;
  readonly authorship: Authorship;
  /** Whether all these ids are deleted already. */
  isDeleted(runs: readonly Run[]): boolean;
}

/**
 * Judges updates against everything that was taken in before, stored or still
 * on its way there, and remembers what it takes. It knows how far each client
 * has come and whose the clients are, but nothing of the text.
 */
export class Intake {
  readonly #authorship: Authorship;
  readonly #clocks: Map<number, number>;
  readonly #places: Places;
  readonly #isDeleted: (runs: readonly Run[]) => boolean;

  constructor({ vocabulary, clocks, places, authorship, isDeleted }: IntakeParts) {
    this.#clocks = clocks;
    this.#places = new Places(vocabulary, places);
    this.#isDeleted = isDeleted;
    this.#authorship = authorship;
  }

  /** `body` must have a buffer of its own. */
  judge(body: Uint8Array, by: string): Judgement {
    const read = readUpdate(body);
    if (read === null) return refused(DOCUMENT_CLOSE.badMessage);
    if (!repeats(read, this.#clocks)) return this.#judgeNew(body, read, by);
    const fresh = this.#withoutKnown(body, read);
    const readAgain = readUpdate(fresh);
    if (readAgain === null) return refused(DOCUMENT_CLOSE.badMessage);
    return this.#judgeNew(fresh, readAgain, by);
  }

  /** Whether an update brings nothing that is not there. `body` must have a buffer of its own. */
  knows(body: Uint8Array): boolean {
    const read = readUpdate(body);
    const fresh = read && readUpdate(this.#withoutKnown(body, read));
    if (fresh === null) return false;
    return fresh.structs.size === 0 && this.#isDeleted(fresh.deletes);
  }

  /**
   * The update without what is there already. Yjs would skip that by itself,
   * but trusts it to be the same as the first time.
   */
  #withoutKnown(body: Uint8Array, read: ReadUpdate): Uint8Array {
    const known = [...read.structs.keys()].map((client): [number, number] => [
      client,
      nextClock(this.#clocks, client),
    ]);
    return Y.diffUpdate(body, Y.encodeStateVector(new Map(known)));
  }

  #judgeNew(body: Uint8Array, read: ReadUpdate, by: string): Judgement {
    if (!this.#authorship.mayWrite(read, by)) return refused(DOCUMENT_CLOSE.foreignAuthor);
    const advanced = advance(read, this.#clocks);
    if (advanced === null) return { judgement: 'incomplete' };
    const { reached, structs } = advanced;
    if (reached.size === 0 && this.#isDeleted(read.deletes)) return { judgement: 'known' };
    if (!this.#places.take(structs, by)) return refused(DOCUMENT_CLOSE.badMessage);
    for (const [client, clock] of reached) this.#clocks.set(client, clock);
    return { judgement: 'taken', body, owners: this.#authorship.claim(read, by) };
  }
}

function refused(code: number): Judgement {
  return { judgement: 'refused', code };
}
