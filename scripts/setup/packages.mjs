import { createHash } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { nodeModules, root, systemPath } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run, tail, undoneIfInterrupted } from './run.mjs';
import { ticker } from './progress.mjs';

const lockFile = join(root, 'package-lock.json');
const stampFile = join(nodeModules, '.koinon-lock-hash');
const installedFile = join(nodeModules, '.package-lock.json');

const readIfThere = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined);

const sameEntry = (one, other) =>
  one.version === other.version && one.integrity === other.integrity && one.link === other.link;

/**
 * Whether npm's own note of what it installed agrees with the lock: every
 * package in the lock is there (optional ones of other machines may be
 * missing), and nothing that is there differs.
 */
export function installedMatchesLock(lock, installed) {
  const wanted = Object.entries(lock.packages).filter(([path]) => path !== '');
  const there = installed.packages;
  return (
    wanted.every(([path, entry]) => there[path] !== undefined || entry.optional === true) &&
    Object.entries(there).every(
      ([path, entry]) => lock.packages[path] !== undefined && sameEntry(lock.packages[path], entry),
    )
  );
}

/**
 * @param {{ lockText: string, stamp?: string, installedText?: string }} facts
 * @returns {'ready' | 'adopt' | 'install'} `adopt`: made by a hand-run npm install, and right
 */
export function packagesState({ lockText, stamp, installedText }) {
  if (installedText === undefined) return 'install';
  if (stamp === lockHash(lockText)) return 'ready';
  return installedMatchesLock(JSON.parse(lockText), JSON.parse(installedText))
    ? 'adopt'
    : 'install';
}

export const lockHash = (text) => createHash('sha256').update(text).digest('hex');

const DEPENDENCY_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'];

const sameDependencies = (one, other) =>
  DEPENDENCY_FIELDS.every((field) => {
    const [left, right] = [one[field] ?? {}, other[field] ?? {}];
    const names = Object.keys(left);
    return (
      names.length === Object.keys(right).length &&
      names.every((name) => left[name] === right[name])
    );
  });

/**
 * The folders whose package.json asks for something else than the lock was made for.
 * @param {Record<string, object>} manifests package.json by folder, the root's under ''
 */
export const disagreeing = (lock, manifests) =>
  Object.keys(manifests).filter(
    (folder) => !sameDependencies(manifests[folder], lock.packages[folder] ?? {}),
  );

function readManifests() {
  const read = (folder) => JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  const main = read('');
  const folders = main.workspaces.map((folder) => [folder, read(folder)]);
  return { '': main, ...Object.fromEntries(folders) };
}

const NO_NETWORK = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH/;
const NO_RIGHT = /EACCES|EPERM|EROFS/;

/** What to tell the person when npm failed with these lines. */
export function npmProblem(lines, folder) {
  const text = lines.join('\n');
  if (/ENOSPC/.test(text)) return `The disk is full: npm's packages do not fit into ${folder}.`;
  if (NO_RIGHT.test(text))
    return `npm's packages could not be installed: no right to write in ${folder} or in npm's cache.\n${tail(lines, 6)}`;
  if (NO_NETWORK.test(text))
    return `npm's packages could not be fetched: the npm registry was not reached. Is this machine online?\n${tail(lines, 6)}`;
  return `npm's packages could not be installed:\n${tail(lines)}`;
}

/** Runs the machine's npm with the machine's Node, not with the one it may be about to replace. */
export function npm(args, options = {}) {
  const env = {
    ...process.env,
    PATH: systemPath(),
    // Its presence keeps mediasoup's install script from building (it would fail without open internet).
    MEDIASOUP_WORKER_BIN: process.env.MEDIASOUP_WORKER_BIN ?? '/bin/true',
  };
  return run('npm', args, { cwd: root, env, ...options });
}

/** All of what is installed, so that the next start begins anew; npm rolls back its own failures. */
function takeAway() {
  const folders = ['', ...readManifests()[''].workspaces];
  for (const folder of folders)
    rmSync(join(root, folder, 'node_modules'), { recursive: true, force: true });
}

/**
 * `npm install --no-save` installs what the lock says and leaves the lock
 * alone, like `npm ci`. That one refuses a lock without entries for optional
 * packages of other systems, which a mirror of the registry may not carry; so
 * what it promises (a lock that fits, nothing but what is in it) is checked here.
 */
async function install(say, lock) {
  const wrong = disagreeing(lock, readManifests()).map((folder) => join(folder, 'package.json'));
  if (wrong.length > 0)
    throw new Problem(
      `package-lock.json was not made for ${wrong.join(', ')}. Run npm install and commit it.`,
    );
  say('Installing npm packages (one to three minutes) …');
  rmSync(stampFile, { force: true });
  if (!existsSync(installedFile)) takeAway();
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error'];
  const done = await undoneIfInterrupted(takeAway, () => ticker('npm packages', () => npm(args)));
  if (done.code !== 0) {
    if (!existsSync(installedFile)) takeAway();
    throw new Problem(npmProblem(done.lines, root));
  }
  if (!installedMatchesLock(lock, JSON.parse(readFileSync(installedFile, 'utf8'))))
    throw new Problem(
      'npm installed something else than package-lock.json says. Delete node_modules and try again.',
    );
}

/** Brings node_modules to what package-lock.json says. */
export async function npmPackages(say) {
  const lockText = readIfThere(lockFile);
  if (lockText === undefined) throw new Problem(`package-lock.json is missing in ${root}.`);
  const state = packagesState({
    lockText,
    stamp: readIfThere(stampFile),
    installedText: readIfThere(installedFile),
  });
  if (state === 'install') await install(say, JSON.parse(lockText));
  if (state !== 'ready') writeFileSync(stampFile, lockHash(lockText));
}
