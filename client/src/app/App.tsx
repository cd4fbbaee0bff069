import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { InLanguage } from '../i18n/InLanguage.tsx';
import type { Language } from '../i18n/languages.ts';
import { ErrorBoundary } from './ErrorBoundary.tsx';
import { useLanguageChoice } from './language-choice.ts';
import { MeetingDoor } from './MeetingDoor.tsx';
import { MessagePage } from './MessagePage.tsx';
import type { PageAddress } from './page-address.ts';
import { useSessionInfo } from './session-info.ts';
import type { SignedIn } from './session-info.ts';
import { lazyPart } from '../ui/part.ts';

interface AppProps {
  readonly address: PageAddress | null;
}

/** The page: who one is on this session, in which language, and then one's place. */
export function App({ address }: AppProps) {
  const signedIn = useSessionInfo(address?.path ?? null);
  const info = signedIn.status === 'known' ? signedIn.info : null;
  const [spoken, choose] = useLanguageChoice(address?.language ?? null, info);
  if (spoken === null) return null;
  return (
    <InLanguage language={spoken.language} messages={spoken.messages}>
      <ErrorBoundary>
        <Page path={address?.path ?? ''} signedIn={signedIn} onLanguage={choose} />
      </ErrorBoundary>
    </InLanguage>
  );
}

const Administration = lazyPart(
  async () => (await import('./places/Administration.tsx')).Administration,
);

interface PageProps {
  readonly path: string;
  readonly signedIn: SignedIn;
  readonly onLanguage: (language: Language) => void;
}

function Page({ path, signedIn, onLanguage }: PageProps) {
  const t = useTranslations('common');
  switch (signedIn.status) {
    case 'asking':
      return <MessagePage title={t('loading')} />;
    case 'not-signed-in':
      return (
        <MessagePage title={t('notSignedInTitle')}>
          <p>{t('notSignedInText')}</p>
        </MessagePage>
      );
    case 'unreachable':
      return (
        <MessagePage title={t('unreachableTitle')}>
          <p>{t('unreachableText')}</p>
        </MessagePage>
      );
    case 'known':
      return signedIn.info.meeting === null ? (
        <Suspense>
          <Administration path={path} onLanguage={onLanguage} />
        </Suspense>
      ) : (
        <MeetingDoor path={path} info={signedIn.info} onLanguage={onLanguage} />
      );
    default:
      return signedIn satisfies never;
  }
}
