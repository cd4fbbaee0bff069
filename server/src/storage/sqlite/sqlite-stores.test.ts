import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../../start-error.ts';
import { recordStoreContract } from '../ports/record-store.contract.ts';
import { openSqliteStores } from './sqlite-stores.ts';

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'koinon-stores-'));
}

recordStoreContract('SQLite, in its thread', async () => {
  const folder = await temporaryFolder();
  const stores = await openSqliteStores(folder);
  return {
    store: stores.records,
    close: async () => {
      await stores.close();
      await rm(folder, { recursive: true });
    },
  };
});

describe('a data folder', () => {
  let folder: string;
  beforeEach(async () => {
    folder = await temporaryFolder();
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is refused to a second server, and free again after the first', async () => {
    const first = await openSqliteStores(folder);
    await expect(openSqliteStores(folder)).rejects.toThrow(StartError);
    await first.directory.putMeeting({ id: 'sitting', calledAt: 1 });
    await first.close();
    const second = await openSqliteStores(folder);
    expect(await second.directory.meetings()).toEqual([{ id: 'sitting', calledAt: 1 }]);
    await second.close();
  });

  it('keeps people in the order they were named, and replaces them by id', async () => {
    const { directory, close } = await openSqliteStores(folder);
    const amal = { id: 'amal', name: 'Amal', role: 'member', language: 'ar' } as const;
    const eleni = { id: 'eleni', name: 'Eleni', role: 'chair', language: 'el' } as const;
    await directory.putPerson('sitting', eleni);
    await directory.putPerson('sitting', amal);
    await directory.putPerson('sitting', { ...eleni, name: 'Eleni Papadaki' });
    expect(await directory.people('sitting')).toEqual([{ ...eleni, name: 'Eleni Papadaki' }, amal]);
    expect(await directory.people(null)).toEqual([]);
    await close();
  });

  it('forgets a session that has ended, twice without harm', async () => {
    const { directory, close } = await openSqliteStores(folder);
    const session = {
      id: 's1',
      secretHash: new Uint8Array([1, 2, 3]),
      meeting: null,
      person: 'administrator',
      role: 'administrator',
      expiresAt: 5,
    } as const;
    await directory.putSession(session);
    expect(await directory.session('s1')).toEqual(session);
    await directory.endSession('s1');
    await directory.endSession('s1');
    expect(await directory.session('s1')).toBeNull();
    await close();
  });
});
