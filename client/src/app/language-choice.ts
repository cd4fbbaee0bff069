import type { SessionInfo } from '@koinon/shared/wire';
import { useCallback, useEffect, useState } from 'react';
import { isLanguage, nearestLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { loadMessages } from '../i18n/messages.ts';
import type { Messages } from '../i18n/messages/translation.ts';

export interface Spoken {
  readonly language: Language;
  readonly messages: Messages;
}

/** Where one person's choices of one meeting are kept on this device. */
export function storageKey({ meeting, person }: SessionInfo, what: string): string {
  return `koinon/${meeting ?? 'city'}/${person}/${what}`;
}

/**
 * The language of the page: what was asked for in the address, else what this
 * person chose here before, else what they read by default; before they are
 * known, the browser's.
 */
export function useLanguageChoice(
  asked: string | null,
  info: SessionInfo | null,
): readonly [Spoken | null, (language: Language) => void] {
  const [chosen, setChosen] = useState<Language | null>(null);
  const [spoken, setSpoken] = useState<Spoken | null>(null);
  const wanted = chosen ?? firstLanguage(asked, info);
  useEffect(() => {
    let current = true;
    void loadMessages(wanted).then((messages) => {
      if (current) setSpoken({ language: wanted, messages });
    });
    return () => {
      current = false;
    };
  }, [wanted]);
  const choose = useCallback(
    (language: Language) => {
      setChosen(language);
      if (info !== null) localStorage.setItem(storageKey(info, 'language'), language);
    },
    [info],
  );
  return [spoken, choose];
}

function firstLanguage(asked: string | null, info: SessionInfo | null): Language {
  if (asked !== null && isLanguage(asked)) return asked;
  if (info === null) return nearestLanguage(navigator.language);
  const kept = localStorage.getItem(storageKey(info, 'language'));
  return kept !== null && isLanguage(kept) ? kept : nearestLanguage(info.language);
}
