import { isSameLanguage, translationLanguages } from '../../minutes/translation/languages.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { accessTo } from './document-access.ts';

type Viewed = Pick<MeetingView, 'state' | 'you'>;

export function mayTranslate(view: Viewed): boolean {
  const part = { kind: 'translation', item: 'any', language: 'en' } as const;
  return accessTo(view, part) === 'write';
}

/** Languages, other than the one they are written in, in which somebody can read minutes that they do not keep. */
export function languagesToRead(view: Viewed): readonly string[] {
  const part = { kind: 'minutes', item: 'any' } as const;
  // Whoever keeps them has the text that counts before them, frozen or not.
  const keeps = view.you.role === 'chair' || view.you.role === 'clerk';
  return keeps || accessTo(view, part) === 'none' ? [] : translationLanguages(view);
}

/**
 * In which language somebody would read minutes that they do not write; null
 * where that is the one they are written in.
 */
export function languageToRead(view: Viewed, reading: string): string | null {
  return languagesToRead(view).find((tag) => isSameLanguage(tag, reading)) ?? null;
}
