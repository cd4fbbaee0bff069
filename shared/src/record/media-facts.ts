import { isSpeaking } from '../identity/people.ts';
import type { Role } from '../identity/people.ts';
import { assignmentsOf, heldChannel, voiceIn } from '../interpretation/channels.ts';
import type { Interpretation } from '../interpretation/channels.ts';
import { isSignLanguage } from '../interpretation/sign-languages.ts';
import { isPublic } from '../meeting/meeting.ts';
import { boothLine, mediaPlan, TECHNICIAN_LINE } from '../media/plan.ts';
import type { MediaPlan, RecordingPlan, TalkLine } from '../media/plan.ts';
import { consentOf, currentRecording } from '../recording/recordings.ts';
import { chairing, keepsOut } from './facts.ts';
import type { RoleOf } from './facts.ts';
import type { MeetingState } from './meeting-state.ts';

/** Who looks after the technology, and answers interpreters on their line. */
const TECHNICIANS: readonly Role[] = ['clerk'];

/**
 * The media plan that the state of a meeting asks for. Whoever keeps out of the
 * item at hand for a conflict of interest is neither heard nor seen, whoever
 * presides included: another has to take the chair first.
 */
export function planFor(state: MeetingState, roleOf: RoleOf): MediaPlan {
  const { interpretation, floor } = state;
  const present = Object.keys(state.attendance.here).toSorted();
  const speakers = present.filter((id) => {
    const role = roleOf(id);
    return role !== null && isSpeaking(role) && !keepsOut(state, id);
  });
  const presiding = chairing(state, roleOf);
  const tags = Object.keys(interpretation.channels);
  const carriedIn = (some: readonly string[]) =>
    Object.fromEntries(some.map((tag) => [tag, carried(interpretation, tag)] as const));
  return mediaPlan({
    meeting: state.meeting.status,
    chairs: speakers.filter((id) => id === presiding),
    holder: floor.turn?.person ?? null,
    interposing: interpretation.toFloor?.person ?? null,
    floorOpen: floor.open,
    speakers,
    channels: carriedIn(tags.filter((tag) => !isSignLanguage(tag))),
    signers: carriedIn(tags.filter(isSignLanguage)),
    signing: present.filter((id) => assignmentsOf(interpretation, id).some(isSignLanguage)),
    standby: standby(interpretation, present),
    lines: lines(interpretation, present, roleOf),
    gallery: isPublic(state.meeting),
    recording: recordingPlan(state),
  });
}

/** In a recess, and while the sitting is closed to the public, a recording pauses. */
export function recordingPlan(state: MeetingState): RecordingPlan | null {
  const { meeting, recordings, interpretation } = state;
  const current = currentRecording(recordings);
  if (current === null || meeting.status !== 'open' || !isPublic(meeting)) return null;
  const channels = Object.entries(interpretation.channels);
  const voices = channels.map(([tag, { assigned }]) => {
    const agreed = assigned.filter((person) => consentOf(recordings, person, tag) === true);
    return [tag, agreed] as const;
  });
  const agreed = new Set(voices.flatMap(([, people]) => people));
  const assigned = new Set(channels.flatMap(([, channel]) => channel.assigned));
  return {
    id: current.id,
    voices: Object.fromEntries(voices),
    withheld: [...assigned].filter((person) => !agreed.has(person)),
  };
}

/** A voice that was lost keeps its place: as soon as it sounds again it is heard. */
function carried(interpretation: Interpretation, tag: string): string | null {
  const air = interpretation.channels[tag]?.air;
  if (air?.status === 'vanished') {
    return air.person === interpretation.toFloor?.person ? null : air.person;
  }
  return voiceIn(interpretation, tag);
}

/** Everybody who may be on air at the next moment, and is not. */
function standby(interpretation: Interpretation, present: readonly string[]): readonly string[] {
  return present.filter(
    (person) =>
      assignmentsOf(interpretation, person).some((tag) => !isSignLanguage(tag)) &&
      heldChannel(interpretation, person) === null &&
      interpretation.toFloor?.person !== person,
  );
}

function lines(
  interpretation: Interpretation,
  present: readonly string[],
  roleOf: RoleOf,
): MediaPlan['lines'] {
  const all: Record<string, TalkLine> = {};
  for (const { id, seated } of interpretation.booths) {
    const here = seated.filter((person) => present.includes(person));
    if (here.length > 1) all[boothLine(id)] = { speakers: here, listeners: here };
  }
  const interpreters = present.filter((id) => assignmentsOf(interpretation, id).length > 0);
  const technicians = present.filter((id) => {
    const role = roleOf(id);
    return role !== null && TECHNICIANS.includes(role);
  });
  if (interpreters.length > 0 && technicians.length > 0) {
    const both = [...interpreters, ...technicians];
    all[TECHNICIAN_LINE] = { speakers: both, listeners: both };
  }
  return all;
}
