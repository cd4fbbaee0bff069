import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Commit, RecordStore, StoredEvent } from './record-store.ts';

/** A store to try, and the way to open it anew on the same data where it outlives its process. */
export interface RecordStoreUnderTest {
  readonly store: RecordStore;
  close(): Promise<void>;
}

function event(n: number, text: string): StoredEvent {
  const bytes = (value: string) => new Uint8Array(Buffer.from(value, 'utf8'));
  return { n, body: bytes(text), salt: bytes(`salt ${n}`), hash: bytes(`hash ${n}`) };
}

function commit(expectedVersion: number, count: number, change: Partial<Commit> = {}): Commit {
  const numbers = Array.from({ length: count }, (_, index) => expectedVersion + index + 1);
  return {
    stream: 'sitting',
    expectedVersion,
    events: numbers.map((n) => event(n, `event ${n}`)),
    commands: numbers.map((n) => ({ person: 'nikos', id: `command-${n}`, n })),
    ...change,
  };
}

/** What every record store must do, whatever it is made of. */
export function recordStoreContract(name: string, open: () => Promise<RecordStoreUnderTest>): void {
  describe(`the record store on ${name}`, () => {
    let tested: RecordStoreUnderTest;
    beforeEach(async () => {
      tested = await open();
    });
    afterEach(() => tested.close());

    it('gives back what was committed, byte by byte and in order', async () => {
      const all = commit(0, 3);
      expect(await tested.store.commit(all)).toEqual({ outcome: 'committed' });
      const read = await tested.store.read('sitting', 0);
      expect(read.map(({ n }) => n)).toEqual([1, 2, 3]);
      for (const [index, { body, salt, hash }] of read.entries()) {
        expect(Buffer.from(body)).toEqual(Buffer.from(all.events[index]?.body ?? []));
        expect(Buffer.from(salt)).toEqual(Buffer.from(all.events[index]?.salt ?? []));
        expect(Buffer.from(hash)).toEqual(Buffer.from(all.events[index]?.hash ?? []));
      }
    });

    it('reads on from a number', async () => {
      await tested.store.commit(commit(0, 5));
      const read = await tested.store.read('sitting', 3);
      expect(read.map(({ n }) => n)).toEqual([4, 5]);
      expect(await tested.store.read('sitting', 5)).toEqual([]);
      expect(await tested.store.read('another', 0)).toEqual([]);
    });

    it('stores nothing at all for a writer who has not seen the last event', async () => {
      await tested.store.commit(commit(0, 2));
      const late = commit(1, 1, { commands: [{ person: 'amal', id: 'late', n: 2 }] });
      expect(await tested.store.commit(late)).toEqual({ outcome: 'conflict', version: 2 });
      expect(await tested.store.read('sitting', 0)).toHaveLength(2);
      const commands = await tested.store.commands('sitting');
      expect(commands.map(({ id }) => id)).not.toContain('late');
    });

    it('stores nothing of a commit that fails half-way', async () => {
      const twice = { person: 'nikos', id: 'same', n: 1 };
      await tested.store.commit(commit(0, 1, { commands: [twice] }));
      const broken = commit(1, 1, { events: [event(2, 'two'), event(2, 'two again')] });
      await expect(tested.store.commit(broken)).rejects.toThrow(Error);
      expect(await tested.store.read('sitting', 0)).toHaveLength(1);
      expect(await tested.store.commit(commit(1, 1))).toEqual({ outcome: 'committed' });
    });

    it('lets exactly one of many writers of the same number through', async () => {
      const results = await Promise.all(
        Array.from({ length: 20 }, (_, writer) =>
          tested.store.commit(
            commit(0, 1, { commands: [{ person: `writer-${writer}`, id: 'x', n: 1 }] }),
          ),
        ),
      );
      expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
      expect(await tested.store.commands('sitting')).toHaveLength(1);
    });

    it('keeps accepted commands by person and id', async () => {
      await tested.store.commit(commit(0, 2));
      expect(await tested.store.commands('sitting')).toEqual([
        { person: 'nikos', id: 'command-1', n: 1 },
        { person: 'nikos', id: 'command-2', n: 2 },
      ]);
      expect(await tested.store.commands('another')).toEqual([]);
    });

    it('keeps streams apart and names them', async () => {
      await tested.store.commit(commit(0, 1));
      await tested.store.commit(commit(0, 2, { stream: 'roundtable' }));
      expect(await tested.store.streams()).toEqual(['roundtable', 'sitting']);
      expect(await tested.store.read('roundtable', 0)).toHaveLength(2);
    });

    it('treats an empty commit as the bug it is', async () => {
      await expect(tested.store.commit(commit(0, 0))).rejects.toThrow('without events');
    });
  });
}
