import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { owedArrival, presenceActions } from './model.ts';

interface ArrivalNoticeProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['Arrive', 'Leave'];

/**
 * Keeps me noted as present while I am in the room: when only the line had
 * let me go I arrive again by myself, when the clerk noted me as gone I am
 * asked.
 */
export function ArrivalNotice({ view, session }: ArrivalNoticeProps) {
  const t = useTranslations('presence');
  const owed = owedArrival(view);
  const waiting = isWaiting(view.pending, 'Arrive');
  const gone = view.state.attendance.past.length;
  useEffect(() => {
    if (owed === 'arrive') presenceActions(session).arrive();
    // Once for each time that the line let go.
  }, [owed, gone, session]);
  return (
    <>
      {owed === 'ask' && !waiting && (
        <Notice
          tone="heed"
          action={
            <Button kind="act" onPress={presenceActions(session).arrive}>
              {t('here')}
            </Button>
          }
        >
          {t('notedGone')}
        </Notice>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </>
  );
}
