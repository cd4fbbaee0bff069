import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageProgram, pinnedEnv, pinnedNode, root } from '../setup/paths.mjs';
import { run } from '../setup/run.mjs';
import { checkCounts, playwrightCounts, vitestCounts } from './counts.mjs';
import { playwrightFindings, vitestFindings } from './findings.mjs';

/**
 * A step: a name and a function that runs it and answers with its counts, what
 * it found of single tests and, when its output was not shown while it ran, its
 * lines.
 * @typedef {import('./counts.mjs').Counts} Counts
 * @typedef {import('./findings.mjs').Finding} Finding
 * @typedef {{ counts: Counts, findings: Finding[], lines: string[] }} Outcome
 * @typedef {{ name: string, run: (env: object) => Promise<Outcome> }} Step
 */
const reports = join(root, '.koinon', 'reports');
/** What checks remember of the last time; whoever deletes it loses time, nothing else. */
const notes = join(root, '.koinon', 'notes');

const program = (args, env, options = {}) =>
  run(pinnedNode, args, { cwd: root, env: pinnedEnv(env), ...options });

/** A check that is one pass or one failure: its commands are run in turn, all of them. */
const check = (name, ...commands) => ({
  name,
  async run(env) {
    const lines = [];
    let code = 0;
    for (const command of commands) {
      const done = await program(command, env);
      lines.push(...done.lines);
      code ||= done.code;
    }
    return { counts: checkCounts(code), findings: [], lines: code === 0 ? [] : lines };
  },
});

export function types() {
  const tsc = packageProgram('typescript', 'tsc');
  const projects = readdirSync(root).filter((name) =>
    existsSync(join(root, name, 'tsconfig.json')),
  );
  return check('types', ...projects.map((name) => [tsc, '--noEmit', '-p', name, ...known(name)]));
}

/** What TypeScript noted of its last look at a project, so that only what changed since is looked at. */
const known = (name) => ['--incremental', '--tsBuildInfoFile', join(notes, `${name}.tsbuildinfo`)];

export const lint = () => check('lint', [packageProgram('oxlint'), '--type-aware']);

/** Prettier passes over contents that were right under the same version and options. */
export function format() {
  const cache = [
    '--cache',
    '--cache-strategy=content',
    '--cache-location',
    join(notes, 'prettier'),
  ];
  return check('format', [packageProgram('prettier'), '--check', ...cache, '.']);
}

export const deadCode = () => check('dead code', [packageProgram('knip')]);

function freshReport(name) {
  mkdirSync(reports, { recursive: true });
  const file = join(reports, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** vitest's projects: `unit` is what runs in seconds; all others start servers, workers, sockets. */
const vitest = (name, project, show) => ({
  name,
  async run(env) {
    const file = freshReport(name.replaceAll(' ', '-'));
    const args = [packageProgram('vitest'), 'run', `--project=${project}`];
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const done = await program([...args, ...reporters], env, { show });
    const report = readReport(file);
    const findings = vitestFindings(report, root);
    return { counts: vitestCounts(report, done.code), findings, lines: done.lines };
  },
});

export const unitTests = ({ show }) => vitest('unit tests', 'unit', show);
export const serverTests = () => vitest('server tests', '!unit', true);

/** Playwright's stories: those of a project, or the given ones (`file:line`). */
const playwright = (name, ...chosen) => ({
  name,
  async run(env) {
    const file = freshReport(name.replaceAll(' ', '-'));
    const cli = packageProgram('@playwright/test', 'playwright');
    const args = [cli, 'test', '-c', 'e2e/playwright.config.ts', ...chosen];
    const done = await program(args, { ...env, E2E_JSON: file }, { show: true });
    const report = readReport(file);
    const findings = playwrightFindings(report);
    return { counts: playwrightCounts(report, done.code), findings, lines: [] };
  },
});

/** All stories: first those that may have company, two at a time, then one by one the others. */
export const stories = () => [
  playwright('stories of what is seen', '--project=seen', '--workers=2'),
  playwright('stories that run alone', '--project=alone'),
];

/** The given stories (`file:line`), or all of them, one by one. */
export const someStories = (chosen) => playwright('stories', ...chosen);
