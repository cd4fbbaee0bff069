import { recordFacts } from '@koinon/shared/record/document-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { RecordFacts } from './documents/standing.ts';

/**
 * What a meeting's record says now that decides over its documents. It is asked
 * for every message, and changes with few events.
 */
export function documentFacts(record: { readonly state: MeetingState }): () => RecordFacts {
  let from = record.state;
  let facts = recordFacts(from);
  return () => {
    const { state } = record;
    const isSame = state.meeting === from.meeting && state.minutes === from.minutes;
    if (!isSame) facts = recordFacts(state);
    from = state;
    return facts;
  };
}
