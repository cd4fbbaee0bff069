import { useLocale } from 'use-intl';
import { nearestLanguage } from './languages.ts';
import type { Language } from './languages.ts';

/** The language of the page, for texts that come in several. */
export function useReadingLanguage(): Language {
  return nearestLanguage(useLocale());
}
