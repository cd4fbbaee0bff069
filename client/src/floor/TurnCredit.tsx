import type { TimeCredit } from '@koinon/shared/floor/credit';
import { useTranslations } from 'use-intl';
import styles from './TurnCredit.module.css';
import { useTimeWords } from './use-time-words.ts';

interface TurnCreditProps {
  readonly credit: TimeCredit | null;
}

/** What a turn got on top because of languages, and why; stands beside its clock. */
export function TurnCredit({ credit }: TurnCreditProps) {
  const t = useTranslations('interpreted');
  const time = useTimeWords();
  if (credit === null) return null;
  return (
    <span className={styles['credit']} data-testid="time-credit">
      {t('credit', { time: time(credit.seconds) })} {t(`because.${credit.because}`)}
    </span>
  );
}
