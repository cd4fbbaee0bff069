import { useEffect } from 'react';
import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components/I18nProvider';
import { IntlProvider } from 'use-intl';
import { directionOf, LOCALES } from './languages.ts';
import type { Language } from './languages.ts';
import type { messages as english } from './messages/en/index.ts';
import type { FirstMessages, Messages } from './messages/translation.ts';
import { ownZone } from './zone.ts';

interface InLanguageProps {
  readonly language: Language;
  readonly messages: Messages | FirstMessages;
  readonly children: ReactNode;
}

const TIME_ZONE = ownZone();

/** Everything beneath speaks one language, and the page says which. */
export function InLanguage({ language, messages, children }: InLanguageProps) {
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = directionOf(language);
  }, [language]);
  return (
    <IntlProvider
      locale={LOCALES[language]}
      // The library takes the English words themselves for the type of every language.
      messages={messages as typeof english}
      timeZone={TIME_ZONE}
    >
      <I18nProvider locale={LOCALES[language]}>{children}</I18nProvider>
    </IntlProvider>
  );
}
