import { documentAccess } from '@koinon/shared/documents/access';
import { documentName } from '@koinon/shared/documents/document-name';
import { Minutes } from '../../documents/Minutes.tsx';
import { useDocument } from '../../documents/use-document.ts';
import { mayFollow } from '../may-follow.ts';
import type { MeetingView } from '../../session/meeting-session.ts';

interface MinutesSheetProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly item: string;
  readonly title: string;
}

/** The minutes of one item with their document, opened for this view. */
export function MinutesSheet({ path, view, item, title }: MinutesSheetProps) {
  const { meeting } = view;
  const part = { kind: 'minutes', item } as const;
  const name = mayFollow(view) ? documentName({ meeting, part }) : null;
  const document = useDocument(path, name, documentAccess(view.you.role));
  return document && <Minutes document={document} title={title} />;
}
