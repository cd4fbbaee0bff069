import type { SaidLine } from '@koinon/shared/captions/said';
import { documentAccess } from '@koinon/shared/documents/access';
import type { Role } from '@koinon/shared/identity/people';
import { isFrozen } from '@koinon/shared/minutes/minutes';
import { recordFacts } from '@koinon/shared/record/document-facts';
import type { MeetingState } from '@koinon/shared/record/meeting-state';
import type { KeptCaptions } from './captions/kept-captions.ts';
import type { StoredLine } from './storage/ports/caption-store.ts';
import type { SaidDoor } from './gateway/said-routes.ts';

/** A line that was not ended is left as it is after so long: whoever wrote it is gone. */
const GROWING_MS = 5_000;

interface SaidParts {
  readonly kept: Pick<KeptCaptions, 'read' | 'isGrowing'>;
  state(meeting: string): Promise<MeetingState>;
}

/** What was said is for whoever may write the minutes of that section now, and for nobody else. */
export function saidOfCity({ kept, state }: SaidParts): SaidDoor {
  return {
    lines: async (meeting, role, section) => {
      const now = await state(meeting);
      if (!mayWrite(now, role, section)) return null;
      const since = now.meeting.status === 'closed' ? Infinity : Date.now() - GROWING_MS;
      const grows = ({ id, changedAt }: StoredLine) =>
        changedAt > since && kept.isGrowing(meeting, id);
      const lines = await kept.read(meeting, section);
      return lines.map((line) =>
        grows(line) ? { ...saidLine(line), growing: true } : saidLine(line),
      );
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
