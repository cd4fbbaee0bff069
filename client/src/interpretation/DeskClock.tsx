import { useTranslations } from 'use-intl';
import { useTimes } from '../i18n/use-times.ts';
import { useNow } from '../ui/use-now.ts';
import styles from './DeskTurn.module.css';

const TICK_MS = 1_000;

/** The hour, by the clock of the body's city. */
export function DeskClock({ clock }: { readonly clock: { now(): number } }) {
  const t = useTranslations('briefing');
  const times = useTimes();
  const now = useNow(clock, TICK_MS);
  return (
    <p className={styles['turn']}>
      <span>{t('clock')}</span>
      <time className={styles['clock']}>{times.time(now)}</time>
    </p>
  );
}
