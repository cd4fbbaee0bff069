import './setup/node-version.mjs';
import { copyFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Problem, report } from './setup/problem.mjs';
import { setUp } from './setup/set-up.mjs';

/**
 * Set-up without a start, for building an image: `node scripts/prepare.mjs`
 * makes all that a start needs; with `--worker-to FILE` only packages and the
 * media worker, which it copies to FILE.
 */
async function prepare([flag, file]) {
  if (flag === undefined) return setUp();
  if (flag !== '--worker-to' || file === undefined)
    throw new Problem('Usage: node scripts/prepare.mjs [--worker-to FILE]');
  const { workerBin } = await setUp({ client: false });
  return copyFileSync(workerBin, resolve(file));
}

prepare(process.argv.slice(2)).catch(report);
