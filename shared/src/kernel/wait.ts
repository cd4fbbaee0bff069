/**
 * Something that was decided and begins later: at the latest after a limit,
 * before that as soon as what it waits for is over. When it begins is an event
 * of its own, so a record that is read again never asks a clock.
 */
export interface Wait {
  /** Since when, in milliseconds since 1970. */
  readonly since: number;
  /** Language channels, by BCP 47 tag, in which interpreters were still speaking. */
  readonly waitsFor: readonly string[];
  readonly limitSeconds: number;
}

/** Why it began: the channels were quiet, the limit was over, or whoever chairs would not wait. */
export type WaitEnd = 'quiet' | 'limit' | 'chair';

const MS_IN_SECOND = 1_000;

/** When the limit is over, in milliseconds since 1970. */
export function waitDue({ since, limitSeconds }: Pick<Wait, 'since' | 'limitSeconds'>): number {
  return since + limitSeconds * MS_IN_SECOND;
}

/** What must be known to begin something by the lag guard, or to let it wait. */
export interface LagFacts {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** It is time or quiet that asks, and no person. */
  readonly bySystem: boolean;
  /** Channels with listeners in which an interpreter still speaks; none where the body does not wait. */
  lagging(): readonly string[];
  readonly lagLimitSeconds: number;
}

/** Why it may begin now; null while it has to wait on. Whoever chairs need not wait. */
export function endOfWait(wait: Wait, { now, bySystem, lagging }: LagFacts): WaitEnd | null {
  if (!bySystem) return 'chair';
  if (lagging().length === 0) return 'quiet';
  return now >= waitDue(wait) ? 'limit' : null;
}
