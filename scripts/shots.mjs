import './setup/node-version.mjs';
import { packageProgram, pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { report } from './setup/problem.mjs';
import { run, stopCleanlyOnSignals } from './setup/run.mjs';
import { setUp } from './setup/set-up.mjs';

/** `npm run shots`: pictures of every view, light and dark, phone and desktop, in every language. */
async function shots(args) {
  const { workerBin, chromium } = await setUp({ forTests: true });
  stopCleanlyOnSignals();
  const env = pinnedEnv({ MEDIASOUP_WORKER_BIN: workerBin, KOINON_CHROMIUM: chromium });
  const cli = packageProgram('@playwright/test', 'playwright');
  const all = [cli, 'test', '-c', 'e2e/shots.config.ts', ...args];
  const done = await run(pinnedNode, all, { cwd: root, env, show: true });
  process.exit(done.code);
}

shots(process.argv.slice(2)).catch(report);
