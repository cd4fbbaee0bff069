import type { SessionInfo } from '@koinon/shared/wire';
import { useCallback, useEffect, useState } from 'react';
import { isLanguage, nearestLanguage } from '../i18n/languages.ts';
import type { Language } from '../i18n/languages.ts';
import { loadFirstMessages, loadMessages } from '../i18n/messages.ts';
import type { FirstMessages, Messages } from '../i18n/messages/translation.ts';
import { allWords } from '../i18n/OnceSpoken.tsx';
import { useStore } from '../ui/store.ts';

export interface Spoken {
  readonly language: Language;
  /** All of them, or those of the gallery's first picture. */
  readonly messages: Messages | FirstMessages;
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
  const takesPart = info !== null && info.role !== 'guest';
  const all = useStore(allWords) || takesPart;
  useEffect(() => {
    let current = true;
    const load = all ? loadMessages : loadFirstMessages;
    void load(wanted).then((messages) => {
      if (current) setSpoken({ language: wanted, messages });
    });
    return () => {
      current = false;
    };
  }, [wanted, all]);
  const choose = useCallback(
    (language: Language) => {
      setChosen(language);
      if (info !== null) localStorage.setItem(storageKey(info, 'language'), language);
    },
    [info],
  );
  const isEnough = spoken !== null && (!takesPart || 'refusals' in spoken.messages);
  return [isEnough ? spoken : null, choose];
}

function firstLanguage(asked: string | null, info: SessionInfo | null): Language {
  if (asked !== null && isLanguage(asked)) return asked;
  if (info === null) return nearestLanguage(navigator.language);
  const kept = localStorage.getItem(storageKey(info, 'language'));
  return kept !== null && isLanguage(kept) ? kept : nearestLanguage(info.language);
}
