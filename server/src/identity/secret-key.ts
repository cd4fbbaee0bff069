import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

const KEY_BYTES = 32;

/** The key that signs this city's invitations, made at the first start and kept in the data folder. */
export function invitationKey(dataDir: string): Uint8Array {
  const folder = join(dataDir, 'keys');
  const file = join(folder, 'invitation.key');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const kept = readKey(file);
  if (kept !== null) return kept;
  const key = randomBytes(KEY_BYTES);
  const handle = openSync(file, 'w', 0o600);
  writeSync(handle, key);
  fsyncSync(handle);
  closeSync(handle);
  return key;
}

/** Null when there is no whole key: a start that was cut off may leave an empty file. */
function readKey(file: string): Uint8Array | null {
  try {
    const key = readFileSync(file);
    return key.length === KEY_BYTES ? key : null;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw error;
  }
}
