import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './files.ts';

/** A package as the lockfile has it installed; `path` is its folder below the root. */
export interface Installed {
  readonly path: string;
  readonly name: string;
  readonly version: string;
  /** Needed only to build and to test. */
  readonly dev: boolean;
  /** Left out on machines it is not made for. */
  readonly optional: boolean;
  readonly hasInstallScript: boolean;
  /** Where the lockfile says it comes from; a plain registry's is left out. */
  readonly resolved: string | null;
}

interface LockEntry {
  readonly version?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly link?: boolean;
  readonly hasInstallScript?: boolean;
  readonly resolved?: string;
}

export function readJson<T>(path: string): T {
  const value: unknown = JSON.parse(readFileSync(join(root, path), 'utf8'));
  return value as T;
}

const IN_NODE_MODULES = /^.*node_modules\//;

/** Every package of the registry in the lockfile, nested ones too; not the workspaces. */
export function installedPackages(): readonly Installed[] {
  const lock = readJson<{ packages: Record<string, LockEntry> }>('package-lock.json');
  return Object.entries(lock.packages)
    .filter(([path, { link }]) => IN_NODE_MODULES.test(path) && link !== true)
    .map(([path, entry]) => ({
      path,
      name: path.replace(IN_NODE_MODULES, ''),
      version: entry.version ?? '',
      dev: entry.dev === true,
      optional: entry.optional === true,
      hasInstallScript: entry.hasInstallScript === true,
      resolved: entry.resolved ?? null,
    }));
}

/** Whether a release is at least another; a pre-release counts as below its release. */
export function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [numbersOf(version), numbersOf(floor)];
  const differing = want.findIndex((number, i) => number !== have[i]);
  if (differing === -1) return !version.includes('-');
  return (have[differing] ?? 0) > (want[differing] ?? 0);
}

function numbersOf(version: string): readonly number[] {
  return (version.split(/[-+]/)[0] ?? '').split('.').map(Number);
}
