import * as Y from 'yjs';
import type { StoredDocument } from '../storage/ports/document-store.ts';
import type { PersonsPart } from '../storage/ports/version-store.ts';

/** Of an agenda's entries these are no words of anybody. */
const NO_WORDS: readonly (string | null)[] = ['id', 'kind', 'place', 'block', 'of', 'from'];

export interface Writing {
  readonly stored: StoredDocument;
  /** What is stored, as one update. */
  readonly state: Uint8Array;
  /** The version before; null: there is none. */
  readonly before: { readonly upTo: number; readonly state: Uint8Array } | null;
  /** Who is known to have written since. */
  readonly wrote: Iterable<string>;
  /** Whether words stand in plain values too, as an agenda's titles do. */
  readonly values: boolean;
}

/**
 * Who wrote since the version before, whoever wrote most first: by the updates
 * that are still there, and by whose letters are new. Who only took something
 * away has written nothing, and is named.
 */
export function peopleOf({
  stored,
  state,
  before,
  wrote,
  values,
}: Writing): readonly PersonsPart[] {
  const first = stored.last - stored.tail.length + 1;
  const since = stored.tail.filter((_, at) => first + at > (before?.upTo ?? 0));
  const sums = new Map<string, number>();
  for (const person of [...wrote, ...since.map(({ by }) => by)]) sums.set(person, 0);
  const owners = new Map(stored.owners.map(({ client, person }) => [client, person]));
  for (const [client, count] of writtenSince(state, before?.state ?? null, values)) {
    const person = owners.get(client);
    if (person !== undefined) sums.set(person, (sums.get(person) ?? 0) + count);
  }
  const people = [...sums].map(([person, characters]) => ({ person, characters }));
  return people.toSorted((one, other) => other.characters - one.characters);
}

/**
 * How many letters and signs of a state are there that an earlier one had not,
 * by the client ids that they were written under. What was written and taken
 * out again in between is not counted.
 */
function writtenSince(
  state: Uint8Array,
  before: Uint8Array | null,
  values: boolean,
): ReadonlyMap<number, number> {
  const known = before === null ? null : Y.encodeStateVectorFromUpdate(before);
  const { structs } = Y.decodeUpdate(known === null ? state : Y.diffUpdate(state, known));
  const written = new Map<number, number>();
  for (const struct of structs) {
    const count = struct instanceof Y.Item ? lettersIn(struct, values) : 0;
    const { client } = struct.id;
    if (count > 0) written.set(client, (written.get(client) ?? 0) + count);
  }
  return written;
}

function lettersIn({ content, parentSub }: Y.Item, values: boolean): number {
  if (content instanceof Y.ContentString) return content.str.length;
  if (!values || !(content instanceof Y.ContentAny) || NO_WORDS.includes(parentSub)) return 0;
  const said: readonly unknown[] = content.arr;
  return said.reduce<number>(
    (sum, value) => sum + (typeof value === 'string' ? value.length : 0),
    0,
  );
}
