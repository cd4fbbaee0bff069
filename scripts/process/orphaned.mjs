/**
 * The scripts of package.json begin with `exec`, so that npm's child is the
 * script itself and gets the signals that npm hands on. What npm cannot hand on
 * (it was killed) is noticed here: the parent is gone. A script that somebody
 * started without npm may outlive its parent.
 */
const LOOK_EVERY_MS = 300;

/** Calls `then` once when npm has gone. @returns a function that stops looking */
export function onOrphaned(then, env = process.env) {
  if (env.npm_lifecycle_event === undefined) return () => {};
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    then();
  }, LOOK_EVERY_MS);
  timer.unref();
  return () => clearInterval(timer);
}
