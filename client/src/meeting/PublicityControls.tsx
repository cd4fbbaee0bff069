import { Suspense, useState } from 'react';
import { useTranslations } from 'use-intl';
import { RefusedHere } from '../i18n/RefusedHere.tsx';
import type { MeetingSession, MeetingView } from '../session/meeting-session.ts';
import { Button } from '../ui/Button.tsx';
import { isWaiting } from '../ui/given.ts';
import { lazyPart } from '../ui/part.ts';
import { meetingActions } from './model.ts';
import { closedToPublic, scopesToClose } from './publicity-model.ts';
import styles from './SittingControls.module.css';

export interface PublicityControlsProps {
  readonly view: MeetingView;
  readonly session: Pick<MeetingSession, 'give' | 'dismiss'>;
}

const GIVEN_HERE = ['CloseToPublic', 'OpenToPublic'];

const CloseDialog = lazyPart(
  async () => (await import('./CloseToPublicDialog.tsx')).CloseToPublicDialog,
);

/** Whoever chairs closes the sitting, or an item, to the public, and opens it again. */
export function PublicityControls({ view, session }: PublicityControlsProps) {
  const t = useTranslations('publicity');
  const [asking, setAsking] = useState(false);
  const closed = closedToPublic(view);
  const scopes = scopesToClose(view);
  return (
    <div className={styles['controls']}>
      {closed !== null && (
        <Button
          onPress={meetingActions(session).openToPublic}
          waiting={isWaiting(view.pending, 'OpenToPublic')}
        >
          {t('open')}
        </Button>
      )}
      {scopes.length > 0 && (
        <Button
          kind={closed === null ? 'plain' : 'quiet'}
          onPress={() => setAsking(true)}
          waiting={isWaiting(view.pending, 'CloseToPublic')}
        >
          {closed === null ? t('close') : t('closeWhole')}
        </Button>
      )}
      {asking && (
        <Suspense>
          <CloseDialog session={session} scopes={scopes} onClose={() => setAsking(false)} />
        </Suspense>
      )}
      <RefusedHere refused={view.refused} types={GIVEN_HERE} onSeen={session.dismiss} />
    </div>
  );
}
