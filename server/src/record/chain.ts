import { hash, randomBytes } from 'node:crypto';
import type { EventBody, StoredEvent } from '../storage/ports/record-store.ts';

/**
 * The chain of a record: `hash = H(previous, n, H(salt, body))` with SHA-256,
 * `n` as eight bytes, big-endian, and `previous` of the first event made from
 * the stream's name. Body and salt can be taken away later without breaking
 * the chain, since only their inner hash enters it.
 */
const SALT_BYTES = 16;
const NUMBER_BYTES = 8;
const HASH_BYTES = 32;
const HALF_OF_NUMBER = 2 ** 32;

/** In hexadecimal: a hash asked for as text costs a third of one asked for as bytes. */
function sha256(bytes: Uint8Array): string {
  return hash('sha256', bytes, 'hex');
}

/** What the first event of a stream is chained to. */
export function genesis(stream: string): Uint8Array {
  return Buffer.from(sha256(Buffer.from(`koinon record ${stream}`, 'utf8')), 'hex');
}

/** What is hashed to chain an event; used again for the next one. */
const linked = Buffer.alloc(HASH_BYTES + NUMBER_BYTES + HASH_BYTES);

/** `salted` is salt and body, one behind the other. */
function link(previous: Uint8Array, n: number, salted: Uint8Array): Uint8Array {
  linked.set(previous, 0);
  linked.writeUInt32BE(Math.floor(n / HALF_OF_NUMBER), HASH_BYTES);
  linked.writeUInt32BE(n % HALF_OF_NUMBER, HASH_BYTES + NUMBER_BYTES / 2);
  linked.write(sha256(salted), HASH_BYTES + NUMBER_BYTES, 'hex');
  return Buffer.from(sha256(linked), 'hex');
}

/** Drawn for many salts at a time, since a draw costs more than the hashing. */
let drawn = Buffer.alloc(0);
const SALTS_A_DRAW = 256;

function newSalt(): Uint8Array {
  if (drawn.length === 0) drawn = randomBytes(SALT_BYTES * SALTS_A_DRAW);
  const salt = drawn.subarray(0, SALT_BYTES);
  drawn = drawn.subarray(SALT_BYTES);
  return salt;
}

/** Writes an event as bytes and chains it to the one before. */
export function seal(previous: Uint8Array, n: number, body: EventBody): StoredEvent {
  const text = JSON.stringify(body);
  const bytes = Buffer.byteLength(text);
  const salted = Buffer.allocUnsafe(SALT_BYTES + bytes);
  salted.set(newSalt(), 0);
  // The same bytes where every character is one, and written faster.
  salted.write(text, SALT_BYTES, bytes === text.length ? 'latin1' : 'utf8');
  return {
    n,
    body: salted.subarray(SALT_BYTES),
    salt: salted.subarray(0, SALT_BYTES),
    hash: link(previous, n, salted),
  };
}

export type Verdict =
  | { readonly intact: true; readonly n: number; readonly head: string }
  | { readonly intact: false; readonly n: number; readonly why: 'gap' | 'hash' | 'head' };

/**
 * Recomputes a whole stream. `head`, in hexadecimal, is the published hash of
 * the last event to check against, where there is one.
 */
export function verifyChain(
  stream: string,
  events: readonly StoredEvent[],
  head: string | null,
): Verdict {
  let previous = genesis(stream);
  let n = 0;
  for (const event of events) {
    n += 1;
    if (event.n !== n) return { intact: false, n, why: 'gap' };
    const expected = link(previous, n, Buffer.concat([event.salt, event.body]));
    if (Buffer.compare(expected, event.hash) !== 0) return { intact: false, n, why: 'hash' };
    previous = expected;
  }
  const found = hex(previous);
  if (head !== null && head.toLowerCase() !== found) return { intact: false, n, why: 'head' };
  return { intact: true, n, head: found };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('hex');
}
