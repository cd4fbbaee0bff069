import type { TimeCredit } from './credit.ts';
import type { ContributionKind, FloorEvent } from './events.ts';

export interface Turn {
  readonly person: string;
  readonly kind: ContributionKind;
  /** When it began (of one that was announced, when it began, not when that was said); milliseconds since 1970. */
  readonly begun: number;
  /** Milliseconds since 1970, moved on by every pause: what has passed since is what was spoken. */
  readonly since: number;
  /** The turn's budget in seconds, credit and extensions included; null means no limit. */
  readonly seconds: number | null;
  /** What of it was added because of languages. */
  readonly credit: TimeCredit | null;
  /** Since when the clock stands still, in milliseconds since 1970; null while it runs. */
  readonly pausedAt: number | null;
}

/** A turn that was broken off and may go on, or one that was announced and may begin after all. */
export interface InterruptedTurn {
  readonly person: string;
  readonly kind: ContributionKind;
  /** Whole seconds that were left, at least one; of one that has not begun all of it; null means no limit. */
  readonly seconds: number | null;
  /** Only where it has not begun: how it was to begin. */
  readonly putOff?: Pick<Turn, 'credit'> & { readonly outOfOrder: boolean };
}

/** `last-seconds` from a fifth of the budget or from 15 s on, whichever comes first. */
export type TurnPhase = 'running' | 'last-seconds' | 'over';

const LAST_SHARE = 0.2;
/** However short the turn, its speaker is warned this long before the end. */
const LAST_SECONDS = 15;

/** What the clock of a turn is read from; a turn without `pausedAt` runs. */
type Clock = Pick<Turn, 'since' | 'seconds'> & Partial<Pick<Turn, 'pausedAt'>>;

/** Milliseconds spoken in the turn at `now`, pauses left out. */
export function spokenInTurn(turn: Clock, now: number): number {
  return Math.max(0, (turn.pausedAt ?? now) - turn.since);
}

/** Seconds left of the turn at `now` (negative when over), or null without a limit. */
export function secondsLeft(turn: Clock, now: number): number | null {
  return turn.seconds === null
    ? null
    : turn.seconds - ((turn.pausedAt ?? now) - turn.since) / 1_000;
}

export function turnPhase(turn: Clock, now: number): TurnPhase {
  const left = secondsLeft(turn, now);
  if (left === null || turn.seconds === null) return 'running';
  if (left < 0) return 'over';
  return left <= Math.max(turn.seconds * LAST_SHARE, LAST_SECONDS) ? 'last-seconds' : 'running';
}

export function broken(turn: Turn, at: number): InterruptedTurn {
  const left = secondsLeft(turn, at);
  const seconds = left === null ? null : Math.max(1, Math.ceil(left));
  return { person: turn.person, kind: turn.kind, seconds };
}

type TurnChange = Extract<
  FloorEvent,
  { readonly type: 'TurnExtended' | 'TurnPaused' | 'TurnResumed' }
>;

export function changedTurn(turn: Turn, event: TurnChange, at: number): Turn {
  switch (event.type) {
    case 'TurnExtended':
      return turn.seconds === null ? turn : { ...turn, seconds: turn.seconds + event.seconds };
    case 'TurnPaused':
      return turn.pausedAt === null ? { ...turn, pausedAt: at } : turn;
    case 'TurnResumed':
      return turn.pausedAt === null
        ? turn
        : { ...turn, pausedAt: null, since: turn.since + (at - turn.pausedAt) };
    default:
      return turn;
  }
}
