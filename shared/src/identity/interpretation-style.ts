/** How a body lets interpretation count in its order. */
export interface InterpretationStyle {
  /**
   * What opening a poll does while somebody listens to a channel that nobody
   * interprets: nothing, a warning to whoever chairs, or it is held until they
   * say that it may be opened all the same.
   */
  readonly gate: 'off' | 'warn' | 'hold';
  /** Seconds counted down from an accepted handover to the change of voices. */
  readonly handoverSeconds?: number;
  /**
   * The next turn, and a poll, wait until interpreters with listeners have
   * ended, so long at most; null: nothing waits. Where it is not said, they
   * wait `LAG_LIMIT_SECONDS`.
   */
  readonly lagGuard?: { readonly limitSeconds: number } | null;
  /** Percent of its time that a turn through languages gets on top; where it is not said, none. */
  readonly timeCredit?: number;
}

/** Interpreters are a sentence or two behind: most have ended by then. */
export const LAG_LIMIT_SECONDS = 8;
/** More would be a break. */
export const MOST_LAG_SECONDS = 30;
export const MOST_TIME_CREDIT = 100;

/** How long at most things wait for interpreters, in seconds; null where they do not. */
export function lagLimitOf({ lagGuard }: InterpretationStyle): number | null {
  if (lagGuard === undefined) return LAG_LIMIT_SECONDS;
  return lagGuard?.limitSeconds ?? null;
}

/** Long enough for both to draw breath, short enough for nobody to wait. */
export const HANDOVER_SECONDS = 3;
export const MOST_HANDOVER_SECONDS = 10;

/** What holds where a body has not said it. */
export const USUAL_INTERPRETATION: InterpretationStyle = { gate: 'warn' };
