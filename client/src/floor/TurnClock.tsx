import { secondsLeft } from '@koinon/shared/floor/floor';
import { useTranslations } from 'use-intl';
import { classes } from '../ui/classes.ts';
import { clockText } from '../ui/duration.ts';
import { useNow } from '../ui/use-now.ts';
import type { CurrentTurn } from './model.ts';
import styles from './TurnClock.module.css';

interface TurnClockProps {
  readonly turn: CurrentTurn;
  readonly clock: { now(): number };
}

const TICK_MS = 250;

/** Time left of a turn, or time spoken where there is no limit. */
export function TurnClock({ turn, clock }: TurnClockProps) {
  const t = useTranslations('floor');
  const now = useNow(clock, TICK_MS);
  const left = secondsLeft(turn, now);
  const over = left !== null && left < 0;
  const words = left === null ? t('spoken') : over ? t('over') : t('timeLeft');
  const seconds = left ?? Math.max(0, (now - turn.since) / 1_000);
  return (
    <p className={classes(styles['clock'], over && styles['over'])} role="timer">
      <span className={styles['words']}>{words}</span>{' '}
      <span className={styles['time']} dir="ltr">
        {clockText(seconds)}
      </span>
    </p>
  );
}
