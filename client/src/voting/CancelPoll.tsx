import type { Poll } from '@koinon/shared/voting/poll';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { isWaiting } from '../ui/given.ts';
import styles from './ChairPoll.module.css';
import { pollActions } from './voting-actions.ts';

interface CancelPollProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give'>;
  readonly poll: Poll;
}

/** A poll that went wrong is cancelled with its reason, and nothing is decided. */
export function CancelPoll({ view, session, poll }: CancelPollProps) {
  const t = useTranslations('voting');
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const because = reason.trim();
  if (!asking) {
    return (
      <div>
        <Button size="s" kind="quiet" onPress={() => setAsking(true)}>
          {t('cancelPoll')}
        </Button>
      </div>
    );
  }
  return (
    <div className={styles['cancel']}>
      <Field label={t('cancelReason')} value={reason} onChange={setReason} />
      <div className={styles['buttons']}>
        <Button size="s" onPress={() => setAsking(false)}>
          {t('keepPoll')}
        </Button>
        <Button
          size="s"
          kind="air"
          unavailable={because === '' ? t('reasonFirst') : null}
          waiting={isWaiting(view.pending, 'CancelPoll')}
          onPress={() => void pollActions(session, poll.poll).cancel(because)}
        >
          {t('cancelPoll')}
        </Button>
      </div>
    </div>
  );
}
