import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { meetingActions } from './model.ts';
import styles from './SittingControls.module.css';
import { lazyPart } from '../ui/part.ts';

interface SittingControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
  /** What the next step offers already stands there and not here. */
  readonly except: string | null;
}

const GIVEN_HERE = ['OpenMeeting', 'SuspendMeeting', 'ResumeMeeting', 'CloseMeeting'];

/** What a chair can do with the sitting as a whole. */
export function SittingControls({ view, session, except }: SittingControlsProps) {
  const t = useTranslations('meeting');
  const actions = meetingActions(session);
  const { status } = view.state.meeting;
  return (
    <div className={styles['controls']}>
      {status === 'open' && (
        <Button onPress={actions.suspend} waiting={isWaiting(view.pending, 'SuspendMeeting')}>
          {t('suspendSitting')}
        </Button>
      )}
      {(status === 'open' || status === 'suspended') && except !== 'CloseMeeting' && (
        <CloseSitting view={view} session={session} kind="plain" />
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}

const ConfirmDialog = lazyPart(async () => (await import('../ui/ConfirmDialog.tsx')).ConfirmDialog);

interface CloseSittingProps extends Omit<SittingControlsProps, 'except'> {
  readonly kind: 'plain' | 'act';
  readonly wide?: boolean;
}

/** Closing cannot be undone, so it asks once more. */
export function CloseSitting({ view, session, kind, wide = false }: CloseSittingProps) {
  const t = useTranslations('meeting');
  const common = useTranslations('common');
  const [asking, setAsking] = useState(false);
  const confirm = () => {
    setAsking(false);
    meetingActions(session).close();
  };
  return (
    <>
      <Button
        kind={kind}
        wide={wide}
        size={kind === 'act' ? 'l' : 'm'}
        onPress={() => setAsking(true)}
        waiting={isWaiting(view.pending, 'CloseMeeting')}
      >
        {t('closeSitting')}
      </Button>
      {asking && (
        <Suspense>
          <ConfirmDialog
            title={t('closeQuestion')}
            confirm={t('closeSitting')}
            cancel={common('cancel')}
            onConfirm={confirm}
            onCancel={() => setAsking(false)}
          >
            <p>{t('closeMeaning')}</p>
          </ConfirmDialog>
        </Suspense>
      )}
    </>
  );
}
