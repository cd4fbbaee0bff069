import { describe, expect, it, onTestFinished } from 'vitest';
import type { DocumentStore } from './document-store.ts';

/** A store, and a way to see what it kept: opened again, or the same one where it forgets. */
export interface StoreUnderTest {
  readonly store: DocumentStore;
  reopen(): DocumentStore;
  close(): void;
}

const bytes = (...values: number[]) => new Uint8Array(values);
const update = (by: string, ...values: number[]) => ({ by, body: bytes(...values) });

/** What holds of every document store. */
export function documentStoreContract(open: () => StoreUnderTest): void {
  const opened = (): StoreUnderTest => {
    const under = open();
    onTestFinished(() => under.close());
    return under;
  };

  describe('document store', () => {
    it('has an empty document under every name', async () => {
      const { store } = opened();
      const found = await store.load('m/agenda');
      expect(found).toEqual({ snapshot: null, tail: [], last: 0, owners: [] });
    });

    it('numbers updates in order and keeps them', async () => {
      const { store, reopen } = opened();
      const first = { document: 'a', updates: [update('eleni', 1), update('maja', 2)], owners: [] };
      expect(await store.append(first)).toEqual({ outcome: 'appended', last: 2 });
      const second = { document: 'a', updates: [update('eleni', 3)], owners: [] };
      expect(await store.append(second)).toEqual({ outcome: 'appended', last: 3 });
      const { tail, last } = await reopen().load('a');
      expect(tail).toEqual([update('eleni', 1), update('maja', 2), update('eleni', 3)]);
      expect(last).toBe(3);
    });

    it('keeps documents apart', async () => {
      const { store } = opened();
      await store.append({ document: 'a', updates: [update('eleni', 1)], owners: [] });
      await store.append({
        document: 'b',
        updates: [update('maja', 2)],
        owners: [{ client: 7, person: 'maja' }],
      });
      expect((await store.load('a')).owners).toEqual([]);
      expect((await store.load('b')).tail).toEqual([update('maja', 2)]);
      expect((await store.load('b')).last).toBe(1);
    });

    it('refuses to append nothing', async () => {
      const { store } = opened();
      await expect(
        (async () => store.append({ document: 'a', updates: [], owners: [] }))(),
      ).rejects.toThrow('without updates');
    });

    it('gives a client id to the first person who claims it', async () => {
      const { store, reopen } = opened();
      const claim = (person: string, client: number, byte: number) => ({
        document: 'a',
        updates: [update(person, byte)],
        owners: [{ client, person }],
      });
      await store.append(claim('eleni', 2 ** 32 - 1, 1));
      expect(await store.append(claim('eleni', 2 ** 32 - 1, 2))).toMatchObject({ last: 2 });
      expect(await store.append(claim('maja', 2 ** 32 - 1, 3))).toEqual({
        outcome: 'foreign',
        client: 2 ** 32 - 1,
      });
      const { owners, last } = await reopen().load('a');
      expect(owners).toEqual([{ client: 2 ** 32 - 1, person: 'eleni' }]);
      expect(last).toBe(2);
    });

    it('stores nothing of an append with one foreign id', async () => {
      const { store } = opened();
      const owners = [{ client: 1, person: 'eleni' }];
      await store.append({ document: 'a', updates: [update('eleni', 1)], owners });
      await store.append({
        document: 'a',
        updates: [update('maja', 2), update('maja', 3)],
        owners: [
          { client: 2, person: 'maja' },
          { client: 1, person: 'maja' },
        ],
      });
      const found = await store.load('a');
      expect(found.tail).toEqual([update('eleni', 1)]);
      expect(found.owners).toEqual(owners);
    });

    it('replaces the updates up to a number by a snapshot and numbers on', async () => {
      const { store, reopen } = opened();
      const updates = [1, 2, 3, 4].map((byte) => update('eleni', byte));
      const owners = [{ client: 1, person: 'eleni' }];
      await store.append({ document: 'a', updates, owners });
      await store.compact({ document: 'a', snapshot: bytes(1, 2, 3), upTo: 3 });
      const found = await reopen().load('a');
      expect(found.snapshot).toEqual(bytes(1, 2, 3));
      expect(found.tail).toEqual([update('eleni', 4)]);
      expect(found.last).toBe(4);
      expect(found.owners).toEqual(owners);
      await store.compact({ document: 'a', snapshot: bytes(9), upTo: 4 });
      expect(await store.load('a')).toMatchObject({ tail: [], last: 4 });
      const more = { document: 'a', updates: [update('eleni', 5)], owners: [] };
      expect(await store.append(more)).toEqual({ outcome: 'appended', last: 5 });
    });

    it('takes a compaction twice, and ignores one that comes too late', async () => {
      const { store } = opened();
      const updates = [1, 2, 3].map((byte) => update('eleni', byte));
      await store.append({ document: 'a', updates, owners: [] });
      await store.compact({ document: 'a', snapshot: bytes(8), upTo: 2 });
      await store.compact({ document: 'a', snapshot: bytes(8), upTo: 2 });
      await store.compact({ document: 'a', snapshot: bytes(7), upTo: 1 });
      const found = await store.load('a');
      expect(found).toMatchObject({ snapshot: bytes(8), tail: [update('eleni', 3)], last: 3 });
    });

    it('refuses a snapshot of updates that are not there', async () => {
      const { store } = opened();
      await expect(
        (async () => store.compact({ document: 'a', snapshot: bytes(1), upTo: 1 }))(),
      ).rejects.toThrow('not there');
    });
  });
}
