import { minutesLanguage, wordingOf } from '@koinon/shared/minutes/language';
import { namesIn } from '@koinon/shared/minutes/names-in';
import type { Names } from '@koinon/shared/minutes/said';
import { sayerOf } from '@koinon/shared/minutes/sayer';
import type { Sayer } from '@koinon/shared/minutes/sayer';
import { useEffect, useMemo, useState } from 'react';
import { nameOf } from '../i18n/names.ts';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useZone } from '../i18n/zone.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { fetchPart } from '../ui/part.ts';

/** All that facts need to be said in the reader's language. */
export interface Wording {
  readonly sayer: Sayer;
  readonly names: Names;
}

/** The words of the record in the reader's language; null until they are there. */
export function useWording(view: MeetingView): Wording | null {
  const language = minutesLanguage(useReadingLanguage());
  const [sayer, setSayer] = useState<Sayer | null>(null);
  useEffect(() => {
    let current = true;
    setSayer(null);
    void fetchPart(() => wordingOf(language)).then((words) => {
      if (current) setSayer(sayerOf(words));
    });
    return () => {
      current = false;
    };
  }, [language]);
  const { people } = view;
  const timeZone = useZone();
  const names = useMemo(
    () => namesIn({ language, timeZone, person: (id) => nameOf(people, id) }),
    [language, people, timeZone],
  );
  return useMemo(() => sayer && { sayer, names }, [sayer, names]);
}
