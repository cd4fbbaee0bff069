import { describe, expect, it } from 'vitest';
import { newName } from './commits.fixture.ts';
import type { DocumentStore } from './document-store.ts';
import type { StoresUnderTest } from './stores.contract.ts';

const bytes = (...values: number[]) => new Uint8Array(values);
const update = (by: string, ...values: number[]) => ({ by, body: bytes(...values) });

/** What holds of every document store. */
export function documentStoreContract(tested: () => StoresUnderTest): void {
  const here = (): DocumentStore => tested().stores.documents;
  const nodeOf = (index: number): DocumentStore =>
    (index % 2 === 0 ? tested().stores : tested().neighbour).documents;
  const reopened = async (): Promise<DocumentStore> => {
    await tested().reopen();
    return here();
  };

  describe('the document store', () => {
    it('has an empty document under every name', async () => {
      const a = newName('document');
      const found = await here().load(a);
      expect(found).toEqual({ snapshot: null, tail: [], last: 0, owners: [], frozen: false });
    });

    it('numbers updates in order and keeps them', async () => {
      const a = newName('document');
      const first = { document: a, updates: [update('eleni', 1), update('maja', 2)], owners: [] };
      expect(await here().append(first)).toEqual({ outcome: 'appended', last: 2 });
      const second = { document: a, updates: [update('eleni', 3)], owners: [] };
      expect(await here().append(second)).toEqual({ outcome: 'appended', last: 3 });
      const { tail, last } = await (await reopened()).load(a);
      expect(tail).toEqual([update('eleni', 1), update('maja', 2), update('eleni', 3)]);
      expect(last).toBe(3);
    });

    it('keeps documents apart', async () => {
      const [a, b] = [newName('document'), newName('document')];
      await here().append({ document: a, updates: [update('eleni', 1)], owners: [] });
      await here().append({
        document: b,
        updates: [update('maja', 2)],
        owners: [{ client: 7, person: 'maja' }],
      });
      expect((await here().load(a)).owners).toEqual([]);
      expect((await here().load(b)).tail).toEqual([update('maja', 2)]);
      expect((await here().load(b)).last).toBe(1);
    });

    it('refuses to append nothing', async () => {
      const a = newName('document');
      await expect(here().append({ document: a, updates: [], owners: [] })).rejects.toThrow(
        'without updates',
      );
    });

    it('gives a client id to the first person who claims it', async () => {
      const a = newName('document');
      const claim = (person: string, client: number, byte: number) => ({
        document: a,
        updates: [update(person, byte)],
        owners: [{ client, person }],
      });
      await here().append(claim('eleni', 2 ** 32 - 1, 1));
      expect(await here().append(claim('eleni', 2 ** 32 - 1, 2))).toMatchObject({ last: 2 });
      expect(await here().append(claim('maja', 2 ** 32 - 1, 3))).toEqual({
        outcome: 'foreign',
        client: 2 ** 32 - 1,
      });
      const { owners, last } = await (await reopened()).load(a);
      expect(owners).toEqual([{ client: 2 ** 32 - 1, person: 'eleni' }]);
      expect(last).toBe(2);
    });

    it('stores nothing of an append with one foreign id', async () => {
      const a = newName('document');
      const owners = [{ client: 1, person: 'eleni' }];
      await here().append({ document: a, updates: [update('eleni', 1)], owners });
      await here().append({
        document: a,
        updates: [update('maja', 2), update('maja', 3)],
        owners: [
          { client: 2, person: 'maja' },
          { client: 1, person: 'maja' },
        ],
      });
      const found = await here().load(a);
      expect(found.tail).toEqual([update('eleni', 1)]);
      expect(found.owners).toEqual(owners);
    });

    it('replaces the updates up to a number by a snapshot and numbers on', async () => {
      const a = newName('document');
      const updates = [1, 2, 3, 4].map((byte) => update('eleni', byte));
      const owners = [{ client: 1, person: 'eleni' }];
      await here().append({ document: a, updates, owners });
      await here().compact({ document: a, snapshot: bytes(1, 2, 3), upTo: 3 });
      const found = await (await reopened()).load(a);
      expect(found.snapshot).toEqual(bytes(1, 2, 3));
      expect(found.tail).toEqual([update('eleni', 4)]);
      expect(found.last).toBe(4);
      expect(found.owners).toEqual(owners);
      await here().compact({ document: a, snapshot: bytes(9), upTo: 4 });
      expect(await here().load(a)).toMatchObject({ tail: [], last: 4 });
      const more = { document: a, updates: [update('eleni', 5)], owners: [] };
      expect(await here().append(more)).toEqual({ outcome: 'appended', last: 5 });
    });

    it('takes a compaction twice, and ignores one that comes too late', async () => {
      const a = newName('document');
      const updates = [1, 2, 3].map((byte) => update('eleni', byte));
      await here().append({ document: a, updates, owners: [] });
      await here().compact({ document: a, snapshot: bytes(8), upTo: 2 });
      await here().compact({ document: a, snapshot: bytes(8), upTo: 2 });
      await here().compact({ document: a, snapshot: bytes(7), upTo: 1 });
      const found = await here().load(a);
      expect(found).toMatchObject({ snapshot: bytes(8), tail: [update('eleni', 3)], last: 3 });
    });

    it('numbers what comes through two nodes at once without gaps', async () => {
      const a = newName('document');
      const appended = await Promise.all(
        Array.from({ length: 20 }, (_, index) =>
          nodeOf(index).append({
            document: a,
            updates: [update(`p${index}`, index), update(`p${index}`, index)],
            owners: index < 10 ? [{ client: index, person: `p${index}` }] : [],
          }),
        ),
      );
      const last = appended.map((one) => (one.outcome === 'appended' ? one.last : null));
      expect(last.toSorted((x, y) => Number(x) - Number(y))).toEqual(
        appended.map((_, index) => 2 * (index + 1)),
      );
      const { tail, owners } = await here().load(a);
      expect(tail).toHaveLength(40);
      for (const [index, { by }] of tail.entries()) expect(by).toBe(tail[index - (index % 2)]?.by);
      expect(owners).toHaveLength(10);
    });

    it('gives a client id to one of many who claim it at once', async () => {
      const a = newName('document');
      const claims = await Promise.all(
        Array.from({ length: 10 }, (_, index) => {
          const person = `p${index}`;
          const owners = [{ client: 7, person }];
          const claim = { document: a, updates: [update(person, index)], owners };
          return nodeOf(index).append(claim);
        }),
      );
      const foreign = { outcome: 'foreign', client: 7 };
      expect(claims.filter((one) => one.outcome === 'foreign')).toEqual(
        claims.slice(1).map(() => foreign),
      );
      const { tail, owners } = await here().load(a);
      expect(owners).toEqual([{ client: 7, person: tail[0]?.by }]);
      expect(tail).toHaveLength(1);
    });

    it('appends after a number only while that is the last one', async () => {
      const a = newName('document');
      const after = (number: number, byte: number) => ({
        document: a,
        updates: [update('eleni', byte)],
        owners: [{ client: byte, person: 'eleni' }],
        after: number,
      });
      expect(await here().append(after(1, 9))).toEqual({ outcome: 'behind', last: 0 });
      expect(await here().append(after(0, 1))).toEqual({ outcome: 'appended', last: 1 });
      expect(await nodeOf(1).append(after(1, 2))).toEqual({ outcome: 'appended', last: 2 });
      expect(await here().append(after(1, 3))).toEqual({ outcome: 'behind', last: 2 });
      expect((await here().load(a)).tail).toEqual([update('eleni', 1), update('eleni', 2)]);
      expect((await here().load(a)).owners).toHaveLength(2);
    });

    it('lets one of many who append after the same number at once', async () => {
      const a = newName('document');
      const appended = await Promise.all(
        Array.from({ length: 10 }, (_, index) =>
          nodeOf(index).append({
            document: a,
            updates: [update('eleni', index)],
            owners: index < 5 ? [{ client: index, person: 'eleni' }] : [],
            after: 0,
          }),
        ),
      );
      const won = appended.filter(({ outcome }) => outcome === 'appended');
      expect(won).toEqual([{ outcome: 'appended', last: 1 }]);
      expect(appended.filter(({ outcome }) => outcome === 'behind')).toHaveLength(9);
      expect((await here().load(a)).tail).toHaveLength(1);
    });

    it('gives what came after a number, with the snapshot where that stands for some of it', async () => {
      const a = newName('document');
      const updates = [1, 2, 3, 4].map((byte) => update('eleni', byte));
      await here().append({ document: a, updates, owners: [] });
      expect(await here().load(a, 3)).toMatchObject({ snapshot: null, tail: [update('eleni', 4)] });
      await here().compact({ document: a, snapshot: bytes(8), upTo: 3 });
      const whole = { snapshot: bytes(8), tail: [update('eleni', 4)], last: 4 };
      expect(await here().load(a, 2)).toMatchObject(whole);
      expect(await here().load(a, 3)).toMatchObject({ ...whole, snapshot: null });
      expect(await here().load(a, 4)).toMatchObject({ snapshot: null, tail: [], last: 4 });
    });

    it('takes nothing more once it is frozen, until it is thawed', async () => {
      const a = newName('document');
      const owners = [{ client: 1, person: 'eleni' }];
      const more = { document: a, updates: [update('eleni', 2)], owners };
      await here().append({ ...more, updates: [update('eleni', 1)] });
      expect(await here().freeze(a)).toEqual({ upTo: 1 });
      expect(await nodeOf(1).freeze(a)).toEqual({ upTo: 1 });
      expect(await here().append(more)).toEqual({ outcome: 'frozen' });
      expect(await nodeOf(1).append({ ...more, after: 1 })).toEqual({ outcome: 'frozen' });
      expect(await here().append({ ...more, after: 0 })).toEqual({ outcome: 'frozen' });
      await here().compact({ document: a, snapshot: bytes(1), upTo: 1 });
      const frozen = { last: 1, frozen: true, snapshot: bytes(1), tail: [] };
      expect(await (await reopened()).load(a)).toMatchObject(frozen);
      await here().thaw(a);
      await here().thaw(a);
      expect(await here().append(more)).toEqual({ outcome: 'appended', last: 2 });
      expect(await here().load(a)).toMatchObject({ last: 2, frozen: false });
    });

    it('is frozen as long as anybody holds it', async () => {
      const a = newName('document');
      const write = { document: a, updates: [update('eleni', 1)], owners: [] };
      await here().append(write);
      expect(await here().holders(a)).toEqual([]);
      const holders = ['one', 'two', 'one', 'three'];
      await Promise.all(holders.map((holder, index) => nodeOf(index).freeze(a, holder)));
      expect(await here().holders(a)).toEqual(['one', 'three', 'two']);
      await here().thaw(a, 'four');
      await here().thaw(a);
      await nodeOf(1).thaw(a, 'one');
      await here().thaw(a, 'three');
      expect(await (await reopened()).holders(a)).toEqual(['two']);
      expect(await here().append(write)).toEqual({ outcome: 'frozen' });
      expect(await here().freeze(a, 'two')).toEqual({ upTo: 1 });
      await here().thaw(a, 'two');
      expect(await nodeOf(1).holders(a)).toEqual([]);
      expect(await here().append(write)).toEqual({ outcome: 'appended', last: 2 });
    });

    it('can be frozen before anybody has written', async () => {
      const a = newName('document');
      expect(await here().freeze(a)).toEqual({ upTo: 0 });
      const first = { document: a, updates: [update('eleni', 1)], owners: [], after: 0 };
      expect(await nodeOf(1).append(first)).toEqual({ outcome: 'frozen' });
      expect(await here().load(a)).toMatchObject({ last: 0, tail: [], frozen: true });
    });

    it('has nothing after the number it was frozen at, however many write through two nodes', async () => {
      const a = newName('document');
      const writes = Array.from({ length: 20 }, (_, index) =>
        nodeOf(index).append({
          document: a,
          updates: [update('eleni', index)],
          owners: index % 4 === 0 ? [{ client: index, person: 'eleni' }] : [],
        }),
      );
      const freezing = nodeOf(1).freeze(a);
      const late = Array.from({ length: 20 }, (_, index) =>
        nodeOf(index).append({ document: a, updates: [update('maja', index)], owners: [] }),
      );
      const { upTo } = await freezing;
      const appended = await Promise.all([...writes, ...late]);
      const numbers = appended.flatMap((one) => (one.outcome === 'appended' ? [one.last] : []));
      expect(Math.max(0, ...numbers)).toBe(upTo);
      expect(appended.filter(({ outcome }) => outcome === 'frozen')).toHaveLength(40 - upTo);
      expect((await here().load(a)).last).toBe(upTo);
    });

    it('says how far many documents have come', async () => {
      const [a, b, c] = [newName('document'), newName('document'), newName('document')];
      await here().append({ document: a, updates: [update('eleni', 1)], owners: [] });
      await here().freeze(b);
      const heads = await nodeOf(1).heads([c, b, a]);
      expect(heads.toSorted((x, y) => y.last - x.last)).toEqual([
        { document: a, last: 1, frozen: false },
        { document: b, last: 0, frozen: true },
      ]);
      expect(await here().heads([])).toEqual([]);
    });

    it('refuses a snapshot of updates that are not there', async () => {
      const a = newName('document');
      await expect(here().compact({ document: a, snapshot: bytes(1), upTo: 1 })).rejects.toThrow(
        'not there',
      );
    });
  });
}
