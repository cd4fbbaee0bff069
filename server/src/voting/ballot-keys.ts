import { link, open, readFile, rm } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import sodium from 'libsodium-wrappers';

/**
 * The keys of secret polls: one pair a poll. The private half lives in one
 * file and nowhere else, never in a database or its log, from before the poll
 * opens until the box has been counted.
 *
 * - `create` resolves with the public half when the private half has reached
 *   the disk. Creating a poll's key twice gives the first one, so a host that
 *   lost its answer loses no ballot.
 * - `read` gives null where there is no key: the poll's box cannot be opened here.
 * - `destroy` overwrites and removes the file; doing it twice is harmless.
 */
export interface BallotKeys {
  create(meeting: string, poll: string): Promise<Uint8Array>;
  read(meeting: string, poll: string): Promise<KeyPair | null>;
  destroy(meeting: string, poll: string): Promise<void>;
}

export interface KeyPair {
  readonly publicKey: Uint8Array;
  readonly privateKey: Uint8Array;
}

const ONLY_OWNER = 0o600;
const ONLY_OWNERS_FOLDER = 0o700;

/** Keeps keys in a folder, which several nodes may share. */
export async function openBallotKeys(folder: string): Promise<BallotKeys> {
  await sodium.ready;
  mkdirSync(folder, { recursive: true, mode: ONLY_OWNERS_FOLDER });
  const pathOf = (meeting: string, poll: string) => join(folder, `${meeting}.${poll}.key`);
  const read = async (meeting: string, poll: string) => {
    const privateKey = await fileOrNull(pathOf(meeting, poll));
    if (privateKey === null) return null;
    return { privateKey, publicKey: sodium.crypto_scalarmult_base(privateKey) };
  };
  return {
    read,
    create: async (meeting, poll) => {
      const known = await read(meeting, poll);
      if (known !== null) return known.publicKey;
      const { privateKey, publicKey } = sodium.crypto_box_keypair();
      const isOurs = await writeSynced(folder, pathOf(meeting, poll), privateKey);
      if (isOurs) return publicKey;
      // Another node was faster: both have its key.
      const other = await read(meeting, poll);
      if (other === null) throw new Error('the key of a poll was there and is gone');
      return other.publicKey;
    },
    destroy: async (meeting, poll) => {
      const path = pathOf(meeting, poll);
      const known = await fileOrNull(path);
      if (known === null) return;
      await overwrite(path, known.length);
      await rm(path, { force: true });
      await syncFolder(folder);
    },
  };
}

async function fileOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}

/**
 * Written aside and linked, so that a crash leaves a whole key or none, and of
 * two nodes one alone writes it: whether this one did.
 */
async function writeSynced(folder: string, path: string, bytes: Uint8Array): Promise<boolean> {
  const aside = `${path}.${randomUUID()}`;
  const file = await open(aside, 'wx', ONLY_OWNER);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
  const isOurs = await link(aside, path).then(
    () => true,
    (error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === 'EEXIST') return false;
      throw error;
    },
  );
  await rm(aside, { force: true });
  await syncFolder(folder);
  return isOurs;
}

async function overwrite(path: string, length: number): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.write(new Uint8Array(length));
    await file.sync();
  } finally {
    await file.close();
  }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
