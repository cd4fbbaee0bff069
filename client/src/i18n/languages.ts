/** Languages of the interface, each under its own name. */
export const LANGUAGES = ['en', 'el', 'sl', 'ar'] as const;
export type Language = (typeof LANGUAGES)[number];

/** How numbers and dates are written in each. */
export const LOCALES: Readonly<Record<Language, string>> = {
  en: 'en-GB',
  el: 'el-GR',
  sl: 'sl-SI',
  ar: 'ar-AE',
};

export function isLanguage(tag: string): tag is Language {
  return LANGUAGES.some((language) => language === tag);
}

/** The interface's language nearest to what somebody reads. */
export function nearestLanguage(tag: string): Language {
  const base = tag.toLowerCase().split('-')[0] ?? tag;
  return isLanguage(base) ? base : 'en';
}

export function directionOf(tag: string): 'ltr' | 'rtl' {
  const base = tag.toLowerCase().split('-')[0] ?? tag;
  return RIGHT_TO_LEFT.includes(base) ? 'rtl' : 'ltr';
}

const RIGHT_TO_LEFT: readonly string[] = ['ar', 'fa', 'he', 'ur', 'ps', 'ckb', 'sd', 'ug', 'yi'];

/** What a language calls itself: `el` → Ελληνικά. */
export function ownName(tag: string): string {
  return new Intl.DisplayNames([tag], { type: 'language' }).of(tag) ?? tag;
}
