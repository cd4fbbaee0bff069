import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { clientBuild } from './client-build.mjs';
import { withLock } from './lock.mjs';
import { mediaWorker } from './media-worker.mjs';
import { npmPackages } from './packages.mjs';
import { root } from './paths.mjs';
import { Problem } from './problem.mjs';
import { stopCleanlyOnSignals } from './run.mjs';
import { runtime } from './runtime.mjs';
import { missingForTests, testMachine } from './test-machine.mjs';

const say = (text) => console.log(text);

function writableRoot() {
  try {
    accessSync(root, constants.W_OK);
  } catch (error) {
    throw new Problem(`Koinon has no right to write in its own folder ${root} (${error.code}).`);
  }
}

async function steps({ worker = true, client = true, forTests = false }) {
  await npmPackages(say);
  await runtime(say);
  const wanted = forTests && worker ? await missingForTests() : { required: [], wished: [] };
  const workerBin = worker
    ? await mediaWorker(say, [...wanted.required, ...wanted.wished])
    : undefined;
  const chromium = forTests ? await testMachine(say) : undefined;
  if (client) await clientBuild(say);
  return { workerBin, chromium };
}

/**
 * Everything between a fresh clone and a program that can start. Each step
 * looks first whether there is anything to do, so a second run costs less than
 * a second. One at a time per clone.
 * @param {{ worker?: boolean, client?: boolean, forTests?: boolean }} [wanted]
 * @returns {Promise<{ workerBin?: string, chromium?: string }>}
 */
export async function setUp(wanted = {}) {
  writableRoot();
  const signalsFreed = stopCleanlyOnSignals();
  const wait = () => say('Another start in this folder is setting up: waiting for it …');
  try {
    return await withLock(join(root, '.koinon', 'setup.lock'), wait, () => steps(wanted));
  } finally {
    signalsFreed();
  }
}
