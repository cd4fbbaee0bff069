import { documentAccess } from '@koinon/shared/documents/access';
import { documentName } from '@koinon/shared/documents/document-name';
import { Minutes } from '../../documents/Minutes.tsx';
import { useDocument } from '../../documents/use-document.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

interface MinutesSheetProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly item: string;
  readonly title: string;
}

/** The minutes of one item with their document, opened for this view. */
export function MinutesSheet({ path, view, item, title }: MinutesSheetProps) {
  const name = documentName({ meeting: view.meeting, part: { kind: 'minutes', item } });
  const document = useDocument(path, name, documentAccess(view.you.role));
  return document && <Minutes document={document} title={title} />;
}
