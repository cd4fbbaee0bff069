/**
 * A reason why set-up cannot go on that the person at the terminal can act on:
 * it is printed as it stands, without a stack, and the exit code is 1.
 */
export class Problem extends Error {}

/** Prints what went wrong (a sentence for a Problem, a stack for a bug) and sets the exit code. */
export function report(error) {
  if (error instanceof Problem) console.error(`\n${error.message}`);
  else console.error(error);
  process.exitCode = 1;
}
