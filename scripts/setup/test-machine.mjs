import { existsSync } from 'node:fs';
import { debianPackages, missingPackages, whoInstalls } from './debian.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

/**
 * What only the tests need: a real Chromium; fonts, so that screenshots of
 * Greek and Arabic show letters instead of boxes; network namespaces, to cut
 * a member's line for real.
 */
const DEBIAN_CHROMIUM = '/usr/bin/chromium';
const CHROMIUM_PACKAGE = 'chromium';
const WISHED_FOR = ['fonts-noto-core', 'iproute2'];

const chromiumPath = (env = process.env) => env.KOINON_CHROMIUM || DEBIAN_CHROMIUM;

/** The packages of Debian that the tests still need on this machine. */
export async function missingForTests() {
  const required = existsSync(chromiumPath()) ? [] : [CHROMIUM_PACKAGE];
  return { required, wished: await missingPackages(WISHED_FOR) };
}

/** Makes sure of Chromium, and of the rest where there is a right to install it. */
export async function testMachine(say) {
  const { required, wished } = await missingForTests();
  if (process.env.KOINON_CHROMIUM && required.length > 0)
    throw new Problem(`KOINON_CHROMIUM names ${process.env.KOINON_CHROMIUM}, which is not there.`);
  const canInstall =
    required.length > 0 || (wished.length > 0 && (await whoInstalls()) !== 'nobody');
  if (canInstall) await debianPackages([...required, ...wished], 'Testing in a real browser', say);
  else if (wished.length > 0)
    say(`Going on without ${wished.join(' and ')}: tests that need them are skipped.`);
  const answer = await run(chromiumPath(), ['--version']);
  if (answer.code !== 0) throw new Problem(`Chromium at ${chromiumPath()} does not start.`);
  return chromiumPath();
}
