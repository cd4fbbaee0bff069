import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { channelName } from '../i18n/channel-name.ts';
import { nameOf } from '../i18n/names.ts';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import { useTimes } from '../i18n/use-times.ts';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { Panel } from '../ui/Panel.tsx';
import { lazyPart } from '../ui/part.ts';
import { consents, everRecorded, mayStart, recordingActions, recordingNow } from './model.ts';
import styles from './Recordings.module.css';

interface RecordingControlsProps {
  readonly path: string;
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** Address of the page of recordings. */
  readonly page: string;
}

const GIVEN_HERE = ['StartRecording', 'StopRecording'];

const RecordingTroubles = lazyPart(
  async () => (await import('./RecordingTroubles.tsx')).RecordingTroubles,
);
const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

/** For chair and clerk: recording begins and ends, and who agreed to it. */
export function RecordingControls({ path, view, session, page }: RecordingControlsProps) {
  const t = useTranslations('recording');
  const times = useTimes();
  const now = recordingNow(view);
  if (now === null && !mayStart(view) && !everRecorded(view)) return null;
  return (
    <Panel
      title={t('title')}
      aside={
        everRecorded(view) ? (
          <a className={styles['link']} href={page} target="_blank" rel="noreferrer">
            {t('recordings')}
          </a>
        ) : undefined
      }
    >
      {now !== null && (
        <p>
          {t('since', { time: times.time(now.since) })}
          {now.pauses === 'closed' && ` ${t('pausedClosed')}`}
          {now.pauses === 'recess' && ` ${t('pausedRecess')}`}
        </p>
      )}
      {everRecorded(view) && (
        <Suspense>
          <RecordingTroubles path={path} view={view} />
        </Suspense>
      )}
      {now === null
        ? mayStart(view) && <StartOrStop view={view} session={session} kind="start" />
        : view.state.meeting.status !== 'closed' && (
            <StartOrStop view={view} session={session} kind="stop" />
          )}
      {now !== null && <Consents view={view} />}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </Panel>
  );
}

interface StartOrStopProps extends Omit<RecordingControlsProps, 'page' | 'path'> {
  readonly kind: 'start' | 'stop';
}

function StartOrStop({ view, session, kind }: StartOrStopProps) {
  const t = useTranslations('recording');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const { start, stop } = recordingActions(session);
  const confirm = () => {
    setAsking(false);
    if (kind === 'start') start();
    else stop();
  };
  return (
    <div>
      <Button
        onPress={() => setAsking(true)}
        waiting={isWaiting(view.pending, 'StartRecording', 'StopRecording')}
      >
        {t(kind)}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t(`${kind}Question`)}
            confirm={t(kind)}
            cancel={common('cancel')}
            onConfirm={confirm}
            onCancel={() => setAsking(false)}
          >
            <p>{t(`${kind}Means`)}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </div>
  );
}

function Consents({ view }: { readonly view: MeetingView }) {
  const t = useTranslations('recording');
  const all = consents(view);
  if (all.length === 0) return null;
  return (
    <ul className={styles['consents']} aria-label={t('consents')}>
      {all.map(({ person, channel, said }) => (
        <li key={`${person} ${channel}`} data-said={said}>
          {t(`consent.${said}`, {
            name: nameOf(view.people, person),
            language: channelName(channel),
          })}
        </li>
      ))}
    </ul>
  );
}
