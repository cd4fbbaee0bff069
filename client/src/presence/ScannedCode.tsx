import { useEffect, useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { ForWhom } from './CheckInForm.tsx';
import styles from './CheckInForm.module.css';
import { presenceActions } from './model.ts';
import { ownPresence } from './own-model.ts';

interface ScannedCodeProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** As the address brought it. */
  readonly code: string;
}

/**
 * Somebody scanned the code that the hall shows: they are checked in at once,
 * unless they are a substitute, who is asked for whom first.
 */
export function ScannedCode({ view, session, code }: ScannedCodeProps) {
  const t = useTranslations('checkIn');
  const common = useTranslations('common');
  const [seen, setSeen] = useState(false);
  const [standsFor, setStandsFor] = useState('');
  const asks = ownPresence(view).mayStandFor.length > 0;
  const given = useRef(false);
  const live = view.line.status === 'live';
  const inRoom = view.state.attendance.here[view.you.id]?.way === 'room';
  useEffect(() => {
    if (asks || inRoom || given.current || !live) return;
    given.current = true;
    presenceActions(session).checkIn(code);
  }, [asks, inRoom, live, code, session]);
  const waiting = isWaiting(view.pending, 'CheckIn');
  const refused = (
    <RefusedHere refused={view.refused} types={['CheckIn']} onSeen={session.dismiss} />
  );
  if (inRoom && !waiting && !seen) {
    return (
      <Notice
        tone="act"
        action={
          <Button kind="quiet" onPress={() => setSeen(true)}>
            {common('understood')}
          </Button>
        }
      >
        <span role="status">{t('done')}</span>
      </Notice>
    );
  }
  if (inRoom || !asks) return refused;
  return (
    <Notice
      tone="act"
      action={
        <Button
          kind="act"
          waiting={waiting}
          onPress={() =>
            presenceActions(session).checkIn(code, standsFor === '' ? undefined : standsFor)
          }
        >
          {t('press')}
        </Button>
      }
    >
      <div className={styles['form']}>
        <ForWhom view={view} chosen={standsFor} onChoose={setStandsFor} />
        {refused}
      </div>
    </Notice>
  );
}
