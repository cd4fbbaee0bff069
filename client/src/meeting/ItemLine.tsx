import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../i18n/use-reading-language.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './ItemLine.module.css';
import { headline } from './model.ts';

/** The item before the meeting. */
export function ItemLine({ view }: { readonly view: MeetingView }) {
  const t = useTranslations('meeting');
  const { item } = headline(view, useReadingLanguage());
  return (
    <div className={styles['item']}>
      <p className={styles['label']}>{t('currentItem')}</p>
      <h2 className={styles['title']}>{item === null ? t('noItem') : item.title}</h2>
    </div>
  );
}
