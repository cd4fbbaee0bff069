import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import styles from './FloorControls.module.css';
import { BUDGETS, EXTENSION, floorActions } from './model.ts';

interface FloorControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly budget: number | null;
  readonly onBudget: (seconds: number | null) => void;
  /** What the next step offers already stands there and not here. */
  readonly except: string | null;
}

const GIVEN_HERE = ['GiveFloor', 'TakeFloor', 'ExtendTurn', 'OpenFloor', 'CloseFloor'];
const NO_LIMIT = 'none';
const MINUTE_S = 60;

/** What a chair can do with the floor besides the next step. */
export function FloorControls(props: FloorControlsProps) {
  const { view, session, budget, onBudget, except } = props;
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const { open } = view.state.floor;
  if (view.state.meeting.status !== 'open') return null;
  const options = BUDGETS.map((seconds) => ({
    value: seconds === null ? NO_LIMIT : String(seconds),
    name: seconds === null ? t('noLimit') : t('minutes', { count: seconds / MINUTE_S }),
  }));
  return (
    <div className={styles['controls']}>
      <PickOne
        label={t('budget')}
        options={options}
        chosen={budget === null ? NO_LIMIT : String(budget)}
        onChoose={(value) => onBudget(value === NO_LIMIT ? null : Number(value))}
      />
      {except !== 'CloseFloor' && (
        <Button
          onPress={open ? actions.closeOpen : actions.openToAll}
          waiting={isWaiting(view.pending, 'OpenFloor', 'CloseFloor')}
        >
          {open ? t('closeOpen') : t('openToAll')}
        </Button>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

/** What a chair can do with the turn that runs. */
export function TurnControls({
  view,
  session,
  except,
}: Omit<FloorControlsProps, 'budget' | 'onBudget'>) {
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const { turn } = view.state.floor;
  if (turn === null) return null;
  return (
    <div className={styles['turn']}>
      <Button
        size="s"
        onPress={() => actions.extend(EXTENSION)}
        unavailable={turn.seconds === null ? t('extendNoLimit') : null}
        waiting={isWaiting(view.pending, 'ExtendTurn')}
      >
        {t('extend')}
      </Button>
      {except !== 'TakeFloor' && (
        <Button size="s" onPress={actions.takeBack} waiting={isWaiting(view.pending, 'TakeFloor')}>
          {t('takeBack')}
        </Button>
      )}
    </div>
  );
}
