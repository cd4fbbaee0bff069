import type { DocumentFacts } from '@koinon/shared/documents/access';
import { isPublic } from '@koinon/shared/meeting/meeting';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import type { MeetingState } from '@koinon/shared/record/meeting-state';

/** What the record says, as far as this reader has it, that decides over its papers. */
export function documentFacts({ meeting, minutes }: MeetingState): DocumentFacts {
  const closedItems = new Set(meeting.status === 'unplanned' ? [] : meeting.closedItems);
  return {
    publicNow: isPublic(meeting),
    closedItems,
    approved: isFrozen(minutes),
    frozen: false,
  };
}
