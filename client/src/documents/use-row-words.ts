import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { RowWords } from './translation-elements.ts';

const WORDS = [
  'hint',
  'untranslated',
  'stale',
  'changes',
  'onlyMarks',
  'unknown',
  'removed',
  'added',
  'end',
  'begin',
  'copy',
  'confirm',
  'confirmHint',
  'spare',
  'gone',
  'remove',
  'heading',
  'motionTitle',
  'motion',
  'decision',
] as const;

/** What is said beside the paragraphs, in the language of the page. */
export function useRowWords(
  language: string,
  mention: (kind: string, id: string) => string,
): RowWords {
  const t = useTranslations('translation.rows');
  return useMemo(() => {
    const said = Object.fromEntries(WORDS.map((word) => [word, t(word)]));
    // It has each of the words that are listed above.
    return { ...(said as Record<(typeof WORDS)[number], string>), language, mention };
  }, [t, language, mention]);
}
