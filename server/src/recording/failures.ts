import { open, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { MakingTrouble } from '@koinon/shared/recording/view';

/** What tells that no files could be made, beside what was recorded: for every server, and after a restart. */
const FAILURE = 'failed.json';

const TROUBLES = [
  'ffmpeg-missing',
  'disk-full',
  'nothing-recorded',
  'failed',
] as const satisfies readonly MakingTrouble[];

/** Why the last attempt made nothing; null where there was none, or another one is asked for. */
export async function readFailure(folder: string): Promise<MakingTrouble | null> {
  const text = await readFile(join(folder, FAILURE), 'utf8').catch(() => null);
  return text === null ? null : (TROUBLES.find((one) => text === JSON.stringify(one)) ?? 'failed');
}

/** False where the disk does not take even that. */
export async function writeFailure(folder: string, because: MakingTrouble): Promise<boolean> {
  const written = join(folder, `${FAILURE}.new`);
  try {
    const file = await open(written, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(because));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(written, join(folder, FAILURE));
    return true;
  } catch {
    return false;
  }
}

/** From here on another attempt is asked for, or has gone well. Twice is harmless. */
export async function clearFailure(folder: string): Promise<void> {
  await rm(join(folder, FAILURE), { force: true });
}
