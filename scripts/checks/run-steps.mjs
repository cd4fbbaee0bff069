import { clock } from '../setup/progress.mjs';
import { findingLines } from './findings.mjs';

/** Two cores: two checks side by side, so that each still has one. */
const LANES = 2;

function describe({ name, counts, ms }) {
  const mark = counts.failed === 0 ? '✓' : '✗';
  return `${mark} ${name} (${(ms / 1000).toFixed(1)} s)`;
}

async function timed(step, env) {
  const began = Date.now();
  const outcome = await step.run(env);
  const result = { name: step.name, ...outcome, ms: Date.now() - began };
  console.log(describe(result));
  return result;
}

/** Runs steps, all of them whatever fails. @returns results in the order of the steps */
export async function runSteps(steps, env, lanes = LANES) {
  const results = new Array(steps.length);
  let next = 0;
  const lane = async () => {
    while (next < steps.length) {
      const place = next++;
      results[place] = await timed(steps[place], env);
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  return results;
}

/** Prints the output of what failed, then the list of failures, then which tests were not sound. */
export function printFailures(results) {
  const failures = results.filter(({ counts }) => counts.failed > 0);
  for (const { name, lines } of failures.filter((result) => result.lines.length > 0))
    console.log(`\n── ${name} ──\n${lines.join('\n')}`);
  if (failures.length > 0) console.log(`\nFailed: ${failures.map(({ name }) => name).join(', ')}`);
  for (const line of findingLines(results.flatMap(({ findings }) => findings))) console.log(line);
}

export const took = (began) => `Took ${clock(Date.now() - began)}.`;
