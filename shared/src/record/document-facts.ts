import type { DocumentFacts } from '../documents/access.ts';
import { isPublic } from '../meeting/meeting.ts';
import { isFrozen } from '../minutes/minutes.ts';
import type { MeetingState } from './meeting-state.ts';

/** What a meeting's record says of its documents: all but whether one of them is frozen, which each says itself. */
export function recordFacts({
  meeting,
  minutes,
}: Pick<MeetingState, 'meeting' | 'minutes'>): Omit<DocumentFacts, 'frozen'> {
  const closedItems = new Set(meeting.status === 'unplanned' ? [] : meeting.closedItems);
  return { publicNow: isPublic(meeting), closedItems, approved: isFrozen(minutes) };
}
