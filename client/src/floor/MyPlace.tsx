import { useTranslations } from 'use-intl';
import type { MeetingView } from '../session/meeting-session.ts';
import { Notice } from '../ui/Notice.tsx';
import { currentTurn, myFloor } from './model.ts';
import { TurnClock } from './TurnClock.tsx';

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
        <strong>{t('yours')}</strong>
      </Notice>
    );
  }
  if (mine.kind !== 'waiting') return null;
  return <Notice tone="act">{t('yourPlace', { place: mine.place })}</Notice>;
}
