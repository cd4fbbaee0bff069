import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './packages.mjs';
import { pinnedNode, root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { run } from './run.mjs';

const pinnedVersion = () =>
  JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies.node;

async function answers(version) {
  const done = await run(pinnedNode, ['--version']);
  return done.code === 0 && done.lines[0] === `v${version}`;
}

/** The Node that runs the app comes by npm; its install script may have been forbidden, so it is run here. */
export async function runtime(say) {
  const version = pinnedVersion();
  if (await answers(version)) return;
  say(`Fetching Node ${version}, which runs the app …`);
  await npm(['rebuild', 'node', '--ignore-scripts=false']);
  if (await answers(version)) return;
  throw new Problem(
    `Node ${version}, which runs the app, does not start from ${pinnedNode}.\n` +
      'The npm package "node" brings it for Linux on x64 and arm64; delete node_modules and try again.',
  );
}
