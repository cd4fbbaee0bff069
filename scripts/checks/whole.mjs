import { report } from '../setup/problem.mjs';
import { stopCleanlyOnSignals } from '../setup/run.mjs';
import { setUp } from '../setup/set-up.mjs';
import { lastLine, sum } from './counts.mjs';
import { printFailures, runSteps, took } from './run-steps.mjs';

async function prepared() {
  const { workerBin, chromium } = await setUp({ forTests: true });
  return { MEDIASOUP_WORKER_BIN: workerBin, KOINON_CHROMIUM: chromium };
}

/**
 * Sets up, runs the quick steps two at a time and the heavy ones one by one,
 * goes on after a failure, and ends with the line that counts everything.
 */
export async function runWhole({ quick, heavy, env = {} }) {
  const began = Date.now();
  try {
    const programs = await prepared();
    stopCleanlyOnSignals();
    const quickResults = await runSteps(quick(), { ...programs, ...env });
    const heavyResults = await runSteps(heavy(), { ...programs, ...env }, 1);
    const results = [...quickResults, ...heavyResults];
    const total = sum(results.map(({ counts }) => counts));
    printFailures(results);
    console.log(took(began));
    console.log(lastLine(total));
    process.exit(total.failed === 0 ? 0 : 1);
  } catch (error) {
    report(error);
  }
}
