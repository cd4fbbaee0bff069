import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from './files.ts';
import { installedPackages, isAtLeast, readJson } from './lockfile.ts';

/** The first releases without the advisories that are known of them. */
const FLOORS = {
  'socket.io-parser': '4.2.7',
  'engine.io': '6.6.10',
  ws: '8.21.1',
  'socket.io': '4.6.2',
  'body-parser': '2.2.1',
  '@tiptap/extension-link': '2.10.4',
  multer: '2.1.1',
};

const LICENCES = new Set([
  'MIT',
  'ISC',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'MPL-2.0',
  '0BSD',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'Unlicense',
  'Python-2.0',
  'CC-BY-4.0',
]);
/** Fonts come under a licence of their own. */
const FONT_LICENCE = 'OFL-1.1';
const FONTS = /^@(?:fontsource|fontsource-variable|expo-google-fonts)\//;

const EXACT = /^\d+\.\d+\.\d+(?:-[\w.]+)?$/;

interface Manifest {
  readonly workspaces?: readonly string[];
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
  readonly allowScripts?: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const packages = installedPackages();
const top = readJson<Manifest>('package.json');
const manifests = ['.', ...(top.workspaces ?? [])].map((folder) => `${folder}/package.json`);

describe('the lockfile', () => {
  it.each(Object.entries(FLOORS))('has no %s below %s', (name, floor) => {
    const below = packages.filter((each) => each.name === name && !isAtLeast(each.version, floor));
    expect(below.map(({ path, version }) => `${path} ${version}`)).toEqual([]);
  });

  it('holds what the floors are about', () => {
    const names = packages.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['socket.io-parser', 'engine.io', 'ws']));
  });

  it('runs no install script but the one of node', () => {
    const scripted = packages.filter(({ hasInstallScript }) => hasInstallScript);
    const allowed = scripted.filter(({ name }) => top.allowScripts?.[name] !== false);
    expect(allowed.map(({ name }) => name)).toEqual(['node']);
    expect(top.allowScripts).toEqual({ node: true, mediasoup: false });
  });

  it('names no host to install from', () => {
    expect(packages.filter(({ resolved }) => resolved !== null)).toEqual([]);
    expect(existsSync(join(root, '.npmrc'))).toBe(false);
  });
});

describe('versions compare', () => {
  it.each([
    ['8.21.1', '8.21.1', true],
    ['8.21.10', '8.21.9', true],
    ['9.0.0', '8.21.1', true],
    ['8.22.0', '8.21.1', true],
    ['8.20.9', '8.21.1', false],
    ['7.99.99', '8.21.1', false],
    ['8.21.1-rc.1', '8.21.1', false],
    ['8.22.0-rc.1', '8.21.1', true],
  ])('%s is at least %s: %s', (version, floor, is) => {
    expect(isAtLeast(version, floor)).toBe(is);
  });
});

describe('dependencies', () => {
  it.each(manifests)('of %s are pinned', (path) => {
    const { dependencies, devDependencies, optionalDependencies } = readJson<Manifest>(path);
    const all = { ...dependencies, ...devDependencies, ...optionalDependencies };
    expect(Object.entries(all).filter(([, version]) => !EXACT.test(version))).toEqual([]);
  });

  it('of the running app come under licences that a city can accept', () => {
    const running = packages.filter(({ dev }) => !dev);
    const strange = running
      .filter(({ path, optional }) => !optional || existsSync(join(root, path)))
      .map(({ path, name }) => ({ name, licence: licenceOf(path) }))
      .filter(({ name, licence }) => !isAccepted(name, licence));
    expect(strange).toEqual([]);
    expect(running.length).toBeGreaterThan(100);
  });
});

function licenceOf(path: string): string {
  const { license, licenses } = readJson<Manifest>(`${path}/package.json`);
  if (typeof license === 'string') return license;
  return license?.type ?? licenses?.map(({ type }) => type).join(' OR ') ?? licenceText(path);
}

/** Some say it only in their licence's text. */
function licenceText(path: string): string {
  const file = join(root, path, 'LICENSE');
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  return /^\s*Apache License\s+Version 2\.0/.test(text) ? 'Apache-2.0' : 'none';
}

/** Of alternatives one is enough; what is joined must all be accepted. */
function isAccepted(name: string, licence: string): boolean {
  const choices = licence.replace(/[()]/g, '').split(/ OR /i);
  return choices.some((choice) =>
    choice
      .split(/ AND /i)
      .every((one) => LICENCES.has(one) || (one === FONT_LICENCE && FONTS.test(name))),
  );
}
