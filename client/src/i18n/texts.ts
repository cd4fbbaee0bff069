import type { Localized } from '@koinon/shared/kernel/localized';
import { LANGUAGES } from './languages.ts';
import type { Language } from './languages.ts';

/** A text as it is being written, in every language of the interface; empty where not yet. */
export type Texts = Readonly<Record<Language, string>>;

export const NO_TEXTS: Texts = { en: '', el: '', sl: '', ar: '' };

/** What has been written, without the languages in which nothing was. */
export function written(texts: Texts): Localized {
  const entries = Object.entries(texts).map(([tag, text]) => [tag, text.trim()] as const);
  return Object.fromEntries(entries.filter(([, text]) => text !== ''));
}

export function isEmpty(texts: Texts): boolean {
  return Object.keys(written(texts)).length === 0;
}

/** A text that is there, to be written on; languages that the interface does not have are left out. */
export function textsOf(text: Localized): Texts {
  const entries = LANGUAGES.map((language) => [language, text[language] ?? ''] as const);
  return { ...NO_TEXTS, ...Object.fromEntries(entries) };
}
