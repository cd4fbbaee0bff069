import { documentName } from '@koinon/shared/documents/document-name';
import { useMemo } from 'react';
import { useReadItems } from '../../documents/minutes-agenda.ts';
import { useDocument } from '../../documents/use-document.ts';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { sectionsOf } from '../../minutes/sections-model.ts';
import type { MinutesSection } from '../../minutes/sections-model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

/** The sections of the meeting's minutes, with the agenda as it stands now. */
export function useSections(path: string, view: MeetingView): readonly MinutesSection[] {
  const { meeting, you, state } = view;
  const language = useReadingLanguage();
  const part = { kind: 'agenda' } as const;
  const mayRead = accessTo(view, part) !== 'none';
  const name = mayRead ? documentName({ meeting, part }) : null;
  // Only read here: whoever writes in it does so from the agenda itself.
  const agenda = useDocument(path, name, 'read', you.id);
  const items = useReadItems(agenda);
  return useMemo(() => sectionsOf(state, items, language), [state, items, language]);
}
