import { describe, expect, it } from 'vitest';
import { commitTo, event, newName } from './commits.fixture.ts';
import type { RecordStore } from './record-store.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const range = (length: number) => Array.from({ length }, (_, index) => index);

/** What every record store must do with events and commands. */
export function recordStoreContract(tested: () => StoresUnderTest): void {
  const store = (): RecordStore => tested().stores.records;

  describe('the record store', () => {
    it('gives back what was committed, byte by byte and in order, also after a restart', async () => {
      const sitting = newName('sitting');
      const all = commitTo(sitting, 0, 3, {
        events: [event(1, 'Ωραία'), event(2, '{"a":1}'), { ...event(3, ''), body: everyByte() }],
      });
      expect(await store().commit(all)).toEqual({ outcome: 'committed' });
      expect(await store().read(sitting, 0)).toEqual(all.events);
      await tested().reopen();
      expect(await store().read(sitting, 0)).toEqual(all.events);
    });

    it('reads on from a number', async () => {
      const sitting = newName('sitting');
      await store().commit(commitTo(sitting, 0, 5));
      const read = await store().read(sitting, 3);
      expect(read.map(({ n }) => n)).toEqual([4, 5]);
      expect(await store().read(sitting, 5)).toEqual([]);
      expect(await store().read(newName('unknown'), 0)).toEqual([]);
    });

    it('stores nothing at all for a writer who has not seen the last event', async () => {
      const sitting = newName('sitting');
      await store().commit(commitTo(sitting, 0, 2));
      for (const seen of [0, 1, 3]) {
        const commands = [{ person: 'amal', id: 'late', n: seen + 1 }];
        const late = commitTo(sitting, seen, 1, { commands });
        expect(await store().commit(late)).toEqual({ outcome: 'conflict', version: 2 });
      }
      const ahead = commitTo(newName('unknown'), 4, 1);
      expect(await store().commit(ahead)).toEqual({ outcome: 'conflict', version: 0 });
      expect(await store().read(sitting, 0)).toHaveLength(2);
      const commands = await store().commands(sitting);
      expect(commands.map(({ id }) => id)).not.toContain('late');
    });

    it('stores nothing of a commit that fails half-way', async () => {
      const sitting = newName('sitting');
      await store().commit(commitTo(sitting, 0, 1));
      const numbers = { events: [event(2, 'two'), event(2, 'two again')] };
      await expect(store().commit(commitTo(sitting, 1, 1, numbers))).rejects.toThrow('a number');
      const gap = { events: [event(3, 'three')] };
      await expect(store().commit(commitTo(sitting, 1, 1, gap))).rejects.toThrow('a gap');
      expect(await store().read(sitting, 0)).toHaveLength(1);
      expect(await store().commit(commitTo(sitting, 1, 1))).toEqual({ outcome: 'committed' });
    });

    it('lets exactly one of many writers of the same number through, on whatever node', async () => {
      const { stores, neighbour } = tested();
      const sitting = newName('sitting');
      for (const version of [0, 1]) {
        const results = await Promise.all(
          range(20).map((writer) => {
            const commands = [{ person: `writer-${writer}`, id: `x${version}`, n: version + 1 }];
            const { records } = writer % 2 === 0 ? stores : neighbour;
            return records.commit(commitTo(sitting, version, 1, { commands }));
          }),
        );
        expect(results.filter(({ outcome }) => outcome === 'committed')).toHaveLength(1);
        const conflict = { outcome: 'conflict', version: version + 1 };
        expect(results.filter(({ outcome }) => outcome !== 'committed')).toEqual(
          range(19).map(() => conflict),
        );
      }
      expect(await store().commands(sitting)).toHaveLength(2);
    });

    it('keeps accepted commands by person and id', async () => {
      const sitting = newName('sitting');
      await store().commit(commitTo(sitting, 0, 2));
      const commands = await store().commands(sitting);
      expect(commands.toSorted((a, b) => a.n - b.n)).toEqual([
        { person: 'nikos', id: 'command-1', n: 1 },
        { person: 'nikos', id: 'command-2', n: 2 },
      ]);
      expect(await store().commands(newName('unknown'))).toEqual([]);
    });

    it('keeps a command with the last of its events', async () => {
      const sitting = newName('sitting');
      const commands = [
        { person: 'nikos', id: 'open', n: 2 },
        { person: 'амина', id: 'arrive', n: 3 },
      ];
      await store().commit(commitTo(sitting, 0, 4, { commands }));
      await tested().reopen();
      expect(await store().commands(sitting)).toEqual(commands);
      expect(await store().read(sitting, 0)).toHaveLength(4);
    });

    it.each([
      ['of an earlier event', [{ person: 'nikos', id: 'late', n: 1 }]],
      ['of an event to come', [{ person: 'nikos', id: 'early', n: 3 }]],
      ['of another command’s event', ['one', 'two'].map((id) => ({ person: 'nikos', id, n: 2 }))],
    ])('treats a command %s as the bug it is', async (_, commands) => {
      const sitting = newName('sitting');
      await store().commit(commitTo(sitting, 0, 1));
      const wrong = store().commit(commitTo(sitting, 1, 1, { commands }));
      await expect(wrong).rejects.toThrow('no last event of its own');
      expect(await store().read(sitting, 0)).toHaveLength(1);
    });

    it('keeps streams apart and names them in order', async () => {
      const [first, second] = [newName('apart'), newName('apart')];
      await store().commit(commitTo(second, 0, 2));
      await store().commit(commitTo(first, 0, 1));
      const named = (await store().streams()).filter((name) => [first, second].includes(name));
      expect(named).toEqual([first, second]);
      expect(await store().read(second, 0)).toHaveLength(2);
    });

    it('treats an empty commit as the bug it is', async () => {
      const nothing = commitTo(newName('sitting'), 0, 0);
      await expect(store().commit(nothing)).rejects.toThrow('without events');
    });
  });

  describe('a counter', () => {
    it('moves with the events that it numbers, and is at 0 before', async () => {
      const [sitting, name] = [newName('sitting'), newName('decisions')];
      expect(await store().counter(name)).toBe(0);
      const first = commitTo(sitting, 0, 1, { counters: [{ name, expected: 0, add: 2 }] });
      expect(await store().commit(first)).toEqual({ outcome: 'committed' });
      const second = commitTo(sitting, 1, 1, { counters: [{ name, expected: 2, add: 1 }] });
      expect(await store().commit(second)).toEqual({ outcome: 'committed' });
      await tested().reopen();
      expect(await store().counter(name)).toBe(3);
    });

    it('that moved meanwhile is a conflict, and nothing is stored', async () => {
      const [sitting, other, name] = [newName('sitting'), newName('sitting'), newName('decisions')];
      const numbered = (stream: string, expected: number) =>
        commitTo(stream, 0, 1, { counters: [{ name, expected, add: 1 }] });
      await store().commit(numbered(sitting, 0));
      const conflict = { outcome: 'conflict', version: 0 };
      expect(await store().commit(numbered(other, 0))).toEqual(conflict);
      expect(await store().commit(numbered(other, 2))).toEqual(conflict);
      expect(await store().read(other, 0)).toEqual([]);
      expect(await store().commit(numbered(other, 1))).toEqual({ outcome: 'committed' });
    });

    it('gives each of many streams a number of its own', async () => {
      const name = newName('decisions');
      const { stores, neighbour } = tested();
      const taken = await Promise.all(
        range(8).map((index) =>
          takeNumber(index % 2 === 0 ? stores.records : neighbour.records, name),
        ),
      );
      expect(taken.toSorted((a, b) => a - b)).toEqual(range(8).map((index) => index + 1));
      expect(await store().counter(name)).toBe(8);
    });
  });
}

/** As a host does it: read, decide, commit, and again when somebody was quicker. */
async function takeNumber(records: RecordStore, name: string): Promise<number> {
  const stream = newName('sitting');
  for (;;) {
    const expected = await records.counter(name);
    const counters = [{ name, expected, add: 1 }];
    const { outcome } = await records.commit(commitTo(stream, 0, 1, { counters }));
    if (outcome === 'committed') return expected + 1;
  }
}

function everyByte(): Uint8Array {
  return Uint8Array.from({ length: 256 }, (_, index) => index);
}
