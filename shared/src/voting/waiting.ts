import type { Wait } from '../kernel/wait.ts';
import type { EventOf } from './events.ts';

/**
 * A poll that whoever chairs has started, and that waits until interpreters
 * have ended, with what was accepted when it was started.
 */
export interface Opening extends Wait {
  readonly smallRegisterAccepted: boolean;
  readonly uncoveredAccepted: boolean;
}

export function openingOf(event: EventOf<'PollOpeningAnnounced'>, at: number): Opening {
  const { waitsFor, limitSeconds, smallRegisterAccepted, uncoveredAccepted } = event;
  return { since: at, waitsFor, limitSeconds, smallRegisterAccepted, uncoveredAccepted };
}
