import { createWriteStream, renameSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { fetchLibsrtp } from './libsrtp-source.mjs';
import { laySource } from './media-worker-source.mjs';
import { Problem } from './problem.mjs';
import { ninjaProgress, progressLine } from './progress.mjs';
import { run, tail } from './run.mjs';

export const BUILD_PACKAGES = [
  'meson',
  'ninja-build',
  'g++',
  'pkg-config',
  'dpkg-dev',
  'libuv1-dev',
  'libssl-dev',
  'libsrtp2-dev',
  'libabsl-dev',
  'libflatbuffers-dev',
  'flatbuffers-compiler',
];

/** Below the rest of the machine: nobody's other work should stall for eight minutes. */
const NICENESS = '5';

const MESON_OPTIONS = ['--buildtype', 'release', '-Db_ndebug=true', '--wrap-mode', 'nodownload'];

async function configure(source, build, log) {
  rmSync(build, { recursive: true, force: true });
  const done = await run('meson', ['setup', ...MESON_OPTIONS, build, source], { onLine: log });
  return { ok: done.code === 0, lines: done.lines };
}

/** With libsrtp from source where that can be had and configured, else with the packaged one. */
async function configureWithBestLibsrtp(source, build, log, say) {
  const libsrtp = join(source, 'subprojects', 'libsrtp2');
  if (await fetchLibsrtp(libsrtp, source)) {
    const best = await configure(source, build, log);
    if (best.ok) return "libsrtp from Debian's source package, with OpenSSL";
    rmSync(libsrtp, { recursive: true, force: true });
  }
  say(
    "  Debian's source of libsrtp cannot be had here: its packaged libsrtp (slower, with NSS) is used.",
  );
  const plain = await configure(source, build, log);
  if (plain.ok) return "Debian's packaged libsrtp, with NSS";
  throw new Problem(`The media worker's build could not be configured:\n${tail(plain.lines)}`);
}

async function compile(build, log) {
  const progress = progressLine('Building the media worker');
  const args = [
    '-n',
    NICENESS,
    'ninja',
    '-C',
    build,
    '-j',
    String(os.availableParallelism()),
    'mediasoup-worker',
  ];
  const done = await run('nice', args, {
    env: { ...process.env, NINJA_STATUS: '[%f/%t] ' },
    onLine: (line) => {
      log(line);
      const step = ninjaProgress(line);
      if (step !== undefined) progress.show(step);
    },
  });
  progress.end();
  return done;
}

/**
 * Builds mediasoup-worker from the npm package's source with Debian's libraries.
 * @param {string} folder an empty folder to work in
 * @param {string} logFile where the whole output of the build is kept
 * @returns {Promise<{ binary: string, origin: string }>}
 */
export async function buildWorker(folder, logFile, say) {
  const [source, build] = [join(folder, 'source'), join(folder, 'build')];
  const logStream = createWriteStream(logFile);
  const log = (line) => void logStream.write(`${line}\n`);
  try {
    laySource(source);
    const libsrtp = await configureWithBestLibsrtp(source, build, log, say);
    const done = await compile(build, log);
    if (done.code !== 0)
      throw new Problem(
        `The media worker could not be built (all of it in ${logFile}):\n${tail(done.lines, 30)}`,
      );
    const binary = join(folder, 'mediasoup-worker');
    renameSync(join(build, 'mediasoup-worker'), binary);
    await run('strip', [binary]);
    return { binary, origin: `built here; ${libsrtp}` };
  } finally {
    logStream.end();
  }
}
