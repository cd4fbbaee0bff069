import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import { Panel } from '../ui/Panel.tsx';
import { currentTurn, speakingList } from './model.ts';
import type { Waiting } from './model.ts';
import styles from './SpeakingList.module.css';
import { TurnClock } from './TurnClock.tsx';

interface SpeakingListProps {
  readonly view: MeetingView;
  readonly clock: { now(): number };
  /** What can be done with somebody who waits. */
  readonly actions?: (waiting: Waiting) => ReactNode;
  /** Stands under whoever speaks. */
  readonly underTurn?: ReactNode;
}

/** Who speaks and who waits, in order. */
export function SpeakingList({ view, clock, actions, underTurn }: SpeakingListProps) {
  const t = useTranslations('floor');
  const list = speakingList(view);
  const turn = currentTurn(view);
  const aside = <span className={styles['count']}>{t('waiting', { count: list.length })}</span>;
  return (
    <Panel title={t('list')} aside={aside}>
      {view.state.floor.open && <p className={styles['open']}>{t('open')}</p>}
      {turn !== null && (
        <div className={styles['turn']}>
          <p className={styles['has']}>{t('has')}</p>
          <p className={styles['speaker']}>
            <bdi>{turn.name}</bdi> <TurnClock turn={turn} clock={clock} />
          </p>
          {underTurn}
        </div>
      )}
      {list.length === 0 ? (
        <p className={styles['empty']}>{t('listEmpty')}</p>
      ) : (
        <ol className={styles['list']}>
          {list.map((waiting) => (
            <li
              key={waiting.person}
              className={classes(styles['entry'], waiting.person === view.you.id && styles['mine'])}
            >
              <span className={styles['place']}>{waiting.place}</span>
              <bdi className={styles['name']}>{waiting.name}</bdi>
              {actions?.(waiting)}
            </li>
          ))}
        </ol>
      )}
    </Panel>
  );
}
