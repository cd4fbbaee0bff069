import { documentAccess } from '@koinon/shared/documents/access';
import type { Access } from '@koinon/shared/documents/access';
import type { DocumentPart } from '@koinon/shared/documents/document-name';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import { recordFacts } from '@koinon/shared/record/document-facts';
import type { MeetingView } from '../../session/meeting-session.ts';

/** What approval freezes; notes, comments and translations it leaves as they are. */
const FROZEN_BY_APPROVAL: readonly DocumentPart['kind'][] = ['agenda', 'minutes'];

/** What this reader may do with a paper of the meeting, as far as they have its record. */
export function accessTo(
  { you, state }: Pick<MeetingView, 'you' | 'state'>,
  part: DocumentPart,
): Access {
  const frozen = FROZEN_BY_APPROVAL.includes(part.kind) && isFrozen(state.minutes);
  return documentAccess(part, you, { ...recordFacts(state), frozen });
}
