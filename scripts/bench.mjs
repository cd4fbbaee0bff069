import './setup/node-version.mjs';
import { runGroups } from './process/group.mjs';
import { pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { libsrtpFolder } from './setup/libsrtp-build.mjs';
import { report } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';

/** `npm run bench -- NAME [--strict]` */
async function bench(args) {
  const { workerBin } = await setUp();
  const libsrtp = args.includes('media') ? await libsrtpFolder() : null;
  const env = pinnedEnv({
    MEDIASOUP_WORKER_BIN: workerBin,
    ...(libsrtp === null ? {} : { KOINON_LIBSRTP: libsrtp }),
  });
  const program = { command: pinnedNode, args: ['bench/src/main.ts', ...args], cwd: root, env };
  process.exitCode = await runGroups([program]);
}

bench(process.argv.slice(2)).catch(report);
