import './setup/node-version.mjs';
import { sum } from './checks/counts.mjs';
import { printFailures, runSteps, took } from './checks/run-steps.mjs';
import { deadCode, format, lint, types, unitTests } from './checks/steps.mjs';
import { report } from './setup/problem.mjs';
import { stopCleanlyOnSignals } from './setup/run.mjs';
import { setUp } from './setup/set-up.mjs';

/** `npm run check`: what can be known in half a minute. */
async function checkAll() {
  await setUp({ worker: false, client: false });
  stopCleanlyOnSignals();
  const began = Date.now();
  const steps = [unitTests({ show: false }), lint(), types(), deadCode(), format()];
  const results = await runSteps(steps, {});
  printFailures(results);
  console.log(took(began));
  process.exit(sum(results.map(({ counts }) => counts)).failed === 0 ? 0 : 1);
}

checkAll().catch(report);
