import { isPublic } from '@koinon/shared/meeting/meeting';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { RecordFacts } from './documents/standing.ts';

/**
 * What a meeting's record says now that decides over its documents. It is asked
 * for every message, and changes with few events.
 */
export function documentFacts(record: { readonly state: MeetingState }): () => RecordFacts {
  let from = record.state;
  let facts = factsOf(from);
  return () => {
    const { state } = record;
    const isSame = state.meeting === from.meeting && state.minutes === from.minutes;
    if (!isSame) facts = factsOf(state);
    from = state;
    return facts;
  };
}

function factsOf({ meeting, minutes }: MeetingState): RecordFacts {
  const closedItems = new Set(meeting.status === 'unplanned' ? [] : meeting.closedItems);
  return { publicNow: isPublic(meeting), closedItems, approved: isFrozen(minutes) };
}
