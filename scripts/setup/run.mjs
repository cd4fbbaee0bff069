import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { onOrphaned } from '../process/orphaned.mjs';

/**
 * Programs are started from argument lists, never through a shell, so that a
 * path may hold spaces. Whatever is running when this process is told to stop
 * is stopped with it, then the registered clean-ups run, so that nothing
 * half-made stays behind.
 */
const running = new Set();
const cleanUps = new Set();

/** Runs `work`; `undo` runs if the process is interrupted meanwhile. */
export async function undoneIfInterrupted(undo, work) {
  cleanUps.add(undo);
  try {
    return await work();
  } finally {
    cleanUps.delete(undo);
  }
}

const SIGNAL_EXIT_BASE = 128;
const SIGNAL_NUMBERS = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 };

/** A program that does not end by itself in this time is killed. */
const END_LIMIT_MS = 3000;

let ending = false;

/** One Ctrl-C can arrive twice, from the terminal and handed on by npm: the first one counts. */
async function interrupted(signal) {
  if (ending) return;
  ending = true;
  const ended = [...running].map((child) => new Promise((done) => child.once('close', done)));
  for (const child of running) child.kill('SIGTERM');
  await Promise.race([Promise.all(ended), new Promise((done) => setTimeout(done, END_LIMIT_MS))]);
  for (const child of running) child.kill('SIGKILL');
  // The innermost first: what writes into a folder goes before the folder.
  for (const undo of [...cleanUps].toReversed()) undo();
  process.exit(SIGNAL_EXIT_BASE + SIGNAL_NUMBERS[signal]);
}

/** Set-up calls this once; a script that forwards signals itself does not. */
export function stopCleanlyOnSignals() {
  const handlers = Object.keys(SIGNAL_NUMBERS).map((signal) => {
    const handler = () => void interrupted(signal);
    process.on(signal, handler);
    return [signal, handler];
  });
  const stopLooking = onOrphaned(() => void interrupted('SIGTERM'));
  return () => {
    stopLooking();
    handlers.forEach(([signal, handler]) => process.off(signal, handler));
  };
}

/**
 * Runs a program to its end.
 * @param {string} command
 * @param {string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, onLine?: (line: string) => void,
 *           show?: boolean, timeoutMs?: number }} [options]
 *   `show` lets the program write to the terminal; else its lines are kept and handed to `onLine`.
 * @returns {Promise<{ code: number, lines: string[] }>} code 127 when it could not be started,
 *   124 when it took longer than `timeoutMs`.
 */
export function run(command, args, { cwd, env, onLine, show = false, timeoutMs } = {}) {
  return new Promise((resolve) => {
    const stdio = show ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(command, args, { cwd, env, stdio });
    running.add(child);
    const lines = [];
    const keep = (line) => {
      lines.push(line);
      onLine?.(line);
    };
    for (const stream of show ? [] : [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', keep);
    let late = false;
    const timer =
      timeoutMs === undefined
        ? undefined
        : setTimeout(() => {
            late = true;
            child.kill('SIGKILL');
          }, timeoutMs);
    const end = (code) => {
      clearTimeout(timer);
      running.delete(child);
      // Nobody shall draw conclusions from an end that was asked for.
      if (!ending) resolve({ code: late ? 124 : code, lines });
    };
    child.once('error', (error) => {
      keep(error.message);
      end(127);
    });
    child.once('close', (code, signal) => end(code ?? SIGNAL_EXIT_BASE + (signal ? 1 : 0)));
  });
}

/** The last lines of a program's output, indented, to stand under a sentence. */
export const tail = (lines, count = 15) =>
  lines
    .filter((line) => line.trim() !== '')
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
