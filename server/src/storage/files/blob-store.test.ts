import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { blobStoreContract } from '../ports/blob-store.contract.ts';
import { openFileBlobs } from './blob-store.files.ts';

blobStoreContract('files in a folder', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'koinon-blobs-'));
  return {
    store: await openFileBlobs(folder),
    neighbour: await openFileBlobs(folder),
    kept: async () => {
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      const names = files.filter((file) => file.isFile());
      const unfinished = names.filter(({ parentPath }) => parentPath.endsWith('unfinished')).length;
      return { blobs: names.length - unfinished, unfinished };
    },
    close: () => rm(folder, { recursive: true }),
  };
});

describe('a folder of blobs', () => {
  it('is cleared of what a server that fell has left, but not of what may still be written', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'koinon-blobs-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    await mkdir(join(folder, 'unfinished'));
    for (const name of ['old', 'new']) await writeFile(join(folder, 'unfinished', name), 'x');
    await utimes(join(folder, 'unfinished', 'old'), new Date(0), new Date(0));
    await openFileBlobs(folder);
    expect(await readdir(join(folder, 'unfinished'))).toEqual(['new']);
  });

  it('that cannot be used is said in a sentence that names the setting', async () => {
    await expect(openFileBlobs('/dev/null/blobs')).rejects.toThrow('BLOB_DIR');
  });
});
