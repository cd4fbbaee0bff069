import { isHere } from '@koinon/shared/presence/presence';
import { RefusedHere } from '../../i18n/RefusedHere.tsx';
import { ExcuseSwitch } from '../../presence/OwnPresence.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import styles from './GreenRoom.module.css';

interface CannotComeProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_AT_DOOR = ['Excuse', 'WithdrawExcuse'];

/** A member who cannot come says so at the door. */
export function CannotCome({ view, session }: CannotComeProps) {
  const { state, you } = view;
  if (isHere(state.attendance, you.id) || state.meeting.status === 'unplanned') return null;
  return (
    <div className={styles['cannot']}>
      <ExcuseSwitch view={view} session={session} />
      <RefusedHere refused={view.refused} types={GIVEN_AT_DOOR} onSeen={session.dismiss} />
    </div>
  );
}
