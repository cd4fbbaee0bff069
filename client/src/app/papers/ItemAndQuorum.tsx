import { Suspense } from 'react';
import { useAllWords } from '../../i18n/OnceSpoken.tsx';
import type { MeetingSession, MeetingView } from '../../session/meeting-session.ts';
import { ItemAndMinutes } from './ItemAndMinutes.tsx';
import { lazyPart } from '../../ui/part.ts';
import styles from './ItemAndQuorum.module.css';
import type { Read, Reading } from './reading.ts';

/** Behind the first picture. */
const QuorumLine = lazyPart(async () => (await import('../../presence/QuorumLine.tsx')).QuorumLine);

interface ItemAndQuorumProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly reading: Reading | null;
  readonly onRead: Read;
}

/** What is before the meeting, and whether it can decide on it. */
export function ItemAndQuorum({ view, session, reading, onRead }: ItemAndQuorumProps) {
  const spoken = useAllWords();
  return (
    <div className={styles['head']}>
      <ItemAndMinutes view={view} reading={reading} onRead={onRead} />
      <div className={styles['quorum']}>
        <Suspense>{spoken && <QuorumLine view={view} session={session} />}</Suspense>
      </div>
    </div>
  );
}
