import type { MinutesStyle } from '@koinon/shared/identity/minutes-style';
import { isLanguage } from '../i18n/languages.ts';

/** How a body keeps its minutes, as it is being written. */
export interface MinutesDraft {
  readonly style: MinutesStyle['style'];
  readonly times: boolean;
  /** One of those offered, or what has no tag yet. */
  readonly language: string;
  /** The tag of a language that is not offered. */
  readonly tag: string;
}

export const NO_LANGUAGE = '';
export const OTHER_LANGUAGE = 'other';

export function draftOfMinutes({
  style,
  times,
  language = NO_LANGUAGE,
}: MinutesStyle): MinutesDraft {
  const isOffered = language === NO_LANGUAGE || isLanguage(language);
  return isOffered
    ? { style, times, language, tag: '' }
    : { style, times, language: OTHER_LANGUAGE, tag: language };
}

/** What is to be kept of a draft; null where its tag is none. */
export function minutesOfDraft({ style, times, language, tag }: MinutesDraft): MinutesStyle | null {
  if (language === NO_LANGUAGE) return { style, times };
  const said = language === OTHER_LANGUAGE ? canonicalTag(tag) : language;
  return said === null ? null : { style, times, language: said };
}

/** A tag as it is written everywhere, `pt-br` as `pt-BR`; null for what is none, or has no name. */
function canonicalTag(tag: string): string | null {
  try {
    const [canonical] = Intl.getCanonicalLocales(tag.trim());
    if (canonical === undefined) return null;
    const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
    return names.of(canonical) === undefined ? null : canonical;
  } catch {
    return null;
  }
}
