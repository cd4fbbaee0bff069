/**
 * Progress on a terminal is one line that is rewritten; in a log it is a line
 * at every tenth part, so that nobody scrolls through hundreds.
 */
const LOG_STEP_PERCENT = 10;

export const clock = (ms) => {
  const seconds = Math.round(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
};

/** ninja's `[12/345] …` → { done, total }; anything else → undefined. */
export function ninjaProgress(line) {
  const found = /^\[(\d+)\/(\d+)\]/.exec(line);
  if (found === null) return undefined;
  const [done, total] = [Number(found[1]), Number(found[2])];
  return total > 0 && done <= total ? { done, total } : undefined;
}

export function progressLine(label, out = process.stdout, now = Date.now) {
  const began = now();
  let shown = -LOG_STEP_PERCENT;
  return {
    show({ done, total }) {
      const percent = Math.floor((done * 100) / total);
      const text = `  ${label}: ${String(percent).padStart(3)} %  (${clock(now() - began)})`;
      if (out.isTTY) out.write(`\r${text}`);
      else if (percent >= shown + LOG_STEP_PERCENT || (percent === 100 && shown !== 100)) {
        shown = percent - (percent % LOG_STEP_PERCENT);
        out.write(`${text}\n`);
      }
    },
    end() {
      if (out.isTTY) out.write('\n');
    },
  };
}

const TICK_MS = 1000;

/** Runs `work` and shows, on a terminal, how long it has taken so far. */
export async function ticker(label, work, out = process.stdout) {
  const began = Date.now();
  const show = () => out.isTTY && out.write(`\r  ${label}: ${clock(Date.now() - began)}`);
  const timer = setInterval(show, TICK_MS);
  try {
    return await work();
  } finally {
    clearInterval(timer);
    if (out.isTTY) out.write('\r');
    out.write(`  ${label}: ${clock(Date.now() - began)}\n`);
  }
}
