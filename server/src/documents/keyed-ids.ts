import type { Id, Run, Struct } from './update-reader.ts';

/**
 * Which ids stand under a key: entries of maps and attributes of elements. An
 * entry is one value and takes up one id; Yjs would let one take up several, and
 * tear its lists when somebody splits it. Most items do not say themselves where
 * they stand but stand where the one beside them does, so that is kept here.
 */
export class KeyedIds {
  readonly #runs = new Map<number, Run[]>();

  /** `keyed`: for each client in the order of their clocks. */
  constructor(keyed: readonly Run[]) {
    for (const run of keyed) this.#add(run);
  }

  /** Remembers new structs, each after what it leans on; false, and nothing, if one may not be. */
  take(structs: readonly Struct[]): boolean {
    const added: Run[] = [];
    for (const struct of structs) {
      if (!this.#isKeyed(struct)) continue;
      if (struct.kind === 'content' && struct.length > 1) return this.#forget(added);
      this.#add(struct);
      added.push(struct);
    }
    return true;
  }

  #isKeyed({ place: { slot } }: Struct): boolean {
    return typeof slot === 'string' ? slot === 'key' : this.#has(slot);
  }

  #has({ client, clock }: Id): boolean {
    const runs = this.#runs.get(client) ?? [];
    let from = 0;
    let to = runs.length;
    while (from < to) {
      const middle = (from + to) >>> 1;
      const run = runs[middle];
      if (run !== undefined && run.clock + run.length <= clock) from = middle + 1;
      else to = middle;
    }
    const found = runs[from];
    return found !== undefined && found.clock <= clock;
  }

  #add({ client, clock, length }: Run): void {
    const runs = this.#runs.get(client);
    if (runs === undefined) this.#runs.set(client, [{ client, clock, length }]);
    else runs.push({ client, clock, length });
  }

  #forget(added: readonly Run[]): false {
    for (const { client } of added) this.#runs.get(client)?.pop();
    return false;
  }
}
