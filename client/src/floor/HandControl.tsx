import { Hand, LogOut } from 'lucide-react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { floorActions, myFloor } from './model.ts';

interface HandControlProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
}

/** The one control of somebody who wants to speak: raise, lower, yield. */
export function HandControl({ view, session }: HandControlProps) {
  const t = useTranslations('floor');
  const actions = floorActions(session);
  const mine = myFloor(view);
  const waiting = isWaiting(view.pending, 'RaiseHand', 'LowerHand', 'YieldFloor');
  switch (mine.kind) {
    case 'speaking':
      return (
        <Button kind="air" onPress={actions.yield} waiting={waiting} icon={<LogOut aria-hidden />}>
          {t('yield')}
        </Button>
      );
    case 'waiting':
      return (
        <Button onPress={actions.lower} waiting={waiting} icon={<Hand aria-hidden />}>
          {t('lower')}
        </Button>
      );
    case 'idle':
    case 'cannot': {
      const why = mine.kind === 'cannot' ? mine.why : null;
      const reason = why === 'not-open' ? t('raiseWhenOpen') : t('raiseWhenHere');
      return (
        <Button
          kind={view.you.role === 'chair' ? 'plain' : 'act'}
          onPress={actions.raise}
          waiting={waiting}
          unavailable={why === null ? null : reason}
          icon={<Hand aria-hidden />}
        >
          {t('raise')}
        </Button>
      );
    }
    default:
      return mine satisfies never;
  }
}

export const GIVEN_BY_HAND = ['RaiseHand', 'LowerHand', 'YieldFloor'];
