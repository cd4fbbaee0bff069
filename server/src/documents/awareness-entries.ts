import { createDecoder, readVarString, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarString, writeVarUint } from 'lib0/encoding';

/** What the stock provider sends and expects for one client. */
export interface AwarenessEntry {
  readonly client: number;
  readonly clock: number;
  /** JSON; `null` when the client is gone. */
  readonly state: string;
}

/** The state of one who is gone. */
export const GONE = 'null';
/** Awareness entries are packed into messages of about this many bytes. */
const PACKED = 16 * 1024;

/** Null when the bytes are not entries. */
export function readEntries(bytes: Uint8Array): readonly AwarenessEntry[] | null {
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

export function packed(entries: readonly AwarenessEntry[]): readonly Uint8Array[] {
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
