import { LINE_GRACE_MS } from '../presence/presence.ts';
import type { MeetingState } from './meeting-state.ts';
import type { RecordCommand } from './registry.ts';

export interface Deadline {
  /** When it falls due, milliseconds since 1970 by the server's clock. */
  readonly at: number;
  /** What the system then does. */
  readonly command: RecordCommand;
}

/**
 * Everything that time alone will bring about, derived from the state, so that
 * a host that starts anew arms the same timers.
 */
export function deadlines(state: MeetingState): Deadline[] {
  if (state.meeting.status === 'closed') return [];
  return Object.entries(state.attendance.here).flatMap(([person, presence]) =>
    presence.line === 'dropped'
      ? [{ at: presence.droppedAt + LINE_GRACE_MS, command: { type: 'EndGrace' as const, person } }]
      : [],
  );
}
