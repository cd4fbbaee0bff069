import { useCallback, useEffect, useState } from 'react';
import { useTranslations } from 'use-intl';
import type { Language } from '../../i18n/languages.ts';
import { CallForm } from '../../meeting/calling/CallForm.tsx';
import { fetchMeetings } from '../../meeting/calling/city-meetings.ts';
import type { CalledMeeting } from '../../meeting/calling/city-meetings.ts';
import { MeetingLinks } from '../../meeting/calling/MeetingLinks.tsx';
import { Button } from '../../ui/Button.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { Panel } from '../../ui/Panel.tsx';
import { LanguagePick } from '../LanguagePick.tsx';
import styles from './Administration.module.css';

interface AdministrationProps {
  readonly path: string;
  readonly onLanguage: (language: Language) => void;
}

type Meetings =
  | { readonly status: 'loading' }
  | { readonly status: 'failed' }
  | { readonly status: 'known'; readonly meetings: readonly CalledMeeting[] };

/** The administrator's page: the city's meetings, and calling a new one. */
export function Administration({ path, onLanguage }: AdministrationProps) {
  const t = useTranslations('administration');
  const [meetings, setMeetings] = useState<Meetings>({ status: 'loading' });
  const [called, setCalled] = useState(false);
  const load = useCallback(async () => {
    const found = await fetchMeetings(path);
    setMeetings(found === null ? { status: 'failed' } : { status: 'known', meetings: found });
  }, [path]);
  useEffect(() => void load(), [load]);
  return (
    <div className={styles['page']}>
      <header className={styles['top']}>
        <h1 className={styles['title']}>{t('title')}</h1>
        <LanguagePick onChoose={onLanguage} />
      </header>
      <main className={styles['main']}>
        <div className={styles['list']}>
          <div role="status">{called && <Notice tone="act">{t('called')}</Notice>}</div>
          <MeetingList meetings={meetings} onRetry={() => void load()} />
        </div>
        <Panel title={t('call')}>
          <CallForm
            path={path}
            onCalled={() => {
              setCalled(true);
              void load();
            }}
          />
        </Panel>
      </main>
    </div>
  );
}

interface MeetingListProps {
  readonly meetings: Meetings;
  readonly onRetry: () => void;
}

function MeetingList({ meetings, onRetry }: MeetingListProps) {
  const t = useTranslations('administration');
  const common = useTranslations('common');
  switch (meetings.status) {
    case 'loading':
      return <p>{common('loading')}</p>;
    case 'failed':
      return (
        <Notice tone="heed" action={<Button onPress={onRetry}>{common('retry')}</Button>}>
          {t('loadFailed')}
        </Notice>
      );
    case 'known':
      return meetings.meetings.length === 0 ? (
        <p>{t('none')}</p>
      ) : (
        meetings.meetings.map((meeting) => <MeetingLinks key={meeting.id} meeting={meeting} />)
      );
    default:
      return meetings satisfies never;
  }
}
