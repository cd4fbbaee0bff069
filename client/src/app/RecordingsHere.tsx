import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../i18n/OnceSpoken.tsx';
import { roleNow } from '../meeting/chair-model.ts';
import { SittingHead } from '../meeting/SittingHead.tsx';
import { RecordingList } from '../recording/RecordingList.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { addressWithout } from './page-address.ts';
import styles from './places/PageBeside.module.css';

interface RecordingsHereProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: MeetingSession;
}

/** The recordings at the end of the closing page. */
export function RecordingsHere(props: RecordingsHereProps) {
  return (
    <OnceSpoken>
      <Section {...props} />
    </OnceSpoken>
  );
}

/** The recordings as a page of their own, while the sitting goes on. */
export function RecordingsPage(props: RecordingsHereProps) {
  return (
    <OnceSpoken>
      <Page {...props} />
    </OnceSpoken>
  );
}

function Page(props: RecordingsHereProps) {
  const t = useTranslations('recording');
  return (
    <div className={styles['page']}>
      <nav className={styles['top']} aria-label={t('recordings')}>
        <a className={styles['back']} href={addressWithout(props.path, window.location.search)}>
          {t('back')}
        </a>
      </nav>
      <main className={styles['main']}>
        <SittingHead view={props.view} />
        <Section {...props} />
      </main>
    </div>
  );
}

function Section({ path, view, session }: RecordingsHereProps) {
  const t = useTranslations('recording');
  const role = roleNow(view);
  const keeps = role === 'chair' || role === 'clerk';
  return (
    <section aria-label={t('recordings')}>
      <h2>{t('recordings')}</h2>
      <RecordingList path={path} view={view} session={session} keeps={keeps} />
    </section>
  );
}
