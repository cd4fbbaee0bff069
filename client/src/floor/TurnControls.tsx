import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { clockText } from '../ui/duration.ts';
import { isWaiting } from '../ui/given.ts';
import { interruptedTurns } from './interrupted-model.ts';
import { EXTENSION, floorActions } from './model.ts';
import styles from './TurnControls.module.css';

interface TurnControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  /** What the next step offers already stands there and not here. */
  readonly except: string | null;
}

/** What a chair can do with the turn that runs, and with those that were broken off. */
export function TurnControls({ view, session, except }: TurnControlsProps) {
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const { turn, announced } = view.state.floor;
  return (
    <>
      {turn !== null && (
        <div className={styles['turn']}>
          <Button
            size="s"
            onPress={turn.pausedAt === null ? actions.pause : actions.resume}
            waiting={isWaiting(view.pending, 'PauseTurn', 'ResumeTurn')}
          >
            {turn.pausedAt === null ? t('pause') : t('resume')}
          </Button>
          <Button
            size="s"
            onPress={() => actions.extend(EXTENSION)}
            unavailable={turn.seconds === null ? t('extendNoLimit') : null}
            waiting={isWaiting(view.pending, 'ExtendTurn')}
          >
            {t('extend')}
          </Button>
          {except !== 'TakeFloor' && (
            <Button
              size="s"
              onPress={actions.takeBack}
              waiting={isWaiting(view.pending, 'TakeFloor')}
            >
              {t('takeBack')}
            </Button>
          )}
        </div>
      )}
      {announced !== null && <AnnouncedControls view={view} session={session} except={except} />}
      <InterruptedTurns view={view} session={session} except={except} />
    </>
  );
}

/** The next turn waits for interpreters: begin it now, or take it back. */
function AnnouncedControls({ view, session, except }: TurnControlsProps) {
  const t = useTranslations('floor');
  const interpreted = useTranslations('interpreted');
  const actions = floorActions(session);
  return (
    <div className={styles['turn']}>
      {except !== 'BeginTurn' && (
        <Button size="s" onPress={actions.begin} waiting={isWaiting(view.pending, 'BeginTurn')}>
          {interpreted('startNow')}
        </Button>
      )}
      <Button size="s" onPress={actions.takeBack} waiting={isWaiting(view.pending, 'TakeFloor')}>
        {t('takeBack')}
      </Button>
    </div>
  );
}

function InterruptedTurns({ view, session, except }: TurnControlsProps) {
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const turns = interruptedTurns(view);
  if (turns.length === 0) return null;
  return (
    <section aria-label={t('interrupted')} className={styles['interrupted']}>
      <p className={styles['label']} aria-hidden="true">
        {t('interrupted')}
      </p>
      <ul>
        {turns.map(({ person, name, kind, seconds, next }) => (
          <li key={`${person} ${kind}`} className={styles['entry']}>
            <span className={styles['who']}>
              <bdi>{name}</bdi>{' '}
              <span className={styles['left']}>
                {seconds === null ? t('noLimit') : t('timeLeftOf', { time: clockText(seconds) })}
              </span>
            </span>
            {next && except !== 'ResumeTurn' && (
              <Button
                size="s"
                onPress={actions.resume}
                waiting={isWaiting(view.pending, 'ResumeTurn')}
              >
                {t('letGoOnOf', { name })}
              </Button>
            )}
            <Button
              size="s"
              kind="quiet"
              label={t('dropRestOf', { name })}
              onPress={() => actions.dropInterrupted(person)}
              waiting={isWaiting(view.pending, 'DropInterruptedTurn')}
            >
              {t('dropRest')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
