import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const group = pathToFileURL(join(import.meta.dirname, 'group.mjs')).href;

/** A process that runs `programs` (sources for `node -e`) side by side, as npm start does. */
function keeper(programs) {
  const code = `const { runGroups } = await import(${JSON.stringify(group)});
    const programs = ${JSON.stringify(programs)}.map((source) => (
      { command: process.execPath, args: ['-e', source] }));
    process.exitCode = await runGroups(programs);`;
  const args = ['--input-type=module', '-e', code];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise((resolve) => child.once('exit', (exitCode) => resolve(exitCode)));
  return { child, ended };
}

const firstLine = (child) =>
  new Promise((resolve) => child.stdout.once('data', (bytes) => resolve(String(bytes).trim())));

const GENTLE = `process.on('SIGTERM', () => process.exit(7));
  setInterval(() => {}, 1000); console.log('up');`;
/** Leaves a grandchild behind when it ends, which holds on to the output. */
const CARELESS = `const { spawn } = require('node:child_process');
  const stdio = ['ignore', 'inherit', 'ignore'];
  spawn(process.execPath, ['-e', "console.log('up'); setInterval(() => {}, 1000)"], { stdio });
  process.on('SIGTERM', () => process.exit(0));`;

describe('a program that runs until somebody ends it', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'])(
    'is asked to end at %s, and its code is ours',
    async (signal) => {
      const { child, ended } = keeper([GENTLE]);
      await firstLine(child);
      child.kill(signal);
      expect(await ended).toBe(7);
    },
  );

  it('passes on the code with which it ended by itself', async () => {
    expect(await keeper(['process.exit(3)']).ended).toBe(3);
  });

  it('leaves no grandchild behind', async () => {
    const { child, ended } = keeper([CARELESS]);
    const nobodyWrites = new Promise((resolve) => child.stdout.once('end', () => resolve(true)));
    await firstLine(child);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await nobodyWrites).toBe(true);
  });

  it('ends when its neighbour ends', async () => {
    expect(await keeper([GENTLE, 'setTimeout(() => process.exit(4), 300)']).ended).toBe(4);
  });

  it('takes the same Ctrl-C, arriving twice, as one', async () => {
    const slow = `process.on('SIGTERM', () => setTimeout(() => process.exit(5), 300));
      setInterval(() => {}, 1000); console.log('up');`;
    const { child, ended } = keeper([slow]);
    await firstLine(child);
    child.kill('SIGINT');
    setTimeout(() => child.kill('SIGINT'), 50);
    expect(await ended).toBe(5);
  });
});
