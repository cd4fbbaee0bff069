/**
 * Time on top of a turn, by the body's rule, because of languages: words that
 * go through an interpreter take longer.
 *
 * - `other-language`: the speaker has declared a language that is not the one
 *   in which the body keeps its minutes;
 * - `interpreted`: somebody listens to an interpreter of theirs.
 */
export interface TimeCredit {
  /** Whole seconds, part of the turn's time. */
  readonly seconds: number;
  readonly because: CreditReason;
}

type CreditReason = 'other-language' | 'interpreted';

/** By the body's rule, for one speaker now. */
export interface CreditRule {
  /** Of the time that is granted. */
  readonly percent: number;
  readonly because: CreditReason;
}

const ALL = 100;

/** What a turn of so many seconds gets on top; null where it gets nothing. */
export function creditFor(seconds: number | null, rule: CreditRule | null): TimeCredit | null {
  if (seconds === null || rule === null) return null;
  const more = Math.round((seconds * rule.percent) / ALL);
  return more === 0 ? null : { seconds: more, because: rule.because };
}

/** The whole time of a turn. */
export function withCredit(seconds: number | null, credit: TimeCredit | null): number | null {
  return seconds === null ? null : seconds + (credit?.seconds ?? 0);
}
