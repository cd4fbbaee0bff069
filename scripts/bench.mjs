import './setup/node-version.mjs';
import { runGroups } from './process/group.mjs';
import { pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { report } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';

/** `npm run bench -- NAME [--strict]` */
async function bench(args) {
  const { workerBin } = await setUp();
  const env = pinnedEnv({ MEDIASOUP_WORKER_BIN: workerBin });
  const program = { command: pinnedNode, args: ['bench/src/main.ts', ...args], cwd: root, env };
  process.exitCode = await runGroups([program]);
}

bench(process.argv.slice(2)).catch(report);
