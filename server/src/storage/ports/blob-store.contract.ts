import { createHash, randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BlobStore } from './blob-store.ts';

export interface BlobStoreUnderTest {
  readonly store: BlobStore;
  /** The same blobs as another server has them. */
  readonly neighbour: BlobStore;
  /** How many blobs, and how much that is none yet, are kept. */
  kept(): Promise<{ readonly blobs: number; readonly unfinished: number }>;
  close(): Promise<void>;
}

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function read(store: BlobStore, hash: string): Promise<Buffer | null> {
  const found = await store.get(hash);
  if (found === null) return null;
  const parts: Uint8Array[] = [];
  for await (const part of found.bytes) parts.push(part);
  const bytes = Buffer.concat(parts);
  expect(bytes.length).toBe(found.size);
  return bytes;
}

async function* broken(): AsyncGenerator<Uint8Array> {
  yield randomBytes(100);
  await Promise.resolve();
  throw new Error('the line broke');
}

/** What holds of every blob store. */
export function blobStoreContract(name: string, open: () => Promise<BlobStoreUnderTest>): void {
  describe(`blobs: ${name}`, () => {
    let opened: BlobStoreUnderTest | null = null;
    beforeAll(async () => {
      opened = await open();
    });
    afterAll(() => opened?.close());
    const tested = () => {
      if (opened === null) throw new Error('the blob store did not open');
      return opened;
    };

    it('keeps bytes under their hash, for every server', async () => {
      const { store, neighbour } = tested();
      const bytes = randomBytes(200_000);
      const parts = [bytes.subarray(0, 1), bytes.subarray(1, 150_000), bytes.subarray(150_000)];
      const hash = sha256(bytes);
      expect(await store.has(hash)).toBe(false);
      expect(await store.put(parts)).toEqual({ hash, size: bytes.length });
      expect(await neighbour.has(hash)).toBe(true);
      expect((await read(neighbour, hash))?.equals(bytes)).toBe(true);
    });

    it('keeps no bytes at all under theirs', async () => {
      const { store } = tested();
      const { hash, size } = await store.put([]);
      expect([hash, size]).toEqual([sha256(new Uint8Array()), 0]);
      expect(await read(store, hash)).toEqual(Buffer.alloc(0));
    });

    it('keeps the same bytes once, however often and wherever they come', async () => {
      const { store, neighbour, kept } = tested();
      const bytes = randomBytes(5_000);
      const before = await kept();
      const put = await Promise.all(
        Array.from({ length: 10 }, (_, n) => (n % 2 === 0 ? store : neighbour).put([bytes])),
      );
      expect(new Set(put.map(({ hash }) => hash))).toEqual(new Set([sha256(bytes)]));
      expect(await kept()).toEqual({ blobs: before.blobs + 1, unfinished: 0 });
      expect((await read(store, sha256(bytes)))?.equals(bytes)).toBe(true);
    });

    it('keeps nothing of what ends in an error', async () => {
      const { store, kept } = tested();
      const before = await kept();
      await expect(store.put(broken())).rejects.toThrow('the line broke');
      expect(await kept()).toEqual({ blobs: before.blobs, unfinished: 0 });
    });

    it('has nothing under what is no hash', async () => {
      const { store } = tested();
      const names = [
        '',
        '..',
        '../../etc/passwd',
        'a'.repeat(63),
        'A'.repeat(64),
        `${'a'.repeat(63)}/`,
      ];
      for (const other of [...names, sha256(randomBytes(8))]) {
        expect(await store.get(other)).toBeNull();
        expect(await store.has(other)).toBe(false);
      }
    });
  });
}
