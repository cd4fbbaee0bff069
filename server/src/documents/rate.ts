/** An allowance that fills up steadily: `perSecond` units, at most `burst` of them saved up. */
export interface Rate {
  readonly perSecond: number;
  readonly burst: number;
}

/** Whether something may happen yet. Times are milliseconds of any one clock. */
export class Allowance {
  readonly #rate: Rate;
  #left: number;
  #at: number;

  constructor(rate: Rate, now: number) {
    this.#rate = rate;
    this.#left = rate.burst;
    this.#at = now;
  }

  /** Takes `units` if they are there. */
  take(units: number, now: number): boolean {
    const filled = this.#left + ((now - this.#at) / 1000) * this.#rate.perSecond;
    this.#left = Math.min(this.#rate.burst, filled);
    this.#at = now;
    if (units > this.#left) return false;
    this.#left -= units;
    return true;
  }
}
