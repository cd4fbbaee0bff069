import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = resolve(dirname(fileURLToPath(import.meta.url)), '..', '..');
export const nodeModules = join(root, 'node_modules');

/** The pinned Node that runs the app, whichever Node started these scripts. */
export const pinnedNode = join(nodeModules, '.bin', 'node');

/** A program that a package brings, to be run by the pinned Node. */
export const packageFile = (...parts) => join(nodeModules, ...parts);

export function cacheFolder(env = process.env) {
  const base = env.XDG_CACHE_HOME;
  return join(
    base !== undefined && base.startsWith('/') ? base : join(homedir(), '.cache'),
    'koinon',
  );
}

/** npm's own lists of node_modules/.bin folders taken out: a search for the machine's programs. */
export function systemPath(path = process.env.PATH ?? '') {
  return path
    .split(delimiter)
    .filter((folder) => !folder.endsWith(join('node_modules', '.bin')))
    .join(delimiter);
}

/** The file behind a package's command, e.g. `vite` or `tsc` of `typescript`. */
export function packageProgram(name, command = name) {
  const { bin } = JSON.parse(readFileSync(packageFile(name, 'package.json'), 'utf8'));
  return packageFile(name, typeof bin === 'string' ? bin : bin[command]);
}

/** The environment in which `node` means the pinned one, further variables laid over it. */
export const pinnedEnv = (more = {}) => ({
  ...process.env,
  PATH: [join(nodeModules, '.bin'), systemPath()].join(delimiter),
  ...more,
});
