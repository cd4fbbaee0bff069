import { useTranslations } from 'use-intl';
import { isLanguage, LANGUAGES, ownName } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { Pick } from '../ui/Pick.tsx';

interface LanguagePickProps {
  readonly onChoose: (language: Language) => void;
}

/** The language of the page, each under its own name. */
export function LanguagePick({ onChoose }: LanguagePickProps) {
  const t = useTranslations('common');
  const options = LANGUAGES.map((tag) => ({ value: tag, name: ownName(tag), language: tag }));
  return (
    <Pick
      bare
      label={t('language')}
      options={options}
      chosen={useReadingLanguage()}
      onChoose={(value) => {
        if (isLanguage(value)) onChoose(value);
      }}
    />
  );
}
