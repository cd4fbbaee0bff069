import { X } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { SoFar } from '../../minutes/SoFar.tsx';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { mayFollow } from '../may-follow.ts';
import styles from './MinutesPaper.module.css';

interface MinutesSoFarProps {
  readonly view: MeetingView;
  readonly onClose: () => void;
}

/** The one place to catch up after coming late. */
export function MinutesSoFar({ view, onClose }: MinutesSoFarProps) {
  const t = useTranslations('minutes.soFar');
  return (
    <section className={styles['paper']} aria-label={t('title')}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('title')}</h2>
        <Button kind="quiet" label={t('close')} onPress={onClose} icon={<X aria-hidden />}>
          {null}
        </Button>
      </div>
      {mayFollow(view) ? <SoFar view={view} /> : <ClosedMark view={view} />}
    </section>
  );
}
