import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';

const SKIPPED = new Set(['node_modules', 'dist', '.vite']);
const TEST_FILE = /\.test\.[a-z]+$/;

function filesUnder(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return [path];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => !SKIPPED.has(entry.name) && !TEST_FILE.test(entry.name))
    .flatMap((entry) => filesUnder(join(path, entry.name)));
}

/**
 * One hash over names and contents of files and folders (node_modules,
 * build output and tests left out), the same wherever the project lies.
 * @param {string} base folder that names are relative to
 * @param {string[]} paths files or folders; one that does not exist counts as empty
 * @param {string[]} extra further texts that belong into the hash
 */
export function contentHash(base, paths, extra = []) {
  const hash = createHash('sha256');
  const part = (bytes) => hash.update(`${bytes.length}:`).update(bytes);
  for (const file of paths.flatMap(filesUnder).toSorted()) {
    part(Buffer.from(relative(base, file)));
    part(readFileSync(file));
  }
  for (const text of extra) part(Buffer.from(text));
  return hash.digest('hex');
}
