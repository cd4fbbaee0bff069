import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './ClosedPage.module.css';
import { headline } from './model.ts';

interface ClosedPageProps {
  readonly view: MeetingView;
  /** What is still to be read or written. */
  readonly children?: ReactNode;
}

/** The last page of a meeting: when it was, and the seal under its record. */
export function ClosedPage({ view, children }: ClosedPageProps) {
  const t = useTranslations('meeting');
  const times = useTimes();
  const { title, body } = headline(view, useReadingLanguage());
  const { meeting, minutes } = view.state;
  if (meeting.status !== 'closed') return null;
  return (
    <main className={styles['page']}>
      <div className={styles['sheet']}>
        <p className={styles['body']}>{body}</p>
        <h1 className={styles['title']}>{title}</h1>
        <p className={styles['closed']}>{t('closedTitle')}</p>
        <p>
          {times.day(meeting.closedAt)}
          {'. '}
          {t('closedFromTo', {
            from: times.time(meeting.openedAt),
            to: times.zoned(meeting.closedAt),
          })}
        </p>
        {minutes.own.status !== 'published' && <p>{t('closedThanks')}</p>}
        <div className={styles['seal']}>
          <h2>{t('seal')}</h2>
          <p>{t('sealText', { count: view.n })}</p>
          <code className={styles['hash']} dir="ltr" translate="no">
            {view.head}
          </code>
        </div>
        {children}
      </div>
    </main>
  );
}
