import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { lazyPart } from '../../ui/part.ts';
import { MinutesSheet } from './MinutesSheet.tsx';
import type { MinutesSheetProps } from './MinutesSheet.tsx';
import { languageToRead } from './translation-languages.ts';

const TranslationSheet = lazyPart(
  async () => (await import('./TranslationSheet.tsx')).TranslationSheet,
);
const TranslatedSheet = lazyPart(
  async () => (await import('./TranslatedSheet.tsx')).TranslatedSheet,
);

interface SectionSheetProps extends MinutesSheetProps {
  /** BCP 47 tag of the language that is being translated into; null: none. */
  readonly into: string | null;
}

/** The minutes of one section: to be translated, to be read in another language, or as they are. */
export function SectionSheet({ into, ...props }: SectionSheetProps) {
  const t = useTranslations('documents');
  const language = languageToRead(props.view, useReadingLanguage());
  if (into === null && language === null) return <MinutesSheet {...props} />;
  return (
    <Suspense fallback={<p>{t('loading')}</p>}>
      {into === null ? (
        language !== null && <TranslatedSheet {...props} language={language} />
      ) : (
        <TranslationSheet key={into} {...props} language={into} />
      )}
    </Suspense>
  );
}
