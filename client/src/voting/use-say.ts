import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import { sayIn } from './say.ts';
import type { Say } from './say.ts';

/** Rules and results in the language of the page. */
export function useSay(): Say {
  const locale = useLocale();
  const { votingSentences } = useMessages();
  return useMemo(() => sayIn(locale, votingSentences), [locale, votingSentences]);
}
