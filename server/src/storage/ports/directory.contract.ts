import { describe, expect, it } from 'vitest';
import { newName } from './commits.fixture.ts';
import type { Directory } from './directory.ts';
import type { StoresUnderTest } from './stores.contract.ts';

/** What holds of every directory. */
export function directoryContract(tested: () => StoresUnderTest): void {
  const directory = (): Directory => tested().stores.directory;

  describe('the directory', () => {
    it('keeps meetings in the order they were called, and replaces them by id', async () => {
      const [late, early] = [newName('meeting'), newName('meeting')];
      const inFarFuture = 9_007_199_254_740_000;
      await directory().putMeeting({ id: late, calledAt: 1 });
      await directory().putMeeting({ id: early, calledAt: inFarFuture });
      await directory().putMeeting({ id: late, calledAt: inFarFuture + 1 });
      await tested().reopen();
      const known = (await directory().meetings()).filter(({ id }) => [late, early].includes(id));
      expect(known).toEqual([
        { id: early, calledAt: inFarFuture },
        { id: late, calledAt: inFarFuture + 1 },
      ]);
    });

    it('keeps people in the order they were named, and replaces them by id', async () => {
      const meeting = newName('meeting');
      const amal = { id: 'amal', name: 'أمل', role: 'member', language: 'ar' } as const;
      const eleni = { id: 'eleni', name: 'Ελένη', role: 'chair', language: 'el' } as const;
      await directory().putPerson(meeting, eleni);
      await directory().putPerson(meeting, amal);
      await directory().putPerson(meeting, { ...eleni, name: 'Ελένη Παπαδάκη' });
      const found = await directory().people(meeting);
      expect(found).toEqual([{ ...eleni, name: 'Ελένη Παπαδάκη' }, amal]);
      expect(await directory().people(newName('meeting'))).toEqual([]);
    });

    it('knows people of the city itself apart from those of meetings', async () => {
      const id = newName('officer');
      const officer = { id, name: 'Officer', role: 'administrator', language: 'en' } as const;
      await directory().putPerson(null, officer);
      expect(await directory().people(null)).toContainEqual(officer);
      expect(await directory().people(newName('meeting'))).not.toContainEqual(officer);
    });

    it('keeps what people declare of themselves, by meeting, and erases it', async () => {
      const [meeting, other] = [newName('meeting'), newName('meeting')];
      const declare = (person: string, groups: readonly string[], where = meeting) =>
        directory().putDeclaration(where, { person, groups });
      await declare('nikos', ['young']);
      await declare('amal', ['women', 'young']);
      await declare('amal', ['women', 'young', 'abroad']);
      await declare('amal', ['women', 'abroad']);
      await declare('grace', ['women']);
      await declare('grace', []);
      await declare('grace', ['women'], other);
      await tested().reopen();
      const known = await directory().declarations(meeting);
      expect(known.map(({ person, groups }) => [person, groups.toSorted()])).toEqual([
        ['amal', ['abroad', 'women']],
        ['nikos', ['young']],
      ]);
      await directory().eraseDeclarations(meeting);
      await directory().eraseDeclarations(meeting);
      expect(await directory().declarations(meeting)).toEqual([]);
      expect(await directory().declarations(other)).toEqual([
        { person: 'grace', groups: ['women'] },
      ]);
    });

    it('forgets a session that has ended, twice without harm', async () => {
      const id = newName('session');
      const session = {
        id,
        secretHash: new Uint8Array([1, 2, 255]),
        meeting: null,
        person: 'administrator',
        role: 'administrator',
        expiresAt: 1_800_000_000_000,
      } as const;
      await directory().putSession(session);
      expect(await directory().session(id)).toEqual(session);
      const prolonged = { ...session, meeting: 'sitting', expiresAt: 1_900_000_000_000 };
      await directory().putSession(prolonged);
      expect(await directory().session(id)).toEqual(prolonged);
      await directory().endSession(id);
      await directory().endSession(id);
      expect(await directory().session(id)).toBeNull();
    });
  });
}
