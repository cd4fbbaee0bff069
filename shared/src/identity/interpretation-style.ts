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
}

/** Long enough for both to draw breath, short enough for nobody to wait. */
export const HANDOVER_SECONDS = 3;
export const MOST_HANDOVER_SECONDS = 10;

/** What holds where a body has not said it. */
export const USUAL_INTERPRETATION: InterpretationStyle = { gate: 'warn' };
