import './setup/node-version.mjs';
import { chosenStories, listedStories } from './checks/story-choice.mjs';
import { lastLine } from './checks/counts.mjs';
import { someStories } from './checks/steps.mjs';
import { packageProgram, pinnedEnv, pinnedNode, root } from './setup/paths.mjs';
import { Problem, report } from './setup/problem.mjs';
import { run, stopCleanlyOnSignals, tail } from './setup/run.mjs';
import { setUp } from './setup/set-up.mjs';

async function allStories(env) {
  const cli = packageProgram('@playwright/test', 'playwright');
  const args = [cli, 'test', '-c', 'e2e/playwright.config.ts', '--list', '--reporter=json'];
  const listed = await run(pinnedNode, args, { cwd: root, env: pinnedEnv(env) });
  const from = listed.lines.findIndex((line) => line.startsWith('{'));
  if (listed.code !== 0 || from === -1)
    throw new Problem(`The stories cannot be listed:\n${tail(listed.lines)}`);
  return listedStories(JSON.parse(listed.lines.slice(from).join('\n')));
}

async function chosen(wanted, env) {
  if (wanted === '') return [];
  const all = await allStories(env);
  const found = chosenStories(all, wanted);
  const names = all.map(({ file, title }) => `  ${file}  ${title}`).join('\n');
  if (found.length === 0) throw new Problem(`No story is called "${wanted}". There are:\n${names}`);
  return found.map(({ file, line }) => `${file}:${line}`);
}

/** `npm run e2e -- STORY`: one story by its file's name or its title; all of them without a name. */
async function e2e(wanted) {
  const { workerBin, chromium } = await setUp({ forTests: true });
  stopCleanlyOnSignals();
  const env = { MEDIASOUP_WORKER_BIN: workerBin, KOINON_CHROMIUM: chromium };
  const { counts } = await someStories(await chosen(wanted, env)).run(env);
  console.log(lastLine(counts));
  process.exit(counts.failed === 0 ? 0 : 1);
}

e2e(process.argv.slice(2).join(' ')).catch(report);
