import { X } from 'lucide-react';
import { Suspense } from 'react';
import { useTranslations } from 'use-intl';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { headline } from '../../meeting/model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import styles from './MinutesPaper.module.css';
import { lazyPart } from '../../ui/part.ts';

interface MinutesPaperProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly onClose?: () => void;
}

const MinutesSheet = lazyPart(async () => (await import('./MinutesSheet.tsx')).MinutesSheet);

/** The minutes of the item before the meeting. */
export function MinutesPaper({ path, view, onClose }: MinutesPaperProps) {
  const t = useTranslations('meeting');
  const { item } = headline(view, useReadingLanguage());
  const name = item === null ? t('minutes') : t('minutesOf', { title: item.title });
  return (
    <section className={styles['paper']} aria-label={name}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{name}</h2>
        {onClose !== undefined && (
          <Button kind="quiet" label={t('closeMinutes')} onPress={onClose} icon={<X aria-hidden />}>
            {null}
          </Button>
        )}
      </div>
      {item === null ? (
        <p>{t('minutesWait')}</p>
      ) : (
        <Suspense>
          <MinutesSheet key={item.id} path={path} view={view} item={item.id} title={item.title} />
        </Suspense>
      )}
    </section>
  );
}
