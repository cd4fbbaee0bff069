import { isSpeaking } from '../identity/people.ts';
import type { Role } from '../identity/people.ts';
import { isPublic } from '../meeting/meeting.ts';
import { mediaPlan } from '../media/plan.ts';
import type { MediaPlan } from '../media/plan.ts';
import { chairing, keepsOut } from './facts.ts';
import type { MeetingState } from './meeting-state.ts';

/**
 * The media plan that the state of a meeting asks for. Whoever keeps out of the
 * item at hand for a conflict of interest is neither heard nor seen, whoever
 * presides included: another has to take the chair first.
 */
export function planFor(state: MeetingState, roleOf: (person: string) => Role | null): MediaPlan {
  const present = Object.keys(state.attendance.here).toSorted();
  const speakers = present.filter((id) => {
    const role = roleOf(id);
    return role !== null && isSpeaking(role) && !keepsOut(state, id);
  });
  const presiding = chairing(state, roleOf);
  const channels = Object.entries(state.interpretation.channels).map(
    ([tag, { air }]) => [tag, air.status === 'off' ? null : air.person] as const,
  );
  return mediaPlan({
    meeting: state.meeting.status,
    chairs: speakers.filter((id) => id === presiding),
    holder: state.floor.turn?.person ?? null,
    floorOpen: state.floor.open,
    speakers,
    channels: Object.fromEntries(channels),
    gallery: isPublic(state.meeting),
  });
}
