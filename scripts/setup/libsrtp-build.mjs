import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fetchLibsrtp } from './libsrtp-source.mjs';
import { cacheFolder } from './paths.mjs';
import { run } from './run.mjs';

/**
 * The libsrtp that the media worker is built with, as a library of its own: so
 * that a bench compares the worker with the least that the same encryption
 * costs. Kept like the worker, in the cache of this person's clones.
 */
const OPTIONS = [
  '--buildtype=release',
  '--default-library=static',
  '-Db_ndebug=true',
  '-Dwarning_level=0',
  '-Dcrypto-library=openssl',
  '-Dcrypto-library-kdf=disabled',
  '-Dtests=disabled',
  '-Dpcap-tests=disabled',
  '-Dfuzzer=disabled',
  '-Ddoc=disabled',
];
const LIBRARY = 'libsrtp2.a';

/** @returns {Promise<string | null>} a folder with the library and `srtp2/srtp.h`; null where it cannot be built */
export async function libsrtpFolder() {
  const folder = join(cacheFolder(), 'libsrtp2-openssl');
  if (existsSync(join(folder, LIBRARY))) return folder;
  mkdirSync(cacheFolder(), { recursive: true });
  const work = mkdtempSync(join(cacheFolder(), '.libsrtp-'));
  try {
    return (await built(work, folder)) ? folder : null;
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

async function built(work, folder) {
  const [source, build, kept] = ['source', 'build', 'kept'].map((name) => join(work, name));
  if (!(await fetchLibsrtp(source, work))) return false;
  for (const [program, ...args] of [
    ['meson', 'setup', ...OPTIONS, build, source],
    ['ninja', '-C', build, LIBRARY],
  ])
    if ((await run(program, args)).code !== 0) return false;
  mkdirSync(join(kept, 'srtp2'), { recursive: true });
  copyFileSync(join(source, 'include', 'srtp.h'), join(kept, 'srtp2', 'srtp.h'));
  copyFileSync(join(build, LIBRARY), join(kept, LIBRARY));
  renameSync(kept, folder);
  return true;
}
