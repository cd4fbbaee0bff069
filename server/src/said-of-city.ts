import type { SaidLine } from '@koinon/shared/captions/said';
import { documentAccess } from '@koinon/shared/documents/access';
import type { Role } from '@koinon/shared/identity/people';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import { recordFacts } from '@koinon/shared/record/document-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { KeptCaptions } from './captions/kept-captions.ts';
import type { SaidDoor } from './gateway/said-routes.ts';

interface SaidParts {
  readonly kept: Pick<KeptCaptions, 'read'>;
  state(meeting: string): Promise<MeetingState>;
}

/** What was said is for whoever may write the minutes of that section now, and for nobody else. */
export function saidOfCity({ kept, state }: SaidParts): SaidDoor {
  return {
    lines: async (meeting, role, section) => {
      if (!mayWrite(await state(meeting), role, section)) return null;
      return (await kept.read(meeting, section)).map(saidLine);
    },
  };
}

function mayWrite(state: MeetingState, role: Role, item: string): boolean {
  const facts = { ...recordFacts(state), frozen: isFrozen(state.minutes) };
  return documentAccess({ kind: 'minutes', item }, { role }, facts) === 'write';
}

function saidLine({ id, language, text, source, at, speaker, open }: SaidLine): SaidLine {
  return { id, language, text, source, at, speaker, open };
}
