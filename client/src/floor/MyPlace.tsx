import { turnPhase } from '@koinon/shared/floor/turn';
import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import hidden from '../ui/hidden.module.css';
import { Notice } from '../ui/Notice.tsx';
import { useNow } from '../ui/use-now.ts';
import { currentTurn, myFloor } from './model.ts';
import type { CurrentTurn } from './model.ts';
import { TurnClock } from './TurnClock.tsx';
import { TurnCredit } from './TurnCredit.tsx';

interface MyPlaceProps {
  readonly view: MeetingView;
  readonly clock: { now(): number };
}

/** Says what the floor has to do with me just now; nothing when nothing. */
export function MyPlace({ view, clock }: MyPlaceProps) {
  const t = useTranslations('floor');
  const mine = myFloor(view);
  const turn = currentTurn(view);
  if (mine.kind === 'speaking' && turn !== null) {
    return (
      <Notice tone="air" action={<TurnClock turn={turn} clock={clock} />}>
        <strong>{t('yours')}</strong> <TurnCredit credit={turn.credit} />
        <PhaseSaid turn={turn} clock={clock} />
      </Notice>
    );
  }
  if (mine.kind !== 'waiting') return null;
  return <Notice tone="act">{t('yourPlace', { place: mine.place })}</Notice>;
}

const TICK_MS = 500;

/** Tells whoever speaks without looking that the time is nearly over, and over. */
function PhaseSaid({
  turn,
  clock,
}: {
  readonly turn: CurrentTurn;
  readonly clock: { now(): number };
}) {
  const t = useTranslations('floor');
  const phase = turnPhase(turn, useNow(clock, TICK_MS));
  return (
    <span role="status" className={hidden['hidden']}>
      {phase === 'running' ? '' : t(`clock.${phase}`)}
    </span>
  );
}
