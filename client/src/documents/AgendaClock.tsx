import { Clock } from 'lucide-react';
import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import type { AgendaTimes } from './agenda-times.ts';
import styles from './AgendaSpine.module.css';

const HOUR_MIN = 60;

/** How long the sitting is planned to take, when it is expected to end, and whether it is behind. */
export function AgendaClock({ times }: { readonly times: AgendaTimes }) {
  const t = useTranslations('agenda.clock');
  const { time } = useTimes();
  const { total, ends, late } = times;
  if (total === null) return null;
  const hours = Math.floor(total / HOUR_MIN);
  const minutes = total % HOUR_MIN;
  return (
    <p className={styles['clock']}>
      <Clock aria-hidden size={16} />
      <span>{hours > 0 ? t('hours', { hours, minutes }) : t('minutes', { minutes })}</span>
      {ends !== null && (
        <span>{t(ends.earliest ? 'endsFrom' : 'ends', { time: time(ends.at) })}</span>
      )}
      {late !== null && late > 0 && (
        <strong className={styles['late']}>{t('late', { minutes: late })}</strong>
      )}
      {late !== null && late < 0 && <span>{t('early', { minutes: -late })}</span>}
    </p>
  );
}
