import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { InLanguage } from '../i18n/InLanguage.tsx';
import { OnceSpoken } from '../i18n/OnceSpoken.tsx';
import { sessionToCheckIn } from './check-in-address.ts';
import { useLanguageChoice } from './language-choice.ts';
import { MessagePage } from './MessagePage.tsx';

interface CheckInPageProps {
  readonly meeting: string;
  /** The address behind its path, with the code. */
  readonly hash: string;
}

/** Somebody scanned the hall's code: on to their session of the meeting, if this browser had one. */
export function CheckInPage({ meeting, hash }: CheckInPageProps) {
  const [spoken] = useLanguageChoice(null, null);
  const onwards = sessionToCheckIn(localStorage, meeting, hash);
  useEffect(() => {
    if (onwards !== null) window.location.replace(onwards);
  }, [onwards]);
  if (onwards !== null || spoken === null) return null;
  return (
    <InLanguage language={spoken.language} messages={spoken.messages}>
      <OnceSpoken>
        <NothingKnown />
      </OnceSpoken>
    </InLanguage>
  );
}

function NothingKnown() {
  const t = useTranslations('checkIn');
  return (
    <MessagePage title={t('noneTitle')}>
      <p>{t('noneText')}</p>
    </MessagePage>
  );
}
