import type { Threshold } from './rule-pack.ts';

/**
 * Exact shares. Everything is multiplication of integers: with at most
 * 10^6 seats and fractions of at most three digits no product comes near 2^53.
 */
type Share = Pick<Threshold, 'p' | 'q' | 'strict'>;

/** Whether `x` of `base` is the share: q·x > p·base, or ≥ where it is not strict. */
export function holds(share: Share, x: number, base: number): boolean {
  const left = share.q * x;
  const right = share.p * base;
  return share.strict ? left > right : left >= right;
}

/** The least whole number that is the share of `base`. */
export function leastFor(share: Share, base: number): number {
  const right = share.p * base;
  const whole = (right - (right % share.q)) / share.q;
  return share.strict || whole * share.q < right ? whole + 1 : whole;
}
