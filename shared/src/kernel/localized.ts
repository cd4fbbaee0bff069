/** A text in several languages, by BCP 47 tag. */
export type Localized = Readonly<Record<string, string>>;

/** The text in the reader's language, else in English, else in whatever there is. */
export function inLanguage(text: Localized, language: string): string {
  const base = language.split('-')[0] ?? language;
  return text[language] ?? text[base] ?? text['en'] ?? Object.values(text)[0] ?? '';
}
