import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';
import { useStore } from '../ui/store.ts';
import { AsideNotice } from './AsideNotice.tsx';
import styles from './Minutes.module.css';
import { NOT_FINDING } from './minutes-beside.ts';
import type { Commenting, Finding } from './minutes-beside.ts';
import { NOTHING_AROUND } from './minutes-context.ts';
import type { Surroundings } from './minutes-context.ts';
import type { Saying } from './minutes-saying.ts';
import type { DocumentView, OpenDocument } from './open-document.ts';
import { StoredMark } from './StoredMark.tsx';
import { TextBoundary } from './TextBoundary.tsx';

const MinutesEditor = lazyPart(async () => (await import('./MinutesEditor.tsx')).MinutesEditor);

interface MinutesProps {
  readonly document: OpenDocument;
  /** The item's title in the reader's language. */
  readonly title: string;
  /** What the record says here, and whom the text can name. */
  readonly around?: Surroundings;
  readonly find?: Finding;
  /** Asked for by Ctrl+F in the text. */
  readonly onFind?: (() => void) | undefined;
  /** Null for those who have none. */
  readonly comments?: Commenting | null;
  /** What was said here; null for those who do not write the text. */
  readonly saying?: Saying | null;
}

/** The minutes of an item: to write for those who keep them, to read for all others. */
export function Minutes(props: MinutesProps) {
  const { document, title, around = NOTHING_AROUND, find = NOT_FINDING } = props;
  const t = useTranslations('documents');
  const view = useStore(document.view);
  const writes = document.access === 'write';
  return (
    <div className={styles['minutes']} data-document={document.name} data-document-line={view.line}>
      <LineNotice view={view} writes={writes} />
      {view.aside !== null && (
        <AsideNotice aside={view.aside} onDiscard={() => document.discardAside()} />
      )}
      {isReadable(view) ? (
        <TextBoundary fallback={<Notice tone="heed">{t('broken')}</Notice>}>
          <Suspense fallback={<p className={styles['hint']}>{t('loading')}</p>}>
            <MinutesEditor
              copy={view.copy}
              writes={writes}
              label={t('minutesOf', { title })}
              around={around}
              find={find}
              onFind={props.onFind}
              comments={props.comments ?? null}
              saying={props.saying ?? null}
            />
          </Suspense>
        </TextBoundary>
      ) : (
        view.line !== 'refused' && <p className={styles['hint']}>{t('loading')}</p>
      )}
      {writes && view.known && <StoredMark stored={view.stored} />}
    </div>
  );
}

/** Before the first synchronisation there is nothing to read, but for what a browser has kept. */
export function isReadable({ known, line, stored }: DocumentView): boolean {
  if (line === 'refused') return false;
  return known || (line === 'offline' && !stored);
}

export function LineNotice({
  view,
  writes,
}: {
  readonly view: DocumentView;
  readonly writes: boolean;
}) {
  const t = useTranslations('documents');
  if (view.line === 'refused') {
    return (
      <Notice tone="heed" urgent>
        <strong>{t('refused.what')}</strong> {t('refused.next')}
      </Notice>
    );
  }
  if (view.line !== 'offline') return null;
  return <Notice tone="heed">{writes ? t('keptHere') : t('readAsReceived')}</Notice>;
}
