import { useState } from 'react';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { languageToRead } from './translation-languages.ts';

/** In which language minutes are read: that of the page, unless the reader asks for another. */
export interface ReadIn {
  /** BCP 47 tag of the translation that there is for this reader; null: none. */
  readonly language: string | null;
  /** They are read as they were written all the same. */
  readonly original: boolean;
  /** The reader has asked for this language. */
  readonly asked: boolean;
  /** Null: as they were written. */
  choose(language: string | null): void;
}

export function useReadIn(view: Pick<MeetingView, 'state' | 'you'>): ReadIn {
  const own = languageToRead(view, useReadingLanguage());
  const [asked, setAsked] = useState<string | null>(null);
  const [original, setOriginal] = useState(false);
  return {
    language: asked ?? own,
    original,
    asked: asked !== null,
    choose: (language) => {
      setOriginal(language === null);
      if (language !== null) setAsked(language);
    },
  };
}
