import { deadlines } from '@koinon/shared/record/deadlines';
import type { RecordCommand } from '@koinon/shared/record/registry';
import type { MeetingHost } from './meeting-host.ts';

export interface TimerParts {
  now(): number;
  due(command: RecordCommand): void;
}

/** The longest wait a timer can be set for; a later deadline is armed again then. */
const LONGEST_WAIT_MS = 2 ** 31 - 1;

/**
 * Carries out a meeting's deadlines. Timers hold nothing of their own: after
 * every event the next one is derived from the state again.
 */
export function armTimers(host: MeetingHost, parts: TimerParts): () => void {
  let timer: NodeJS.Timeout | null = null;
  const arm = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    const next = deadlines(host.state).toSorted((a, b) => a.at - b.at)[0];
    if (next === undefined) return;
    const wait = Math.max(0, next.at - parts.now());
    timer = setTimeout(fire, Math.min(wait, LONGEST_WAIT_MS));
  };
  const fire = () => {
    const now = parts.now();
    const due = deadlines(host.state).filter(({ at }) => at <= now);
    for (const { command } of due) parts.due(command);
    if (due.length === 0) arm();
  };
  const unsubscribe = host.subscribe(arm);
  arm();
  return () => {
    unsubscribe();
    if (timer !== null) clearTimeout(timer);
  };
}
