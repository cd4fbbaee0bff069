import './setup/node-version.mjs';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import { join } from 'node:path';
import { freePorts } from './process/free-ports.mjs';
import { root, systemPath } from './setup/paths.mjs';
import { Problem, report } from './setup/problem.mjs';
import { clock } from './setup/progress.mjs';
import { run, stopCleanlyOnSignals, tail, undoneIfInterrupted } from './setup/run.mjs';

/**
 * `npm run fresh`: what a newcomer does, with what is committed: a clone in an
 * empty folder whose path has a space, `npm start` until it answers, Ctrl-C,
 * then `npm test`. With `--cold` the cache is empty too, so that the media
 * worker is built.
 */
const START_LIMIT_MS = 40 * 60_000;
const END_LIMIT_MS = 10_000;
const ASK_EVERY_MS = 500;

/** The environment of a person who just opened a terminal: nothing of this npm's. */
function newcomersEnv(more) {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(npm_|INIT_CWD$|NODE$|MEDIASOUP_WORKER_BIN$)/.test(name),
  );
  return { ...Object.fromEntries(kept), PATH: systemPath(), ...more };
}

async function answers(url) {
  try {
    return (await fetch(url)).ok;
  } catch {
    return false;
  }
}

async function untilAnswered(url, start) {
  const began = Date.now();
  while (!(await answers(url))) {
    if (start.exitCode !== null)
      throw new Problem(`npm start ended with ${start.exitCode} before it answered.`);
    if (Date.now() - began > START_LIMIT_MS)
      throw new Problem(`npm start did not answer on ${url}.`);
    await new Promise((done) => setTimeout(done, ASK_EVERY_MS));
  }
}

/** Ends the start like a person does: the signal goes to the whole group, as a terminal sends it. */
async function end(start, url) {
  const told = Date.now();
  process.kill(-start.pid, 'SIGINT');
  while (start.exitCode === null || (await answers(url))) {
    if (Date.now() - told > END_LIMIT_MS)
      throw new Problem('npm start was not gone 10 s after Ctrl-C.');
    await new Promise((done) => setTimeout(done, ASK_EVERY_MS));
  }
}

async function startAnswersAndEnds(folder, env) {
  const port = await freePorts(1);
  const mediaPort = await freePorts(os.availableParallelism());
  const settings = { PORT: String(port), MEDIA_PORT: String(mediaPort) };
  const options = { cwd: folder, env: { ...env, ...settings }, stdio: 'inherit', detached: true };
  const start = spawn('npm', ['start'], options);
  const url = `http://localhost:${port}/healthz`;
  const kill = () => {
    if (start.exitCode === null) process.kill(-start.pid, 'SIGKILL');
  };
  try {
    await undoneIfInterrupted(kill, async () => {
      await untilAnswered(url, start);
      await end(start, url);
    });
  } finally {
    kill();
  }
}

async function clone(folder) {
  const target = join(folder, 'koinon');
  const done = await run('git', ['clone', '--quiet', '--no-hardlinks', root, target]);
  if (done.code !== 0) throw new Problem(`git clone failed:\n${tail(done.lines)}`);
  return target;
}

async function timed(name, work) {
  const began = Date.now();
  await work();
  console.log(`\n✓ ${name} (${clock(Date.now() - began)})`);
}

async function startAndTest(folder, args) {
  const cold = args.includes('--cold') ? { XDG_CACHE_HOME: join(folder, 'cache') } : {};
  const env = newcomersEnv(cold);
  const target = await clone(folder);
  await timed('npm start answers and ends', () => startAnswersAndEnds(target, env));
  await timed('npm test passes', async () => {
    const done = await run('npm', ['test'], { cwd: target, env, show: true });
    if (done.code !== 0) throw new Problem(`npm test failed in the fresh clone (${done.code}).`);
  });
}

async function fresh(args) {
  const folder = mkdtempSync(join(os.tmpdir(), 'koinon fresh '));
  const takeAway = () => rmSync(folder, { recursive: true, force: true });
  const signalsFreed = stopCleanlyOnSignals();
  try {
    await undoneIfInterrupted(takeAway, () => startAndTest(folder, args));
  } finally {
    takeAway();
    signalsFreed();
  }
}

fresh(process.argv.slice(2)).catch(report);
