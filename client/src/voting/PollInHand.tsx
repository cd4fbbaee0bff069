import type { OpenPoll } from '@koinon/shared/voting/poll';
import { useTranslations } from 'use-intl';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Notice } from '../ui/Notice.tsx';
import { CancelPoll } from './CancelPoll.tsx';
import styles from './ChairPoll.module.css';
import { missingIn } from './chair-model.ts';
import { CountDesk } from './CountDesk.tsx';
import { Entries } from './Entries.tsx';
import { Names } from './NamedVotes.tsx';
import { Objections } from './Objections.tsx';
import { Participation } from './Participation.tsx';
import { pollActions } from './voting-actions.ts';

interface PollInHandProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  readonly poll: OpenPoll;
}

/** An open poll in the chair's hand: how far it is, who is missing, what has to be confirmed. */
export function PollInHand({ view, session, poll }: PollInHandProps) {
  const t = useTranslations('voting');
  const { waiting, dropped, droppedUnsure, count } = missingIn(view, poll);
  const actions = pollActions(session, poll.poll);
  const callable = poll.kind !== 'hands' && poll.kind !== 'consent' && !poll.lastCall;
  return (
    <>
      <Participation view={view} poll={poll} />
      {dropped.length > 0 && (
        <Notice
          tone="heed"
          action={
            <Button
              size="s"
              onPress={() => void actions.extend()}
              waiting={isWaiting(view.pending, 'ExtendPoll')}
            >
              {t('extend')}
            </Button>
          }
        >
          <strong>{t('dropped', { count: dropped.length })}</strong>{' '}
          {droppedUnsure ? t('droppedUnsure') : t('droppedMeans', { count: dropped.length })}
          <Names view={view} people={dropped.map(({ id }) => id)} />
        </Notice>
      )}
      <Objections view={view} poll={poll} />
      {waiting !== null && waiting.length > 0 && (
        <details className={styles['register']}>
          <summary>{t('notVoted', { count: waiting.length })}</summary>
          <Names view={view} people={waiting.map(({ id }) => id)} />
        </details>
      )}
      <Entries view={view} session={session} poll={poll} />
      <CountDesk view={view} session={session} poll={poll} />
      {callable && count > 0 && (
        <div>
          <Button
            size="s"
            onPress={() => void actions.callLast()}
            waiting={isWaiting(view.pending, 'CallLast')}
          >
            {t('callLast')}
          </Button>
        </div>
      )}
      {poll.lastCall && <p className={styles['hint']}>{t('lastCalled')}</p>}
      <CancelPoll view={view} session={session} poll={poll} />
    </>
  );
}
