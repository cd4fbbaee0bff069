import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { lazyPart } from '../../ui/part.ts';
import { MinutesSheet } from './MinutesSheet.tsx';
import type { MinutesSheetProps } from './MinutesSheet.tsx';
import type { ReadIn } from './use-read-in.ts';

const TranslationSheet = lazyPart(
  async () => (await import('./TranslationSheet.tsx')).TranslationSheet,
);
const TranslatedSheet = lazyPart(
  async () => (await import('./TranslatedSheet.tsx')).TranslatedSheet,
);

interface SectionSheetProps extends MinutesSheetProps {
  /** BCP 47 tag of the language that is being translated into; null: none. */
  readonly into: string | null;
  readonly readIn: ReadIn;
}

/** The minutes of one section: to be translated, to be read in another language, or as they are. */
export function SectionSheet({ into, readIn, ...props }: SectionSheetProps) {
  const t = useTranslations('documents');
  const { language } = readIn;
  if (into === null && language === null) return <MinutesSheet {...props} />;
  return (
    <Suspense fallback={<p>{t('loading')}</p>}>
      {into === null ? (
        language !== null && (
          <TranslatedSheet key={language} {...props} readIn={readIn} language={language} />
        )
      ) : (
        <TranslationSheet key={into} {...props} language={into} />
      )}
    </Suspense>
  );
}
