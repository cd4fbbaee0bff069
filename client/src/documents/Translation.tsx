import type { SourceBlock } from '@koinon/shared/documents/translated';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { Notice } from '../ui/Notice.tsx';
import { lazyPart } from '../ui/part.ts';
import { useStore } from '../ui/store.ts';
import { AsideNotice } from './AsideNotice.tsx';
import styles from './Minutes.module.css';
import { isReadable, LineNotice } from './Minutes.tsx';
import type { Surroundings } from './minutes-context.ts';
import type { DocumentLine, OpenDocument } from './open-document.ts';
import { plainText } from './plain-text.ts';
import { withoutSource } from './source-standing.ts';
import { StoredMark } from './StoredMark.tsx';
import { TextBoundary } from './TextBoundary.tsx';

const TranslationEditor = lazyPart(
  async () => (await import('./TranslationEditor.tsx')).TranslationEditor,
);

interface TranslationProps {
  /** Of the translation, to be written in. */
  readonly document: OpenDocument;
  /** What is to be translated; null until it was received. */
  readonly sources: readonly SourceBlock[] | null;
  /** Of what is to be translated. */
  readonly sourceLine: DocumentLine;
  /** BCP 47 tags. */
  readonly sourceLanguage: string;
  readonly language: string;
  readonly label: string;
  readonly around: Surroundings;
}

/** A translation of minutes for whoever writes it: beside its source, offline too. */
export function Translation(props: TranslationProps) {
  const { document, sources } = props;
  const t = useTranslations('documents');
  const view = useStore(document.view);
  return (
    <div className={styles['minutes']} data-document={document.name} data-document-line={view.line}>
      <LineNotice view={view} writes />
      {view.aside !== null && (
        <AsideNotice aside={view.aside} onDiscard={() => document.discardAside()} />
      )}
      {isReadable(view) && sources !== null ? (
        <TextBoundary fallback={<Notice tone="heed">{t('broken')}</Notice>}>
          <Suspense fallback={<p className={styles['hint']}>{t('loading')}</p>}>
            <TranslationEditor {...props} sources={sources} copy={view.copy} />
          </Suspense>
        </TextBoundary>
      ) : (
        <WithoutSource {...props} />
      )}
      {view.known && <StoredMark stored={view.stored} />}
    </div>
  );
}

/**
 * What is translated already, to be read: which of it renders what is known with
 * its source alone, and so nothing is written until then.
 */
function WithoutSource({ document, sources, sourceLine, language, label }: TranslationProps) {
  const t = useTranslations('translation');
  const documents = useTranslations('documents');
  const view = useStore(document.view);
  const why = withoutSource({ line: view.line, received: sources !== null, sourceLine });
  if (why === null) return null;
  if (why === 'coming') return <p className={styles['hint']}>{documents('loading')}</p>;
  const lines = isReadable(view) ? plainText(view.copy.doc) : '';
  return (
    <>
      <Notice tone="heed" urgent={why === 'refused'}>
        {t(why === 'refused' ? 'sourceRefused' : 'sourceAway')}
      </Notice>
      {lines !== '' && (
        <div role="document" aria-label={label} lang={language}>
          {lines.split('\n').map((line, at) => (
            <p key={at} dir="auto">
              {line}
            </p>
          ))}
        </div>
      )}
    </>
  );
}
