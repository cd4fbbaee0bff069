import { describe, expect, it } from 'vitest';
import { newName } from './commits.fixture.ts';
import type { StoresUnderTest } from './stores.contract.ts';
import type { KeptVersion, VersionStore } from './version-store.ts';

const bytes = (...values: number[]) => new Uint8Array(values);

function version(document: string, upTo: number, more: Partial<KeptVersion> = {}): KeptVersion {
  return {
    document,
    upTo,
    at: 1_000 * upTo,
    people: [{ person: 'maja', characters: upTo }],
    sentAt: null,
    approvedAt: null,
    state: bytes(upTo, 7),
    ...more,
  };
}

/** What holds of every version store. */
export function versionStoreContract(tested: () => StoresUnderTest): void {
  const here = (): VersionStore => tested().stores.versions;
  const neighbour = (): VersionStore => tested().neighbour.versions;
  const upTos = async (document: string) => (await here().list(document)).map((one) => one.upTo);

  describe('the version store', () => {
    it('has none of a document that nobody knows', async () => {
      const a = newName('document');
      expect(await here().list(a)).toEqual([]);
      expect(await here().read(a, 1)).toBeNull();
      expect(await here().name(a, 1, { name: 'First', by: 'maja' })).toBe(false);
      await here().thin(a, [1]);
    });

    it('lists versions with all but their states, the oldest first, also when reopened', async () => {
      const [a, b] = [newName('document'), newName('document')];
      const people = [
        { person: 'maja', characters: 40 },
        { person: 'eleni', characters: 0 },
      ];
      const sentAt = 1_700_000_000_123;
      await here().keep(version(a, 9, { people, sentAt }));
      await here().keep(version(a, 4));
      await neighbour().keep(version(b, 5));
      await tested().reopen();
      const none = { name: null, namedBy: null, sentAt: null, approvedAt: null };
      expect(await neighbour().list(a)).toEqual([
        { ...none, upTo: 4, at: 4_000, people: [{ person: 'maja', characters: 4 }] },
        { ...none, upTo: 9, at: 9_000, people, sentAt },
      ]);
      expect(await here().read(a, 4)).toEqual(bytes(4, 7));
      expect(await here().read(a, 5)).toBeNull();
      expect(await upTos(b)).toEqual([5]);
    });

    it('takes a version twice, and notes only what has happened to it since', async () => {
      const a = newName('document');
      await here().keep(version(a, 3));
      const again = { at: 9, people: [], state: bytes(9) };
      await neighbour().keep(version(a, 3, { ...again, sentAt: 70 }));
      await here().keep(version(a, 3, { ...again, sentAt: 80, approvedAt: 90 }));
      const [kept, ...more] = await here().list(a);
      expect(more).toEqual([]);
      expect(kept).toMatchObject({ at: 3_000, people: [{ person: 'maja' }] });
      expect(kept).toMatchObject({ sentAt: 70, approvedAt: 90 });
      expect(await here().read(a, 3)).toEqual(bytes(3, 7));
    });

    it('names a version, gives it another name, and takes it away', async () => {
      const a = newName('document');
      await here().keep(version(a, 3));
      expect(await here().name(a, 3, { name: 'Πρόχειρο', by: 'maja' })).toBe(true);
      expect(await neighbour().name(a, 3, { name: 'مسودة', by: 'eleni' })).toBe(true);
      await tested().reopen();
      expect(await here().list(a)).toMatchObject([{ name: 'مسودة', namedBy: 'eleni' }]);
      await here().keep(version(a, 3));
      expect(await here().list(a)).toMatchObject([{ name: 'مسودة', namedBy: 'eleni' }]);
      expect(await here().name(a, 3, null)).toBe(true);
      expect(await here().list(a)).toMatchObject([{ name: null, namedBy: null }]);
    });

    it('forgets versions, and says of the next one who wrote them', async () => {
      const a = newName('document');
      const eleni = { people: [{ person: 'eleni', characters: 10 }] };
      await here().keep(version(a, 1, eleni));
      await here().keep(version(a, 2));
      await here().keep(version(a, 3, eleni));
      await here().keep(version(a, 4));
      await neighbour().thin(a, [1, 2, 17]);
      await here().thin(a, [1, 2]);
      expect(await upTos(a)).toEqual([3, 4]);
      expect(await here().read(a, 1)).toBeNull();
      const [third, fourth] = await here().list(a);
      expect(third?.people).toEqual([
        { person: 'eleni', characters: 20 },
        { person: 'maja', characters: 2 },
      ]);
      expect(fourth?.people).toEqual([{ person: 'maja', characters: 4 }]);
    });

    it('never forgets one that has a name, was sent or approved, or is the last', async () => {
      const a = newName('document');
      await here().keep(version(a, 1));
      await here().name(a, 1, { name: 'First', by: 'maja' });
      await here().keep(version(a, 2, { sentAt: 5 }));
      await here().keep(version(a, 3, { approvedAt: 6 }));
      await here().keep(version(a, 4));
      await here().keep(version(a, 5));
      await here().thin(a, [1, 2, 3, 4, 5]);
      expect(await upTos(a)).toEqual([1, 2, 3, 5]);
    });

    it('loses none when the document is compacted or frozen', async () => {
      const a = newName('document');
      const { documents } = tested().stores;
      const update = { by: 'maja', body: bytes(1) };
      await documents.append({ document: a, updates: [update, update, update], owners: [] });
      await here().keep(version(a, 1));
      await here().keep(version(a, 2));
      await documents.compact({ document: a, snapshot: bytes(8), upTo: 3 });
      await documents.freeze(a);
      await tested().reopen();
      expect(await upTos(a)).toEqual([1, 2]);
      expect(await here().read(a, 1)).toEqual(bytes(1, 7));
    });
  });
}
