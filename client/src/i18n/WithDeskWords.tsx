import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { IntlProvider, useLocale, useMessages } from 'use-intl';
import { loadDeskMessages } from './messages.ts';
import type { deskMessages } from './messages/en/desk.ts';
import type { DeskMessages } from './messages/translation.ts';
import { useReadingLanguage } from './use-reading-language.ts';

/** Everything beneath can also say what only an administrator's page says. */
export function WithDeskWords({ children }: { readonly children: ReactNode }) {
  const language = useReadingLanguage();
  const locale = useLocale();
  const messages = useMessages();
  const [words, setWords] = useState<DeskMessages | null>(null);
  useEffect(() => {
    let current = true;
    void loadDeskMessages(language).then((loaded) => {
      if (current) setWords(loaded);
    });
    return () => {
      current = false;
    };
  }, [language]);
  return (
    words !== null && (
      // The library takes the English words themselves for the type of every language.
      <IntlProvider locale={locale} messages={{ ...messages, ...(words as typeof deskMessages) }}>
        {children}
      </IntlProvider>
    )
  );
}
