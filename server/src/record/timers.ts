import { deadlines } from '@koinon/shared/record/deadlines';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { MeetingHost } from './meeting-host.ts';

export interface TimerParts {
  now(): number;
  /** Carries it out; resolves or rejects once that is over. */
  due(command: RecordCommand): Promise<unknown>;
}

/** The longest wait a timer can be set for; a later deadline is armed again then. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/** What could not be carried out and still stands is tried again after so long. */
export const TRIED_AGAIN_AFTER_MS = 1_000;

/**
 * Carries out a meeting's deadlines. Timers hold nothing of their own: after
 * every event the next one is derived from the state again, and where none
 * came, because a command failed, once that is known.
 */
export function armTimers(host: MeetingHost, parts: TimerParts): () => void {
  let timer: NodeJS.Timeout | null = null;
  let disarmed = false;
  const arm = (overdueAfter: number) => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const now = parts.now();
    const waits = deadlines(host.state).map(({ at }) => (at <= now ? overdueAfter : at - now));
    if (waits.length === 0) return;
    timer = setTimeout(() => void fire(), Math.min(...waits, LONGEST_WAIT_MS));
  };
  const fire = async () => {
    timer = null;
    const now = parts.now();
    const due = deadlines(host.state).filter(({ at }) => at <= now);
    if (due.length === 0) return arm(0);
    await Promise.allSettled(due.map(({ command }) => parts.due(command)));
    // An event that came of it has armed the next one already.
    if (!disarmed && timer === null) arm(TRIED_AGAIN_AFTER_MS);
  };
  const unsubscribe = host.subscribe(() => arm(0));
  arm(0);
  return () => {
    disarmed = true;
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}
