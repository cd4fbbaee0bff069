import type { Id, Run, Struct } from './update-reader.ts';
import type { Slot, Vocabulary } from './vocabulary.ts';

/** A run of ids that stand in the same slot. */
export interface Placed extends Run {
  readonly slot: Slot;
}

/** A type that others may stand in: an element by its name, or an element's text. */
export interface TypeAt extends Id {
  readonly type: string;
}

/** What `TypeAt` says of an element's text; no element has such a name. */
export const ELEMENT_TEXT = '#text';

/** What a stored text says of where its items stand. */
export interface StoredPlaces {
  /** For each client in the order of their clocks. */
  readonly placed: Iterable<Placed>;
  readonly types: Iterable<TypeAt>;
}

type KeptRun = { -readonly [Key in keyof Placed]: Placed[Key] };

/**
 * Where every item of a document stands, so that it can be said of a new one
 * whether it may stand there: most items do not say it themselves but stand
 * where the one beside them does. Of data only what stands under keys is kept.
 *
 * What stands under a key is one value and takes up one id; Yjs would let one
 * take up several, and tear its lists when somebody splits it.
 */
export class Places {
  readonly #vocabulary: Vocabulary;
  readonly #runs = new Map<number, KeptRun[]>();
  readonly #types = new Map<number, Map<number, string>>();

  constructor(vocabulary: Vocabulary, { placed, types }: StoredPlaces) {
    this.#vocabulary = vocabulary;
    for (const run of placed) this.#add(run, run.slot);
    for (const type of types) this.#addType(type);
  }

  /** Remembers new structs, each after what it leans on; false, and nothing, if one may not be. */
  take(structs: readonly Struct[], by: string): boolean {
    const undo: (() => void)[] = [];
    for (const struct of structs) {
      if (this.#takeOne(struct, by, undo)) continue;
      for (const step of undo.toReversed()) step();
      return false;
    }
    return true;
  }

  #takeOne(struct: Struct, by: string, undo: (() => void)[]): boolean {
    const { place, holds } = struct;
    if (place.slot === 'nowhere') return true;
    if (typeof place.slot !== 'string' && 'root' in place.slot) {
      if (place.slot.root !== null && !this.#vocabulary.isRoot(place.slot.root)) return false;
    }
    const slot = this.#slotOf(place.slot);
    // Beside what is gone with all that it was in: it will be gone too.
    if (slot === null) return true;
    if (holds !== null) {
      if (typeof slot === 'object' && struct.length > 1) return false;
      if (!this.#vocabulary.isAllowed({ slot, holds, by })) return false;
    }
    this.#keep(struct, slot, undo);
    return true;
  }

  #keep(struct: Struct, slot: Slot, undo: (() => void)[]): void {
    const { client, clock, holds } = struct;
    undo.push(this.#add(struct, slot));
    if (!this.#vocabulary.isProse || holds === null) return;
    if (holds.is !== 'element' && holds.is !== 'element-text') return;
    this.#addType({ client, clock, type: holds.is === 'element' ? holds.name : ELEMENT_TEXT });
    undo.push(() => this.#types.get(client)?.delete(clock));
  }

  /** Null: nothing is known of it. */
  #slotOf(slot: Exclude<Struct['place']['slot'], 'nowhere'>): Slot | null {
    if ('clock' in slot) return this.#found(slot);
    const { key, parent } = slot;
    const type = parent === null ? null : this.#types.get(parent.client)?.get(parent.clock);
    if (key !== null) return { key, element: type ?? null };
    if (!this.#vocabulary.isProse) return 'list';
    if (type === undefined) return null;
    return type === ELEMENT_TEXT ? 'text' : 'nodes';
  }

  #found({ client, clock }: Id): Slot | null {
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
    if (found !== undefined && found.clock <= clock) return found.slot;
    return this.#vocabulary.isProse ? null : 'list';
  }

  /** Returns what takes it back. */
  #add({ client, clock, length }: Run, slot: Slot): () => void {
    if (!this.#vocabulary.isProse && typeof slot === 'string') return () => undefined;
    let runs = this.#runs.get(client);
    if (runs === undefined) this.#runs.set(client, (runs = []));
    const last = runs.at(-1);
    if (last !== undefined && last.slot === slot && last.clock + last.length === clock) {
      last.length += length;
      return () => void (last.length -= length);
    }
    const own = runs;
    own.push({ client, clock, length, slot });
    return () => void own.pop();
  }

  #addType({ client, clock, type }: TypeAt): void {
    const types = this.#types.get(client) ?? new Map<number, string>();
    this.#types.set(client, types.set(clock, type));
  }
}
