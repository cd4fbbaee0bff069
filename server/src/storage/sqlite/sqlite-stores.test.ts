import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { StartError } from '../../start-error.ts';
import { memoryLeases } from '../memory/lease.memory.ts';
import { closing, event, opening, voteOf } from '../ports/commits.fixture.ts';
import { storesContract } from '../ports/stores.contract.ts';
import { openForReading } from './data-folder.ts';
import { recordReader } from './record-tables.ts';
import { openSqliteStores } from './sqlite-stores.ts';
import { writeFirstSchema } from './first-schema.fixture.ts';

/** Longer than a thread needs to find a database held. */
const HELD_MS = 300;

async function temporaryFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'koinon-stores-'));
}

storesContract('SQLite, in its thread', async () => {
  const folder = await temporaryFolder();
  let now = 0;
  const open = () =>
    openSqliteStores(
      folder,
      memoryLeases(() => now),
    );
  let stores = await open();
  return {
    get stores() {
      return stores;
    },
    get neighbour() {
      return stores;
    },
    reopen: async () => {
      await stores.close();
      stores = await open();
    },
    pass: async (ms) => {
      now += ms;
    },
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
    await first.close();
    const second = await openSqliteStores(folder);
    expect(await second.directory.meetings()).toEqual([{ id: 'sitting', calledAt: 1 }]);
    await second.close();
  });

  it('of the first schema opens with all that it holds, and takes ballots', async () => {
    writeFirstSchema(join(folder, 'koinon.db'));
    const { records, directory, documents, close } = await openSqliteStores(folder);
    expect(await records.read('sitting', 0)).toEqual([event(1, 'called')]);
    expect(await records.commands('sitting')).toEqual([{ person: 'eleni', id: 'call', n: 1 }]);
    expect(await directory.meetings()).toEqual([{ id: 'sitting', calledAt: 5 }]);
    expect(await documents.load('sitting/agenda')).toMatchObject({ last: 1 });
    await records.commit(opening('vote'));
    expect(await records.commit(voteOf('vote', ['nikos']))).toEqual({ outcome: 'committed' });
    await close();
  });

  it('of the first schema can be verified before it is opened', () => {
    writeFirstSchema(join(folder, 'koinon.db'));
    const db = openForReading(folder);
    expect(recordReader(db).read('sitting', 0)).toEqual([event(1, 'called')]);
    db.close();
  });

  it('that a tool of the IT desk holds for a moment is waited for', async () => {
    const { records, close } = await openSqliteStores(folder);
    const tool = new DatabaseSync(join(folder, 'koinon.db'));
    tool.exec('BEGIN IMMEDIATE');
    let held = true;
    const committed = records.commit(opening('sitting')).then((result) => ({ result, held }));
    await setTimeout(HELD_MS);
    held = false;
    tool.close();
    expect(await committed).toEqual({ result: { outcome: 'committed' }, held: false });
    await close();
  });

  it('of a newer program is refused untouched, in a sentence', async () => {
    await (await openSqliteStores(folder)).close();
    const newer = new DatabaseSync(join(folder, 'koinon.db'));
    newer.exec('PRAGMA user_version = 99');
    newer.close();
    const sentence = /was written by a newer Koinon \(schema 99, this one knows \d+\)/;
    await expect(openSqliteStores(folder)).rejects.toThrow(sentence);
    await expect(openSqliteStores(folder)).rejects.toThrow(StartError);
  });

  it('keeps ballots without a row number, and none of their bytes after the close', async () => {
    const isInFile = async () =>
      (await readFile(join(folder, 'koinon.db'))).includes('of nikos', 0, 'utf8');
    const open = await openSqliteStores(folder);
    await open.records.commit(opening('sitting'));
    await open.records.commit(voteOf('sitting', ['nikos']));
    await open.close();
    expect(await isInFile()).toBe(true);
    const again = await openSqliteStores(folder);
    await again.records.commit(closing('sitting', 1));
    await again.close();
    expect(await isInFile()).toBe(false);
    const db = new DatabaseSync(join(folder, 'koinon.db'));
    for (const table of ['ballot', 'participation', 'box'])
      expect(() => db.prepare(`SELECT rowid FROM ${table}`)).toThrow('no such column');
    db.close();
  });
});
