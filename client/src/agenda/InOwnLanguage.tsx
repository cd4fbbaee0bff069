import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Localized } from '@koinon/shared/kernel/localized';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';

interface InOwnLanguageProps {
  readonly text: Localized;
  readonly className?: string | undefined;
}

/** A text as the reader gets it, marked with its own language when that is another one. */
export function InOwnLanguage({ text, className }: InOwnLanguageProps) {
  const language = useReadingLanguage();
  const words = inLanguage(text, language);
  const found = Object.keys(text).find((tag) => text[tag] === words);
  return (
    <p className={className} lang={found === language ? undefined : found} dir="auto">
      {words}
    </p>
  );
}
