import { documentName } from '@koinon/shared/documents/document-name';
import { NotebookPen } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';
import { useStore } from '../ui/store.ts';
import styles from './AgendaEditing.module.css';
import type { NotesPlace } from './agenda-setting.ts';
import { AsideNotice } from './AsideNotice.tsx';
import { NOT_FINDING } from './minutes-beside.ts';
import { NOTHING_AROUND } from './minutes-context.ts';
import type { OpenDocument } from './open-document.ts';
import { StoredMark } from './StoredMark.tsx';
import { TextBoundary } from './TextBoundary.tsx';
import { useDocument } from './use-document.ts';

interface ItemNotesProps {
  readonly item: string;
  readonly place: NotesPlace;
}

const MinutesEditor = lazyPart(async () => (await import('./MinutesEditor.tsx')).MinutesEditor);

/** What the chair and the clerk note on an item for themselves; opened when it is asked for. */
export function ItemNotes({ item, place }: ItemNotesProps) {
  const t = useTranslations('agenda');
  const [shown, setShown] = useState(false);
  return (
    <div className={styles['group']}>
      <div>
        <Button
          expanded={shown}
          onPress={() => setShown(!shown)}
          icon={<NotebookPen aria-hidden size={20} />}
        >
          {t('notes')}
        </Button>
      </div>
      {shown && <OpenNotes item={item} place={place} />}
    </div>
  );
}

function OpenNotes({ item, place: { sessionPath, meeting, person } }: ItemNotesProps) {
  const name = documentName({ meeting, part: { kind: 'notes', item } });
  const document = useDocument(sessionPath, name, 'write', person);
  return document && <NotesText document={document} />;
}

function NotesText({ document }: { readonly document: OpenDocument }) {
  const t = useTranslations('agenda');
  const documents = useTranslations('documents');
  const view = useStore(document.view);
  const loading = <p className={styles['hint']}>{documents('loading')}</p>;
  if (view.line === 'refused') {
    return (
      <Notice tone="heed" urgent>
        <strong>{documents('refused.what')}</strong> {documents('refused.next')}
      </Notice>
    );
  }
  if (!view.known) return loading;
  return (
    <div data-own-undo>
      {view.line === 'offline' && <Notice tone="heed">{documents('keptHere')}</Notice>}
      {view.aside !== null && (
        <AsideNotice aside={view.aside} onDiscard={() => document.discardAside()} />
      )}
      <TextBoundary fallback={<Notice tone="heed">{documents('broken')}</Notice>}>
        <Suspense fallback={loading}>
          <MinutesEditor
            copy={view.copy}
            writes
            label={t('notes')}
            hint={t('notesHint')}
            around={NOTHING_AROUND}
            find={NOT_FINDING}
            onFind={undefined}
            comments={null}
          />
        </Suspense>
      </TextBoundary>
      <StoredMark stored={view.stored} />
    </div>
  );
}
