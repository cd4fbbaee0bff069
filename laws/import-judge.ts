import { posix } from 'node:path';
import { homes, modelLaw, outsideTheApp, reserved, rows, testTools } from './import-law.ts';
import type { Row } from './import-law.ts';

/** One import as written in a file; `file` is relative to the repository's root, with `/`. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
  /** Nothing of it is left when the types are stripped. */
  readonly typesOnly: boolean;
}

const TEST = /\.(?:test|contract|spec|fixture)\.tsx?$/;
const SIDES_WITH_SRC = ['shared', 'server', 'client'];
const SIDES = [...SIDES_WITH_SRC, 'e2e', 'bench', 'laws', 'scripts'];
const SHARED_BY_NAME = /^@koinon\/shared\/(.+)$/;

/** What the import breaks, in the words of the law, or null when it is within it. */
export function judge(imported: Import): string | null {
  const target = importedFile(imported);
  return target === null ? judgePackage(imported) : judgeFile(imported, target);
}

/** The file that an import names, or null when it names a package. */
function importedFile({ file, specifier }: Import): string | null {
  if (specifier.startsWith('.')) return posix.join(posix.dirname(file), specifier);
  const path = SHARED_BY_NAME.exec(specifier)?.[1];
  return path === undefined ? null : `shared/src/${path}.ts`;
}

function judgeFile(imported: Import, target: string): string | null {
  const { file, typesOnly } = imported;
  const from = placeOf(file);
  const to = placeOf(target);
  if (imported.specifier.startsWith('.') && inApp(from) && sideOf(from) !== sideOf(to))
    return 'a relative import stays in its workspace; another is imported by its package name';
  const kept = reserved.find(({ places, by }) => fitsAny(to, places) && !fitsAny(from, by));
  if (kept !== undefined) return kept.says;
  if (modelLaw.models.test(file) && modelLaw.views.test(target)) return modelLaw.says;
  const row = rowOf(from);
  const may = [
    ...row.may,
    ...(typesOnly ? (row.types ?? []) : []),
    ...(TEST.test(file) ? (row.tests ?? []) : []),
  ];
  return fitsAny(to, may.map(ownPlaces(from))) ? null : row.says;
}

function judgePackage({ file, specifier }: Import): string | null {
  const from = placeOf(file);
  if (!inApp(from)) return null;
  if (modelLaw.models.test(file) && isOneOf(specifier, modelLaw.packages)) return modelLaw.says;
  if (TEST.test(file) && isOneOf(specifier, testTools)) return null;
  const strayed = homes.find(
    (home) => isOneOf(specifier, home.packages) && !fitsAny(from, home.homes),
  );
  if (strayed !== undefined) return strayed.says;
  const row = rowOf(from);
  return row.packages === undefined || isOneOf(specifier, row.packages) ? null : row.says;
}

/**
 * The place of a file: its folder, or itself when it lies directly in a
 * workspace's `src`. A workspace's own configuration belongs to the root.
 */
function placeOf(file: string): string {
  const [side = '', ...rest] = file.split('/');
  const hasSrc = SIDES_WITH_SRC.includes(side);
  if (!SIDES.includes(side) || (hasSrc && rest.length === 1)) return '.';
  const inside = rest[0] === 'src' ? rest.slice(1) : rest;
  const direct = hasSrc && inside.length === 1;
  return [side, ...(direct ? inside : inside.slice(0, -1))].join('/');
}

function rowOf(place: string): Row {
  const row = rows.find(({ from }) => fitsAny(place, from));
  if (row === undefined) throw new Error(`no row of the import law is for ${place}`);
  return row;
}

function inApp(place: string): boolean {
  return !fitsAny(place, outsideTheApp);
}

function sideOf(place: string): string {
  return place.split('/')[0] ?? '';
}

function ownPlaces(from: string): (pattern: string) => string {
  const [side = '', capability = ''] = from.split('/');
  return (pattern) =>
    pattern === ':own' ? `${side}/${capability}` : pattern.replace(':own', capability);
}

function fitsAny(place: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => fits(place, pattern));
}

/** Whether a place is what the pattern names, or lies below it. */
function fits(place: string, pattern: string): boolean {
  const parts = place.split('/');
  return pattern.split('/').every((segment, i) => segmentFits(parts[i] ?? '', segment));
}

function segmentFits(part: string, segment: string): boolean {
  if (segment === '*') return part !== '' && !part.includes('.');
  return segment.startsWith('*.') ? part.endsWith(segment.slice(1)) : part === segment;
}

/** Whether a specifier names one of the packages, or a file of it. */
function isOneOf(specifier: string, packages: readonly string[]): boolean {
  return packages.some((name) =>
    name.endsWith('*') || name.endsWith(':')
      ? specifier.startsWith(name.replace('*', ''))
      : specifier === name || specifier.startsWith(`${name}/`),
  );
}
