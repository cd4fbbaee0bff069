import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';
import { LARGEST_AWARENESS } from '@koinon/shared/documents/shape';
import { colourOf } from './colour.ts';
import { isCursor } from './cursor.ts';
import { isPlainKey } from './plain-key.ts';

/** Whoever speaks on a connection. The object itself stands for the connection. */
export interface Speaker {
  readonly person: string;
  readonly name: string;
}

/** What the stock provider sends and expects for one client. */
export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON; `null` when the client is gone. */
  readonly state: string;
}

export type Heard = 'changed' | 'nothing' | 'too-large' | 'malformed';

interface Place {
  readonly person: string;
  /** Null while nobody speaks for it. */
  speaker: Speaker | null;
  clock: number;
  state: string;
}

const GONE = 'null';
/** Awareness entries are packed into messages of about this many bytes. */
const PACKED = 16 * 1024;

/**
 * Who is in a document and where their cursors stand. A connection speaks for
 * one awareness id, the first it names that is free; an id stays with its
 * person, so that the echo of somebody who left does not become somebody
 * else. Nothing here is stored.
 */
export class AwarenessRoom {
  readonly #places = new Map<number, Place>();
  readonly #own = new Map<Speaker, number>();
  readonly #changed = new Set<number>();
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
      if (this.#put({ ...entry, state })) heard = 'changed';
    }
    return heard;
  }

  /** The connection has gone; true when somebody is to be told. */
  leave(speaker: Speaker): boolean {
    const client = this.#own.get(speaker);
    this.#own.delete(speaker);
    const place = client === undefined ? undefined : this.#places.get(client);
    if (client === undefined || place?.speaker !== speaker) return false;
    place.speaker = null;
    return this.#put({ client, clock: place.clock, state: GONE });
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
    this.#places.set(client, { person: speaker.person, speaker, clock, state });
    this.#own.set(speaker, client);
    return true;
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

function readEntries(bytes: Uint8Array): readonly AwarenessEntry[] | null {
  const decoder = createDecoder(bytes);
  const entries: AwarenessEntry[] = [];
  try {
    const count = readVarUint(decoder);
    for (let i = 0; i < count; i += 1) {
      const client = readVarUint(decoder);
      const clock = readVarUint(decoder);
      entries.push({ client, clock, state: readVarString(decoder) });
    }
  } catch {
    // lib0 throws at the end of the bytes, at bad UTF-8 and at numbers out of range.
    return null;
  }
  return entries;
}

/** The state with the person the server knows, whoever it says it is; null when it is no state. */
function stamped(state: string, { person, name }: Speaker): string | null {
  try {
    const said: unknown = JSON.parse(state, (key, value: unknown) =>
      isPlainKey(key) ? value : undefined,
    );
    if (said === null) return GONE;
    if (typeof said !== 'object' || Array.isArray(said)) return null;
    const cursor = 'cursor' in said && isCursor(said.cursor) ? said.cursor : null;
    const user = { id: person, name, color: colourOf(person) };
    return JSON.stringify({ ...said, cursor, user });
  } catch {
    return null;
  }
}

function packed(entries: readonly AwarenessEntry[]): readonly Uint8Array[] {
  const messages: Uint8Array[] = [];
  let from = 0;
  let size = 0;
  entries.forEach(({ state }, at) => {
    size += state.length;
    if (size < PACKED && at < entries.length - 1) return;
    messages.push(written(entries.slice(from, at + 1)));
    from = at + 1;
    size = 0;
  });
  return messages;
}

function written(entries: readonly AwarenessEntry[]): Uint8Array {
  const encoder = createEncoder();
  writeVarUint(encoder, entries.length);
  for (const { client, clock, state } of entries) {
    writeVarUint(encoder, client);
    writeVarUint(encoder, clock);
    writeVarString(encoder, state);
  }
  return toUint8Array(encoder);
}
