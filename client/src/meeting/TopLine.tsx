import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { headline } from './model.ts';
import styles from './TopLine.module.css';

interface TopLineProps {
  readonly view: MeetingView;
  /** What can be done from here, at the end of the line. */
  readonly children?: ReactNode;
}

/** Which meeting this is, and how it stands. */
export function TopLine({ view, children }: TopLineProps) {
  const t = useTranslations('meeting');
  const times = useTimes();
  const { title, body, status, since } = headline(view, useReadingLanguage());
  return (
    <header className={styles['top']}>
      <div className={styles['names']}>
        <p className={styles['body']}>{body}</p>
        <h1 className={styles['title']}>{title}</h1>
      </div>
      <p className={styles['status']} data-status={status}>
        {t(`status.${status}`, { time: since === null ? '' : times.time(since) })}
      </p>
      <div className={styles['actions']}>{children}</div>
    </header>
  );
}
