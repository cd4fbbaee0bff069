import { useTranslations } from 'use-intl';
import { Briefing } from '../../interpretation/briefing/Briefing.tsx';
import { PoolPage } from '../../interpretation/briefing/PoolPage.tsx';
import type { Language } from '../../i18n/languages.ts';
import { SittingHead } from '../../meeting/SittingHead.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import { addressWithout } from '../page-address.ts';
import styles from './PageBeside.module.css';

interface PageBesideProps {
  readonly path: string;
  /** Which page: the briefing pack, or the city's interpreters. */
  readonly page: string;
  readonly view: MeetingView;
  readonly session: MeetingSession;
  readonly onLanguage: (language: Language) => void;
}

/** A page beside the meeting, for before it, during it, and on paper: nobody comes in by looking at it. */
export function PageBeside({ path, page, view, session, onLanguage }: PageBesideProps) {
  const t = useTranslations('briefing');
  const pool = page === 'interpreters';
  return (
    <div className={styles['page']}>
      <nav className={styles['top']} aria-label={t(pool ? 'pool' : 'pack')}>
        <a className={styles['back']} href={addressWithout(path, window.location.search)}>
          {t('back')}
        </a>
        {!pool && <Button onPress={() => window.print()}>{t('print')}</Button>}
        <LanguagePick onChoose={onLanguage} />
      </nav>
      <main className={styles['main']}>
        {pool ? (
          <PoolPage path={path} />
        ) : (
          <>
            <SittingHead view={view} />
            <Briefing path={path} view={view} session={session} />
          </>
        )}
      </main>
    </div>
  );
}
