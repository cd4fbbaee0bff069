import './setup/node-version.mjs';
import { runGroups } from './process/group.mjs';
import { pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { report } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';

/** `npm start`: set up what is missing, then serve until Ctrl-C. `npm start -- --help` lists the settings. */
async function start(args) {
  const help = args.includes('--help') || args.includes('-h');
  const { workerBin } = await setUp(help ? { worker: false, client: false } : {});
  const env = pinnedEnv(workerBin === undefined ? {} : { MEDIASOUP_WORKER_BIN: workerBin });
  const server = { command: pinnedNode, args: ['server/src/main.ts', ...args], cwd: root, env };
  process.exitCode = await runGroups([server]);
}

start(process.argv.slice(2)).catch(report);
