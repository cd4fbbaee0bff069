import { documentName } from '@koinon/shared/documents/document-name';
import type { DocumentPart } from '@koinon/shared/documents/document-name';
import type { OpenDocument } from '../../documents/open-document.ts';
import { useDocument } from '../../documents/use-document.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

/**
 * A document of the minutes, as far as this reader may have it.
 *
 * @param only to be read, also by those who may write in it
 */
export function usePart(
  path: string,
  view: MeetingView,
  part: DocumentPart,
  only: 'read' | null = null,
): OpenDocument | null {
  const { meeting, you } = view;
  const access = accessTo(view, part);
  const name = access === 'none' ? null : documentName({ meeting, part });
  return useDocument(path, name, access === 'none' ? access : (only ?? access), you.id);
}
