import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * A lock between processes, held by `flock` (part of every Debian) for as long
 * as our end of a pipe to it is open. The kernel closes the pipe however this
 * process ends, so no stale lock can stay behind.
 */
function hold(file, flags) {
  return new Promise((resolve, reject) => {
    const child = spawn('flock', [...flags, file, 'sh', '-c', 'echo held; exec cat'], {
      stdio: ['pipe', 'pipe', 'ignore'],
      detached: true,
    });
    child.once('error', reject);
    child.stdout.once('data', () => resolve(child));
    child.once('close', () => resolve(undefined));
  });
}

function release(child) {
  return new Promise((done) => {
    child.once('close', done);
    child.stdin.end();
  });
}

/** Runs `work` while holding the lock; `onWait` is called once if another process holds it. */
export async function withLock(file, onWait, work) {
  mkdirSync(dirname(file), { recursive: true });
  let child = await hold(file, ['--nonblock']);
  if (child === undefined) {
    onWait();
    child = await hold(file, []);
  }
  if (child === undefined) throw new Error(`could not lock ${file}`);
  try {
    return await work();
  } finally {
    await release(child);
  }
}
