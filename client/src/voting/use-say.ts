import { useMemo } from 'react';
import { useLocale, useMessages } from 'use-intl';
import { sayIn } from '@koinon/shared/minutes/results/say';
import type { Say } from '@koinon/shared/minutes/results/say';

/** Rules and results in the language of the page. */
export function useSay(): Say {
  const locale = useLocale();
  const { votingSentences } = useMessages();
  return useMemo(() => sayIn(locale, votingSentences), [locale, votingSentences]);
}
