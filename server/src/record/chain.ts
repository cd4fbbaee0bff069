import { createHash, randomBytes } from 'node:crypto';
import type { EventBody, StoredEvent } from '../storage/ports/record-store.ts';

/**
 * The chain of a record: `hash = H(previous, n, H(salt, body))` with SHA-256,
 * `n` as eight bytes, big-endian, and `previous` of the first event made from
 * the stream's name. Body and salt can be taken away later without breaking
 * the chain, since only their inner hash enters it.
 */
const SALT_BYTES = 16;
const NUMBER_BYTES = 8;

function sha256(...parts: readonly Uint8Array[]): Uint8Array {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
}

/** What the first event of a stream is chained to. */
export function genesis(stream: string): Uint8Array {
  return sha256(Buffer.from(`koinon record ${stream}`, 'utf8'));
}

function link(previous: Uint8Array, n: number, salt: Uint8Array, body: Uint8Array): Uint8Array {
  const number = Buffer.alloc(NUMBER_BYTES);
  number.writeBigUInt64BE(BigInt(n));
  return sha256(previous, number, sha256(salt, body));
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
  const bytes = Buffer.from(JSON.stringify(body), 'utf8');
  const salt = newSalt();
  return { n, body: bytes, salt, hash: link(previous, n, salt, bytes) };
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
    const expected = link(previous, n, event.salt, event.body);
    if (Buffer.compare(expected, event.hash) !== 0) return { intact: false, n, why: 'hash' };
    previous = expected;
  }
  const found = hex(previous);
  if (head !== null && head.toLowerCase() !== found) return { intact: false, n, why: 'head' };
  return { intact: true, n, head: found };
}

export function hex(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('hex');
}
