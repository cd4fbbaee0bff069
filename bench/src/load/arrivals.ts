/**
 * When the pieces of one round arrived, all listeners together. Times are
 * nanoseconds of the machine's monotonic clock, which all of its processes
 * share.
 */
export class Arrivals {
  readonly #times: Float64Array;
  #count = 0;
  #whole: (() => void) | null = null;

  constructor(expected: number) {
    this.#times = new Float64Array(expected);
  }

  arrived(time: number): void {
    this.#times[this.#count] = time;
    this.#count += 1;
    if (this.#count > this.#times.length) throw new Error('more arrived than was sent');
    if (this.#count === this.#times.length) this.#whole?.();
  }

  /** Resolves when everything has arrived. */
  whole(): Promise<void> {
    if (this.#count === this.#times.length) return Promise.resolve();
    return new Promise((resolve) => {
      this.#whole = resolve;
    });
  }

  /** How long each took since `start`, in milliseconds; begins a new round. */
  take(start: number): readonly number[] {
    const took = Array.from(this.#times, (time) => (time - start) / 1e6);
    this.#count = 0;
    this.#whole = null;
    return took;
  }
}

/** What the monotonic clock has more than `performance.now()`, which is the quicker to ask. */
const OFFSET_NS = Number(process.hrtime.bigint()) - performance.now() * 1e6;

/** Now on the clock that all processes of this machine share, in nanoseconds. */
export function monotonic(): number {
  return OFFSET_NS + performance.now() * 1e6;
}
