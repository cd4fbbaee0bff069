import { describe, expect, it } from 'vitest';
import {
  disagreeing,
  installedMatchesLock,
  lockHash,
  npmProblem,
  packagesState,
} from './packages.mjs';

const react = { version: '19.0.0', integrity: 'sha512-a' };
const otherMachines = { version: '1.0.0', integrity: 'sha512-b', optional: true };
const lock = {
  packages: {
    '': { name: 'koinon' },
    'node_modules/react': react,
    'node_modules/only-on-arm': otherMachines,
    'node_modules/@koinon/shared': { link: true, resolved: 'shared' },
    shared: { name: '@koinon/shared', version: '0.1.0' },
  },
};
const { '': _root, 'node_modules/only-on-arm': _arm, ...installedHere } = lock.packages;
const installed = { packages: installedHere };
const lockText = JSON.stringify(lock);
const installedText = JSON.stringify(installed);

describe('whether npm packages must be installed', () => {
  it('installs when nothing is there, even if a stamp was left', () => {
    expect(packagesState({ lockText, stamp: lockHash(lockText) })).toBe('install');
  });

  it('is ready when the stamp is that of the present lock', () => {
    expect(packagesState({ lockText, installedText, stamp: lockHash(lockText) })).toBe('ready');
  });

  it('adopts what a hand-run npm install made, when it agrees with the lock', () => {
    expect(packagesState({ lockText, installedText })).toBe('adopt');
    expect(packagesState({ lockText, installedText, stamp: 'of an older lock' })).toBe('adopt');
  });

  it('installs when a package is missing, of another version, or too many', () => {
    const { 'node_modules/react': _react, ...withoutReact } = installedHere;
    const oldReact = { ...installedHere, 'node_modules/react': { ...react, version: '18.0.0' } };
    const tooMany = { ...installedHere, 'node_modules/left-pad': react };
    for (const packages of [withoutReact, oldReact, tooMany])
      expect(installedMatchesLock(lock, { packages })).toBe(false);
    expect(installedMatchesLock(lock, installed)).toBe(true);
  });
});

describe('whether the lock fits what is asked for', () => {
  const made = { packages: { '': { devDependencies: { vite: '8.0.0' } }, client: {} } };

  it('does when every folder asks for the same', () => {
    expect(disagreeing(made, { '': { devDependencies: { vite: '8.0.0' } }, client: {} })).toEqual(
      [],
    );
  });

  it('names the folders that ask for more, less, another version, or are new', () => {
    const client = { dependencies: { react: '19.0.0' } };
    const asked = { '': { devDependencies: { vite: '8.0.1' } }, client };
    expect(disagreeing(made, asked)).toEqual(['', 'client']);
    expect(disagreeing(made, { '': {}, bench: client })).toEqual(['', 'bench']);
  });
});

describe("what is said of npm's failures", () => {
  it.each([
    ['npm error code EAI_AGAIN', /registry was not reached/],
    ['npm error code ENOTFOUND', /registry was not reached/],
    ["npm error EACCES: permission denied, mkdir '/x'", /no right to write in \/srv\/koinon/],
    ['npm error code ENOSPC', /disk is full/],
    ['npm error something new', /something new/],
  ])('%s', (line, sentence) => {
    expect(npmProblem([line], '/srv/koinon')).toMatch(sentence);
  });
});
