import { useRef } from 'react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { nameOf } from '../i18n/names.ts';
import type { MeetingView } from '../session/meeting-session.ts';
import { classes } from '../ui/classes.ts';
import hidden from '../ui/hidden.module.css';
import { Panel } from '../ui/Panel.tsx';
import { currentTurn, handKey, speakingList } from './model.ts';
import type { Waiting } from './model.ts';
import { MoveHand } from './MoveHand.tsx';
import { Reasons } from './Reasons.tsx';
import styles from './SpeakingList.module.css';
import { TurnClock } from './TurnClock.tsx';
import { TurnCredit } from './TurnCredit.tsx';
import { useMoving } from './use-moving.ts';

interface SpeakingListProps {
  readonly view: MeetingView;
  readonly clock: { now(): number };
  /** What can be done with somebody who waits. */
  readonly actions?: (waiting: Waiting) => ReactNode;
  /** Asks for another place, from 1; who may not move hands leaves it out. */
  readonly onMove?: (person: string, position: number) => void;
  /** Stands under whoever speaks. */
  readonly underTurn?: ReactNode;
}

/** Who speaks and who waits, hall and online in one order, each with the reason for the place. */
export function SpeakingList({ view, clock, actions, onMove, underTurn }: SpeakingListProps) {
  const t = useTranslations('floor');
  const list = speakingList(view);
  const aside = <span className={styles['count']}>{t('waiting', { count: list.length })}</span>;
  return (
    <Panel title={t('list')} aside={aside}>
      {view.state.floor.open && <p className={styles['open']}>{t('open')}</p>}
      <Speaking view={view} clock={clock} />
      {underTurn}
      {view.state.floor.listClosed && <p className={styles['closed']}>{t('listClosed')}</p>}
      {list.length === 0 ? (
        <p className={styles['empty']}>{t('listEmpty')}</p>
      ) : (
        <Hands view={view} list={list} actions={actions} onMove={onMove} />
      )}
    </Panel>
  );
}

function Speaking({ view, clock }: Pick<SpeakingListProps, 'view' | 'clock'>) {
  const t = useTranslations('floor');
  const turn = currentTurn(view);
  if (turn === null) return <Announced view={view} />;
  return (
    <div className={styles['turn']}>
      <p className={styles['has']}>
        {t('has')}
        {turn.kind !== 'contribution' && ` · ${t(`kind.${turn.kind}`)}`}
      </p>
      <p className={styles['speaker']}>
        <bdi>{turn.name}</bdi> <TurnClock turn={turn} clock={clock} />{' '}
        <TurnCredit credit={turn.credit} />
      </p>
    </div>
  );
}

/** Who speaks next, when interpreters have ended. */
function Announced({ view }: Pick<SpeakingListProps, 'view'>) {
  const t = useTranslations('interpreted');
  const { announced } = view.state.floor;
  if (announced === null) return null;
  const name = nameOf(view.people, announced.person);
  return (
    <div className={classes(styles['turn'], styles['next'])}>
      <p className={styles['has']}>{t('finishing')}</p>
      <p className={styles['speaker']}>
        <span>{t('next', { name })}</span> <TurnCredit credit={announced.credit} />
      </p>
    </div>
  );
}

interface HandsProps extends Pick<SpeakingListProps, 'view'> {
  readonly list: readonly Waiting[];
  readonly actions: SpeakingListProps['actions'];
  readonly onMove: SpeakingListProps['onMove'];
}

function Hands({ view, list, actions, onMove }: HandsProps) {
  const t = useTranslations('floor');
  const ref = useRef<HTMLOListElement>(null);
  const { moved, move } = useMoving(ref, list, onMove ?? null);
  const places = list.filter(({ position }) => position !== null).length;
  return (
    <>
      <ol className={styles['list']} ref={ref}>
        {list.map((waiting) => (
          <li
            key={handKey(waiting)}
            data-hand={handKey(waiting)}
            tabIndex={onMove === undefined ? undefined : -1}
            className={classes(styles['entry'], waiting.person === view.you.id && styles['mine'])}
          >
            <span className={styles['place']}>{waiting.place}</span>
            <span className={styles['who']}>
              <bdi className={styles['name']}>{waiting.name}</bdi>
              <Reasons waiting={waiting} />
            </span>
            {(actions !== undefined || onMove !== undefined) && (
              <span className={styles['actions']}>
                {actions?.(waiting)}
                {onMove !== undefined && (
                  <MoveHand waiting={waiting} places={places} onMove={move} />
                )}
              </span>
            )}
          </li>
        ))}
      </ol>
      {onMove !== undefined && (
        <p role="status" className={hidden['hidden']}>
          {moved?.position !== null && moved !== null
            ? t('moved', { name: moved.name, place: moved.position })
            : ''}
        </p>
      )}
    </>
  );
}
