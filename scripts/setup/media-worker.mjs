import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { arch } from 'node:os';
import { join, resolve } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { debianPackages } from './debian.mjs';
import { withLock } from './lock.mjs';
import { BUILD_PACKAGES, buildWorker } from './media-worker-build.mjs';
import { fetchPrebuilt, prebuiltUrl, thisMachine } from './media-worker-prebuilt.mjs';
import { recipeFolder } from './media-worker-source.mjs';
import { cacheFolder, packageFile, pinnedNode, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { clock } from './progress.mjs';
import { run, tail, undoneIfInterrupted } from './run.mjs';

/**
 * mediasoup's worker, from the first of: MEDIASOUP_WORKER_BIN; the cache,
 * shared by all clones of one person; mediasoup's own finished one; a build.
 * What is fetched or built must make a worker and a router before it enters
 * the cache, and it enters by one rename.
 */
const WORKING_PREFIX = '.preparing-';

/** mediasoup-worker's exit code when it starts well but nobody says which version talks to it. */
const EXIT_WITHOUT_VERSION = 41;

const mediasoupPackage = () =>
  JSON.parse(readFileSync(packageFile('mediasoup', 'package.json'), 'utf8'));

const operatingSystem = () =>
  existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';

/** `ID` and `VERSION_ID` of os-release: a build with Debian 12's libraries is not one for Debian 13. */
export function systemName(osRelease) {
  const field = (name) => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(osRelease)?.[1] ?? '';
  return `${field('ID')}-${field('VERSION_ID')}`;
}

/** Which cache folder holds the worker that this clone needs. */
function cachedFolder(version) {
  const buildScripts = readdirSync(join(root, 'scripts', 'setup'))
    .filter((name) => /^(media-worker-(build|source)|libsrtp-source)\.mjs$/.test(name))
    .map((name) => join(root, 'scripts', 'setup', name));
  const machine = `${systemName(operatingSystem())}-${arch()}`;
  const hash = contentHash(root, [recipeFolder, ...buildScripts], [machine]);
  return join(cacheFolder(), `mediasoup-worker-${version}-${hash.slice(0, 16)}`);
}

async function starts(binary) {
  if (!existsSync(binary)) return false;
  const done = await run(binary, [], { env: {}, timeoutMs: 5000 });
  return done.code === EXIT_WITHOUT_VERSION;
}

async function selfCheck(binary) {
  const env = { ...process.env, MEDIASOUP_WORKER_BIN: binary };
  const script = join(recipeFolder, 'self-check.mjs');
  return run(pinnedNode, [script], { cwd: root, env, timeoutMs: 30_000 });
}

async function prebuilt(work) {
  const url = prebuiltUrl(mediasoupPackage(), thisMachine(), process.env);
  const binary = await fetchPrebuilt(url, work);
  if (binary === undefined || (await selfCheck(binary)).code !== 0) return undefined;
  return { binary, origin: "mediasoup's own finished worker" };
}

async function built(work, folder, say, alsoInstall) {
  say(
    "mediasoup's finished worker cannot be had here: it is built (some minutes, once on this machine) …",
  );
  await debianPackages([...BUILD_PACKAGES, ...alsoInstall], 'The media worker', say);
  const made = await buildWorker(work, `${folder}.log`, say);
  const check = await selfCheck(made.binary);
  if (check.code !== 0)
    throw new Problem(`The media worker was built but does not work:\n${tail(check.lines)}`);
  return made;
}

function newWorkFolder() {
  const cache = cacheFolder();
  // The lock is ours: whatever else is being prepared was left by a process that is gone.
  for (const name of readdirSync(cache).filter((entry) => entry.startsWith(WORKING_PREFIX)))
    rmSync(join(cache, name), { recursive: true, force: true });
  return mkdtempSync(join(cache, WORKING_PREFIX));
}

async function prepare(folder, say, alsoInstall) {
  const began = Date.now();
  say('Preparing the media worker …');
  const work = newWorkFolder();
  const takeAway = () => rmSync(work, { recursive: true, force: true });
  try {
    await undoneIfInterrupted(takeAway, async () => {
      const made = (await prebuilt(work)) ?? (await built(work, folder, say, alsoInstall));
      const finished = join(work, 'finished');
      mkdirSync(finished);
      renameSync(made.binary, join(finished, 'mediasoup-worker'));
      writeFileSync(join(finished, 'origin.txt'), `${made.origin}\n`);
      rmSync(folder, { recursive: true, force: true });
      renameSync(finished, folder);
      say(
        `  The media worker is ready and checked (${made.origin}; ${clock(Date.now() - began)}).`,
      );
    });
  } finally {
    takeAway();
  }
}

function writableCache() {
  const cache = cacheFolder();
  try {
    mkdirSync(cache, { recursive: true });
    accessSync(cache, constants.W_OK);
  } catch (error) {
    throw new Problem(
      `The cache folder ${cache} cannot be written (${error.code}). Set XDG_CACHE_HOME to a folder that can.`,
    );
  }
}

async function given(path) {
  const binary = resolve(path);
  if (await starts(binary)) return binary;
  throw new Problem(
    `MEDIASOUP_WORKER_BIN names ${binary}, which is not a mediasoup worker that starts here.`,
  );
}

/**
 * @param {(text: string) => void} say
 * @param {string[]} alsoInstall Debian packages that a later step needs, so that one command names all
 * @returns {Promise<string>} the path of a worker that starts
 */
export async function mediaWorker(say, alsoInstall = []) {
  if (process.env.MEDIASOUP_WORKER_BIN) return given(process.env.MEDIASOUP_WORKER_BIN);
  const folder = cachedFolder(mediasoupPackage().version);
  const binary = join(folder, 'mediasoup-worker');
  if (await starts(binary)) return binary;
  writableCache();
  const wait = () =>
    say('Another Koinon on this machine prepares the media worker: waiting for it …');
  await withLock(join(cacheFolder(), 'media-worker.lock'), wait, async () => {
    if (!(await starts(binary))) await prepare(folder, say, alsoInstall);
  });
  return binary;
}
