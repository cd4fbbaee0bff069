import { handoverDue } from '../interpretation/handover.ts';
import { SPEAK_TO_FLOOR_MS } from '../interpretation/speaking-rules.ts';
import { waitDue } from '../kernel/wait.ts';
import { LINE_GRACE_MS } from '../presence/presence.ts';
import { waits } from './lag-facts.ts';
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
  const retirements = recordings(state);
  if (state.meeting.status === 'closed') return retirements;
  return [
    ...retirements,
    ...graces(state),
    ...handovers(state),
    ...speakingToFloor(state),
    ...waits(state).map(({ wait, command }) => ({ at: waitDue(wait), command })),
  ];
}

/** Recordings outlive their sitting, and are deleted in their time. */
function recordings({ recordings: { all } }: MeetingState): Deadline[] {
  return all.flatMap(({ id, until, deleted }) =>
    until === null || deleted !== null
      ? []
      : [{ at: until, command: { type: 'RetireRecording' as const, recording: id } }],
  );
}

function graces({ attendance }: MeetingState): Deadline[] {
  return Object.entries(attendance.here).flatMap(([person, presence]) =>
    presence.line === 'dropped'
      ? [{ at: presence.droppedAt + LINE_GRACE_MS, command: { type: 'EndGrace' as const, person } }]
      : [],
  );
}

function handovers({ interpretation }: MeetingState): Deadline[] {
  return Object.entries(interpretation.handovers).map(([channel, handover]) => ({
    at: handoverDue(handover),
    command: { type: 'SettleHandover', channel },
  }));
}

function speakingToFloor({ interpretation: { toFloor } }: MeetingState): Deadline[] {
  if (toFloor === null) return [];
  const { person, since } = toFloor;
  return [{ at: since + SPEAK_TO_FLOOR_MS, command: { type: 'EndSpeakingToFloor', person } }];
}
