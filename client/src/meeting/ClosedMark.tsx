import { EyeOff } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import styles from './ClosedMark.module.css';
import { closedToPublic } from './publicity-model.ts';

interface ClosedMarkProps {
  readonly view: Pick<MeetingView, 'state'>;
  /** For the gallery: what it misses, and when it goes on. */
  readonly forGallery?: boolean;
}

/** For as long as the public cannot follow: that it is so, since when, and why. */
export function ClosedMark({ view, forGallery = false }: ClosedMarkProps) {
  const t = useTranslations('publicity');
  const times = useTimes();
  const closed = closedToPublic(view);
  if (closed === null) return null;
  const { scope, reason, since } = closed;
  return (
    <div className={styles['closed']} data-testid="closed-to-public">
      <EyeOff aria-hidden className={styles['icon']} />
      <div>
        <p>
          <strong>{t(`closed.${scope}`, { time: times.time(since) })}</strong>{' '}
          <span>{t('because', { reason })}</span>
        </p>
        {forGallery && (
          <p>
            {t('forGallery')} {t(`goesOn.${scope}`)}
          </p>
        )}
      </div>
    </div>
  );
}
