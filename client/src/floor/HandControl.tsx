import type { ContributionKind } from '@koinon/shared/floor/events';
import { isPointOfOrder } from '@koinon/shared/floor/list';
import { ChevronUp, Hand, LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { MenuButton } from '../ui/MenuButton.tsx';
import { KINDS } from './budget-model.ts';
import styles from './HandControl.module.css';
import { floorActions, myFloor } from './model.ts';

interface HandControlProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
}

/** When somebody who cannot raise a hand can. */
const RAISE_WHEN = {
  'not-open': 'raiseWhenOpen',
  'not-here': 'raiseWhenHere',
  'in-conflict': 'raiseInConflict',
} as const;

/** The one control of somebody who wants to speak: raise, lower, yield; other kinds are a press away. */
export function HandControl({ view, session }: HandControlProps) {
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const mine = myFloor(view);
  const waiting = isWaiting(view.pending, 'RaiseHand', 'LowerHand', 'YieldFloor');
  if (mine.kind === 'speaking' || mine.kind === 'next') {
    return (
      <Button kind="air" onPress={actions.yield} waiting={waiting} icon={<LogOut aria-hidden />}>
        {t('yield')}
      </Button>
    );
  }
  const hands = mine.kind === 'waiting' ? mine.hands : [];
  const why = mine.kind === 'cannot' ? mine.why : null;
  const reason = why === null ? null : t(RAISE_WHEN[why]);
  return (
    <div className={styles['control']}>
      {hands.length === 0 && (
        <Button
          kind={view.you.role === 'chair' ? 'plain' : 'act'}
          onPress={() => actions.raise()}
          waiting={waiting}
          unavailable={reason ?? (view.state.floor.listClosed ? t('listClosed') : null)}
          icon={<Hand aria-hidden />}
        >
          {t('raise')}
        </Button>
      )}
      {hands.map((kind) => (
        <Button
          key={kind}
          onPress={() => actions.lower(kind)}
          waiting={waiting}
          icon={<Hand aria-hidden />}
        >
          {kind === 'contribution' ? t('lower') : t('lowerOf', { kind: t(`kind.${kind}`) })}
        </Button>
      ))}
      {mine.kind !== 'cannot' && <OtherKinds view={view} hands={hands} onRaise={actions.raise} />}
    </div>
  );
}

interface OtherKindsProps {
  readonly view: MeetingView;
  readonly hands: readonly ContributionKind[];
  readonly onRaise: (kind: ContributionKind) => void;
}

/** A point of order can be raised besides, whoever waits or whether the list is closed. */
function OtherKinds({ view, hands, onRaise }: OtherKindsProps) {
  const t = useTranslations('floor');
  const waits = hands.some((kind) => !isPointOfOrder({ kind }));
  const points = hands.some((kind) => isPointOfOrder({ kind }));
  const kinds = KINDS.filter((kind) => {
    if (isPointOfOrder({ kind })) return !points;
    if (waits || view.state.floor.listClosed) return false;
    return kind !== 'contribution' || points;
  });
  if (kinds.length === 0) return null;
  return (
    <span className={styles['more']}>
      <MenuButton
        label={t('raiseFor')}
        icon={<ChevronUp aria-hidden />}
        items={kinds.map((kind) => ({
          id: kind,
          words: t(`kind.${kind}`),
          hint: t(`raiseMeans.${kind}`),
        }))}
        onChoose={(id) => {
          const kind = kinds.find((one) => one === id);
          if (kind !== undefined) onRaise(kind);
        }}
      />
    </span>
  );
}

export const GIVEN_BY_HAND = ['RaiseHand', 'LowerHand', 'YieldFloor'];
