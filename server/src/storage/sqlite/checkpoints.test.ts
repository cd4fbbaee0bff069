import { statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkpoints } from './checkpoints.ts';
import { openDataFolder } from './data-folder.ts';
import type { DataFolder } from './data-folder.ts';

let folder = '';
let data: DataFolder;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'koinon-checkpoints-'));
  data = openDataFolder(folder);
  data.db.exec('PRAGMA wal_checkpoint(TRUNCATE); CREATE TABLE note (text TEXT NOT NULL)');
});
afterEach(async () => {
  data.close();
  await rm(folder, { recursive: true });
});

const sizeOf = (name: string) => statSync(join(folder, name)).size;

/** More than SQLite by itself leaves in the log. */
function commitMany(asked: () => void): void {
  const insert = data.db.prepare('INSERT INTO note VALUES (?)');
  for (let n = 0; n < 300; n += 1) {
    insert.run('x'.repeat(20_000));
    asked();
  }
}

describe('checkpoints', () => {
  it('are made when the store is left alone, and not while it is asked', async () => {
    const { asked, close } = checkpoints(data.db);
    const before = sizeOf('koinon.db');
    commitMany(asked);
    expect(sizeOf('koinon.db')).toBe(before);
    expect(sizeOf('koinon.db-wal')).toBeGreaterThan(1_000 * 4_096);
    await expect.poll(() => sizeOf('koinon.db')).toBeGreaterThan(300 * 20_000);
    close();
  });

  it('are made by SQLite itself where it never is', () => {
    const before = sizeOf('koinon.db');
    for (let n = 0; n < 3; n += 1) commitMany(() => undefined);
    expect(sizeOf('koinon.db')).toBeGreaterThan(before);
  });
});
