import './setup/node-version.mjs';
import { join } from 'node:path';
import { runGroups } from './process/group.mjs';
import { packageProgram, pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { report } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';

/**
 * `npm run dev`: the server starts anew when its sources change; the pages come
 * from Vite's own server, which hands everything else on to ours. The links
 * that the server prints therefore name Vite's address.
 */
const VITE_PORT = '5173';

async function dev() {
  const { workerBin } = await setUp({ client: false });
  const port = process.env.PORT ?? '3000';
  const env = pinnedEnv({
    MEDIASOUP_WORKER_BIN: workerBin,
    PUBLIC_URL: `http://localhost:${VITE_PORT}`,
    KOINON_SERVER: `http://localhost:${port}`,
  });
  const watch = ['--watch-path=server/src', '--watch-path=shared/src', '--watch-preserve-output'];
  const server = { command: pinnedNode, args: [...watch, 'server/src/main.ts'], cwd: root, env };
  const viteArgs = [packageProgram('vite'), '--port', VITE_PORT, '--strictPort'];
  const vite = { command: pinnedNode, args: viteArgs, cwd: join(root, 'client'), env };
  process.exitCode = await runGroups([server, vite]);
}

dev().catch(report);
