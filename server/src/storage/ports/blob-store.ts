/**
 * Where files are kept that nobody changes: attachments, approved texts. A blob
 * is named by the SHA-256 of its bytes, so that who has the name can tell
 * whether the bytes are the right ones, and the same bytes are kept once.
 *
 * - `put` resolves when all of it is on disk. When its bytes end in an error it
 *   rejects with that, and nothing is kept. Putting the same bytes twice, also
 *   at once and through two servers, is harmless.
 * - `get` gives a blob's bytes from its beginning; null where there is none. A
 *   name that is no hash has no blob.
 * - Nothing is ever taken away here.
 */
export interface Blob {
  /** SHA-256 of the bytes, 64 hexadecimal digits in lower case. */
  readonly hash: string;
  /** In bytes. */
  readonly size: number;
}

export interface BlobContent {
  /** In bytes. */
  readonly size: number;
  /** Read once, to its end or not. */
  readonly bytes: AsyncIterable<Uint8Array>;
}

export type BlobBytes = Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface BlobStore {
  put(bytes: BlobBytes): Promise<Blob>;
  get(hash: string): Promise<BlobContent | null>;
  has(hash: string): Promise<boolean>;
}

const HASH = /^[0-9a-f]{64}$/;

export function isBlobHash(text: string): boolean {
  return HASH.test(text);
}
