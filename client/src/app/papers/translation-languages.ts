import { constitutionOf } from '@koinon/shared/meeting/meeting';
import { languageOfRecord } from '@koinon/shared/meeting/record-language';
import type { MeetingView } from '../../session/meeting-session.ts';
import { LANGUAGES } from '../../i18n/languages.ts';
import { accessTo } from './document-access.ts';

type Viewed = Pick<MeetingView, 'state' | 'you'>;

/** BCP 47 tag of the language in which the minutes count; `und` where nobody has said. */
export function recordLanguage({ state }: Pick<MeetingView, 'state'>): string {
  return languageOfRecord(constitutionOf(state.meeting));
}

/** Languages that these minutes can be translated into: those that are spoken or read here. */
export function translationLanguages({ state }: Pick<MeetingView, 'state'>): readonly string[] {
  const spoken = Object.keys(state.interpretation.channels);
  const record = baseOf(recordLanguage({ state }));
  return [...new Set([...LANGUAGES, ...spoken])].filter((tag) => baseOf(tag) !== record);
}

export function mayTranslate(view: Viewed): boolean {
  const part = { kind: 'translation', item: 'any', language: 'en' } as const;
  return accessTo(view, part) === 'write';
}

/**
 * In which language somebody would read minutes that they do not write; null
 * where that is the one they are written in.
 */
export function languageToRead(view: Viewed, reading: string): string | null {
  const part = { kind: 'minutes', item: 'any' } as const;
  // Whoever keeps them has the text that counts before them, frozen or not.
  const keeps = view.you.role === 'chair' || view.you.role === 'clerk';
  if (keeps || accessTo(view, part) === 'none') return null;
  return translationLanguages(view).find((tag) => baseOf(tag) === reading) ?? null;
}

function baseOf(tag: string): string {
  return tag.toLowerCase().split('-')[0] ?? tag;
}
