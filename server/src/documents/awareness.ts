import { LARGEST_AWARENESS } from '@koinon/shared/documents/shape';
import { GONE, packed, readEntries } from './awareness-entries.ts';
import type { AwarenessEntry } from './awareness-entries.ts';
import { colourOf } from './colour.ts';
import { isCursor } from './cursor.ts';
import type { ClientCursor } from './cursors-elsewhere.ts';
import { isPlainKey } from './plain-key.ts';

/** Whoever speaks on a connection. The object itself stands for the connection. */
export interface Speaker {
  readonly person: string;
  readonly name: string;
}

/** One whose connection is on another server. */
class Elsewhere implements Speaker {
  readonly person: string;
  readonly name: string;
  readonly node: string;
  /** By the caller's clock, in milliseconds. */
  heardAt: number;

  constructor({ person, name }: Speaker, node: string, heardAt: number) {
    this.person = person;
    this.name = name;
    this.node = node;
    this.heardAt = heardAt;
  }
}

export type Heard = 'changed' | 'nothing' | 'too-large' | 'malformed';

interface Place {
  readonly person: string;
  readonly name: string;
  /** Null while nobody speaks for it. */
  speaker: Speaker | null;
  clock: number;
  state: string;
}

/** A cursor that is longer than this as JSON is not said to other servers, in characters. */
const LARGEST_SAID = 1024;
/** So many are remembered of a document before other servers may add to them. */
const MOST_PLACES = 10_000;

/**
 * Who is in a document and where their cursors stand. A connection speaks for
 * one awareness id, the first it names that is free; an id stays with its
 * person, so that the echo of somebody who left does not become somebody
 * else. Nothing here is stored.
 *
 * Those who write by another server are here by that server's word. A
 * connection to this one goes before it, and a word about somebody holds only
 * for as long as it is repeated.
 */
export class AwarenessRoom {
  readonly #places = new Map<number, Place>();
  readonly #own = new Map<Speaker, number>();
  readonly #changed = new Set<number>();
  /** Those here of whom other servers are to know. */
  readonly #changedHere = new Set<number>();
  readonly #isForeign: (client: number, person: string) => boolean;

  /** `isForeign`: whether an id is another person's as an author. */
  constructor(isForeign: (client: number, person: string) => boolean) {
    this.#isForeign = isForeign;
  }

  hear(speaker: Speaker, bytes: Uint8Array): Heard {
    const entries = readEntries(bytes);
    if (entries === null) return 'malformed';
    let heard: Heard = 'nothing';
    for (const entry of entries) {
      if (!this.#speaksFor(speaker, entry.client)) continue;
      if (entry.state.length > LARGEST_AWARENESS) return 'too-large';
      const state = stamped(entry.state, speaker);
      if (state === null) return 'malformed';
      if (this.#putHere({ ...entry, state })) heard = 'changed';
    }
    return heard;
  }

  /** What another server says of its own; true when somebody is to be told. */
  hearElsewhere(node: string, said: readonly ClientCursor[], now: number): boolean {
    let changed = false;
    for (const one of said) {
      const place = this.#placeElsewhere(one, node, now);
      if (place === null) continue;
      const { client, clock } = one;
      const cursor = isCursor(one.cursor) ? one.cursor : null;
      const put = one.here
        ? this.#put({ client, clock, state: stateOf({ cursor }, one) })
        : this.#end(client, place);
      changed ||= put;
    }
    return changed;
  }

  /** Those of other servers of whom nothing was heard since are gone; true when there were such. */
  forgetElsewhere(since: number): boolean {
    let changed = false;
    for (const [client, place] of this.#places) {
      if (!(place.speaker instanceof Elsewhere) || place.speaker.heardAt >= since) continue;
      if (this.#end(client, place)) changed = true;
    }
    return changed;
  }

  /** Everybody who writes by this server is to be said again to the others. */
  repeatHere(): void {
    for (const client of this.#own.values()) this.#changedHere.add(client);
  }

  /** At most so many of those here who are to be said to other servers. */
  changedHere(most: number): readonly ClientCursor[] {
    const clients = [...this.#changedHere].slice(0, most);
    for (const client of clients) this.#changedHere.delete(client);
    return clients.flatMap((client) => this.#cursorHere(client));
  }

  /** The connection has gone; true when somebody is to be told. */
  leave(speaker: Speaker): boolean {
    const client = this.#own.get(speaker);
    this.#own.delete(speaker);
    const place = client === undefined ? undefined : this.#places.get(client);
    if (client === undefined || place?.speaker !== speaker) return false;
    place.speaker = null;
    return this.#putHere({ client, clock: place.clock, state: GONE });
  }

  /** Messages about everybody who is here. */
  everybody(): readonly Uint8Array[] {
    const present = [...this.#places].filter(([, { state }]) => state !== GONE);
    return packed(present.map(([client]) => client).flatMap((client) => this.#entry(client)));
  }

  /** Messages about what has changed since this was last asked. */
  changes(): readonly Uint8Array[] {
    const entries = [...this.#changed].flatMap((client) => this.#entry(client));
    this.#changed.clear();
    return packed(entries);
  }

  #speaksFor(speaker: Speaker, client: number): boolean {
    const place = this.#places.get(client);
    if (this.#own.has(speaker)) return place?.speaker === speaker;
    if (this.#isForeign(client, speaker.person)) return false;
    if (place !== undefined && place.person !== speaker.person) return false;
    const { clock, state } = place ?? { clock: -1, state: GONE };
    const { person, name } = speaker;
    this.#places.set(client, { person, name, speaker, clock, state });
    this.#own.set(speaker, client);
    return true;
  }

  /** The place of somebody who writes by another server; null where that one has no say. */
  #placeElsewhere(said: ClientCursor, node: string, now: number): Place | null {
    const { client, clock, person, name, here } = said;
    const place = this.#places.get(client);
    if (place === undefined) {
      if (!here || this.#isForeign(client, person) || this.#places.size >= MOST_PLACES) return null;
      const speaker = new Elsewhere(said, node, now);
      const fresh: Place = { person, name, speaker, clock: -1, state: GONE };
      this.#places.set(client, fresh);
      return fresh;
    }
    const { speaker } = place;
    if (place.person !== person) return null;
    if (speaker instanceof Elsewhere && speaker.node === node) {
      speaker.heardAt = now;
      return place;
    }
    // Whoever comes to another server goes on counting, so what the old one still says is older.
    const isFree = speaker === null || speaker instanceof Elsewhere;
    if (!isFree || !here || clock <= place.clock) return null;
    place.speaker = new Elsewhere(said, node, now);
    return place;
  }

  #end(client: number, place: Place): boolean {
    place.speaker = null;
    return this.#put({ client, clock: place.clock, state: GONE });
  }

  #cursorHere(client: number): readonly ClientCursor[] {
    const place = this.#places.get(client);
    if (place === undefined || place.speaker instanceof Elsewhere) return [];
    const { person, name, clock, state } = place;
    const here = state !== GONE;
    const cursor = here ? cursorIn(state) : null;
    const isSaid = JSON.stringify(cursor).length <= LARGEST_SAID;
    return [{ client, clock, person, name, here, cursor: isSaid ? cursor : null }];
  }

  #putHere(entry: AwarenessEntry): boolean {
    const put = this.#put(entry);
    if (put) this.#changedHere.add(entry.client);
    return put;
  }

  #put({ client, clock, state }: AwarenessEntry): boolean {
    const place = this.#places.get(client);
    if (place === undefined) return false;
    const leaves = clock === place.clock && state === GONE && place.state !== GONE;
    if (clock <= place.clock && !leaves) return false;
    place.clock = clock;
    place.state = state;
    this.#changed.add(client);
    return true;
  }

  #entry(client: number): readonly AwarenessEntry[] {
    const place = this.#places.get(client);
    return place === undefined ? [] : [{ client, clock: place.clock, state: place.state }];
  }
}

/** The state with the person the server knows, whoever it says it is; null when it is no state. */
function stamped(state: string, speaker: Speaker): string | null {
  try {
    const said: unknown = JSON.parse(state, (key, value: unknown) =>
      isPlainKey(key) ? value : undefined,
    );
    if (said === null) return GONE;
    if (typeof said !== 'object' || Array.isArray(said)) return null;
    const cursor = 'cursor' in said && isCursor(said.cursor) ? said.cursor : null;
    return stateOf({ ...said, cursor }, speaker);
  } catch {
    return null;
  }
}

function stateOf(said: { readonly cursor: unknown }, { person, name }: Speaker): string {
  return JSON.stringify({ ...said, user: { id: person, name, color: colourOf(person) } });
}

/** Of a state that was stamped here. */
function cursorIn(state: string): unknown {
  const said: unknown = JSON.parse(state);
  return typeof said === 'object' && said !== null && 'cursor' in said ? said.cursor : null;
}
