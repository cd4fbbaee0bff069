import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { contentHash } from './content-hash.mjs';
import { pinnedEnv, pinnedNode, packageProgram, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { ticker } from './progress.mjs';
import { run, tail } from './run.mjs';

const INPUTS = ['client', 'shared', 'package-lock.json', 'tsconfig.base.json'];
const finished = join(root, 'client', 'dist');
const unfinished = join(root, '.koinon', 'client-build');
const stampFile = join(root, '.koinon', 'client-build-hash');

/** @param {{ inputs: string, stamp?: string, pageIsThere: boolean }} facts */
export const clientIsStale = ({ inputs, stamp, pageIsThere }) => !pageIsThere || stamp !== inputs;

const inputsHash = () =>
  contentHash(
    root,
    INPUTS.map((name) => join(root, name)),
  );

async function build(say) {
  say('Building the pages …');
  rmSync(stampFile, { force: true });
  const args = [packageProgram('vite'), 'build', '--outDir', unfinished, '--emptyOutDir'];
  const done = await ticker('pages', () =>
    run(pinnedNode, args, { cwd: join(root, 'client'), env: pinnedEnv() }),
  );
  if (done.code !== 0) throw new Problem(`The pages could not be built:\n${tail(done.lines, 40)}`);
  rmSync(finished, { recursive: true, force: true });
  renameSync(unfinished, finished);
}

/** Builds the browser's side if anything it is made of has changed since it was built. */
export async function clientBuild(say) {
  const inputs = inputsHash();
  const stale = clientIsStale({
    inputs,
    stamp: existsSync(stampFile) ? readFileSync(stampFile, 'utf8') : undefined,
    pageIsThere: existsSync(join(finished, 'index.html')),
  });
  if (!stale) return;
  mkdirSync(join(root, '.koinon'), { recursive: true });
  await build(say);
  writeFileSync(stampFile, inputs);
}
