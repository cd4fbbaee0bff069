import { isPublic } from '@koinon/shared/meeting/meeting';
import type { MeetingView } from '../session/meeting-session.ts';

/** While the sitting is closed to the public the gallery has neither sound, picture nor papers. */
export function mayFollow({ you, state }: Pick<MeetingView, 'you' | 'state'>): boolean {
  return you.role !== 'guest' || isPublic(state.meeting);
}
