import type { ContributionKind } from '@koinon/shared/floor/events';
import { isPointOfOrder } from '@koinon/shared/floor/list';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { secondsFor } from './budget-model.ts';
import type { ChosenBudget } from './budget-model.ts';
import { currentTurn, floorActions } from './model.ts';

interface GiveFloorProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly person: string;
  readonly name: string;
  readonly kind: ContributionKind;
  readonly budget: ChosenBudget;
  /** Offers also to let somebody in and give the floor back afterwards. */
  readonly lets?: boolean;
}

/** Gives the floor to somebody in particular; replies and questions can be let in between. */
export function GiveFloor(props: GiveFloorProps) {
  const { view, session, person, name, kind, budget, lets = false } = props;
  const t = useTranslations('floor');
  const waiting = view.pending.some(
    ({ command }) => command.type === 'GiveFloor' && command.person === person,
  );
  const turn = currentTurn(view);
  const actions = floorActions(session);
  const giving = { person, kind, seconds: secondsFor(view, kind, budget) };
  const between = lets && turn !== null && kind !== 'contribution' && !isPointOfOrder({ kind });
  return (
    <>
      <Button
        size="s"
        label={t('give', { name })}
        onPress={() => actions.give(giving)}
        waiting={waiting}
      >
        {t('giveShort')}
      </Button>
      {between && (
        <Button
          size="s"
          label={t('letInOf', { name, speaker: turn.name })}
          onPress={() => actions.give({ ...giving, interrupt: true })}
          waiting={waiting}
        >
          {t('letIn')}
        </Button>
      )}
    </>
  );
}
