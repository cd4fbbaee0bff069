import { QuorumLine } from '../../presence/QuorumLine.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { ItemAndMinutes } from './ItemAndMinutes.tsx';
import styles from './ItemAndQuorum.module.css';
import type { Read, Reading } from './reading.ts';

interface ItemAndQuorumProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

/** What is before the meeting, and whether it can decide on it. */
export function ItemAndQuorum({ view, session, reading, onRead }: ItemAndQuorumProps) {
  return (
    <div className={styles['head']}>
      <ItemAndMinutes view={view} reading={reading} onRead={onRead} />
      <div className={styles['quorum']}>
        <QuorumLine view={view} session={session} />
      </div>
    </div>
  );
}
