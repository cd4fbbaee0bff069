import { existsSync } from 'node:fs';
import { Problem } from './problem.mjs';
import { ticker } from './progress.mjs';
import { run, tail } from './run.mjs';

/** How long apt waits for another apt to end. */
const APT_LOCK_SECONDS = 300;

/**
 * Who installs Debian's packages.
 * @param {{ uid: number, sudoWithoutPassword: boolean }} facts
 * @returns {'root' | 'sudo' | 'nobody'}
 */
export function privilege({ uid, sudoWithoutPassword }) {
  if (uid === 0) return 'root';
  return sudoWithoutPassword ? 'sudo' : 'nobody';
}

/** The command and its arguments for an apt-get step; `nobody` has none. */
export function aptCommand(who, args) {
  const apt = [
    'env',
    'DEBIAN_FRONTEND=noninteractive',
    'apt-get',
    '-o',
    `DPkg::Lock::Timeout=${APT_LOCK_SECONDS}`,
  ];
  return who === 'root' ? [...apt, ...args] : ['sudo', '-n', ...apt, ...args];
}

/** What a person without rights hands to somebody who has them. */
export const commandToRun = (packages) =>
  `sudo apt-get update && sudo apt-get install -y --no-install-recommends ${packages.join(' ')}`;

/** Of `dpkg-query -W -f '${Package} ${db:Status-Status}\n'` lines: the wanted packages that are not installed. */
export function missingOf(wanted, lines) {
  const installed = new Set(
    lines.filter((line) => line.endsWith(' installed')).map((line) => line.split(' ')[0]),
  );
  return wanted.filter((name) => !installed.has(name));
}

export async function missingPackages(wanted) {
  if (wanted.length === 0) return [];
  const format = '${Package} ${db:Status-Status}\\n';
  const found = await run('dpkg-query', ['-W', '-f', format, ...wanted]);
  return missingOf(wanted, found.lines);
}

export async function whoInstalls() {
  const uid = process.getuid?.() ?? -1;
  const asked = uid === 0 ? undefined : await run('sudo', ['-n', 'true']);
  return privilege({ uid, sudoWithoutPassword: asked?.code === 0 });
}

async function install(who, packages) {
  const apt = (...args) => {
    const [command, ...rest] = aptCommand(who, args);
    return run(command, rest);
  };
  const wanted = ['install', '-y', '--no-install-recommends', ...packages];
  const first = await apt(...wanted);
  if (first.code === 0) return first;
  // Most often the lists are missing or old; an archive of somebody else that fails to update is no reason to stop.
  await apt('update');
  return apt(...wanted);
}

/** Installs what is missing of Debian's packages, or says which one command would. */
export async function debianPackages(wanted, purpose, say) {
  const missing = await missingPackages(wanted);
  if (missing.length === 0) return;
  if (!existsSync('/usr/bin/apt-get'))
    throw new Problem(
      `${purpose} needs these programs of Debian, and this machine has no apt-get to install them: ${missing.join(' ')}`,
    );
  const who = await whoInstalls();
  if (who === 'nobody')
    throw new Problem(
      `${purpose} needs packages of Debian that you have no right to install. Please have this run once:\n\n` +
        `    ${commandToRun(missing)}\n`,
    );
  say(`Installing Debian's packages: ${missing.join(' ')} …`);
  const done = await ticker("Debian's packages", () => install(who, missing));
  if (done.code !== 0)
    throw new Problem(
      `Debian's packages for ${purpose} could not be installed:\n${tail(done.lines)}`,
    );
}
