import type { ListMode } from '@koinon/shared/floor/events';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Pick as PickOne } from '../ui/Pick.tsx';
import { Segments } from '../ui/Segments.tsx';
import { BUDGETS } from './budget-model.ts';
import type { ChosenBudget } from './budget-model.ts';
import styles from './FloorControls.module.css';
import { floorActions } from './model.ts';
import { useTimeWords } from './use-time-words.ts';

interface FloorControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly budget: ChosenBudget;
  readonly onBudget: (budget: ChosenBudget) => void;
  /** What the next step offers already stands there and not here. */
  readonly except: string | null;
}

const GIVEN_HERE = [
  'GiveFloor',
  'BeginTurn',
  'TakeFloor',
  'ExtendTurn',
  'PauseTurn',
  'ResumeTurn',
  'DropInterruptedTurn',
  'OpenFloor',
  'CloseFloor',
  'MoveOnList',
  'SetListMode',
  'CloseList',
  'OpenList',
];
const AS_SET = 'as-set';
const NO_LIMIT = 'none';
const MODES: readonly ListMode[] = ['in-order', 'balanced', 'rounds'];

/** How the chair keeps the list: its order, whether it is open, and the time for a turn. */
export function FloorControls(props: FloorControlsProps) {
  const { view, session, except } = props;
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const { open, listClosed, mode } = view.state.floor;
  if (view.state.meeting.status !== 'open') return null;
  return (
    <div className={styles['controls']}>
      <div className={styles['mode']}>
        <Segments
          label={t('mode')}
          labelled
          segments={MODES.map((value) => ({ value, name: t(`modeName.${value}`) }))}
          chosen={mode}
          onChoose={(value) => {
            const chosen = MODES.find((one) => one === value);
            if (chosen !== undefined) actions.setMode(chosen);
          }}
        />
        <p className={styles['hint']}>{t(`modeMeans.${mode}`)}</p>
      </div>
      <NextBudget {...props} />
      <Button
        size="s"
        onPress={listClosed ? actions.openList : actions.closeList}
        waiting={isWaiting(view.pending, 'OpenList', 'CloseList')}
      >
        {listClosed ? t('openList') : t('closeList')}
      </Button>
      {except !== 'CloseFloor' && (
        <Button
          size="s"
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

/** The time of the next turns, where it is not what is set for their kind. */
function NextBudget({ budget, onBudget }: Pick<FloorControlsProps, 'budget' | 'onBudget'>) {
  const t = useTranslations('floor');
  const time = useTimeWords();
  const options = BUDGETS.map((seconds) => ({
    value: seconds === null ? NO_LIMIT : String(seconds),
    name: time(seconds),
  }));
  return (
    <PickOne
      label={t('budget')}
      options={[{ value: AS_SET, name: t('asSet') }, ...options]}
      chosen={budget === null ? NO_LIMIT : String(budget)}
      onChoose={(value) => {
        if (value === AS_SET) onBudget(AS_SET);
        else onBudget(value === NO_LIMIT ? null : Number(value));
      }}
    />
  );
}
