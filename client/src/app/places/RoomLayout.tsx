import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { classes } from '../../ui/classes.ts';
import { Scrolled } from '../../ui/Scrolled.tsx';
import styles from './RoomLayout.module.css';

interface RoomLayoutProps {
  readonly top: ReactNode;
  readonly notices: ReactNode;
  readonly agenda: ReactNode;
  readonly item: ReactNode;
  readonly stage: ReactNode;
  /** Beside and below the table: whoever signs, captions. */
  readonly beside?: ReactNode;
  readonly next?: ReactNode;
  readonly side: ReactNode;
  /** What is read or written beside the table, in place of the lists. */
  readonly paper: ReactNode | null;
  /** The item before the meeting in one line, for small screens. */
  readonly atHand: ReactNode;
  readonly bar: ReactNode;
}

/**
 * A room: agenda as a spine on the leading side, the table in the middle,
 * lists or a paper on the trailing side, one bar below. On a phone the table
 * comes first and the bar stays under the thumb.
 */
export function RoomLayout(props: RoomLayoutProps) {
  const { paper } = props;
  const t = useTranslations('meeting');
  return (
    <div className={classes(styles['room'], paper !== null && styles['withPaper'])}>
      <div className={styles['top']}>{props.top}</div>
      <main className={styles['main']}>
        <div className={styles['notices']}>{props.notices}</div>
        <Scrolled label={t('agenda')} className={styles['agenda']}>
          {props.agenda}
        </Scrolled>
        <div className={styles['centre']} data-centre>
          {props.item}
          <div className={styles['stage']} data-stage>
            {props.stage}
          </div>
          {props.beside}
        </div>
        {props.next !== undefined && <div className={styles['next']}>{props.next}</div>}
        {paper === null ? (
          <Scrolled label={t('lists')} className={styles['side']}>
            {props.side}
          </Scrolled>
        ) : (
          <div className={styles['paper']}>{paper}</div>
        )}
      </main>
      <footer className={styles['bar']}>
        {props.atHand}
        {props.bar}
      </footer>
    </div>
  );
}
