import { useMemo } from 'react';
import { useLocale } from 'use-intl';

/** What languages are called in the language of the page, by BCP 47 tag. */
export function useLanguageName(): (tag: string) => string {
  const locale = useLocale();
  return useMemo(() => {
    const names = new Intl.DisplayNames([locale], { type: 'language' });
    return (tag) => names.of(tag) ?? tag;
  }, [locale]);
}
