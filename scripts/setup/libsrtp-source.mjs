import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from './run.mjs';

/**
 * Debian's source package of libsrtp, fetched without touching the machine's
 * own list of sources and without any right: apt gets a private folder for
 * its lists, with the source twin of each Debian archive that the machine
 * already uses. apt checks the archive's signature as always.
 */
const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';

/** Long enough for 10 MB of lists over a slow line; then the packaged library serves. */
const FETCH_LIMIT_MS = 120_000;

/** `apt-get indextargets` lines "uri|release|component|origin" → deb-src lines. */
export function sourceLines(targets, keyring) {
  const option = keyring === undefined ? '' : ` [signed-by=${keyring}]`;
  const lines = targets
    .map((line) => line.split('|'))
    .filter(([, , component, origin]) => component === 'main' && origin === 'Debian')
    .map(([uri, release, component]) => `deb-src${option} ${uri} ${release} ${component}`);
  return [...new Set(lines)];
}

async function aptTargets() {
  const format = '$(REPO_URI)|$(RELEASE)|$(COMPONENT)|$(ORIGIN)';
  const found = await run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  return found.code === 0 ? found.lines : [];
}

function privateApt(folder, lines) {
  for (const sub of ['state/lists/partial', 'cache/archives/partial', 'parts', 'fetched'])
    mkdirSync(join(folder, sub), { recursive: true });
  const list = join(folder, 'sources.list');
  writeFileSync(list, `${lines.join('\n')}\n`);
  // A configuration file, since options on the command line cannot hold spaces.
  const settings = {
    'Dir::Etc::SourceList': list,
    'Dir::Etc::SourceParts': join(folder, 'parts'),
    'Dir::State': join(folder, 'state'),
    'Dir::State::status': '/var/lib/dpkg/status',
    'Dir::Cache': join(folder, 'cache'),
    'Acquire::Languages': 'none',
    'APT::Sandbox::User': '',
  };
  const file = join(folder, 'apt.conf');
  const text = Object.entries(settings).map(([key, value]) => `${key} "${value}";\n`);
  writeFileSync(file, text.join(''));
  return { ...process.env, APT_CONFIG: file };
}

/**
 * Lays libsrtp's source at `target`.
 * @returns {Promise<boolean>} false when it cannot be had here (no source archive, no network, no dpkg-dev)
 */
export async function fetchLibsrtp(target, workFolder) {
  const keyring = existsSync(KEYRING) ? KEYRING : undefined;
  const lines = sourceLines(await aptTargets(), keyring);
  if (lines.length === 0) return false;
  const folder = join(workFolder, 'libsrtp-fetch');
  const env = privateApt(folder, lines);
  const options = { env, cwd: join(folder, 'fetched'), timeoutMs: FETCH_LIMIT_MS };
  const update = await run('apt-get', ['update'], options);
  if (update.code !== 0) return false;
  const source = await run('apt-get', ['source', '--download-only', 'libsrtp2'], options);
  const dsc = readdirSync(options.cwd).find((name) => name.endsWith('.dsc'));
  if (source.code !== 0 || dsc === undefined) return false;
  const unpacked = join(folder, 'unpacked');
  const unpack = await run('dpkg-source', ['--no-check', '-x', dsc, unpacked], options);
  if (unpack.code !== 0 || !existsSync(join(unpacked, 'meson.build'))) return false;
  renameSync(unpacked, target);
  rmSync(folder, { recursive: true, force: true });
  return true;
}
