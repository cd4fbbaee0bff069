import { createHash, randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { access, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { StartError } from '../../start-error.ts';
import { isBlobHash } from '../ports/blob-store.ts';
import type { Blob, BlobBytes, BlobContent, BlobStore } from '../ports/blob-store.ts';

/** What is not yet a blob. */
const UNFINISHED = 'unfinished';
/** What a server that fell has left is taken away after this long, in milliseconds: others may still write. */
const LEFT_AFTER_MS = 24 * 60 * 60 * 1000;

/**
 * Blobs as files of a folder, which several servers may share: each under the
 * first two digits of its hash. A file comes there by its last step, a rename,
 * when all of it is on disk.
 *
 * @throws StartError when the folder cannot be used.
 */
export async function openFileBlobs(folder: string): Promise<BlobStore> {
  const unfinished = join(folder, UNFINISHED);
  try {
    await mkdir(unfinished, { recursive: true });
    await access(unfinished, constants.W_OK);
    await takeOldAway(unfinished);
  } catch (error) {
    throw new StartError(
      `The folder for files, ${folder}, cannot be used. Choose one that this user may write to with BLOB_DIR.`,
      error,
    );
  }
  const pathOf = pathIn(folder);
  return {
    ...fileBlobReader(folder),
    put: async (bytes) => {
      const path = join(unfinished, randomUUID());
      try {
        const blob = await write(path, bytes);
        await settle(path, pathOf(blob.hash));
        return blob;
      } finally {
        await rm(path, { force: true });
      }
    },
    has: async (hash) => isBlobHash(hash) && (await sizeOf(pathOf(hash))) !== null,
  };
}

/** The half that only reads: it changes nothing in the folder, and needs no right to. */
export function fileBlobReader(folder: string): Pick<BlobStore, 'get'> {
  const pathOf = pathIn(folder);
  return { get: async (hash) => (isBlobHash(hash) ? read(pathOf(hash)) : null) };
}

function pathIn(folder: string): (hash: string) => string {
  return (hash) => join(folder, hash.slice(0, 2), hash);
}

async function takeOldAway(unfinished: string): Promise<void> {
  for (const name of await readdir(unfinished)) {
    const path = join(unfinished, name);
    const found = await stat(path).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > LEFT_AFTER_MS)
      await rm(path, { force: true });
  }
}

async function write(path: string, bytes: BlobBytes): Promise<Blob> {
  const hash = createHash('sha256');
  let size = 0;
  await using file = await open(path, 'wx');
  for await (const part of bytes) {
    hash.update(part);
    size += part.length;
    await file.writeFile(part);
  }
  await file.sync();
  return { hash: hash.digest('hex'), size };
}

/** Two who bring the same bytes write the same file; the last one's stays. */
async function settle(from: string, to: string): Promise<void> {
  const folder = dirname(to);
  const isNew = (await mkdir(folder, { recursive: true })) !== undefined;
  await rename(from, to);
  await sync(folder);
  if (isNew) await sync(dirname(folder));
}

/** A name in a folder is on disk when the folder is. */
async function sync(folder: string): Promise<void> {
  await using handle = await open(folder, 'r');
  await handle.sync();
}

async function read(path: string): Promise<BlobContent | null> {
  const size = await sizeOf(path);
  return size === null ? null : { size, bytes: bytesOf(path) };
}

/** Opens the file when somebody reads, so that content nobody reads holds nothing open. */
async function* bytesOf(path: string): AsyncGenerator<Uint8Array> {
  await using file = await open(path, 'r');
  yield* file.createReadStream({ autoClose: false });
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
