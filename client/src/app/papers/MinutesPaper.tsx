import { History, X } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { OnceSpoken } from '../../i18n/OnceSpoken.tsx';
import { useReadingLanguage } from '../../i18n/use-reading-language.ts';
import { ClosedMark } from '../../meeting/ClosedMark.tsx';
import { headline } from '../../meeting/model.ts';
import type { MeetingView } from '../../session/meeting-session.ts';
import { Button } from '../../ui/Button.tsx';
import { lazyPart } from '../../ui/part.ts';
import { mayFollow } from '../may-follow.ts';
import styles from './MinutesPaper.module.css';

interface MinutesPaperProps {
  readonly path: string;
  readonly view: MeetingView;
  /** Left out where the minutes are always there. */
  readonly onClose?: () => void;
}

const MinutesDesk = lazyPart(async () => (await import('./MinutesDesk.tsx')).MinutesDesk);
const SoFar = lazyPart(async () => (await import('../../minutes/SoFar.tsx')).SoFar);

/** The minutes beside the table; whoever always has them there looks back from here too. */
export function MinutesPaper({ path, view, onClose }: MinutesPaperProps) {
  const t = useTranslations('meeting');
  const [back, setBack] = useState(false);
  const { item } = headline(view, useReadingLanguage());
  const name = item === null ? t('minutes') : t('minutesOf', { title: item.title });
  return (
    <section className={styles['paper']} aria-label={name}>
      <div className={styles['top']}>
        <h2 className={styles['title']}>{t('minutes')}</h2>
        {onClose === undefined ? (
          <Button
            kind="quiet"
            expanded={back}
            onPress={() => setBack(!back)}
            icon={<History aria-hidden size={20} />}
          >
            {t('soFar')}
          </Button>
        ) : (
          <Button kind="quiet" label={t('closeMinutes')} onPress={onClose} icon={<X aria-hidden />}>
            {null}
          </Button>
        )}
      </div>
      {mayFollow(view) ? (
        <Suspense>
          <OnceSpoken>
            {back && <SoFar view={view} />}
            <MinutesDesk path={path} view={view} />
          </OnceSpoken>
        </Suspense>
      ) : (
        <ClosedMark view={view} />
      )}
    </section>
  );
}
