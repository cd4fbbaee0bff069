/** Commands a person may give a second. */
const COMMANDS_PER_SECOND = 20;
/** Beyond that, how many more within the burst's span. */
const BURST = 40;
const SECOND_MS = 1_000;
const BURST_SPAN_MS = 10_000;

export interface Pace {
  /** Whether the person may go on; false when they go too fast. */
  allows(person: string): boolean;
}

/** How often something was done since a span of time began. */
interface Count {
  since: number;
  times: number;
}

interface Given {
  readonly second: Count;
  readonly burst: Count;
}

/**
 * Counts commands without a timer or a promise for each: when a thousand
 * members vote at once, both would cost more than the counting.
 *
 * @param now milliseconds of a clock that only goes forward
 */
export function commandPace(now: () => number = () => performance.now()): Pace {
  const given = new Map<string, Given>();
  let cleared = now();
  const forgetOld = (at: number) => {
    if (at - cleared < BURST_SPAN_MS) return;
    cleared = at;
    for (const [person, { second, burst }] of given) {
      if (isOver(second, SECOND_MS, at) && isOver(burst, BURST_SPAN_MS, at)) given.delete(person);
    }
  };
  return {
    allows: (person) => {
      const at = now();
      forgetOld(at);
      const known = given.get(person);
      if (known === undefined) {
        given.set(person, { second: { since: at, times: 1 }, burst: { since: at, times: 0 } });
        return true;
      }
      return (
        counts(known.second, { most: COMMANDS_PER_SECOND, span: SECOND_MS, at }) ||
        counts(known.burst, { most: BURST, span: BURST_SPAN_MS, at })
      );
    },
  };
}

function isOver({ since }: Count, span: number, at: number): boolean {
  return at - since >= span;
}

/** Counts once more; false when that is too often for the span. */
function counts(count: Count, limit: { most: number; span: number; at: number }): boolean {
  if (isOver(count, limit.span, limit.at)) {
    count.since = limit.at;
    count.times = 0;
  }
  count.times += 1;
  return count.times <= limit.most;
}
