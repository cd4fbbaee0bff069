import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { debianPackages, missingPackages, whoInstalls } from './debian.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/**
 * What only the tests need: a real Chromium; a real PostgreSQL and a real
 * Redis, of which tests start their own (the ones that Debian may start with
 * the machine are left alone); fonts, so that screenshots of Greek and Arabic
 * show letters instead of boxes; network namespaces and a firewall, to cut a
 * member's line for real; a TURN server; LibreOffice, which opens our Word
 * files as others do; FFmpeg, for recordings; Firefox, for the booth.
 */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const DEBIAN_POSTGRES = '/usr/lib/postgresql';
const DEBIAN_REDIS = '/usr/bin/redis-server';
const WISHED_FOR = [
  'fonts-noto-core',
  'iproute2',
  'nftables',
  'coturn',
  'libreoffice-writer-nogui',
  'ffmpeg',
  'firefox-esr',
];

const chromiumPath = (env = process.env) => env.KOINON_CHROMIUM || DEBIAN_CHROMIUM;

/** Debian keeps each version of PostgreSQL in a folder of its own. */
const hasPostgres = (folder) =>
  existsSync(folder) &&
  readdirSync(folder).some((version) => existsSync(join(folder, version, 'bin', 'postgres')));

/** The packages without which there is no test, of the programs that are not in their places. */
export function requiredPackages({ chromium, postgres, redis }) {
  return [
    ...(existsSync(chromium) ? [] : ['chromium']),
    ...(hasPostgres(postgres) ? [] : ['postgresql']),
    ...(existsSync(redis) ? [] : ['redis-server']),
  ];
}

/** The packages of Debian that the tests still need on this machine. */
export async function missingForTests() {
  const chromium = chromiumPath();
  const required = requiredPackages({ chromium, postgres: DEBIAN_POSTGRES, redis: DEBIAN_REDIS });
  return { required, wished: await missingPackages(WISHED_FOR) };
}

/** Makes sure of what is required, and of the rest where there is a right to install it. */
export async function testMachine(say) {
  const { required, wished } = await missingForTests();
  if (process.env.KOINON_CHROMIUM && !existsSync(chromiumPath()))
    throw new Problem(`KOINON_CHROMIUM names ${process.env.KOINON_CHROMIUM}, which is not there.`);
  const canInstall =
    required.length > 0 || (wished.length > 0 && (await whoInstalls()) !== 'nobody');
  if (canInstall) await debianPackages([...required, ...wished], 'Testing', say);
  else if (wished.length > 0)
    say(`Going on without ${wished.join(' and ')}: tests that need them are skipped.`);
  const answer = await run(chromiumPath(), ['--version']);
  if (answer.code !== 0) throw new Problem(`Chromium at ${chromiumPath()} does not start.`);
  return chromiumPath();
}
