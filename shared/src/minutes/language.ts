import type { votingSentences as resultsInEnglish } from './results/words/en.ts';
import type { words as factsInEnglish } from './words/en.ts';
import type { Translation } from './words/translation.ts';

/** Languages in which the record says its facts. */
export const MINUTES_LANGUAGES = ['en', 'el', 'sl', 'ar'] as const;
export type MinutesLanguage = (typeof MINUTES_LANGUAGES)[number];

/** All that is needed to say facts in a language. */
export interface Wording {
  readonly language: MinutesLanguage;
  readonly facts: Translation<typeof factsInEnglish>;
  readonly results: Translation<typeof resultsInEnglish>;
}

/** How numbers and dates are written in each. */
const LOCALES: Readonly<Record<MinutesLanguage, string>> = {
  en: 'en-GB',
  el: 'el-GR',
  sl: 'sl-SI',
  ar: 'ar-AE',
};

export function localeOf(language: MinutesLanguage): string {
  return LOCALES[language];
}

/** The language nearest to what somebody reads. */
export function minutesLanguage(tag: string): MinutesLanguage {
  const base = tag.toLowerCase().split('-')[0];
  return MINUTES_LANGUAGES.find((language) => language === base) ?? 'en';
}

/** Brings a language's words when they are wanted: a page needs one language of four. */
export async function wordingOf(language: MinutesLanguage): Promise<Wording> {
  const [facts, results] = await WORDS[language]();
  return { language, facts: facts.words, results: results.votingSentences };
}

const WORDS = {
  en: () => Promise.all([import('./words/en.ts'), import('./results/words/en.ts')]),
  el: () => Promise.all([import('./words/el.ts'), import('./results/words/el.ts')]),
  sl: () => Promise.all([import('./words/sl.ts'), import('./results/words/sl.ts')]),
  ar: () => Promise.all([import('./words/ar.ts'), import('./results/words/ar.ts')]),
} as const;
