import { isSameLanguage } from '../interpretation/coverage.ts';
import { consentOf, recordingOf } from '../recording/recordings.ts';
import { timelineOf } from '../recording/timeline.ts';
import type { Cover, Moment, Timeline } from '../recording/timeline.ts';
import { floorLanguage } from './coverage-facts.ts';
import type { RoleOf } from './facts.ts';
import { recordingPlan } from './media-facts.ts';
import { evolve, initialState } from './meeting-state.ts';
import type { MeetingState, Recorded } from './meeting-state.ts';

/** The time line of a recording, from the whole record of its sitting; null for one it does not know. */
export function recordingTimeline(
  events: readonly Recorded[],
  recording: string,
  roleOf: RoleOf,
): Timeline | null {
  const moments: Moment[] = [];
  let state = initialState;
  for (const event of events) {
    state = evolve(state, event);
    const found = recordingOf(state.recordings, recording);
    if (found === null) continue;
    moments.push(momentOf(state, event.at, recording, roleOf));
    if (found.to !== null) break;
  }
  return moments.length === 0 ? null : timelineOf(moments);
}

function momentOf(state: MeetingState, at: number, recording: string, roleOf: RoleOf): Moment {
  const channels = Object.keys(state.interpretation.channels).map(
    (tag) => [tag, coverOf(state, tag, roleOf)] as const,
  );
  const on = recordingPlan(state)?.id === recording;
  return { at, on, channels: Object.fromEntries(channels) };
}

function coverOf(state: MeetingState, tag: string, roleOf: RoleOf): Cover {
  const { interpretation, recordings } = state;
  const air = interpretation.channels[tag]?.air ?? { status: 'off' };
  if (air.status === 'off') {
    const spoken = floorLanguage(state, roleOf);
    return spoken !== null && isSameLanguage(spoken, tag) ? 'floor-language' : 'no-interpreter';
  }
  if (consentOf(recordings, air.person, tag) !== true) return 'no-consent';
  if (air.status === 'vanished') return 'voice-lost';
  return interpretation.toFloor?.person === air.person ? 'on-floor' : 'voice';
}
