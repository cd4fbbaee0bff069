import { inLanguage } from '@koinon/shared/kernel/localized';
import type { Localized } from '@koinon/shared/kernel/localized';

export interface ShownTitle {
  readonly text: string;
  /** Language of the text, when it is not the reader's. */
  readonly language: string | undefined;
}

/** The title as the reader gets it; null when there is none in any language. */
export function shownTitle(titles: Localized, language: string): ShownTitle | null {
  const text = inLanguage(titles, language);
  if (text === '') return null;
  const found = Object.keys(titles).find((tag) => titles[tag] === text) ?? language;
  return { text, language: found === language ? undefined : found };
}
