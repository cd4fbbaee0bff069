import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from './files.ts';
import { homes, modelLaw, reserved, rows } from './import-law.ts';
import { forms, otherRules, strayImports, within } from './planted.ts';

/** The lint of this project, run on a tree in which everything planted is wrong. */
interface Finding {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
}

const run = promisify(execFile);
const WORKSPACES = ['shared', 'server', 'client', 'e2e', 'bench'];
const planted = [...strayImports, ...forms, ...otherRules];

let tree: string;
let findings: readonly Finding[];

async function plantTree(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'koinon-laws-'));
  const configs = WORKSPACES.map((name) => `${name}/tsconfig.json`);
  for (const kept of ['.oxlintrc.json', 'tsconfig.base.json', 'laws', ...configs])
    await cp(join(root, kept), join(made, kept), { recursive: true });
  await symlink(join(root, 'node_modules'), join(made, 'node_modules'));
  for (const { file, source } of [...planted, ...within]) {
    await mkdir(dirname(join(made, file)), { recursive: true });
    await writeFile(join(made, file), source);
  }
  // oxlint with types crashes outside a git repository.
  await run('git', ['init', '-q'], { cwd: made });
  return made;
}

async function lint(folder: string): Promise<readonly Finding[]> {
  const oxlint = join(root, 'node_modules', 'oxlint', 'bin', 'oxlint');
  // Named folders: a linked node_modules would be linted like sources.
  const args = [oxlint, '--format=json', '--type-aware', ...WORKSPACES, 'laws'];
  const { stdout } = await run(process.execPath, args, { cwd: folder, maxBuffer: 2 ** 26 }).catch(
    (failed: { stdout: string }) => failed,
  );
  return JSON.parse(stdout).diagnostics;
}

beforeAll(async () => {
  tree = await plantTree();
  findings = await lint(tree);
}, 60_000);

afterAll(() => rm(tree, { recursive: true, force: true }));

const findingsIn = (file: string) => findings.filter(({ filename }) => filename === file);

describe('lint refuses what the design forbids', () => {
  it.each(planted)('$file: $says', ({ file, rule, says }) => {
    const found = findingsIn(file).map(({ code, message }) => ({ code, message }));
    expect(found).toContainEqual({ code: rule, message: expect.stringContaining(says) });
  });

  it.each(within)('and lets $file pass', ({ file }) => {
    const found = findingsIn(file).filter(({ code }) => code === 'koinon(import-law)');
    expect(found).toEqual([]);
  });

  it('has a planted violation of every row of the import law that refuses anything', () => {
    const law = [...rows, ...homes, ...reserved, modelLaw].map(({ says }) => says);
    const JOINTS = [
      'the gateway knows the parts of the server',
      'the files directly in server/src, and the demo city, put the server together',
      'client/app and client/main join the parts of the client',
    ];
    const said = strayImports.map(({ says }) => says);
    expect(law.filter((says) => !said.includes(says))).toEqual(JOINTS);
  });
});
