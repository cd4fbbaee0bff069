import type { ClientOwner } from '../storage/ports/document-store.ts';
import type { ReadUpdate } from './update-reader.ts';

/**
 * Whose a client id is: the first person's who writes under it, for as long as
 * the document lives. An update may bring structs under that person's ids and
 * under ids that nobody owns yet; what it deletes is not asked about.
 */
export class Authorship {
  readonly #owners: Map<number, string>;

  constructor(owners: readonly ClientOwner[]) {
    this.#owners = new Map(owners.map(({ client, person }) => [client, person]));
  }

  /** Whether the update's structs may be this person's. It must hold no structs known already. */
  mayWrite(update: ReadUpdate, person: string): boolean {
    return [...update.structs.keys()].every((client) => !this.isForeign(client, person));
  }

  isForeign(client: number, person: string): boolean {
    return (this.#owners.get(client) ?? person) !== person;
  }

  /** Makes the update's ids the person's; returns those that nobody owned before. */
  claim(update: ReadUpdate, person: string): readonly ClientOwner[] {
    const claimed = [...update.structs.keys()].filter((client) => !this.#owners.has(client));
    for (const client of claimed) this.#owners.set(client, person);
    return claimed.map((client) => ({ client, person }));
  }
}
