import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { onOrphaned } from './orphaned.mjs';

/**
 * Programs that run until somebody ends them, each as the head of a process
 * group of its own: a Ctrl-C reaches only us, we tell each head once, and
 * whoever of its group is left after the limit is killed. A second Ctrl-C
 * kills at once.
 */
const KILL_AFTER_MS = 9000;

/** One Ctrl-C can reach us twice: from the terminal, and handed on by npm. */
const SAME_WISH_MS = 500;
const ENDING_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

/** Only the head is asked to end: it knows in which order its own children must go. */
function askToEnd(child) {
  child.kill('SIGTERM');
}

const exitCode = (code, signal) => code ?? 128 + constants.signals[signal];

function ended(child) {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) => {
      signalGroup(child, 'SIGKILL');
      resolve(exitCode(code, signal));
    });
  });
}

/**
 * Runs programs side by side until all have ended; when one ends, the others are told to.
 * @param {{ command: string, args: string[], cwd?: string, env?: NodeJS.ProcessEnv }[]} programs
 * @returns {Promise<number>} the exit code of the one that ended first
 */
export async function runGroups(programs) {
  const children = programs.map(({ command, args, cwd, env }) =>
    spawn(command, args, { cwd, env, stdio: 'inherit', detached: true }),
  );
  let askedAt;
  let timer;
  const end = () => {
    if (askedAt !== undefined && Date.now() - askedAt < SAME_WISH_MS) return;
    if (askedAt !== undefined) return children.forEach((child) => signalGroup(child, 'SIGKILL'));
    askedAt = Date.now();
    children.forEach(askToEnd);
    timer = setTimeout(end, KILL_AFTER_MS);
  };
  ENDING_SIGNALS.forEach((signal) => process.on(signal, end));
  const stopLooking = onOrphaned(end);
  const all = children.map(ended);
  const first = await Promise.race(all);
  if (askedAt === undefined) end();
  await Promise.all(all);
  clearTimeout(timer);
  stopLooking();
  ENDING_SIGNALS.forEach((signal) => process.off(signal, end));
  return first;
}
