import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import { clockText } from '../ui/duration.ts';
import { useNow } from '../ui/use-now.ts';
import styles from './DeskTurn.module.css';
import { myTurn } from './desk-model.ts';

const TICK_MS = 1_000;

/** How long I have been on air, and that it is time for a rest. */
export function DeskTurn({
  view,
  clock,
}: {
  readonly view: MeetingView;
  readonly clock: { now(): number };
}) {
  const t = useTranslations('booth');
  const turn = myTurn(view, useNow(clock, TICK_MS));
  if (turn === null) return null;
  const over = turn.overMinutes > 0;
  return (
    <p className={classes(styles['turn'], over && styles['over'])}>
      <span>{t('turn')}</span>
      <span className={styles['clock']} role="timer" aria-label={t('turn')}>
        {clockText(turn.seconds)}
      </span>
      <span role="status">
        {over && <strong>{t('turnOver', { minutes: turn.overMinutes })}</strong>}
      </span>
    </p>
  );
}
