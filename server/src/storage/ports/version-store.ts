/**
 * Versions of documents: whole states that are kept beside the document, so
 * that compacting it takes nothing of its past away.
 *
 * - A version is known by the number of the last update that it says. `keep`ing
 *   the same again is harmless, through whichever node: the first stays, and
 *   gets the occasions (`sentAt`, `approvedAt`) that it had not yet.
 * - `list` says of each version everything but the state, the oldest first; of a
 *   document that has none it is empty.
 * - `name` gives a version its name, another one, or none again; false where
 *   there is no such version.
 * - `thin` forgets versions. What their people wrote is then said of the next
 *   one, since it holds that too. A version that has a name or an occasion, and
 *   the last one of a document, are never forgotten: asked for those, it leaves
 *   them. Asked again, or for what is not there, it is harmless.
 *
 * The store knows nothing of what a state means: it is bytes in Yjs' first
 * encoding, made by whoever keeps it.
 */
export interface PersonsPart {
  readonly person: string;
  /** How many letters and signs of this version are theirs and were not in the one before. */
  readonly characters: number;
}

export interface VersionHead {
  /** Number of the last update that it says. */
  readonly upTo: number;
  /** When it was kept, in milliseconds. */
  readonly at: number;
  /** Who wrote since the version before; each person once. */
  readonly people: readonly PersonsPart[];
  readonly name: string | null;
  /** Id of whoever gave it the name. */
  readonly namedBy: string | null;
  /** When it was sent to the members as part of the minutes, in milliseconds. */
  readonly sentAt: number | null;
  /** When it was approved as part of the minutes, in milliseconds. */
  readonly approvedAt: number | null;
}

export interface KeptVersion extends Omit<VersionHead, 'name' | 'namedBy'> {
  readonly document: string;
  readonly state: Uint8Array;
}

export interface Naming {
  readonly name: string;
  /** Id of whoever gives it. */
  readonly by: string;
}

export interface VersionStore {
  keep(version: KeptVersion): Promise<void>;
  list(document: string): Promise<readonly VersionHead[]>;
  /** The state; null where there is no such version. */
  read(document: string, upTo: number): Promise<Uint8Array | null>;
  /** Null takes the name away. */
  name(document: string, upTo: number, naming: Naming | null): Promise<boolean>;
  thin(document: string, upTos: readonly number[]): Promise<void>;
}

/** Whether something was said of a version that makes it stay. */
function isMarked({ name, sentAt, approvedAt }: Omit<VersionHead, 'people'>): boolean {
  return name !== null || sentAt !== null || approvedAt !== null;
}

/** What thinning changes: versions that go, and those that say more people then. */
export interface Thinned {
  readonly gone: readonly number[];
  readonly said: readonly Pick<VersionHead, 'upTo' | 'people'>[];
}

/** What becomes of a document's versions, the oldest first, when some of them go. */
export function thinned(versions: readonly VersionHead[], upTos: readonly number[]): Thinned {
  const asked = new Set(upTos);
  const gone: number[] = [];
  const said: Pick<VersionHead, 'upTo' | 'people'>[] = [];
  let carried: readonly PersonsPart[] = [];
  for (const [at, version] of versions.entries()) {
    const { upTo } = version;
    const people = together(carried, version.people);
    const goes = asked.has(upTo) && !isMarked(version) && at < versions.length - 1;
    if (goes) gone.push(upTo);
    else if (carried.length > 0) said.push({ upTo, people });
    carried = goes ? people : [];
  }
  return { gone, said };
}

function together(
  earlier: readonly PersonsPart[],
  later: readonly PersonsPart[],
): readonly PersonsPart[] {
  const sums = new Map<string, number>();
  for (const { person, characters } of [...earlier, ...later]) {
    sums.set(person, (sums.get(person) ?? 0) + characters);
  }
  return [...sums].map(([person, characters]) => ({ person, characters }));
}

/** People as a column keeps them. */
export function peopleText(people: readonly PersonsPart[]): string {
  return JSON.stringify(people.map(({ person, characters }) => [person, characters]));
}

/** @throws when the text is none of `peopleText`. */
export function readPeople(text: string): readonly PersonsPart[] {
  const read: unknown = JSON.parse(text);
  if (!Array.isArray(read)) throw new TypeError('expected a list of people');
  return read.map((entry: unknown) => {
    const [person, characters] = listed(entry);
    if (typeof person !== 'string' || typeof characters !== 'number') {
      throw new TypeError('expected people with what they wrote');
    }
    return { person, characters };
  });
}

function listed(entry: unknown): readonly unknown[] {
  return Array.isArray(entry) ? entry.map((value: unknown) => value) : [];
}
